// SPDX-License-Identifier: MIT
#pragma once

#include "views/passwordchoiceview.h"

namespace Descope {

namespace Ui {
class ChangeView;
}

/// Change the password of somebody who is signed in. Object names: passwordBox (see NewPasswordBox).
class DESCOPE_UI_EXPORT ChangeView : public PasswordChoiceView
{
    Q_OBJECT

public:
    explicit ChangeView(QWidget *parent = nullptr);
    ~ChangeView() override;

    QString user() const;

public Q_SLOTS:
    /// Whose password it is, as people know it; empty: the screen names nobody.
    void setUser(const QString &user);

Q_SIGNALS:
    /// The password is as typed and may be empty. Not sent while busy or during a countdown.
    void submitted(const QString &newPassword);

protected:
    void send() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::ChangeView> m_ui;
    QString m_user;
};

} // namespace Descope
