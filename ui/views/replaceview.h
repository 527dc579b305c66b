// SPDX-License-Identifier: MIT
#pragma once

#include "views/passwordchoiceview.h"

namespace Descope {

namespace Ui {
class ReplaceView;
}

/// Replace the current password by a new one, and sign in with it.
/// Object names: currentPasswordLabel, currentPasswordEdit, currentPasswordError, passwordBox (see NewPasswordBox),
/// forgotButton.
class DESCOPE_UI_EXPORT ReplaceView : public PasswordChoiceView
{
    Q_OBJECT

public:
    explicit ReplaceView(QWidget *parent = nullptr);
    ~ReplaceView() override;

    bool isCurrentPasswordAsked() const; ///< true unless set

public Q_SLOTS:
    /// Whose password it is; empty: the screen names nobody.
    void setLoginId(const QString &loginId);
    /// False when the current password was just typed elsewhere: the field is hidden and wiped.
    void setCurrentPasswordAsked(bool asked);
    void setForgotOffered(bool offered); ///< true unless set

Q_SIGNALS:
    /// Passwords are as typed and may be empty; `current` is empty when it is not asked. Not sent while busy or during a
    /// countdown.
    void submitted(const QString &current, const QString &newPassword);
    void forgotRequested();

protected:
    void send() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::ReplaceView> m_ui;
    bool m_currentAsked = true;
};

} // namespace Descope
