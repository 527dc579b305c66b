// SPDX-License-Identifier: MIT
#include "core/service/accesskey.h"

#include <QDebug>

namespace Descope {

bool operator==(const AccessKeyOptions &a, const AccessKeyOptions &b)
{
    return a.customClaims == b.customClaims && a.selectedTenant == b.selectedTenant;
}

bool operator==(const AccessKeyResponse &a, const AccessKeyResponse &b)
{
    return a.keyId == b.keyId && a.sessionToken == b.sessionToken && a.expiresAt == b.expiresAt;
}

QDebug operator<<(QDebug debug, const AccessKeyOptions &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::AccessKeyOptions(tenant " << value.selectedTenant << ')';
}

QDebug operator<<(QDebug debug, const AccessKeyResponse &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::AccessKeyResponse(" << value.keyId << ", " << value.sessionToken << ')';
}

} // namespace Descope
