// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

class QPushButton;

namespace Descope {

/// The base of the two screens that wait for an email to be read (check your email, enter the code). It says where the email
/// went, and offers another one. An owner can treat the two alike through this class.
class SentMailView : public View
{
    Q_OBJECT

public:
    QString address() const;
    int resendCountdown() const;

public Q_SLOTS:
    /// Sets the address that the email went to, in full or partly hidden. If it is empty, the text names none.
    void setAddress(const QString &address);
    /// Sets the seconds until the email can be sent again. The owner counts, the view only shows "Resend (0:30)".
    void setResendCountdown(int seconds);

public:
    /// Shows on a button that sends something again in how many seconds it can do that.
    static void showCountdown(QPushButton *resend, int seconds);

Q_SIGNALS:
    /// Sent when the person wants another email. Not sent while busy or counting down.
    void resendRequested();
    /// Sent when the person wants to correct the address.
    void wrongAddress();

protected:
    explicit SentMailView(QWidget *parent = nullptr);
    /// Makes the screen work with its buttons. Call it once after setupUi().
    void adoptMailButtons(QPushButton *resend, QPushButton *wrongAddress);
    /// Returns the sentences that say what was sent to this address, as it can be shown, and what to do with it. The address may
    /// be empty.
    virtual QString introductionTo(const QString &address) const = 0;
    /// Renews the texts. Screens that have more of them add to it.
    virtual void updateTexts();

private:
    QPushButton *m_resendButton = nullptr;
    QString m_address;
    int m_countdown = 0;
};

} // namespace Descope
