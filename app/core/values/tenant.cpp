// SPDX-License-Identifier: MIT
#include "core/values/tenant.h"

namespace Descope {

bool operator==(const Tenant &a, const Tenant &b)
{
    return a.id == b.id && a.name == b.name && a.customAttributes == b.customAttributes;
}

} // namespace Descope
