// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QString>

class QDebug;

namespace Descope {

/// Descope knows a device again by these, so that a second factor is not asked for each time. They are the device's and not a
/// user's: sign-out does not end them. They are secrets all the same.
struct DESCOPE_CORE_EXPORT DeviceTokens
{
    QString trusted; ///< `trustedDeviceJwt` of an answer
    QString known;   ///< `knownDeviceJwt`

    bool isEmpty() const { return trusted.isEmpty() && known.isEmpty(); }

    friend bool operator==(const DeviceTokens &a, const DeviceTokens &b) { return a.trusted == b.trusted && a.known == b.known; }
    friend bool operator!=(const DeviceTokens &a, const DeviceTokens &b) { return !(a == b); }
    /// Says which there are, and nothing of them.
    friend DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const DeviceTokens &value);
};

} // namespace Descope
