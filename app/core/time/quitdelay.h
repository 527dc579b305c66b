// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Descope {

/// While one exists, quitting the program waits: a quit loses a write to the keyring without an error, the answer that holds
/// the only valid token, or a sign-out. At most as long as its patience, from the moment of the quit, however many there are: a
/// keyring or a server that does not answer must not keep a program from quitting.
///
/// A quit (QCoreApplication::quit(), the last window that closes) is held while the program goes on as ever. An exit()
/// cannot be held: then events go on for as long, without those of the person, before exec() returns. In another thread than the
/// application's it begins to work as soon as the application gets to it.
///
/// QEventLoopLocker is not for this: it does not hold an explicit quit, and its end quits programs that have no window open.
class QuitDelay : public QObject
{
    Q_OBJECT

public:
    explicit QuitDelay(std::chrono::milliseconds patience = std::chrono::seconds(3));
    ~QuitDelay() override;

    /// From now on the application waits at its end for those that there are then, also for those that a slot of
    /// QCoreApplication::aboutToQuit() makes. The first one does this, too; before, it would be too late for such a slot.
    static void watchExit();
    /// From now on new ones do nothing, or do again. Threads may call this at any time.
    static void setEnabled(bool isEnabled);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void holdExit();
    void release();

    const std::chrono::milliseconds m_patience;
    QTimer m_timer;
    QElapsedTimer m_sinceQuit;                           ///< valid while one is held
    bool m_isHere = false;                               ///< in the thread of the application, and at work
    bool m_isOver = false;                               ///< its patience
    std::shared_ptr<std::unique_ptr<QuitDelay>> m_proxy; ///< in the thread of the application, where that is another one
};

} // namespace Descope
