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
/// says anything about a password. What speaks OAuth is read in either form: Descope's, and that of RFC 6749 (5.2).
Error errorFromAnswer(CallGroup group, int httpStatus, const std::optional<QJsonObject> &body);

/// Classifies a request that got no HTTP answer.
Error errorFromNetwork(QNetworkReply::NetworkError networkError);

} // namespace Descope
