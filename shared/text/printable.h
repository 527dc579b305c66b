// SPDX-License-Identifier: MIT
// This is a header alone, because the libraries know nothing of each other, and all of them show what somebody else wrote.
#pragma once

#include <QString>
#include <QStringList>

namespace Descope {

/// Returns what somebody else wrote in such a way that it can stand in one line on a terminal, in a log or on the screen: it can
/// neither move the cursor, nor begin a line of its own, nor turn the text around it. Line ends become blanks, and control
/// characters U+FFFD. Marks of direction (UAX #9) and other invisible characters go, but for the joiners, which change letters
/// and emoji.
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

/// Returns each line of a text as printable() does.
inline QString printableLines(const QString &foreign)
{
    QStringList lines = foreign.split(u'\n');
    for (QString &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

} // namespace Descope
