// SPDX-License-Identifier: MIT
#include "core/session/networkreturn.h"

#include <QNetworkInformation>

namespace Descope {

NetworkReturn::NetworkReturn(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            // Also when it is only said to be local: a Descope of one's own may be there.
            if (reachability != QNetworkInformation::Reachability::Disconnected)
                Q_EMIT returned();
        });
}

} // namespace Descope
