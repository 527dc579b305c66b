// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Descope {

/// Tells when this computer has a network again. It is silent where Qt finds nobody to ask (on Linux: NetworkManager or GLib).
class NetworkReturn : public QObject
{
    Q_OBJECT

public:
    /// Asks the system from now on.
    explicit NetworkReturn(QObject *parent = nullptr);

Q_SIGNALS:
    void returned();
};

} // namespace Descope
