// SPDX-License-Identifier: MIT
#include "support/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 issuedAt = 1'780'000'000;
const auto user = "U2canaryuser"_L1;

QByteArray encode(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QString makeJwt(const QJsonObject &claims)
{
    const QJsonObject header{{"alg"_L1, "RS256"_L1}, {"kid"_L1, "SK2canarykey"_L1}, {"typ"_L1, "JWT"_L1}};
    return QString::fromLatin1(encode(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
                               encode(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + encode("not signed"));
}

QString sessionJwt(const QString &name, std::chrono::seconds lifetime)
{
    return makeJwt({{"drn"_L1, "DS"_L1}, {"jti"_L1, name}, {"sub"_L1, user}, {"iat"_L1, issuedAt},
        {"exp"_L1, issuedAt + qint64(lifetime.count())}});
}

QString refreshJwt(const QString &name, const QString &userId)
{
    return makeJwt({{"drn"_L1, "DSR"_L1}, {"jti"_L1, name}, {"sub"_L1, userId}, {"iat"_L1, issuedAt},
        {"exp"_L1, issuedAt + 28 * 24 * 3600}});
}

QJsonObject authAnswer(const QString &sessionName, const QString &refreshName)
{
    return {{"sessionJwt"_L1, sessionJwt(sessionName)},
        {"refreshJwt"_L1, refreshName.isEmpty() ? QString() : refreshJwt(refreshName)},
        {"user"_L1, QJsonObject{{"userId"_L1, user}, {"loginIds"_L1, QJsonArray{"ada@example.com"_L1}}, {"name"_L1, "Ada"_L1}}}};
}

} // namespace DescopeTest
