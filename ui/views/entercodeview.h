// SPDX-License-Identifier: MIT
#pragma once

#include "views/sentmailview.h"

namespace Descope {

namespace Ui {
class EnterCodeView;
}

/// Asks for the code of an email ("Enter the code"). Six digits are sent by themselves as soon as they are there; the same ones
/// are sent again only when the person says so. Object names: codeEdit, codeError, resendButton, wrongAddressButton.
class EnterCodeView : public SentMailView
{
    Q_OBJECT

public:
    explicit EnterCodeView(QWidget *parent = nullptr);
    ~EnterCodeView() override;

public Q_SLOTS:
    /// Empties the field, because a code is a secret.
    void wipe() override;

Q_SIGNALS:
    /// Sent when the person submits or has filled in six digits. The code is without white space and hyphens, by which emails
    /// make codes easier to read, and digits of any script are 0 to 9. It may be empty. Not sent while busy or during a
    /// countdown.
    void submitted(const QString &code);

protected:
    void send() override;
    void retranslate() override;
    QString introductionTo(const QString &address) const override;

private:
    void sendOnce();

    std::unique_ptr<Ui::EnterCodeView> m_ui;
    QString m_sent;
};

} // namespace Descope
