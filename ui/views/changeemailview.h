// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

namespace Ui {
class ChangeEmailView;
}
class LoginIdBox;

/// Asks who is signed in for another email address, to which a code goes ("Change your email address"). Object names:
/// loginIdBox (loginIdLabel, loginIdEdit, loginIdError, loginIdSuggestion).
class ChangeEmailView : public View
{
    Q_OBJECT

public:
    explicit ChangeEmailView(QWidget *parent = nullptr);
    ~ChangeEmailView() override;

    /// Returns the field, whose suggestion the owner makes.
    LoginIdBox *loginIdBox() const;

public Q_SLOTS:
    /// Sets the present address; without one, one is added. When it is another one than before, the field is
    /// emptied: what was typed has become it, or it is another person's.
    void setPresent(const QString &address);

Q_SIGNALS:
    /// Sent when the person submits, with the trimmed content of the field, which may be empty. Not sent while busy or during a
    /// countdown.
    void submitted(const QString &address);

protected:
    void send() override;
    void retranslate() override;

private:
    void updateTexts();

    std::unique_ptr<Ui::ChangeEmailView> m_ui;
    QString m_present;
};

} // namespace Descope
