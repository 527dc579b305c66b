// SPDX-License-Identifier: MIT
#pragma once

#include "views/passwordchoiceview.h"

namespace Descope {

namespace Ui {
class SignUpView;
}

// Create an account: login id, name (optional), new password.
// Object names: loginIdEdit, loginIdError, nameEdit, passwordBox (see NewPasswordBox), signInButton.
class DESCOPE_UI_EXPORT SignUpView : public PasswordChoiceView
{
    Q_OBJECT

public:
    explicit SignUpView(QWidget *parent = nullptr);
    ~SignUpView() override;

    QString loginId() const; // trimmed
    QString name() const;    // trimmed

public Q_SLOTS:
    void setLoginId(const QString &loginId);
    void setName(const QString &name);
    void showLoginIdError(const QString &text);

Q_SIGNALS:
    // Login id and name are trimmed, the password is as typed; each may be empty. Not sent while busy or during a countdown.
    void submitted(const QString &loginId, const QString &name, const QString &password);
    // The person changed the login id (trimmed). Not sent by setLoginId().
    void loginIdEdited(const QString &loginId);
    // The person changed the name (trimmed). Not sent by setName().
    void nameEdited(const QString &name);
    void signInRequested();

protected:
    void submit() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::SignUpView> m_ui;
};

} // namespace Descope
