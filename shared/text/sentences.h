// SPDX-License-Identifier: MIT
// This is a header alone, because the libraries know nothing of each other, and all of them put sentences together.
#pragma once

#include <QString>

namespace Descope {

/// Returns whether a sentence that ends so needs no blank behind it: the full stop of Chinese and Japanese has its own.
inline bool hasOwnBlank(QChar end)
{
    const bool isEastAsian = (end >= QChar(0x3000) && end <= QChar(0x303f)) || (end >= QChar(0xff00) && end <= QChar(0xff65));
    return isEastAsian && !end.isLetterOrNumber();
}

/// Returns both sentences, one after the other, as their language writes them. Either may be empty.
inline QString joinedSentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return hasOwnBlank(first.back()) ? first + second : first + u' ' + second;
}

/// Returns a heading as a sentence: with a full stop of its writing, unless it ends in a mark already.
inline QString asSentence(const QString &heading)
{
    if (heading.isEmpty() || heading.back().isPunct())
        return heading;
    switch (heading.back().script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return heading + QChar(0x3002);
    case QChar::Script_Devanagari:
        return heading + QChar(0x0964);
    default:
        return heading + u'.';
    }
}

} // namespace Descope
