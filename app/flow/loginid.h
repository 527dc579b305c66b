// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Returns the login id in what somebody typed or pasted: without what cannot be seen (line ends, zero-width characters, marks of
/// direction, soft hyphens) and without blanks around it. An email address loses also what programs copy along: `mailto:` and
/// what follows a `?` there, `Ada <…>`, brackets, quotation marks, and the full stop or comma behind it. Anything else stays as
/// it is.
QString loginIdFrom(const QString &typed);

} // namespace Descope
