// SPDX-License-Identifier: MIT
#include "core/browser/idtokenverifier.h"

namespace Descope {

IdTokenVerifier::~IdTokenVerifier() = default;

} // namespace Descope
