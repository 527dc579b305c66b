// SPDX-License-Identifier: MIT
#include "flow/suggestedpassword.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

QString suggestedPassword(int minLength)
{
    constexpr auto Characters = "abcdefghjkmnpqrstuvwxyz23456789"_L1; // without i, l, o, 0 and 1
    constexpr int Group = 6;
    QRandomGenerator &random = *QRandomGenerator::system();
    const int groups = std::max(3, (minLength + Group + 1) / (Group + 1));
    QString password;
    // Drawn again as a whole, so that no place is likelier to hold a digit.
    do {
        password.clear();
        for (int i = 0; i < groups * Group; ++i) {
            if (i > 0 && i % Group == 0)
                password += u'-';
            password += Characters[random.bounded(int(Characters.size()))];
        }
        QChar &one = password[random.bounded(int(password.size()))];
        one = one.toUpper();
    } while (!std::any_of(password.cbegin(), password.cend(), [](QChar c) { return c.isUpper(); }) ||
             !std::any_of(password.cbegin(), password.cend(), [](QChar c) { return c.isDigit(); }));
    return password;
}

} // namespace Descope
