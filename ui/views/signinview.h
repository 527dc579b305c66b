// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

namespace Ui {
class SignInView;
}

/// Sign in with a login id and a password.
/// Object names: loginIdEdit, loginIdError, passwordEdit, passwordError, stayCheck, linkButton, codeButton, forgotButton,
/// signUpButton.
class DESCOPE_UI_EXPORT SignInView : public View
{
    Q_OBJECT

public:
    explicit SignInView(QWidget *parent = nullptr);
    ~SignInView() override;

    QString loginId() const; ///< trimmed
    bool isLoginIdFixed() const;
    bool staySignedIn() const; ///< true unless set or unchecked

public Q_SLOTS:
    void setLoginId(const QString &loginId);
    /// For signing in again: the login id can be read but not edited, and no account can be created.
    void setLoginIdFixed(bool fixed);
    /// All three are offered unless set.
    void setForgotOffered(bool offered);
    void setSignUpOffered(bool offered);
    void setStayOffered(bool offered);
    void setStaySignedIn(bool stay);
    /// Ways to sign in without a password; neither is offered unless set.
    void setLinkOffered(bool offered);
    void setCodeOffered(bool offered);

Q_SIGNALS:
    /// The login id is trimmed, the password is as typed; either may be empty. Not sent while busy or during a countdown.
    void submitted(const QString &loginId, const QString &password, bool staySignedIn);
    /// The person changed the login id (trimmed). Not sent by setLoginId().
    void loginIdEdited(const QString &loginId);
    /// The person wants to sign in by mail, as loginId(), which may be empty. Not sent while busy.
    void linkRequested();
    void codeRequested();
    void forgotRequested();
    void signUpRequested();

protected:
    void send() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::SignInView> m_ui;
    bool m_loginIdFixed = false;
    bool m_signUpOffered = true;
};

} // namespace Descope
