// SPDX-License-Identifier: MIT
#include "chart.h"
#include "day.h"
#include "report.h"
#include "spectrum.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace DescopeTest;

namespace {

constexpr auto outageBegins = 1h;
constexpr auto afterwards = 30min; // several lifetimes of a token, so that echoes of an outage show

struct Named
{
    QString name;
    Outage::Kind kind;
};
const QList<Named> kinds{{u"no connection"_s, Outage::Kind::Refused}, {u"503"_s, Outage::Kind::Unavailable},
    {u"503, after 60 s"_s, Outage::Kind::RetryAfter}, {u"503, end announced"_s, Outage::Kind::Announced}};

/// People come at random times of so long.
auto within(std::chrono::milliseconds time)
{
    return [time](double random) { return std::chrono::duration_cast<std::chrono::milliseconds>(time * random); };
}

/// Around nine o'clock, ten minutes after the start of the day: half of them within a minute before or after, nearly all
/// within four (a logistic distribution).
std::chrono::milliseconds atNine(double random)
{
    const double seconds = 55 * std::log(std::max(random, 1e-9) / (1 - random));
    return 10min + std::chrono::milliseconds(std::lround(1000 * std::clamp(seconds, -480.0, 480.0)));
}

class Herd
{
public:
    Herd(const QDir &folder, int clients)
        : m_folder(folder)
        , m_clients(clients)
    {
    }

    bool isGood() const { return m_report.isGood() && m_areChartsWritten; }

    void steady()
    {
        const Load load = live({m_clients, within(1h), {}, 6h, 1});
        addSpectrum(u"steady state"_s, load);
        addPeak(u"steady state"_s, load.peak(2h, 6h), load.mean(2h, 6h));
        draw({u"Steady state: people come within the first hour"_s, 0min, 0min, 360min, 0s, load.mean(2h, 6h),
                 {{u"all requests"_s, load}}},
            u"steady"_s);
    }

    void outage(const QString &name, const QString &fileName, std::chrono::seconds length)
    {
        Chart chart{u"An outage of %1"_s.arg(name), 60min, 50min, 90min, length, 0, {}};
        for (const Named &named : kinds) {
            const Load load = afterOutage(length, named.kind);
            chart.mean = load.mean(30min, outageBegins);
            const QString what = u"outage of %1, %2"_s.arg(name, named.name);
            addPeak(what, peakAfter(load, length), chart.mean);
            addReturn(what, load);
            if (named.kind == Outage::Kind::Refused)
                chart.curves << Chart::Curve{u"no connection, or 503"_s, load}; // the schedule makes no difference
            else if (named.kind != Outage::Kind::Unavailable)
                chart.curves << Chart::Curve{named.name, load};
        }
        draw(chart, fileName);
    }

    /// What is right for two lengths might be wrong for another. Not for few clients, where chance alone makes a bin 10 % busier.
    void otherOutages()
    {
        if (m_clients < 50'000)
            return;
        for (const auto length : {2min, 4min, 8min, 30min}) {
            for (const auto &named : {kinds.first(), kinds.last()}) {
                const Load load = afterOutage(length, named.kind);
                const QString what = u"outage of %1 min, %2"_s.arg(length.count()).arg(named.name);
                addPeak(what, peakAfter(load, length), load.mean(30min, outageBegins));
                addReturn(what, load);
            }
        }
    }

    void nine()
    {
        const Load people = live({m_clients, atNine, {}, 4h, 2});
        addPeak(u"nine o'clock, within minutes"_s, people.peak(0min, 2h), people.mean(2h, 4h));
        addSpectrum(u"nine o'clock, within minutes"_s, people);
        // The start is theirs: who opens a program needs a token now.
        const auto atOnce = [](double random) { return 10min + within(1s)(random); };
        const Load machines = live({m_clients, atOnce, {}, 4h, 3});
        addPeak(u"nine o'clock, in one second, from the next minute on"_s, machines.peak(11min, 2h), machines.mean(2h, 4h));
        addSpectrum(u"nine o'clock, in one second"_s, machines);
        draw({u"Everybody starts at nine o'clock"_s, 10min, 0min, 120min, 0s, people.mean(2h, 4h),
                 {{u"within minutes"_s, people}, {u"in one second"_s, machines}}},
            u"nine"_s);
    }

private:
    Load afterOutage(std::chrono::seconds length, Outage::Kind kind) const
    {
        return live({m_clients, within(20min), Outage{outageBegins, length, kind}, outageBegins + length + afterwards, 4});
    }
    static double peakAfter(const Load &load, std::chrono::seconds length)
    {
        return load.peak(outageBegins + length, outageBegins + length + afterwards);
    }

    void addPeak(const QString &what, double peak, double mean)
    {
        m_report.add({u"herd: "_s + what + u": busiest 10 s"_s, u"requests/s"_s, peak, u"mean of the steady state"_s, mean, 3.0});
    }
    void addReturn(const QString &what, const Load &load)
    {
        const auto wait = load.lost > 0 ? afterwards : load.longestWait;
        m_report.add({u"herd: "_s + what + u": until everybody has a token"_s, u"s"_s, double(wait.count()) / 1000,
            u"longest wait of the backoff"_s, 300, 1.1});
    }
    /// Of what follows the first two hours.
    void addSpectrum(const QString &what, const Load &load)
    {
        const Spectrum spectrum = Spectrum::of({load.requests.begin() + 2h / Load::bin, load.requests.end()});
        m_report.add({u"herd: "_s + what + u": largest wave"_s, u"power of the line / mean power of noise"_s, spectrum.largest,
            u"white noise of the same length, 99.9 % quantile"_s, spectrum.limit, 1.0});
    }
    void draw(const Chart &chart, const QString &name)
    {
        const QString path = m_folder.filePath(u"herd-%1.svg"_s.arg(name));
        if (chart.write(path))
            return;
        m_areChartsWritten = false;
        std::fprintf(stderr, "herd: cannot write %s\n", qPrintable(path));
    }

    const QDir m_folder;
    const int m_clients;
    Report m_report;
    bool m_areChartsWritten = true;
};

} // namespace

/// What clients that refresh by our schedule do to a server, all together. Loads are counted in bins of 10 s, and a peak is
/// the busiest of them. Exit code 1: a row exceeds its limit.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setLibraryPaths({}); // nobody tells of this computer's own network
    const QStringList arguments = QCoreApplication::arguments();
    const int clients = arguments.size() > 2 ? arguments.at(2).toInt() : 100'000;
    if (arguments.size() < 2 || clients < 1 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: herd <folder for the curves> [<clients>]\n", stderr);
        return 2;
    }
    Herd herd(QDir(arguments.at(1)), clients);
    herd.steady();
    herd.outage(u"a minute"_s, u"outage-1min"_s, 60s);
    herd.outage(u"ten minutes"_s, u"outage-10min"_s, 10min);
    herd.otherOutages();
    herd.nine();
    return herd.isGood() ? 0 : 1;
}
