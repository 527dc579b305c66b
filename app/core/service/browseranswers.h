// SPDX-License-Identifier: MIT
#pragma once

#include "core/browser/discovery.h"
#include "core/browser/secrets.h"
#include "core/service/descopeservice.h"

namespace Descope {

struct HttpAnswer;

// Reads the answers of what signs in by a browser: those of OpenID Connect, and two of Descope's own. What they say is judged in
// core/browser.

/// Holds what a token endpoint gives (RFC 6749, 5.1; OpenID Connect Core, 3.1.3.3).
struct TokenAnswer
{
    AuthResponse response; ///< whose user is the one of the id token
    Token idToken;
};

Result<Discovery> parseDiscovery(const HttpAnswer &answer);
/// An error unless it holds an access token, a refresh token and an id token, all of one user. Without a refresh token it is a
/// Configuration: nothing is wrong with the answer, but a session of minutes is none, and only who runs the project can mend it.
Result<TokenAnswer> parseTokens(const HttpAnswer &answer);
/// Reads all but where the answer came from and when (RFC 8628, 3.2).
Result<std::shared_ptr<DeviceSecrets>> parseDevice(const HttpAnswer &answer);
/// Reads the page that a browser is to open, whatever it is.
Result<QUrl> parsePage(const HttpAnswer &answer);

} // namespace Descope
