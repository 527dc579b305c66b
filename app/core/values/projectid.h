// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QString>
#include <QUrl>

namespace Descope {

/// Returns whether the text has the shape of a project id: `P` and at least 27 more letters or digits (wire contract, section 3).
DESCOPE_CORE_EXPORT bool isProjectId(const QString &text);

/// Returns where the service of a project lives: ids of 32 and more characters carry their region in characters 1 to 4
/// (`Puse1...` is at `https://api.use1.descope.com`), all others are at `https://api.descope.com` (wire contract, section 1).
DESCOPE_CORE_EXPORT QUrl defaultBaseUrl(const QString &projectId);

/// Returns what is wrong with a base URL, in English for the person who configures it; empty when nothing is. Passwords
/// travel to this address, so it must be https; plain http is taken for loopback addresses alone.
DESCOPE_CORE_EXPORT QString baseUrlProblem(const QUrl &baseUrl);

} // namespace Descope
