// SPDX-License-Identifier: MIT
#include "core/storage/quitdelay.h"

#include <QCoreApplication>
#include <QEvent>

namespace Descope {

namespace {

/// This is a quit that has been held already: the next hold may take up what is left of its time.
class DelayedQuit : public QEvent
{
public:
    explicit DelayedQuit(QElapsedTimer since)
        : QEvent(QEvent::Quit)
        , sinceQuit(since)
    {
    }
    const QElapsedTimer sinceQuit;
};

} // namespace

QuitDelay::QuitDelay(std::chrono::milliseconds patience)
    : m_patience(patience)
{
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QuitDelay::release);
}

QuitDelay::~QuitDelay()
{
    release();
}

bool QuitDelay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || watched != QCoreApplication::instance())
        return QObject::eventFilter(watched, event);
    if (m_sinceQuit.isValid())
        return true;
    const auto *held = dynamic_cast<DelayedQuit *>(event);
    QElapsedTimer since;
    since.start();
    if (held)
        since = held->sinceQuit;
    const auto left = m_patience - std::chrono::milliseconds(since.elapsed());
    if (left.count() <= 0)
        return QObject::eventFilter(watched, event);
    m_sinceQuit = since;
    m_timer.start(left);
    return true;
}

void QuitDelay::release()
{
    const QElapsedTimer since = std::exchange(m_sinceQuit, QElapsedTimer());
    if (since.isValid() && QCoreApplication::instance())
        QCoreApplication::postEvent(QCoreApplication::instance(), new DelayedQuit(since));
}

} // namespace Descope
