// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

/// Names a field of the login, on whichever screen it is.
enum class Field {
    NoField,
    LoginId,
    Password,
    NewPassword,
    Link,
    Code,
    Own = 1000, ///< the first of the numbers that a program can use for fields of its own screens
};

} // namespace Descope
