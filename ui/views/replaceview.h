// SPDX-License-Identifier: MIT
#pragma once

#include "views/passwordchoiceview.h"

namespace Descope {

namespace Ui {
class ReplaceView;
}

/// Asks for the current password and a new one in its place. The owner then signs in with the new one.
/// Object names: currentPasswordLabel, currentPasswordEdit, currentPasswordError, passwordBox (see NewPasswordBox),
/// forgotButton.
class ReplaceView : public PasswordChoiceView
{
    Q_OBJECT

public:
    explicit ReplaceView(QWidget *parent = nullptr);
    ~ReplaceView() override;

    bool isCurrentPasswordAsked() const; ///< it is true unless set

public Q_SLOTS:
    /// Says whose password it is. If it is empty, the screen names nobody.
    void setLoginId(const QString &loginId);
    /// Says whether the current password is asked for. If it was just typed elsewhere, it is not: the field is hidden and wiped.
    void setCurrentPasswordAsked(bool asked);
    void setForgotOffered(bool offered); ///< it is true unless set

Q_SIGNALS:
    /// Sent when the person submits. Passwords are as typed and may be empty; `current` is empty if it is not asked for. Not sent
    /// while busy or during a countdown.
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
