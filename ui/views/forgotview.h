// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

class LoginIdBox;

namespace Ui {
class ForgotView;
}

/// Asks who wants an email by which a new password can be set. Object names: loginIdBox (see LoginIdBox).
class ForgotView : public View
{
    Q_OBJECT

public:
    explicit ForgotView(QWidget *parent = nullptr);
    ~ForgotView() override;

    LoginIdBox *loginIdBox() const;
    QString loginId() const; ///< trimmed

public Q_SLOTS:
    void setLoginId(const QString &loginId);
    void setLoginIdFixed(bool fixed); ///< then it can be read but not edited

Q_SIGNALS:
    /// Sent when the person submits, with the trimmed login id, which may be empty. Not sent while busy or during a countdown.
    void submitted(const QString &loginId);
    /// Sent when the person changed the login id, which is trimmed. Not sent by setLoginId().
    void loginIdEdited(const QString &loginId);

protected:
    void send() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::ForgotView> m_ui;
};

} // namespace Descope
