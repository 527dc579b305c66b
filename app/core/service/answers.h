// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"
#include "core/values/devicetokens.h"

namespace Descope {

struct HttpAnswer;

// The one place that reads Descope's JSON. Numbers are within their bounds afterwards, whatever the server says. Lenient, as the
// wire contract (section 2) asks: only what a caller cannot do without is required, and its absence is an Error::Kind::Server
// that names it.

/// Reads the answer to a sign-in. An error unless it holds both tokens and they belong to one user.
Result<AuthResponse> parseAuthResponse(const HttpAnswer &answer);
/// Reads the answer to a refresh: the same, but without a refresh token the old one stays valid.
Result<AuthResponse> parseRefreshed(const HttpAnswer &answer);
Result<ResetResponse> parseResetResponse(const HttpAnswer &answer);
Result<CodeResponse> parseCodeResponse(const HttpAnswer &answer);
Result<EnchantedLinkResponse> parseEnchantedLinkResponse(const HttpAnswer &answer);
Result<TotpSeed> parseTotpSeed(const HttpAnswer &answer);
Result<QList<Tenant>> parseTenants(const HttpAnswer &answer);
/// Reads a session that has no refresh token, and no user.
Result<AccessKeyResponse> parseAccessKeyResponse(const HttpAnswer &answer);
Result<PasswordPolicy> parsePasswordPolicy(const HttpAnswer &answer);
Result<User> parseUser(const HttpAnswer &answer);
Result<QList<HistoryEntry>> parseHistory(const HttpAnswer &answer);
Result<QJsonArray> parsePublicKeys(const HttpAnswer &answer);
/// Reads an answer that says only that it was done: an object, and nothing in it says otherwise.
Result<void> parseNothing(const HttpAnswer &answer);

/// Returns false for tokens of two people, or one's tokens with another's details: they must not become one session.
bool isOfOneUser(const Session &session);

/// Returns the error of an answer that holds no usable session, user, and the like.
Error incomplete(const HttpAnswer &answer, const QString &what);

/// Returns an error for a success by its status that holds an error code: nobody knows what was done.
std::optional<Error> contradiction(const HttpAnswer &answer);

/// Returns what the answer gives the device to be known again; empty where it gives nothing.
DeviceTokens deviceTokensIn(const HttpAnswer &answer);

/// Returns all refresh tokens that the answer brought, in its body or as cookies, used or not: each is a session on the server.
QList<Token> refreshTokensIn(const HttpAnswer &answer);

} // namespace Descope
