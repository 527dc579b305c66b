// SPDX-License-Identifier: MIT
#include "proofs.h"

#include "jsontext.h"
#include "randomid.h"
#include "refusal.h"

#include <array>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto magicKind = "magiclink"_L1;
constexpr auto enchantedKind = "enchantedlink"_L1; ///< one of the three links
constexpr auto pendingKind = "pending"_L1;         ///< what the program polls for
constexpr auto codeKind = "otp"_L1;
constexpr int tokenLength = 43; ///< 256 bits
constexpr int maxAttempts = 5;
constexpr int linksOfMail = 3;

QString randomNumber(uint32_t least, uint32_t count)
{
    return QString::number(least + randombytes_uniform(count));
}

/// A code is only unique together with its user.
QString codeSecret(const QString &userId, const QString &code)
{
    return userId + u':' + code;
}

std::array<QString, linksOfMail> distinctNumbers()
{
    std::array<QString, linksOfMail> numbers;
    for (auto it = numbers.begin(); it != numbers.end();) {
        *it = randomNumber(10, 90);
        if (std::find(numbers.begin(), it, *it) == it)
            ++it;
    }
    return numbers;
}

QString subject(const Proofs::Message &message)
{
    if (message.purpose == "reset"_L1)
        return u"Reset your password"_s;
    if (message.purpose == "update"_L1)
        return message.method == DeliveryMethod::Email ? u"Confirm your new email address"_s : u"Confirm your new phone number"_s;
    return message.purpose == "signup"_L1 ? u"Confirm your new account"_s : u"Sign in"_s;
}

QJsonObject documentOf(const Proofs::Message &message)
{
    return {{"method"_L1, Delivery::nameOf(message.method)}, {"to"_L1, message.to}, {"signIn"_L1, message.signIn.toJson()},
        {"update"_L1, message.update}};
}

Proofs::Proven provenBy(const QString &userId, const QJsonObject &document)
{
    return {userId, Delivery::fromName(document["method"_L1].toString()).value_or(DeliveryMethod::Email),
        document["to"_L1].toString(), SignIn::fromJson(document["signIn"_L1].toObject()), document["update"_L1].toObject()};
}

} // namespace

struct Proofs::Row
{
    QString kind;
    QString pendingRef;
    bool isUsable = false;
    Proven proven;
};

Proofs::Row Proofs::row(const QString &secret) const
{
    auto query =
        m_database.run(u"SELECT kind, user_id, pending_ref, expires, used, document FROM proofs WHERE secret = ?"_s, {secret});
    if (!query.next())
        return {};
    return {query.value(0).toString(), query.value(2).toString(),
        !query.value(4).toBool() && query.value(3).toLongLong() > m_clock.now(),
        provenBy(query.value(1).toString(), fromText(query.value(5).toString()))};
}

void Proofs::markUsed(const QString &secret) const
{
    m_database.run(u"UPDATE proofs SET used = 1 WHERE secret = ?"_s, {secret});
}

void Proofs::store(
    const QString &secret, QLatin1StringView kind, const User &user, const QString &pendingRef, const Message &message) const
{
    m_database.run(u"INSERT OR REPLACE INTO proofs(secret, kind, user_id, pending_ref, expires, document) "
                   "VALUES(?, ?, ?, ?, ?, ?)"_s,
        {secret, QString(kind), user.id(), pendingRef, m_clock.now() + m_settings.linkLifetime, toText(documentOf(message))});
}

QUrl Proofs::link(const QUrl &redirectUrl, const QString &token) const
{
    auto url = redirectUrl.isEmpty() ? m_linkPage : redirectUrl;
    const auto query = url.query(QUrl::FullyEncoded);
    url.setQuery((query.isEmpty() ? query : query + u'&') + "t="_L1 + token);
    return url;
}

QJsonObject Proofs::letter(QLatin1StringView kind, const Message &message) const
{
    return {{"to"_L1, message.to}, {"method"_L1, Delivery::nameOf(message.method)}, {"loginId"_L1, message.loginId},
        {"kind"_L1, kind}, {"purpose"_L1, message.purpose}, {"subject"_L1, subject(message)}, {"locale"_L1, message.locale},
        {"templateOptions"_L1, message.templateOptions}, {"expires"_L1, m_clock.now() + m_settings.linkLifetime}};
}

void Proofs::sendLink(const User &user, const Message &message) const
{
    const auto token = randomText(tokenLength);
    store(token, magicKind, user, {}, message);
    auto note = letter(magicKind, message);
    note["token"_L1] = token;
    note["link"_L1] = link(message.redirectUrl, token).toString(QUrl::FullyEncoded);
    m_mailbox.deliver(note);
}

Proofs::Enchanted Proofs::sendEnchantedLinks(const User &user, const Message &message) const
{
    const auto numbers = distinctNumbers();
    const auto right = randombytes_uniform(linksOfMail);
    Enchanted enchanted{randomText(tokenLength), numbers.at(right)};
    store(enchanted.pendingRef, pendingKind, user, {}, message);

    auto note = letter(enchantedKind, message);
    QJsonArray links;
    for (const auto &number : numbers) {
        // The wrong ones lead nowhere: no proof is stored for them.
        const auto token = randomText(tokenLength);
        const auto url = link(message.redirectUrl, token).toString(QUrl::FullyEncoded);
        links += QJsonObject{{"linkId"_L1, number}, {"token"_L1, token}, {"link"_L1, url}};
        if (number == enchanted.linkId) {
            store(token, enchantedKind, user, enchanted.pendingRef, message);
            note["token"_L1] = token;
            note["link"_L1] = url;
        }
    }
    note["linkId"_L1] = enchanted.linkId;
    note["links"_L1] = links;
    m_mailbox.deliver(note);
    return enchanted;
}

void Proofs::sendCode(const User &user, const Message &message) const
{
    m_database.run(u"DELETE FROM proofs WHERE user_id = ? AND kind = ?"_s, {user.id(), QString(codeKind)});
    const auto code = randomNumber(100000, 900000);
    store(codeSecret(user.id(), code), codeKind, user, {}, message);
    auto note = letter(codeKind, message);
    note["code"_L1] = code;
    m_mailbox.deliver(note);
}

Proofs::Enchanted Proofs::decoy() const
{
    Enchanted enchanted{randomText(tokenLength), distinctNumbers().front()};
    store(enchanted.pendingRef, pendingKind, User(), {}, {});
    return enchanted;
}

Proofs::Proven Proofs::openLink(const QString &token) const
{
    const auto found = row(token);
    if (found.kind != magicKind || !found.isUsable)
        throw Refusal(Errors::LinkExpired);
    markUsed(token);
    return found.proven;
}

void Proofs::openEnchantedLink(const QString &token) const
{
    const auto found = row(token);
    if (found.kind != enchantedKind || !found.isUsable)
        throw Refusal(Errors::LinkExpired);
    markUsed(token);
}

Proofs::Proven Proofs::openPending(const QString &pendingRef) const
{
    const auto found = row(pendingRef);
    if (found.kind != pendingKind || !found.isUsable)
        throw Refusal(Errors::LinkExpired);
    const bool isOpened = m_database.run(u"SELECT 1 FROM proofs WHERE pending_ref = ? AND used = 1"_s, {pendingRef}).next();
    if (!isOpened)
        throw Refusal(Errors::LinkPending);
    markUsed(pendingRef);
    return found.proven;
}

Proofs::Proven Proofs::openCode(const QStringList &userIds, DeliveryMethod method, const QString &code) const
{
    for (const auto &userId : userIds) {
        const auto secret = codeSecret(userId, code);
        const auto found = row(secret);
        if (found.kind != codeKind || !found.isUsable || found.proven.method != method)
            continue;
        if (attempts(userId) >= maxAttempts)
            throw Refusal(Errors::CodeTooManyAttempts);
        markUsed(secret);
        return found.proven;
    }
    const bool isOver =
        std::any_of(userIds.begin(), userIds.end(), [&](const auto &userId) { return attempts(userId) >= maxAttempts; });
    for (const auto &userId : userIds)
        m_database.run(u"UPDATE proofs SET attempts = attempts + 1 WHERE user_id = ? AND kind = 'otp' AND used = 0"_s, {userId});
    throw Refusal(isOver ? Errors::CodeTooManyAttempts : Errors::CodeWrong);
}

int Proofs::attempts(const QString &userId) const
{
    auto query = m_database.run(u"SELECT attempts FROM proofs WHERE user_id = ? AND kind = 'otp' AND used = 0"_s, {userId});
    return query.next() ? query.value(0).toInt() : 0;
}

QString Proofs::kindOfUsable(const QString &token) const
{
    const auto found = row(token);
    const bool isLink = found.kind == magicKind || found.kind == enchantedKind;
    return isLink && found.isUsable ? found.kind : QString();
}

} // namespace Emulator
