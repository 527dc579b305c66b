// SPDX-License-Identifier: MIT
#pragma once

#include "views/passwordchoiceview.h"

namespace Descope {

namespace Ui {
class NewPasswordView;
}

/// Asks for a new password after a link was followed, or for somebody who is signed in.
/// Object names: passwordBox (see NewPasswordBox), signOutOthersCheck; the screen is newPasswordView or changeView.
class NewPasswordView : public PasswordChoiceView
{
    Q_OBJECT

public:
    /// Says what the screen is for. After a link was followed (Reset), other devices can be signed out, too.
    enum Purpose { Reset, Change };
    Q_ENUM(Purpose)

    explicit NewPasswordView(QWidget *parent = nullptr); ///< for Reset
    explicit NewPasswordView(Purpose purpose, QWidget *parent = nullptr);
    ~NewPasswordView() override;

public Q_SLOTS:
    /// Says whose password it is, as people know it. If it is empty, the screen names nobody.
    void setUser(const QString &user);
    void setSignOutOthers(bool signOut); ///< it is false unless set

Q_SIGNALS:
    /// Sent when the person submits. The password is as typed and may be empty. Not sent while busy or during a countdown.
    void submitted(const QString &newPassword, bool signOutOthers);

protected:
    void send() override;
    void retranslate() override;

private:
    void sayPurpose();

    std::unique_ptr<Ui::NewPasswordView> m_ui;
    const Purpose m_purpose;
};

} // namespace Descope
