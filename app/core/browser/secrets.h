// SPDX-License-Identifier: MIT
#pragma once

#include "core/browser/authorization.h"

#include <chrono>

namespace Descope {

/// Returns 256 random bits of the system as base64url: 43 letters, as RFC 7636 (4.1) recommends for a verifier.
QString randomSecret();

/// Overwrites a text, so far as no copy of it is kept elsewhere.
void wipe(QString &text);

/// Holds what an AuthorizationRequest stands for.
struct AuthorizationSecrets
{
    AuthorizationSecrets() = default;
    AuthorizationSecrets(const AuthorizationSecrets &) = delete;
    AuthorizationSecrets &operator=(const AuthorizationSecrets &) = delete;
    ~AuthorizationSecrets();

    static AuthorizationRequest request(std::shared_ptr<const AuthorizationSecrets> secrets);
    /// Null for a request that is none.
    static std::shared_ptr<const AuthorizationSecrets> of(const AuthorizationRequest &request) { return request.d; }

    QUrl url;
    QUrl redirectUrl;
    QUrl tokenEndpoint;
    QString issuer;                ///< who has to answer
    bool isIssuerReturned = false; ///< the issuer says that it names itself in each answer (RFC 9207)
    QString state = randomSecret();
    QString nonce = randomSecret();
    QString verifier = randomSecret();
    mutable bool isSpent = false; ///< its answer was redeemed, or is being redeemed
};

/// Holds what a DeviceAuthorization stands for.
struct DeviceSecrets
{
    DeviceSecrets() = default;
    DeviceSecrets(const DeviceSecrets &) = delete;
    DeviceSecrets &operator=(const DeviceSecrets &) = delete;
    ~DeviceSecrets();

    static DeviceAuthorization request(std::shared_ptr<const DeviceSecrets> secrets);
    /// Null for one that is none.
    static std::shared_ptr<const DeviceSecrets> of(const DeviceAuthorization &device) { return device.d; }

    QUrl tokenEndpoint;
    QString issuer;
    QString deviceCode;
    QString userCode;
    QUrl verificationUrl;
    QUrl completeUrl;
    std::chrono::seconds expiresIn{0};
    mutable std::chrono::seconds interval{0};
    std::chrono::milliseconds begin{0}; ///< steady time at which it came
    mutable bool isSpent = false;       ///< it has signed somebody in
};

} // namespace Descope
