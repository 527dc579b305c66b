// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/error.h"

#include <optional>

namespace Descope {

/// Returns what an error word means that came back by the browser or from the token endpoint: those of RFC 6749 (4.1.2.1 and
/// 5.2), RFC 8628 (3.5) and OpenID Connect Core (3.1.2.6), and the two that LinkedIn has for itself. Nothing for one that is not
/// known.
std::optional<Error::Kind> kindOfOAuthError(const QString &word);

/// Returns whether a text is the kind of word that such an error is. Other texts may be somebody's sentences.
bool isOAuthWord(const QString &text);

} // namespace Descope
