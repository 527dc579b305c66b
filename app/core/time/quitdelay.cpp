// SPDX-License-Identifier: MIT
#include "core/time/quitdelay.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QList>
#include <QThread>

#include <algorithm>
#include <atomic>

namespace Descope {

namespace {

std::atomic_bool areEnabled = true;

// These are touched in the thread of the application alone.
QList<QuitDelay *> delays;
QEventLoop *exitLoop = nullptr; ///< while an exit() is held

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
    QCoreApplication *application = QCoreApplication::instance();
    if (!areEnabled || application == nullptr)
        return;
    watchExit();
    if (application->thread() != thread()) {
        m_proxy = std::make_shared<std::unique_ptr<QuitDelay>>();
        QMetaObject::invokeMethod(
            application, [proxy = m_proxy, patience] { *proxy = std::make_unique<QuitDelay>(patience); }, Qt::QueuedConnection);
        return;
    }
    m_isHere = true;
    delays << this;
    application->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isOver = true;
        release();
    });
}

QuitDelay::~QuitDelay()
{
    release();
    if (m_isHere)
        delays.removeOne(this);
    if (m_isHere && exitLoop != nullptr)
        exitLoop->quit();
    if (m_proxy && QCoreApplication::instance() != nullptr)
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [proxy = m_proxy] { proxy->reset(); }, Qt::QueuedConnection);
}

void QuitDelay::watchExit()
{
    static std::atomic<QCoreApplication *> watched = nullptr;
    QCoreApplication *application = QCoreApplication::instance();
    if (application == nullptr || watched.exchange(application) == application)
        return;
    connect(application, &QCoreApplication::aboutToQuit, application, [application] {
        auto *last = new QObject(application); // goes when all slots of the program have been called
        connect(last, &QObject::destroyed, application, &QuitDelay::holdExit);
        last->deleteLater();
    });
}

void QuitDelay::setEnabled(bool isEnabled)
{
    areEnabled = isEnabled;
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
    m_isOver = left.count() <= 0;
    if (m_isOver)
        return QObject::eventFilter(watched, event);
    m_sinceQuit = since;
    m_timer.start(left);
    return true;
}

/// The program's own event loop has ended: nothing that it shows or asks is waited for any more. Waits for all that there are,
/// and for those that they bring about.
void QuitDelay::holdExit()
{
    QElapsedTimer since;
    since.start();
    QEventLoop loop;
    exitLoop = &loop;
    const auto left = [&since] {
        std::chrono::milliseconds most(0);
        for (const QuitDelay *delay : std::as_const(delays))
            most = std::max(most, delay->m_isOver ? most : delay->m_patience - std::chrono::milliseconds(since.elapsed()));
        return most;
    };
    while (left().count() > 0) {
        QTimer::singleShot(left(), &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    exitLoop = nullptr;
    for (QuitDelay *delay : std::as_const(delays))
        delay->m_isOver = true;
    QCoreApplication::sendPostedEvents(); // whoever asked is answered
}

void QuitDelay::release()
{
    const QElapsedTimer since = std::exchange(m_sinceQuit, QElapsedTimer());
    if (since.isValid() && QCoreApplication::instance())
        QCoreApplication::postEvent(QCoreApplication::instance(), new DelayedQuit(since));
}

} // namespace Descope
