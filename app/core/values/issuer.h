// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Descope {

/// Returns the texts in an `iss` claim that may be the id of the project: the claim itself, when it is no URL, or the last two
/// path segments of an http(s) URL, as Descope's Node SDK has it. It is stricter than that: a URL with user name, query,
/// fragment, percent-encoding or dot segments names no project.
QStringList projectsInIssuer(const QString &issuer);

} // namespace Descope
