// SPDX-License-Identifier: MIT
#include "core/service/totpseed.h"

#include <QDebug>

namespace Descope {

bool operator==(const TotpSeed &a, const TotpSeed &b)
{
    return a.provisioningUrl == b.provisioningUrl && a.key == b.key && a.image == b.image;
}

QDebug operator<<(QDebug debug, const TotpSeed &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << (value.key.isEmpty() ? "Descope::TotpSeed(empty)" : "Descope::TotpSeed(secret)");
}

} // namespace Descope
