// SPDX-License-Identifier: MIT
#include "controls/capslockkeys.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace Descope {

using namespace Qt::StringLiterals;

constexpr quint32 lockMask = 1 << 1; // of XKB's real modifiers, whose numbers are fixed: Shift, Lock, Control

const CapsLockKeys *CapsLockKeys::ofApplication()
{
    auto *keys = qApp->findChild<CapsLockKeys *>(QString(), Qt::FindDirectChildrenOnly);
    if (keys == nullptr && QGuiApplication::platformName().startsWith("wayland"_L1)) {
        keys = new CapsLockKeys(qApp);
        qApp->installEventFilter(keys);
    }
    return keys;
}

bool CapsLockKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType() || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease))
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool before = key->nativeModifiers() & lockMask;
    if (key->key() != Qt::Key_CapsLock) {
        setOn(before);
    } else if (event->type() == QEvent::KeyRelease) { // the key locks when it goes down, and unlocks when it comes up
        setOn(!m_wasOn);
    } else if (!key->isAutoRepeat()) {
        m_wasOn = before;
        setOn(true);
    }
    return false;
}

void CapsLockKeys::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    Q_EMIT changed();
}

} // namespace Descope
