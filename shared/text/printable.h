// SPDX-License-Identifier: MIT
// Header only, because the libraries know nothing of each other, and all of them show what somebody else wrote.
#pragma once

#include <QString>
#include <QStringList>

namespace Descope {

/// What somebody else wrote, as part of one line on a terminal, in a log or on the screen: it can neither move the cursor, nor
/// begin a line of its own, nor turn the text around it. Line ends are blanks and control characters U+FFFD. Marks of direction
/// (UAX #9) and what else is invisible go, but for the joiners, which change letters and emoji.
inline QString printable(const QString &foreign)
{
    QString text;
    for (const char32_t c : foreign.toUcs4()) { // half a surrogate pair is U+FFFD
        switch (QChar::category(c)) {
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            text += u' ';
            break;
        case QChar::Other_Control:
            text += QChar::isSpace(c) ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
            break;
        case QChar::Other_Format:
            if (c == 0x200c || c == 0x200d ||
                (c >= 0x600 && c <= 0x8ff && c != 0x61c)) // joiners, and signs around Arabic numbers
                text += QChar::fromUcs4(c);
            break;
        default:
            text += QChar::fromUcs4(c);
        }
    }
    return text;
}

/// The same for text of several lines.
inline QString printableLines(const QString &foreign)
{
    QStringList lines = foreign.split(u'\n');
    for (QString &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

} // namespace Descope
