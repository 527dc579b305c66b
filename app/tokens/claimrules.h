// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/token.h"
#include "tokens/tokenvalidator.h"

#include <QDateTime>

#include <optional>

namespace Descope {

/// Whether an `iss` claim is that of the project: its bare id, or an http(s) URL whose last or second-last path segment is the
/// id, as Descope's Node SDK has it. Stricter than that: a URL with user name, query, fragment, percent-encoding or dot
/// segments is refused, and so is what is neither the id nor a URL.
DESCOPE_TOKENS_EXPORT bool isIssuerOf(const QString &issuer, const QString &projectId);

/// Why a genuine token does not hold now and for this purpose: of kind TokenExpired or TokenInvalid; nothing when it does.
/// The rules are in the manual of TokenValidator::validate().
std::optional<Error> claimProblem(
    const Token &token, const QString &projectId, const ValidationOptions &options, const QDateTime &now);

} // namespace Descope
