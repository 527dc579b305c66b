// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/loginwidget.h>

class QLabel;
class QPushButton;

namespace Descope {

/// Shows who is signed in, and what they can do about it, for a page of a program's settings: the account, change and replace a
/// password, sign out. While nobody is signed in it says so, and offers a LoginDialog.
class DESCOPE_LOGIN_EXPORT AccountWidget : public QWidget
{
    Q_OBJECT

public:
    explicit AccountWidget(QWidget *parent = nullptr);
    /// The session must outlive the widget.
    explicit AccountWidget(SessionManager *session, QWidget *parent = nullptr);

    /// Sets whose account it is. Without a session (null) it looks as if nobody was signed in, and nobody can sign in.
    void setSession(SessionManager *session);
    /// Returns the widget that has the settings, which the dialog shares, and the brand.
    LoginWidget *loginWidget() const { return m_login; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void retranslate();
    void signIn();

    QPointer<SessionManager> m_session;
    LoginWidget *const m_login;
    QWidget *const m_signedOut;
    QLabel *const m_text;
    QPushButton *const m_signIn;
};

} // namespace Descope
