// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Returns the domain of a common email provider that was probably meant when this one is nearly that: "gmial.com", "gmail.con",
/// "gmail". Returns an empty text for a domain that is right, unknown, or another's own.
QString likelyDomain(const QString &typed);

} // namespace Descope
