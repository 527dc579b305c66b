// SPDX-License-Identifier: MIT
#include "core/session/datedtoken.h"
#include "fuzz/must.h"
#include "tokens/claimrules.h"
#include "tokens/signedtoken.h"

#include <QTimeZone>

#include <cmath>

using namespace Descope;
using namespace DescopeFuzz;
using namespace Qt::StringLiterals;

namespace {

constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// A token as it is, or its three parts in plain text, one a line: else nothing gets behind the base64.
QString tokenOf(const QByteArray &input)
{
    if (!input.startsWith('{'))
        return QString::fromUtf8(input);
    QByteArrayList parts = input.split('\n');
    for (QByteArray &part : parts)
        part = part.toBase64(form);
    return QString::fromLatin1(parts.join('.'));
}

bool isInOrder(const QStringList &list)
{
    return std::is_sorted(list.begin(), list.end()) && std::adjacent_find(list.begin(), list.end()) == list.end();
}

void checkToken(const Token &token)
{
    must(hasTokenLetters(token.jwt()) && token.jwt().count(u'.') == 2, "a token is text for a header");
    must(Token::parse(token.jwt()) == token, "what was read can be read again");
    must(isInOrder(token.roles()) && isInOrder(token.permissions()) && isInOrder(token.tenants()), "lists are sorted");
    const QStringList tenants = token.tenants();
    for (const QString &tenant : tenants)
        must(isInOrder(token.roles(tenant)) && isInOrder(token.permissions(tenant)), "lists are sorted");
    must(token.roles(u"no tenant of anybody"_s).isEmpty() || tenants.contains(u"no tenant of anybody"_s), "roles are of tenants");
    must(DatedToken{token}.lifetime().count() > 0, "a token lives for a while");
    must(DatedToken{token}.freshUntil().count() >= 0, "and is good for a part of it");
}

void checkSigned(const SignedToken &signedToken)
{
    const QString &jwt = signedToken.token.jwt();
    must(signedToken.compact == jwt.toLatin1() && !signedToken.keyId.isEmpty(), "it is the token that somebody signed");
    for (const QString &part : jwt.split(u'.'))
        must(QString::fromLatin1(decodeBase64Url(part).toBase64(form)) == part, "a token is written in one way");

    const QString project = u"P2abcdefghijklmnopqrstuvwxyz"_s;
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc());
    const ValidationOptions options{ValidationOptions::Use::Session, u"app"_s};
    if (const auto problem = claimProblem(signedToken.token, project, options, now)) {
        must(problem->kind == Error::Kind::TokenInvalid || problem->kind == Error::Kind::TokenExpired, "a refusal says why");
        return;
    }
    const QJsonObject &claims = signedToken.token.claims();
    must(claims["iss"_L1].toString().contains(project), "it is the project's");
    must(claims["drn"_L1] == "DS"_L1, "it is a session token");
    const double expiry = claims["exp"_L1].toDouble();
    must(expiry == std::floor(expiry) && expiry > double(now.toSecsSinceEpoch() - 6), "it has not expired");
    must(claims["nbf"_L1].toDouble() < double(now.toSecsSinceEpoch() + 6), "it has begun");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = tokenOf(bytesOf(data, size));
    const Token token = Token::parse(text);
    if (!token.isEmpty())
        checkToken(token);
    const auto signedToken = parseSignedToken(text);
    if (signedToken) {
        must(!token.isEmpty(), "what the strict reader takes the lenient one takes too");
        checkSigned(*signedToken);
    } else {
        must(signedToken.error().kind == Error::Kind::TokenInvalid, "a refusal says what it is about");
    }
    return 0;
}
