// SPDX-License-Identifier: MIT
#include "chart.h"

#include <QSaveFile>

#include <cmath>

namespace DescopeTest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double left = 80;
constexpr double right = 860;
constexpr double top = 60;
constexpr double bottom = 380;

const auto head = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 480" font-family="sans-serif" font-size="13">
<style>
.page { fill: #ffffff } text { fill: #202124 } .grid { stroke: #d0d4d9; fill: none } .outage { fill: #9aa0a6; opacity: .25 }
.c0 { stroke: #0b57d0 } .c1 { stroke: #b3261e } .c2 { stroke: #1e7b34 } .c3 { stroke: #8430ce }
.curve { fill: none; stroke-width: 1.3; stroke-linejoin: round } .key { stroke-width: 3 }
.limit { stroke: #b06000; stroke-width: 1.3; stroke-dasharray: 7 4 } .mean { stroke: #5f6368; stroke-dasharray: 2 3 }
@media (prefers-color-scheme: dark) {
.page { fill: #1b1c1f } text { fill: #e8eaed } .grid { stroke: #3c4043 }
.c0 { stroke: #8ab4f8 } .c1 { stroke: #f28b82 } .c2 { stroke: #81c995 } .c3 { stroke: #d7aefb }
.limit { stroke: #fdd663 } .mean { stroke: #bdc1c6 }
}
</style>
<clipPath id="inside"><rect x="80" y="60" width="780" height="320"/></clipPath>
<rect class="page" width="900" height="480"/>
)"_L1;

QString text(double x, double y, const QString &anchor, const QString &words)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n"_s.arg(x).arg(y).arg(anchor, words.toHtmlEscaped());
}

QString line(const QString &style, double x1, double y1, double x2, double y2)
{
    return u"<line class=\"%1\" x1=\"%2\" y1=\"%3\" x2=\"%4\" y2=\"%5\"/>\n"_s.arg(style).arg(x1).arg(y1).arg(x2).arg(y2);
}

/// A round number of minutes that divides the axis into some ten parts.
int stepOf(std::chrono::minutes length)
{
    for (const int step : {1, 2, 5, 10, 15, 30}) {
        if (length.count() / step <= 13)
            return step;
    }
    return 60;
}

} // namespace

bool Chart::write(const QString &path) const
{
    using Minutes = std::chrono::duration<double, std::ratio<60>>;
    const auto x = [this](Minutes time) { return left + (right - left) * (time - from) / Minutes(until - from); };
    const auto y = [this](double rate) { return bottom - (bottom - top) * rate / (4 * mean); };
    QString svg = head + text(left, 32, u"start"_s, title);
    if (outage > 0s) {
        svg += u"<rect class=\"outage\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>\n"_s.arg(x(zero))
                   .arg(top)
                   .arg(x(zero + outage) - x(zero))
                   .arg(bottom - top);
    }
    for (int multiple = 0; multiple <= 4; ++multiple) {
        const double level = y(multiple * mean);
        svg += line(u"grid"_s, left, level, right, level) +
               text(left - 8, level + 4, u"end"_s, QString::number(std::lround(multiple * mean)));
    }
    const int step = stepOf(until - from);
    for (auto time = from; time <= until; time += std::chrono::minutes(step)) {
        svg += line(u"grid"_s, x(time), bottom, x(time), bottom + 5) +
               text(x(time), bottom + 20, u"middle"_s, QString::number((time - zero).count()));
    }
    svg += text((left + right) / 2, bottom + 42, u"middle"_s, u"minutes"_s);
    svg += u"<text transform=\"translate(22 220) rotate(-90)\" text-anchor=\"middle\">requests per second</text>\n"_s;
    svg += line(u"limit"_s, left, y(3 * mean), right, y(3 * mean)) + line(u"mean"_s, left, y(mean), right, y(mean));
    svg += text(right - 4, y(3 * mean) - 6, u"end"_s, u"three times the mean"_s);

    for (qsizetype i = 0; i < curves.size(); ++i) {
        QString points;
        for (auto time = std::chrono::seconds(from); time < until; time += Load::bin) {
            const double rate = curves.at(i).load.requests.at(size_t(time / Load::bin)) / double(Load::bin.count());
            points += u"%1,%2 "_s.arg(x(time + Load::bin / 2), 0, 'f', 1).arg(y(rate), 0, 'f', 1);
        }
        const double place = left + 200 * double(i);
        svg += u"<polyline class=\"curve c%1\" clip-path=\"url(#inside)\" points=\"%2\"/>\n"_s.arg(i).arg(points.trimmed());
        svg += line(u"key c%1"_s.arg(i), place, bottom + 68, place + 24, bottom + 68);
        svg += text(place + 32, bottom + 72, u"start"_s, curves.at(i).name);
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(svg.toUtf8() + "</svg>\n") > 0 && file.commit();
}

} // namespace DescopeTest
