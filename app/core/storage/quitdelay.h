// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Descope {

/// While one exists, quitting the program waits: a quit loses a write to the keyring without an error, or the answer that holds
/// the only valid token. At most as long as its patience, from the moment of the quit, however many there are: a keyring or a
/// server that does not answer must not keep a program from quitting.
/// QEventLoopLocker is not for this: it does not hold an explicit quit, and its end quits programs that have no window open.
class QuitDelay : public QObject
{
    Q_OBJECT

public:
    explicit QuitDelay(std::chrono::milliseconds patience = std::chrono::seconds(3));
    ~QuitDelay() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void release();

    const std::chrono::milliseconds m_patience;
    QTimer m_timer;
    QElapsedTimer m_sinceQuit; ///< valid while one is held
};

} // namespace Descope
