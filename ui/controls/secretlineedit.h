// SPDX-License-Identifier: MIT
#pragma once

#include "controls/keycomposer.h"

#include <QLineEdit>

namespace Descope {

// A line edit that gives nothing away. Its text cannot be copied, cut, dragged out or selected into the X11 selection, and input
// methods and assistive technology are not told of it, hidden or shown (see secretinterface.h). It drops the control characters
// that come along when something is pasted. Private to the library; PasswordEdit is the control.
class SecretLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretLineEdit(QWidget *parent = nullptr);

    void setShown(bool shown);
    bool isShown() const { return m_shown; }
    // Returns whether Qt's own events of the text are held back.
    bool isQuiet() const { return m_quiet; }

    // Returns the stand-in for that many characters.
    static QString bullets(qsizetype count);

    QVariant inputMethodQuery(Qt::InputMethodQuery property) const override;
    // Qt finds and calls this one by its name.
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery property, const QVariant &argument) const;

Q_SIGNALS:
    // Sent with what the letters that are typed say about Caps Lock.
    void capsLockSeen(bool on);
    void capsLockPressed();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    KeyComposer m_composer;
    bool m_shown = false;
    bool m_composing = false; // an input method shows in the field what is not text yet
    const bool m_quiet;
};

} // namespace Descope
