// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

namespace Ui {
class CheckMailView;
}

// "Check your e-mail": waits for the link, which can also be pasted here.
// Object names: numberBox, numberCaption, linkNumber, spinner, waitingText, linkEdit, linkError, resendButton,
// wrongAddressButton.
class DESCOPE_UI_EXPORT CheckMailView : public View
{
    Q_OBJECT

public:
    explicit CheckMailView(QWidget *parent = nullptr);
    ~CheckMailView() override;

    QString address() const;
    QString linkNumber() const;
    int resendCountdown() const;

public Q_SLOTS:
    // The masked address that the mail went to; empty: the text names none.
    void setAddress(const QString &masked);
    // The number to choose in the mail of an enchanted link, shown big. Empty: not shown.
    void setLinkNumber(const QString &number);
    // Seconds until the mail can be sent again; 0: now. The owner counts, the view only shows "Resend (0:30)".
    void setResendCountdown(int seconds);
    void showLinkError(const QString &text);
    // A link is a secret: the field is emptied.
    void wipe() override;

Q_SIGNALS:
    // Not sent while busy or counting down.
    void resendRequested();
    // What is in the field, trimmed; it may be empty, and need not be a link. Not sent while busy.
    void linkPasted(const QString &link);
    void wrongAddress();

protected:
    void submit() override;
    void retranslate() override;

private:
    void updateTexts();

    std::unique_ptr<Ui::CheckMailView> m_ui;
    QString m_address;
    QString m_number;
    int m_countdown = 0;
};

} // namespace Descope
