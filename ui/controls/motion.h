// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace Descope {

// Knows whether the person asked the desktop for less motion (WCAG 2.1, 2.3.3): by the portal of desktops, by KDE's speed of
// animations, or by GTK's settings. One of them is enough. Private to the library.
class Motion : public QObject
{
    Q_OBJECT

public:
    // Returns the one object of the application, which owns it, from the first call on. The portal answers later: see changed().
    static Motion *ofApplication();

    using QObject::QObject;

    // Returns whether things should stand still. The settings in files are read each time.
    bool isReduced() const;

    // Takes what the desktop says of one of its settings.
    void hear(const QString &setting, bool reduces);

Q_SIGNALS:
    // Sent when isReduced() may have another answer. It is not sent when a file alone has changed.
    void changed();

private:
    QHash<QString, bool> m_said;
};

// Asks the portal, and tells `motion` what it says from now on.
void askPortalForMotion(Motion *motion);

} // namespace Descope
