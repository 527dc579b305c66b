// SPDX-License-Identifier: MIT
#include "tokens/signedtoken.h"

#include <QList>

#include <jansson.h>

#include <memory>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumSize = 64 * 1024;

struct ReleaseJson
{
    void operator()(json_t *json) const { json_decref(json); }
};

/// QJsonDocument silently takes one of two members of the same name, so that somebody else judges the form.
bool isUnambiguousObject(const QByteArray &bytes)
{
    const std::unique_ptr<json_t, ReleaseJson> json(
        json_loadb(bytes.constData(), size_t(bytes.size()), JSON_REJECT_DUPLICATES, nullptr));
    return json_is_object(json.get());
}

} // namespace

Error invalidToken(const QString &description)
{
    return localError(Error::Kind::TokenInvalid, description);
}

QByteArray decodeBase64Url(const QByteArray &text)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray decoded = QByteArray::fromBase64(text, form);
    const bool isCanonical = !decoded.isEmpty() && decoded.toBase64(form) == text;
    return isCanonical ? decoded : QByteArray();
}

Result<SignedToken> parseSignedToken(const QString &jwt)
{
    if (jwt.size() > maximumSize)
        return invalidToken(u"The token is longer than 64 KiB."_s);
    const QByteArray compact = jwt.toLatin1(); // what is not Latin-1 becomes a question mark, which is not base64url either
    const QList<QByteArray> parts = compact.split('.');
    if (parts.size() != 3)
        return invalidToken(u"The token has not exactly three parts."_s);

    const QByteArray header = decodeBase64Url(parts.at(0));
    const QByteArray claims = decodeBase64Url(parts.at(1));
    const QByteArray signature = decodeBase64Url(parts.at(2));
    if (header.isNull() || claims.isNull() || signature.isNull())
        return invalidToken(u"A part of the token is empty or not base64url."_s);
    if (!isUnambiguousObject(header) || !isUnambiguousObject(claims))
        return invalidToken(u"The header or the claims are not a JSON object, or name something twice."_s);

    const Token token = Token::fromJson(jwt, header, claims);
    if (token.isEmpty())
        return invalidToken(u"The header or the claims are empty or nested too deeply."_s);
    if (token.header().contains("crit"_L1))
        return invalidToken(u"The token asks for an extension that is not known."_s);
    const QString keyId = token.header().value("kid"_L1).toString();
    if (keyId.isEmpty())
        return invalidToken(u"The token names no key."_s);
    return SignedToken{token, token.header().value("alg"_L1).toString(), keyId, compact, signature};
}

} // namespace Descope
