// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginflow.h"
#include "login/loginwidget.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QPointer>

class QStackedLayout;

namespace Descope {

class View;

/// Shows the screen of the step that a flow is at, and does what all screens share: notices, busy, cancel, brand, the browser
/// that is opened and comes back. Screens are made when they are first needed.
class Screens : public QObject
{
    Q_OBJECT

public:
    /// The screens become children of the widget, which owns this, and its focus proxies in turn.
    explicit Screens(QWidget *widget);

    /// Returns where the screens are. It belongs to whoever puts it into a layout.
    QStackedLayout *layout() const { return m_stack; }

    /// Follows this flow from now on, and shows the screen of its step. The screens of the flow before go when control is back in
    /// the event loop, because one of them may have brought us here.
    void setFlow(LoginFlow *flow);
    void setFactory(const LoginWidget::ScreenFactory &factory) { m_factory = factory; }
    /// Makes the usual screen of a step that will soon be needed, unless the program may have one of its own.
    void prepare(LoginStep step);
    void setBrand(const Brand &brand);
    /// Shows a picture at the account of the person who is signed in now, and of nobody else.
    void setPicture(const QPixmap &picture);
    QString heading() const { return m_heading; }
    /// Call it when the widget has been shown: a screen that came while it was not gets the focus then.
    void noteShown();

Q_SIGNALS:
    /// Sent when there is another screen, or the same in another language.
    void headingChanged(const QString &heading);
    /// Sent when Esc or Back was pressed where nothing is left to go back to.
    void dismissed();
    /// Sent when the person has typed.
    void edited();

private:
    View *current() const;
    View *make(LoginStep step);
    void clear();
    void enter();
    bool mayFocus() const;
    void focusFirst(bool focuses);
    void exchange(View *view, bool focuses);
    void tellWhoIsThere(LoginStep before);
    void tellHeading();
    void applyBrand(LoginStep step, View *view) const;
    void showNotice();
    void showBusy();
    void cancel();
    void openBrowser(const QUrl &url);
    void comeForward();
    void perform(Notice::Action action);
    QString personsId() const;
    void showPicture();

    QWidget *const m_widget;
    QStackedLayout *const m_stack;
    QPointer<LoginFlow> m_flow;
    LoginWidget::ScreenFactory m_factory;
    QHash<LoginStep, QPointer<View>> m_views; ///< which a program may destroy
    Brand m_brand;
    QString m_heading;
    QPixmap m_picture;
    QString m_picturedId;                    ///< the user whose picture it is
    LoginStep m_step = LoginStep::Restoring; ///< of the present screen
    bool m_enteredBusy = false;
    bool m_focusAwaited = false;
    Field m_field = Field::NoField; ///< gets the focus once the fields can be used again
};

} // namespace Descope
