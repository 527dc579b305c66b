// SPDX-License-Identifier: MIT
#pragma once

#include "views/sentmailview.h"

#include <QList>

namespace Descope {

namespace Ui {
class EnterCodeView;
}

/// Asks for the code that was sent to an email address or a phone ("Enter the code"). Six digits are sent by themselves as soon
/// as they are there; the same ones are sent again only when the person says so. Object names: codeEdit, codeError, resendButton,
/// emailButton, smsButton, voiceButton, whatsAppButton, wrongAddressButton.
class EnterCodeView : public SentMailView
{
    Q_OBJECT

public:
    /// Says how the code was sent.
    enum Method { Email, Sms, Voice, WhatsApp };
    Q_ENUM(Method)
    /// Says what the code does.
    enum Purpose {
        SignIn,
        Confirm, ///< that it is who is signed in already, or that a new address is theirs
    };
    Q_ENUM(Purpose)

    explicit EnterCodeView(QWidget *parent = nullptr);
    ~EnterCodeView() override;

    Method method() const;   ///< it is Email unless set
    Purpose purpose() const; ///< it is SignIn unless set

    /// Returns the sentence that says where a code went. The address may be partly hidden, or empty.
    static QString sentText(Method method, const QString &address);

public Q_SLOTS:
    void setMethod(Descope::EnterCodeView::Method method);
    void setPurpose(Descope::EnterCodeView::Purpose purpose);
    /// Offers to send the code in the other ones of these ways; there are none unless set.
    void setMethods(const QList<Descope::EnterCodeView::Method> &methods);

Q_SIGNALS:
    /// Sent when the person submits or has filled in six digits. The code is without white space and hyphens, by which emails
    /// make codes easier to read, and digits of any script are 0 to 9. It may be empty. Not sent while busy or during a
    /// countdown.
    void submitted(const QString &code);
    /// Sent when the person wants the code in another way. Not sent while busy.
    void methodRequested(Descope::EnterCodeView::Method method);

protected:
    void send() override;
    void retranslate() override;
    QString introductionTo(const QString &address) const override;
    void updateTexts() override;

private:
    QPushButton *buttonOf(Method method) const;
    static QString textFor(Method method, const QString &address);

    std::unique_ptr<Ui::EnterCodeView> m_ui;
    QList<Method> m_methods;
    Method m_method = Email;
    Purpose m_purpose = SignIn;
};

} // namespace Descope
