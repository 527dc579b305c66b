// SPDX-License-Identifier: MIT
#include "flow/passwordstrength.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <vector>

namespace Descope {

int passwordStrength(const QString &password, const QStringList &ownWords)
{
    if (password.isEmpty())
        return -1;
    QByteArrayList words;
    static const QRegularExpression separators(QStringLiteral("[\\s@.,+_-]+"));
    for (const QString &phrase : ownWords) {
        for (const QString &word : phrase.split(separators, Qt::SkipEmptyParts))
            words << word.toLower().toUtf8();
    }
    std::vector<const char *> dictionary;
    for (const QByteArray &word : std::as_const(words))
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);

    // zxcvbn's time grows with the cube of the length, and no score changes after 100 characters.
    QByteArray guessed = password.left(100).toUtf8();
    const double bits = ZxcvbnMatch(guessed.constData(), dictionary.data(), nullptr);
    guessed.fill('\0');

    // zxcvbn's own limits of the scores: 10^3, 10^6, 10^8 and 10^10 guesses, in bits.
    constexpr std::array limits{9.97, 19.93, 26.58, 33.22};
    return int(std::count_if(limits.begin(), limits.end(), [bits](double limit) { return bits >= limit; }));
}

} // namespace Descope
