// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QList>

namespace Descope {

namespace Ui {
class SecondFactorView;
}
class WayButton;

/// Asks for a proof besides the first one: the code of an authenticator app, one that is sent, or another sign-in in the
/// browser. It is a step of signing in, or
/// asks who is signed in already to confirm that it is them ("Confirm that it’s you"). Other ways to get a code stand below. Six
/// digits are sent by themselves as soon as they are there.
/// Object names: codeLabel, codeEdit, codeError, resendButton, ways, waysDivider, appButton, emailButton, smsButton,
/// browserButton.
class SecondFactorView : public View
{
    Q_OBJECT

public:
    /// Says what the proof is for.
    enum Purpose {
        SignIn, ///< the second step of signing in
        StepUp, ///< something that needs a fresh proof
    };
    Q_ENUM(Purpose)
    /// Says where the code comes from. The browser has none: the primary button opens it.
    enum Factor { App, EmailCode, SmsCode, Browser };
    Q_ENUM(Factor)

    explicit SecondFactorView(QWidget *parent = nullptr);
    ~SecondFactorView() override;

    Purpose purpose() const; ///< it is SignIn unless set
    Factor factor() const;   ///< it is App unless set

public Q_SLOTS:
    void setPurpose(Descope::SecondFactorView::Purpose purpose);
    /// Offers the other ones of these; there are none unless set. Without any, there is nothing to enter or to send.
    void setFactors(const QList<Descope::SecondFactorView::Factor> &factors);
    /// Asks for the code of this one. A code that has to be sent first is not asked for before `isSent`: the primary button sends
    /// it. `address` is where it went, in full or partly hidden; it may be empty.
    void setFactor(Descope::SecondFactorView::Factor factor, bool isSent = true, const QString &address = {});
    /// Sets the seconds until the code can be sent again: see SentMailView::setResendCountdown().
    void setResendCountdown(int seconds);

Q_SIGNALS:
    /// Sent when the person submits or has filled in six digits: see EnterCodeView::submitted().
    void submitted(const QString &code);
    /// Sent when the person wants the code to be sent, for the first time or again, or the browser to be opened. Not sent while
    /// busy or counting down.
    void sendRequested();
    /// Sent when the person chooses another way. Not sent while busy.
    void factorRequested(Descope::SecondFactorView::Factor factor);

protected:
    void send() override;
    void retranslate() override;

private:
    bool isCodeThere() const;
    WayButton *buttonOf(Factor factor) const;
    QString instruction() const;
    void updatePrimaryButton();
    void updateTexts();

    std::unique_ptr<Ui::SecondFactorView> m_ui;
    Purpose m_purpose = SignIn;
    QList<Factor> m_factors{App};
    Factor m_factor = App;
    bool m_isSent = true;
    QString m_address;
    int m_countdown = 0;
};

} // namespace Descope
