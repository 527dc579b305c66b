// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

class QDebug;

namespace Descope {

/// Describes a person as Descope does; what the server left out is empty. Wire contract, section 2, ResponseUser.
struct DESCOPE_CORE_EXPORT User
{
    Q_GADGET
    Q_PROPERTY(QString userId MEMBER userId)
    Q_PROPERTY(QStringList loginIds MEMBER loginIds)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString givenName MEMBER givenName)
    Q_PROPERTY(QString familyName MEMBER familyName)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(bool verifiedEmail MEMBER verifiedEmail)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QUrl picture MEMBER picture)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QDateTime createdTime MEMBER createdTime)
    Q_PROPERTY(QJsonObject json MEMBER json)
    /// Says whether the person signs in with a password, too.
    Q_PROPERTY(bool hasPassword READ hasPassword)

public:
    QString userId;
    QStringList loginIds;
    QString name;
    QString givenName;
    QString familyName;
    QString email;
    bool verifiedEmail = false;
    QString phone;
    QUrl picture;   ///< not fetched by this library
    QString status; ///< enabled, disabled, invited, or one to come
    QDateTime createdTime;
    QJsonObject json; ///< the whole answer: tenants, roles, custom attributes, ...

    bool isEmpty() const { return userId.isEmpty(); }
    /// Returns false when Descope says that there is no password: somebody who signs in by email, say, may have none.
    bool hasPassword() const;
};

DESCOPE_CORE_EXPORT bool operator==(const User &a, const User &b);
inline bool operator!=(const User &a, const User &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const User &value);

/// Describes one earlier sign-in; DescopeService::history() gives the newest first.
struct DESCOPE_CORE_EXPORT HistoryEntry
{
    Q_GADGET
    Q_PROPERTY(QString userId MEMBER userId)
    Q_PROPERTY(QDateTime loginTime MEMBER loginTime)
    Q_PROPERTY(QString city MEMBER city)
    Q_PROPERTY(QString country MEMBER country)
    Q_PROPERTY(QString ip MEMBER ip)
    Q_PROPERTY(QString selectedTenant MEMBER selectedTenant)

public:
    QString userId;
    QDateTime loginTime;
    QString city;
    QString country;
    QString ip;
    QString selectedTenant;
};

DESCOPE_CORE_EXPORT bool operator==(const HistoryEntry &a, const HistoryEntry &b);
inline bool operator!=(const HistoryEntry &a, const HistoryEntry &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const HistoryEntry &value);

} // namespace Descope
