// SPDX-License-Identifier: MIT
#pragma once

#include "views/sentmailview.h"

namespace Descope {

namespace Ui {
class EnterCodeView;
}

/// "Enter the code": signs in with the code of a mail.
/// Object names: codeEdit, codeError, resendButton, wrongAddressButton.
class DESCOPE_UI_EXPORT EnterCodeView : public SentMailView
{
    Q_OBJECT

public:
    explicit EnterCodeView(QWidget *parent = nullptr);
    ~EnterCodeView() override;

public Q_SLOTS:
    /// A code is a secret: the field is emptied.
    void wipe() override;

Q_SIGNALS:
    /// What is in the field without white space and hyphens, with which mails make codes easier to read; digits of any script
    /// become 0 to 9. It may be empty. Not sent while busy or during a countdown.
    void submitted(const QString &code);

protected:
    void send() override;
    void retranslate() override;
    QString instruction() const override;

private:
    std::unique_ptr<Ui::EnterCodeView> m_ui;
};

} // namespace Descope
