// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

namespace Descope {

// Knows whether Caps Lock is on by the keys that are pressed anywhere in the program, where nobody can be asked, but each key
// comes with the locks that held before it (xkbcommon): on Wayland. Knows nothing before the first key, and nothing of what was
// pressed in other programs until the next one. Private to the library.
class CapsLockKeys : public QObject
{
    Q_OBJECT

public:
    // Those of the application, which owns them; watched from the first call on. Null where keys do not tell.
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
    bool m_wasOn = false; // before Caps Lock was pressed
};

} // namespace Descope
