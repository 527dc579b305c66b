// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginflow.h"

#include <QHash>
#include <QWidget>

class QStackedLayout;

namespace Descope {

class View;

/// The whole login as one widget: every screen from "not signed in" to the account, bound to a LoginFlow. Put it into a
/// window and listen to the SessionManager:
///
///     auto *login = new Descope::LoginWidget(&session);
///     connect(&session, &Descope::SessionManager::signedIn, this, &MainWindow::showDocuments);
///
/// It starts when it is first shown, unless flow() was started before: with a saved session it goes through "Restoring" to the
/// account. Screens are made when they are first needed; each is named like its class (signInView), so that style sheets and
/// tests find it.
class DESCOPE_LOGIN_EXPORT LoginWidget : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the widget.
    explicit LoginWidget(SessionManager *session, QWidget *parent = nullptr);
    LoginWidget(SessionManager *session, const LoginSettings &settings, QWidget *parent = nullptr);

    /// What the screens are bound to; owned by the widget.
    LoginFlow *flow() const { return m_flow; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    View *currentView() const;
    void enter(LoginStep step);
    void showNotice(const Notice &notice);
    void setBusy(bool busy);
    void perform(const QString &actionId);

    LoginFlow *const m_flow;
    QStackedLayout *const m_stack;
    QHash<LoginStep, View *> m_views;
    bool m_shown = false;
    bool m_enteredBusy = false;
    Notice::Field m_field = Notice::Field::None; ///< to be focused once the fields can be used again
};

} // namespace Descope
