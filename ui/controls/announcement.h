// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Descope {

// Holds what a screen reader speaks by itself, wherever the focus is: a notification that has no size, and is there only while it
// says something. Qt 6.4 has no event for announcements: Windows and macOS listen to alerts, and AT-SPI (which ignores alerts) to
// a notification that starts to show. Private to the library.
class Announcement : public QWidget
{
    Q_OBJECT

public:
    // Speaks `text`, which is about `place`, also when it is the same as before, as soon as control is back in the event loop: a
    // screen reader falls silent when the focus moves, and so the focus has to move first. While `place` is hidden, it is spoken
    // when that appears. It takes the place of the last announcement there; an empty text removes that.
    static void make(QWidget *place, const QString &text);
    // Changes what was announced there without speaking it, and does nothing if nothing was.
    static void reword(QWidget *place, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    Announcement(QWidget *place, const QString &text);
    static Announcement *at(const QWidget *place);
    void end();

    bool m_isOver = false;
};

} // namespace Descope
