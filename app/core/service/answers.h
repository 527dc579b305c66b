// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"
#include "core/values/devicetokens.h"

namespace Descope {

struct HttpAnswer;

// The one place that reads Descope's JSON. Numbers are within their bounds afterwards, whatever the server says. Lenient, as the
// wire contract (section 2) asks: only what a caller cannot do without is required, and its absence is an Error::Kind::Server
// that names it.

/// Of a sign-in: both tokens, and all that it names is the same user's.
Result<AuthResponse> parseAuthResponse(const HttpAnswer &answer);
/// Of a refresh: the same, but without a refresh token the old one stays valid.
Result<AuthResponse> parseRefreshed(const HttpAnswer &answer);
Result<ResetResponse> parseResetResponse(const HttpAnswer &answer);
Result<MailResponse> parseMailResponse(const HttpAnswer &answer);
Result<PasswordPolicy> parsePasswordPolicy(const HttpAnswer &answer);
Result<User> parseUser(const HttpAnswer &answer);
Result<QList<HistoryEntry>> parseHistory(const HttpAnswer &answer);
Result<QJsonArray> parsePublicKeys(const HttpAnswer &answer);
/// For calls whose answer says only that it was done: an object, and nothing in it says otherwise.
Result<void> parseNothing(const HttpAnswer &answer);

/// A success by its status that holds an error code: nobody knows what was done.
std::optional<Error> contradiction(const HttpAnswer &answer);

/// Returns what the answer gives the device to be known again; empty where it gives nothing.
DeviceTokens deviceTokensIn(const HttpAnswer &answer);

/// All refresh tokens that the answer brought, in its body or as cookies, used or not: each is a session on the server.
QList<Token> refreshTokensIn(const HttpAnswer &answer);

} // namespace Descope
