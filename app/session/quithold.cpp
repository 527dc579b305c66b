// SPDX-License-Identifier: MIT
#include "session/quithold.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace Descope {

namespace {

/// A quit that has been held already: the next hold may take up what is left of its time.
class HeldQuit : public QEvent
{
public:
    explicit HeldQuit(QDeadlineTimer deadline)
        : QEvent(QEvent::Quit)
        , until(deadline)
    {
    }
    const QDeadlineTimer until;
};

} // namespace

QuitHold::QuitHold()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QuitHold::release);
}

QuitHold::~QuitHold()
{
    release();
}

bool QuitHold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || watched != QCoreApplication::instance())
        return QObject::eventFilter(watched, event);
    const auto *held = dynamic_cast<HeldQuit *>(event);
    const QDeadlineTimer until = held ? held->until : QDeadlineTimer(std::chrono::seconds(3));
    if (until.hasExpired())
        return QObject::eventFilter(watched, event);
    if (!std::exchange(m_isQuitHeld, true)) {
        m_until = until;
        m_timer.start(int(until.remainingTime()));
    }
    return true;
}

void QuitHold::release()
{
    if (std::exchange(m_isQuitHeld, false) && QCoreApplication::instance())
        QCoreApplication::postEvent(QCoreApplication::instance(), new HeldQuit(m_until));
}

} // namespace Descope
