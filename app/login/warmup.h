// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>

namespace Descope {

class LoginFlow;

/// Gets ready what a person is about to need, at moments when nobody waits: the connection to the server while a form is filled
/// in, what a form that is shown does not need once it is painted, and the screen of the account while a sign-in is answered.
class WarmUp : public QObject
{
    Q_OBJECT

public:
    /// The form is the widget that shows the flow; it owns this.
    explicit WarmUp(QWidget *form);

    /// From now on everything is about this flow.
    void setFlow(LoginFlow *flow);
    /// Call it when the form has been shown.
    void noteShown();
    /// Call it when the form has been hidden: a connection that no call has used is closed.
    void noteHidden();
    /// Opens a connection when a call is near: whoever fills in a form is about to send it, and whoever has a saved session to
    /// refresh it. Does nothing when there is one already.
    void connectAhead();

Q_SIGNALS:
    /// An answer that probably leads to the account is being waited for.
    void accountAwaited();

private:
    void noteBusy(bool busy);
    void prepare();

    QWidget *const m_form;
    QPointer<LoginFlow> m_flow;
    QTimer m_painting; ///< runs while a form has just been shown
};

} // namespace Descope
