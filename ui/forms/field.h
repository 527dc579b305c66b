// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

/// Names a field of the login, on whichever screen it is.
enum class Field { NoField, LoginId, Password, NewPassword, Link, Code, ProjectId, BaseUrl };

} // namespace Descope
