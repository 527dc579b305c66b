// SPDX-License-Identifier: MIT
#include "core/values/token.h"

#include "core/values/instant.h"
#include "core/values/issuer.h"
#include "core/values/projectid.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Returns the texts of an array, without what is no text.
QStringList textsAsGiven(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue value : array.toArray()) {
        if (value.isString())
            list << value.toString();
    }
    return list;
}

QStringList texts(const QJsonValue &array)
{
    QStringList list = textsAsGiven(array);
    list.sort();
    list.removeDuplicates();
    return list;
}

/// Returns nothing when the part is empty or not base64url.
QByteArray decodePart(QStringView part)
{
    const auto bytes = QByteArray::fromBase64Encoding(part.toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

} // namespace

Token Token::parse(const QString &jwt)
{
    const QStringList parts = jwt.split(u'.');
    // The signature is decoded too: the whole text goes into a header, where a line break would begin another one.
    if (parts.size() != 3 || decodePart(parts.at(2)).isEmpty())
        return {};
    return fromJson(jwt, decodePart(parts.at(0)), decodePart(parts.at(1)));
}

Token Token::fromJson(const QString &jwt, const QByteArray &header, const QByteArray &claims)
{
    Token token;
    token.m_header = QJsonDocument::fromJson(header).object();
    token.m_claims = QJsonDocument::fromJson(claims).object();
    if (token.m_header.isEmpty() || token.m_claims.isEmpty())
        return {};
    token.m_jwt = jwt;
    return token;
}

QDateTime Token::issuedAt() const
{
    return instantFromJson(m_claims.value("iat"_L1));
}

QDateTime Token::expiresAt() const
{
    return instantFromJson(m_claims.value("exp"_L1));
}

QString Token::userId() const
{
    const QString custom = m_claims.value("dsub"_L1).toString();
    return custom.isEmpty() ? m_claims.value("sub"_L1).toString() : custom;
}

QString Token::projectId() const
{
    const QStringList named = projectsInIssuer(m_claims.value("iss"_L1).toString());
    const auto last = std::find_if(named.crbegin(), named.crend(), [](const QString &text) { return isProjectId(text); });
    return last == named.crend() ? QString() : *last;
}

QString Token::currentTenant() const
{
    return m_claims.value("dct"_L1).toString();
}

bool Token::isSteppedUp() const
{
    return m_claims.value("su"_L1).toBool();
}

QStringList Token::authenticationMethods() const
{
    return textsAsGiven(m_claims.value("amr"_L1));
}

bool Token::isMultiFactor() const
{
    return authenticationMethods().contains("mfa"_L1);
}

QStringList Token::roles() const
{
    return texts(m_claims.value("roles"_L1));
}

QStringList Token::permissions() const
{
    return texts(m_claims.value("permissions"_L1));
}

QStringList Token::roles(const QString &tenantId) const
{
    return inTenant(tenantId, "roles"_L1);
}

QStringList Token::permissions(const QString &tenantId) const
{
    return inTenant(tenantId, "permissions"_L1);
}

QStringList Token::tenants() const
{
    if (hasOnlyCurrentTenant())
        return {currentTenant()};
    return m_claims.value("tenants"_L1).toObject().keys();
}

QStringList Token::inTenant(const QString &tenantId, QLatin1StringView claim) const
{
    if (tenantId.isEmpty())
        return {};
    if (hasOnlyCurrentTenant())
        return tenantId == currentTenant() ? texts(m_claims.value(claim)) : QStringList();
    return texts(m_claims.value("tenants"_L1)[tenantId][claim]);
}

bool Token::hasOnlyCurrentTenant() const
{
    const QJsonValue tenants = m_claims.value("tenants"_L1);
    return (tenants.isUndefined() || tenants.isNull()) && !currentTenant().isEmpty();
}

} // namespace Descope
