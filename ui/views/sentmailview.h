// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

class QPushButton;

namespace Descope {

/// What the two screens have in common that wait for a mail to be read (check your e-mail, enter the code): where it went, and
/// the way to another one. An owner can treat the two alike through this class.
class DESCOPE_UI_EXPORT SentMailView : public View
{
    Q_OBJECT

public:
    QString address() const;
    int resendCountdown() const;

public Q_SLOTS:
    /// The masked address that the mail went to; empty: the text names none.
    void setAddress(const QString &masked);
    /// Seconds until the mail can be sent again; 0: now. The owner counts, the view only shows "Resend (0:30)".
    void setResendCountdown(int seconds);

Q_SIGNALS:
    /// Not sent while busy or counting down.
    void resendRequested();
    void wrongAddress();

protected:
    explicit SentMailView(QWidget *parent = nullptr);
    /// Called once after setupUi().
    void adoptMailButtons(QPushButton *resend, QPushButton *wrongAddress);
    /// What to do with the mail: "Enter the code from it."
    virtual QString instruction() const = 0;
    /// Renews the texts. Screens that have more of them add to it.
    virtual void updateTexts();

private:
    QPushButton *m_resendButton = nullptr;
    QString m_address;
    int m_countdown = 0;
};

} // namespace Descope
