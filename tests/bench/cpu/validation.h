// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace DescopeTest {

/// Measures what a caller of TokenValidator pays, from validate() to the handler of watch(), with the keys at hand: beside
/// OpenSSL alone, which checks the same signature, and beside jose, the library of Descope's Node SDK, when its script is given.
/// False when it is too slow.
bool measureValidation(const QString &joseScript);

} // namespace DescopeTest
