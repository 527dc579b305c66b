// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Descope {

/// Says who is signed in on this computer. It holds no secret.
struct DESCOPE_CORE_EXPORT Account
{
    Q_GADGET
    Q_PROPERTY(QString userId MEMBER userId)
    Q_PROPERTY(QString loginId MEMBER loginId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QDateTime lastUsed MEMBER lastUsed)
    Q_PROPERTY(bool current MEMBER isCurrent)

public:
    QString userId = {};
    QString loginId = {};    ///< as it was sent at the sign-in
    QString name = {};       ///< empty where the service knows none
    QDateTime lastUsed = {}; ///< when it was switched to or from last, or signed in; UTC. Invalid when that is not known
    bool isCurrent = false;  ///< it is the one of the SessionManager

    bool isEmpty() const { return userId.isEmpty(); }

    friend bool operator==(const Account &a, const Account &b)
    {
        return a.userId == b.userId && a.loginId == b.loginId && a.name == b.name && a.lastUsed == b.lastUsed &&
               a.isCurrent == b.isCurrent;
    }
    friend bool operator!=(const Account &a, const Account &b) { return !(a == b); }
    /// Writes user id and login id.
    friend DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const Account &value);
};

} // namespace Descope
