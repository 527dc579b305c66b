// SPDX-License-Identifier: MIT
#include "startupnotice.h"

namespace Descope {

void endStartupNotice(const QByteArray &)
{
}

} // namespace Descope
