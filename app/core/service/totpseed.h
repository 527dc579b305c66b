// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

class QDebug;

namespace Descope {

/// Holds what an authenticator app has to know to show the codes of a user (RFC 6238). All of it is the secret itself: show it to
/// the person, and keep it nowhere. No log has any of it.
struct DESCOPE_CORE_EXPORT TotpSeed
{
    Q_GADGET
    Q_PROPERTY(QUrl provisioningUrl MEMBER provisioningUrl)
    Q_PROPERTY(QString key MEMBER key)

public:
    QUrl provisioningUrl; ///< otpauth://totp/...: what the QR code says that the app reads
    QString key;          ///< in Base32: what somebody types who cannot scan it
    QByteArray image;     ///< the QR code as the server has drawn it, a PNG; it may be empty
};

DESCOPE_CORE_EXPORT bool operator==(const TotpSeed &a, const TotpSeed &b);
inline bool operator!=(const TotpSeed &a, const TotpSeed &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const TotpSeed &value);

} // namespace Descope
