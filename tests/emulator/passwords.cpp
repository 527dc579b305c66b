// SPDX-License-Identifier: MIT
#include "passwords.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace Emulator::Passwords {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLength = 64;

/// Says how hard a password is to guess, 0 to 4: a rough stand-in for the zxcvbn score that Descope computes.
int strength(const QString &password)
{
    auto sorted = password;
    std::sort(sorted.begin(), sorted.end());
    const auto distinct = std::unique(sorted.begin(), sorted.end()) - sorted.begin();
    const auto worth = std::min<qsizetype>(password.size(), 2 * distinct);
    return int(std::clamp<qsizetype>((worth - 4) / 3, 0, 4));
}

bool wasUsed(const QString &password, const User &user, int depth)
{
    if (user.passwordHash.isEmpty())
        return false;
    const auto recent = (QStringList(user.passwordHash) + user.formerHashes).mid(0, depth);
    return std::any_of(recent.begin(), recent.end(), [&](const QString &old) { return matches(password, old); });
}

} // namespace

QString hash(const QString &password)
{
    const auto bytes = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str_alg(text.data(), bytes.constData(), quint64(bytes.size()), crypto_pwhash_OPSLIMIT_MIN,
            crypto_pwhash_MEMLIMIT_MIN, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::runtime_error("out of memory while hashing");
    return QString::fromLatin1(text.data());
}

bool matches(const QString &password, const QString &hash)
{
    const auto bytes = password.toUtf8();
    return !hash.isEmpty() &&
           crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(), quint64(bytes.size())) == 0;
}

QString objection(const QString &password, const User &user, const Settings &settings)
{
    const auto &policy = settings.passwordPolicy;
    const auto holds = [&](auto test) { return std::any_of(password.begin(), password.end(), test); };
    if (password.size() < policy.minLength)
        return u"The password has to have at least %1 characters"_s.arg(policy.minLength);
    if (password.size() > maxLength)
        return u"The password can have at most %1 characters"_s.arg(maxLength);
    if (policy.lowercase && !holds([](QChar c) { return c.isLower(); }))
        return u"The password has to contain a lowercase letter"_s;
    if (policy.uppercase && !holds([](QChar c) { return c.isUpper(); }))
        return u"The password has to contain an uppercase letter"_s;
    if (policy.number && !holds([](QChar c) { return c.isDigit(); }))
        return u"The password has to contain a digit"_s;
    if (policy.nonAlphanumeric && !holds([](QChar c) { return !c.isLetterOrNumber(); }))
        return u"The password has to contain a character that is neither letter nor digit"_s;
    if (policy.strengthScoreEnabled && strength(password) < policy.strengthScore)
        return u"The password is too easy to guess"_s;
    if (wasUsed(password, user, settings.passwordHistory))
        return u"The password was used before"_s;
    return {};
}

} // namespace Emulator::Passwords
