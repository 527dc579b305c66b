// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/endpoints.h"
#include "core/values/error.h"

#include <QJsonObject>
#include <QNetworkReply>

#include <optional>

namespace Descope {

/// Classifies an HTTP answer that is not a success: by call and code first, then by call and status, then generally (wire
/// contract, section 4). body is absent when the answer was not a JSON object: such an answer never ends a session and never
/// says anything about a password.
Error errorFromAnswer(CallGroup group, int httpStatus, const std::optional<QJsonObject> &body);

/// Returns whether a call on behalf of a signed-in user was refused by Descope itself because of its token: JSON 401 or 403 with
/// a code, or 400 with a code of the E06 family (users and tokens). Most of these codes are not published (wire contract, section
/// 4), so the kind of such an error is Server, or whatever the call makes of it, and one refusal alone proves nothing: only
/// session/refreshrules.h knows when a session is over. It is never true for what is wrong with the request or with the
/// configuration, a rate limit, a page, or a bare status.
DESCOPE_CORE_EXPORT bool refusesToken(const Error &error);

/// Classifies a request that got no HTTP answer.
Error errorFromNetwork(QNetworkReply::NetworkError networkError);

} // namespace Descope
