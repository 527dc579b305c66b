// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/result.h>
#include <QFuture>
#include <QString>

namespace Descope {

/// Checks the signatures of id tokens for a DescopeService: see DescopeService::addIdTokenVerifier(). A TokenValidator has one
/// and adds it; programs with a cryptography of their own may add another.
class DESCOPE_CORE_EXPORT IdTokenVerifier
{
public:
    IdTokenVerifier() = default;
    virtual ~IdTokenVerifier();
    IdTokenVerifier(const IdTokenVerifier &) = delete;
    IdTokenVerifier &operator=(const IdTokenVerifier &) = delete;

    /// This is called when a person is sent to the browser, which is the time to fetch keys.
    virtual void prepare() = 0;
    /// Says whether a key of the project signed the token (DescopeService::idTokenKeys()). The claims were checked before. An
    /// error, of whatever kind, is what the sign-in answers then, and its session is ended.
    [[nodiscard]] virtual QFuture<Result<void>> verifySignature(const QString &idToken) = 0;
};

} // namespace Descope
