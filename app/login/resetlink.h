// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginexport.h"

#include <QString>

#include <optional>

namespace Descope {

/// The one-time token out of a link that a person pasted from a mail (`...?t=TOKEN`), or nothing when the text is not such a
/// link. Nothing is opened, fetched or spent. White space that mail programs put into long links is taken out.
DESCOPE_LOGIN_EXPORT std::optional<QString> tokenFromLink(const QString &pasted);

} // namespace Descope
