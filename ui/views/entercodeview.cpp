// SPDX-License-Identifier: MIT
#include "views/entercodeview.h"

#include "controls/codeedit.h"
#include "controls/mnemonics.h"
#include "controls/plaintext.h"
#include "ui_entercodeview.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

constexpr std::array allMethods{EnterCodeView::Email, EnterCodeView::Sms, EnterCodeView::Voice, EnterCodeView::WhatsApp};

} // namespace

EnterCodeView::EnterCodeView(QWidget *parent)
    : SentMailView(parent)
    , m_ui(std::make_unique<Ui::EnterCodeView>())
{
    setObjectName(u"enterCodeView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    adoptMailButtons(m_ui->resendButton, m_ui->wrongAddressButton);
    adoptField(Field::Code, m_ui->codeError, m_ui->codeEdit);
    connect(m_ui->codeEdit, &CodeEdit::completed, this, &View::submit);
    for (const Method method : allMethods)
        connect(buttonOf(method), &QPushButton::clicked, this, [this, method] { Q_EMIT methodRequested(method); });
    updateTexts();
}

EnterCodeView::~EnterCodeView() = default;

EnterCodeView::Method EnterCodeView::method() const
{
    return m_method;
}

EnterCodeView::Purpose EnterCodeView::purpose() const
{
    return m_purpose;
}

void EnterCodeView::setMethod(Method method)
{
    if (std::exchange(m_method, method) != method)
        wipe(); // it was the code of another message
    updateTexts();
}

void EnterCodeView::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    updateTexts();
}

void EnterCodeView::setMethods(const QList<Method> &methods)
{
    m_methods = methods;
    updateTexts();
}

QPushButton *EnterCodeView::buttonOf(Method method) const
{
    switch (method) {
    case Email:
        return m_ui->emailButton;
    case Sms:
        return m_ui->smsButton;
    case Voice:
        return m_ui->voiceButton;
    case WhatsApp:
        break;
    }
    return m_ui->whatsAppButton;
}

void EnterCodeView::send()
{
    Q_EMIT submitted(m_ui->codeEdit->take());
}

void EnterCodeView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

QString EnterCodeView::introductionTo(const QString &address) const
{
    return textFor(m_method, address);
}

QString EnterCodeView::sentText(Method method, const QString &address)
{
    return textFor(method, personText(address));
}

QString EnterCodeView::textFor(Method method, const QString &address)
{
    const QString number = QString(address).replace(u' ', QChar(QChar::Nbsp)); // which stays on one line
    switch (method) {
    case Email:
        //: %1 is an email address, which may be partly hidden, such as a***@example.com.
        return address.isEmpty() ? tr("We emailed you a 6-digit code.") : tr("We emailed a 6-digit code to %1.").arg(address);
    case Sms:
        //: %1 is a phone number, which may be partly hidden.
        return address.isEmpty() ? tr("We texted you a 6-digit code.") : tr("We texted a 6-digit code to %1.").arg(number);
    case Voice:
        //: %1 is a phone number, which may be partly hidden.
        return address.isEmpty() ? tr("We’re calling you with a 6-digit code.")
                                 : tr("We’re calling %1 with a 6-digit code.").arg(number);
    case WhatsApp:
        //: %1 is a phone number, which may be partly hidden.
        return address.isEmpty() ? tr("We sent you a 6-digit code by WhatsApp.")
                                 : tr("We sent a 6-digit code by WhatsApp to %1.").arg(number);
    }
    return {};
}

void EnterCodeView::updateTexts()
{
    SentMailView::updateTexts();
    const bool signsIn = m_purpose == SignIn;
    setCancelText(signsIn ? tr("Back to sign in") : tr("Cancel"));
    m_ui->primaryButton->setText(signsIn ? tr("Sign &in") : tr("Co&nfirm"));
    m_ui->primaryButton->setBusyText(signsIn ? tr("Signing in…") : tr("Confirming…"));
    m_ui->wrongAddressButton->setText(m_method == Email ? tr("&Wrong address?") : tr("&Wrong number?"));
    for (const Method method : allMethods)
        buttonOf(method)->setVisible(method != m_method && m_methods.contains(method));
    nameWithoutMnemonicLetters(this);
}

} // namespace Descope
