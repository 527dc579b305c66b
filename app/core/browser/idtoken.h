// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/error.h"
#include "core/values/token.h"
#include "core/values/user.h"

#include <QDateTime>

#include <optional>

namespace Descope {

/// Says what an id token has to be for.
struct IdTokenRules
{
    QString issuer;
    QString clientId;
    QString nonce;       ///< empty where none was sent
    QString accessToken; ///< that it came with
};

/// Returns why an id token that came straight from the token endpoint proves nothing (OpenID Connect Core, 3.1.3.7); nothing when
/// it does. BrowserMismatch: it is for another request, program or project. TokenInvalid: it cannot be relied on.
///
/// - `iss` is the issuer, letter by letter; `aud` is the client id, or a list with it. `azp` is the client id where it is there,
///   and is there where the list has others, too.
/// - `nonce` is the one that was sent, and not there where none was sent.
/// - Now is before `exp`, and not before `iat` and `nbf`, with 5 s of tolerance. `exp`, `iat` and `sub` must be there.
/// - `alg` is RS256, RS384, RS512, ES256, ES384 or ES512. It is looked at although the signature is not: no server signs by none
///   or by a secret for a program that has none.
/// - `at_hash`, where it is there, is that of the access token.
///
/// The signature is checked by an IdTokenVerifier, where there is one: TLS to the token endpoint proves the same (rule 6).
std::optional<Error> idTokenProblem(const Token &idToken, const IdTokenRules &rules, const QDateTime &now);

/// Returns who the token says has signed in.
User userOf(const Token &idToken);

} // namespace Descope
