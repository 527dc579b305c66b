// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <sodium.h>

namespace Emulator {

/// Returns `length` random letters and digits from the system's generator: 5.95 bits each.
inline QString randomText(int length)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString text;
    for (int i = 0; i < length; ++i)
        text += QLatin1Char(alphabet[randombytes_uniform(sizeof alphabet - 1)]);
    return text;
}

/// Returns an id in Descope's form: the prefix that tells its kind, then 27 characters.
inline QString randomId(QLatin1StringView prefix)
{
    return prefix + randomText(27);
}

} // namespace Emulator
