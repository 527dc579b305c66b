// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

namespace Ui {
class ForgotView;
}

/// Ask for an e-mail with which a new password can be set. Object names: loginIdEdit, loginIdError.
class DESCOPE_UI_EXPORT ForgotView : public View
{
    Q_OBJECT

public:
    explicit ForgotView(QWidget *parent = nullptr);
    ~ForgotView() override;

    QString loginId() const; ///< trimmed

public Q_SLOTS:
    void setLoginId(const QString &loginId);
    void setLoginIdFixed(bool fixed); ///< it can be read but not edited

Q_SIGNALS:
    /// The trimmed login id, which may be empty. Not sent while busy or during a countdown.
    void submitted(const QString &loginId);
    /// The person changed the login id (trimmed). Not sent by setLoginId().
    void loginIdEdited(const QString &loginId);

protected:
    void send() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::ForgotView> m_ui;
};

} // namespace Descope
