// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace Descope {

// A line edit that gives nothing away: what is in it cannot be copied, cut, dragged out or selected into the X11 selection,
// hidden or shown. Private to the library; PasswordEdit is the control.
class SecretLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretLineEdit(QWidget *parent = nullptr);

    void setShown(bool shown);
    bool isShown() const { return m_shown; }

Q_SIGNALS:
    // What the letters that are typed say about Caps Lock.
    void capsLockSeen(bool on);
    void capsLockPressed();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_shown = false;
};

} // namespace Descope
