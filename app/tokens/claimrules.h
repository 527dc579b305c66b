// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/token.h"
#include "tokens/tokenvalidator.h"

#include <QDateTime>

#include <optional>

namespace Descope {

/// Returns why a genuine token does not hold now and for this purpose: of kind TokenExpired or TokenInvalid; nothing when it
/// does. The rules are in the manual of TokenValidator::validate().
std::optional<Error> claimProblem(
    const Token &token, const QString &projectId, const ValidationOptions &options, const QDateTime &now);

} // namespace Descope
