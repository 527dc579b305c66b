// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace DescopeFuzz {

/// Ends the program, which keeps the input, unless it is so.
inline void must(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::fprintf(stderr, "It must be so: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// What may stand in a header without ending it.
inline bool hasTokenLetters(const QString &jwt)
{
    return std::all_of(jwt.begin(), jwt.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' ||
               c == u'.' || c == u'=';
    });
}

} // namespace DescopeFuzz
