// SPDX-License-Identifier: MIT
#pragma once

#include "views/passwordchoiceview.h"

namespace Descope {

namespace Ui {
class NewPasswordView;
}

/// Set a new password after a link was followed.
/// Object names: passwordBox (see NewPasswordBox), signOutOthersCheck.
class DESCOPE_UI_EXPORT NewPasswordView : public PasswordChoiceView
{
    Q_OBJECT

public:
    explicit NewPasswordView(QWidget *parent = nullptr);
    ~NewPasswordView() override;

    QString user() const;

public Q_SLOTS:
    /// Whose password it is, as people know it; empty while that is not known.
    void setUser(const QString &user);
    void setSignOutOthers(bool signOut); ///< false unless set

Q_SIGNALS:
    /// The password is as typed and may be empty. Not sent while busy or during a countdown.
    void submitted(const QString &newPassword, bool signOutOthers);

protected:
    void send() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::NewPasswordView> m_ui;
    QString m_user;
};

} // namespace Descope
