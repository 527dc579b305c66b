// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>

#include <chrono>
#include <optional>

namespace Descope {

// These functions read the text of an HTTP answer, whoever wrote it. They know nothing of calls.

/// Reads the body as JSON; absent unless it is valid UTF-8 and one object or array. Nothing at all counts as {}.
std::optional<QJsonDocument> parseBody(const QByteArray &bytes);

/// Reads a date of a header in the one form that may be sent today (RFC 9110, 5.6.7), UTC; invalid for anything else.
QDateTime parseHttpDate(const QByteArray &value);

/// Reads Retry-After as seconds or as an HTTP date (RFC 9110, 10.2.3), the date relative to `now`; at most a day, never negative.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace Descope
