// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

class QDebug;

namespace Descope {

/// Describes a person as Descope does; what the server left out is empty. Wire contract, section 2, ResponseUser.
struct DESCOPE_CORE_EXPORT User
{
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
