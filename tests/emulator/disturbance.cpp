// SPDX-License-Identifier: MIT
#include "disturbance.h"

#include "refusal.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrl>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

QJsonObject changed(QJsonObject object, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it->isNull())
            object.remove(it.key());
        else
            object[it.key()] = it.value();
    }
    return object;
}

/// Returns the address with other parameters; those that it keeps stay as they were written.
QByteArray changedQuery(const QByteArray &location, const QJsonObject &fields)
{
    auto url = QUrl::fromEncoded(location);
    QStringList parts;
    const auto own = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const auto &part : own) {
        if (!fields.contains(part.section(u'=', 0, 0)))
            parts += part;
    }
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!it->isNull())
            parts += it.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(it->toString()));
    }
    url.setQuery(parts.join(u'&'), QUrl::StrictMode);
    return url.toEncoded();
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString unsignedToken(QLatin1StringView algorithm, const QJsonObject &claims)
{
    const QJsonObject header{{"alg"_L1, algorithm}, {"typ"_L1, "JWT"_L1}};
    return QString::fromLatin1(base64(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
                               base64(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.');
}

/// Returns the token as somebody signs it who knows what everybody knows: a client that takes the public key for the secret of an
/// HMAC believes `hs256`.
QString forged(const QString &token, const QString &how, const SigningKeys &keys)
{
    const auto claims = keys.verified(token).value_or(QJsonObject());
    if (how == "none"_L1)
        return unsignedToken("none"_L1, claims);
    if (how == "otherKey"_L1)
        return keys.signByStranger(claims);
    if (how == "broken"_L1)
        return token.chopped(8) + "AAAAAAAA"_L1;
    const auto text = unsignedToken("HS256"_L1, claims).chopped(1);
    const auto secret = QJsonDocument(keys.publicKeys().first().toObject()).toJson(QJsonDocument::Compact);
    return text + u'.' +
           QString::fromLatin1(base64(QMessageAuthenticationCode::hash(text.toLatin1(), secret, QCryptographicHash::Sha256)));
}

Reply errorReply(const Fault &fault)
{
    if (!fault.error.isEmpty())
        return Reply::json({{"error"_L1, fault.error}}, fault.status);
    auto reply = Refusal(fault.status == Errors::RateLimited.status ? Errors::RateLimited : Errors::Internal).reply();
    reply.status = fault.status;
    return reply;
}

Reply withJson(Reply reply, const QJsonObject &json)
{
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace

QLatin1StringView judgedToken(const QJsonObject &answer)
{
    constexpr auto idToken = "id_token"_L1;
    return answer[idToken].isString() ? idToken : "sessionJwt"_L1;
}

Reply disturbed(Reply reply, const Fault &fault, const SigningKeys &keys)
{
    const auto json = QJsonDocument::fromJson(reply.body).object();
    const auto tokenName = judgedToken(json);
    const auto token = json[tokenName].toString();
    switch (fault.kind) {
    case Fault::Kind::Oversize:
        reply.body = reply.body.leftJustified(fault.size, ' ');
        break;
    case Fault::Kind::ContentType:
        reply.contentType = fault.contentType.toLatin1();
        break;
    case Fault::Kind::Html:
        reply = {fault.status, "text/html", "<!DOCTYPE html><title>Bad gateway</title><h1>Bad gateway</h1>", {}};
        break;
    case Fault::Kind::Status:
        reply = errorReply(fault);
        break;
    case Fault::Kind::Redirect:
        reply = {fault.status, "text/plain", {}, {{"Location", fault.location.toLatin1()}}};
        break;
    case Fault::Kind::Fields:
        reply = withJson(reply, changed(json, fault.fields));
        break;
    case Fault::Kind::Query:
        for (auto &[name, value] : reply.headers) {
            if (name == "Location")
                value = changedQuery(value, fault.fields);
        }
        break;
    case Fault::Kind::Claims:
        reply = withJson(
            reply, changed(json, {{tokenName, keys.sign(changed(keys.verified(token).value_or(QJsonObject()), fault.fields))}}));
        break;
    case Fault::Kind::Signature:
        reply = withJson(reply, changed(json, {{tokenName, forged(token, fault.signature, keys)}}));
        break;
    default:
        break;
    }
    if (!fault.retryAfter.isEmpty())
        reply.headers.append({"Retry-After", fault.retryAfter.toLatin1()});
    return reply;
}

} // namespace Emulator
