// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace Descope {

class Motion;

// Asks the portal of desktops (org.freedesktop.portal.Settings) whether motion is reduced, and follows it, also one that is
// started later. It starts no portal. It hears of changes of KDE's settings, too, which are in a file. Private to the library.
class MotionPortal : public QObject
{
    Q_OBJECT

public:
    // The motion owns it.
    explicit MotionPortal(Motion *motion);

private Q_SLOTS:
    void ask();
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    Motion *const m_motion;
};

} // namespace Descope
