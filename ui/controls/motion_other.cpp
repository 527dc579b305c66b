// SPDX-License-Identifier: MIT
#include "controls/motion.h"

namespace Descope {

void askPortalForMotion(Motion *)
{
}

} // namespace Descope
