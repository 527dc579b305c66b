// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace Descope {

/// Returns scheme, host and port of a service: what was saved for one is sent to no other.
inline QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace Descope
