// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QJsonObject>
#include <QObject>
#include <QString>

class QDebug;

namespace Descope {

/// One of the organisations of a project that a user is in.
struct DESCOPE_CORE_EXPORT Tenant
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QJsonObject customAttributes MEMBER customAttributes)

public:
    QString id;   ///< for DescopeService::selectTenant(); never empty where a call gives it
    QString name; ///< for people; may be empty
    QJsonObject customAttributes;
};

DESCOPE_CORE_EXPORT bool operator==(const Tenant &a, const Tenant &b);
inline bool operator!=(const Tenant &a, const Tenant &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const Tenant &value);

} // namespace Descope
