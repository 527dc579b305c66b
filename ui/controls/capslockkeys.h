// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

namespace Descope {

// Learns whether Caps Lock is on from the keys that are pressed anywhere in the program. This is for Wayland, where nobody can be
// asked, but each key comes with the locks that held before it (xkbcommon). It knows nothing before the first key, and hears of
// what was pressed in other programs with the next key. Private to the library.
class CapsLockKeys : public QObject
{
    Q_OBJECT

public:
    // Returns the object that watches the keys of the application, which owns it, from the first call on. Returns null where keys
    // do not tell.
    static const CapsLockKeys *ofApplication();

    using QObject::QObject;

    std::optional<bool> isOn() const { return m_on; }

    // Looks at the keys that the window system sends to the watched window, or to any.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void setOn(bool on);

    std::optional<bool> m_on;
    bool m_wasOn = false; // its state before Caps Lock was pressed
};

} // namespace Descope
