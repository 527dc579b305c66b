// SPDX-License-Identifier: MIT
#include "terminalqr.h"

#include "login/qrmodules.h"

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype margin = 4;
constexpr auto colours = "\x1b[38;5;16;48;5;231m"_L1; // black on white of the 256 colours, which no theme changes
constexpr auto noColours = "\x1b[0m"_L1;
constexpr int leastColumns = 24; ///< in which words can be read
constexpr auto gap = "  "_L1;

} // namespace

QString terminalQr(const QByteArray &text, const Terminal &terminal)
{
    const QList<QList<bool>> modules = qrModules(text);
    const qsizetype size = modules.size() + 2 * margin;
    if (modules.isEmpty() || !terminal.canDraw() || size > terminal.columns || (size + 1) / 2 >= terminal.rows)
        return {};
    const auto isDark = [&](qsizetype x, qsizetype y) {
        const qsizetype line = y - margin, column = x - margin;
        return line >= 0 && line < modules.size() && column >= 0 && column < modules.size() && modules.at(line).at(column);
    };
    QString picture;
    for (qsizetype y = 0; y < size; y += 2) {
        picture += colours;
        for (qsizetype x = 0; x < size; ++x) {
            const bool upper = isDark(x, y), lower = isDark(x, y + 1);
            picture += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        picture += noColours + u'\n';
    }
    return picture;
}

QString besideQr(const QString &picture, const QString &words, const Terminal &terminal)
{
    QStringList lines = picture.split(u'\n', Qt::SkipEmptyParts);
    const auto width = lines.isEmpty() ? 0 : lines.constFirst().size() - colours.size() - noColours.size();
    const int left = terminal.columns - int(width + gap.size());
    const QStringList text = left < leastColumns ? QStringList() : wrapped(words.trimmed(), left);
    if (text.isEmpty() || text.size() > lines.size())
        return picture + words;
    for (qsizetype i = 0, first = (lines.size() - text.size()) / 2; i < text.size(); ++i)
        lines[first + i] += gap + text.at(i);
    return lines.join(u'\n') + u'\n';
}

} // namespace Descope
