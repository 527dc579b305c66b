// SPDX-License-Identifier: MIT
#include "session/quithold.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>

namespace Descope {

QuitHold::QuitHold()
{
    QCoreApplication::instance()->installEventFilter(this);
    QTimer::singleShot(std::chrono::seconds(3), this, &QuitHold::release);
}

QuitHold::~QuitHold()
{
    release();
}

bool QuitHold::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isHolding || event->type() != QEvent::Quit || watched != QCoreApplication::instance())
        return QObject::eventFilter(watched, event);
    m_quitRequested = true;
    return true;
}

void QuitHold::release()
{
    if (!std::exchange(m_isHolding, false))
        return;
    // Another hold may take it over.
    if (m_quitRequested && QCoreApplication::instance())
        QCoreApplication::postEvent(QCoreApplication::instance(), new QEvent(QEvent::Quit));
}

} // namespace Descope
