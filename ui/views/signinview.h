// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

class LoginIdBox;

namespace Ui {
class SignInView;
}
class WayButton;

/// Asks for a login id and a password, and offers the other ways to sign in below: "or", and a button for each.
/// Object names: loginIdBox (see LoginIdBox), passwordEdit, passwordError, stayCheck, forgotButton, anotherButton, ways (with
/// linkButton, codeButton), newHere (with signUpButton).
class SignInView : public View
{
    Q_OBJECT

public:
    explicit SignInView(QWidget *parent = nullptr);
    ~SignInView() override;

    LoginIdBox *loginIdBox() const;
    QString loginId() const; ///< trimmed
    bool isLoginIdFixed() const;
    bool staySignedIn() const; ///< it is true unless set or unchecked

public Q_SLOTS:
    void setLoginId(const QString &loginId);
    /// Makes the screen one for signing in again: the login id can be read but not edited, and no account can be created.
    void setLoginIdFixed(bool fixed);
    /// Says whether this is offered; all three are unless set.
    void setForgotOffered(bool offered);
    void setSignUpOffered(bool offered);
    void setStayOffered(bool offered);
    void setStaySignedIn(bool stay);
    /// Says whether the login id is that of who signed in last, and how they are called: then they can go on, or use another
    /// account. It is nobody's unless set.
    void setRemembered(bool isRemembered, const QString &name = {});
    /// Says whether this way to sign in without a password is offered; neither is unless set.
    void setLinkOffered(bool offered);
    void setCodeOffered(bool offered);

Q_SIGNALS:
    /// Sent when the person submits. The login id is trimmed, the password is as typed; either may be empty. Not sent while busy
    /// or during a countdown.
    void submitted(const QString &loginId, const QString &password, bool staySignedIn);
    /// Sent when the person changed the login id, which is trimmed. Not sent by setLoginId().
    void loginIdEdited(const QString &loginId);
    /// Sent when the person wants to sign in by email, as loginId(), which may be empty. Not sent while busy.
    void linkRequested();
    void codeRequested();
    /// Sent when the choice of staying signed in has changed.
    void staySignedInToggled(bool stay);
    void anotherRequested();
    void forgotRequested();
    void signUpRequested();

protected:
    void send() override;
    void retranslate() override;

private:
    void arrange();
    void greet();
    void setWayOffered(WayButton *way, bool offered);

    std::unique_ptr<Ui::SignInView> m_ui;
    QString m_name; ///< of who is remembered
    bool m_loginIdFixed = false;
    bool m_signUpOffered = true;
};

} // namespace Descope
