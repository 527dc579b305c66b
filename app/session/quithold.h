// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace Descope {

/// While one exists, quitting the program waits: a quit loses a write to the keyring without an error. For 3 s at most from the
/// moment of the quit, however many there are, because a keyring that does not answer must not keep a program from quitting.
/// QEventLoopLocker is not for this: it does not hold an explicit quit, and its end quits programs that have no window open.
class QuitHold : public QObject
{
    Q_OBJECT

public:
    QuitHold();
    ~QuitHold() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void release();

    QTimer m_timer;
    QDeadlineTimer m_until;
    bool m_isQuitHeld = false;
};

} // namespace Descope
