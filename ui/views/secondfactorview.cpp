// SPDX-License-Identifier: MIT
#include "views/secondfactorview.h"

#include "controls/codeedit.h"
#include "controls/mnemonics.h"
#include "ui_secondfactorview.h"
#include "views/entercodeview.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

constexpr std::initializer_list<SecondFactorView::Factor> allFactors{
    SecondFactorView::App, SecondFactorView::EmailCode, SecondFactorView::SmsCode, SecondFactorView::Browser};

} // namespace

SecondFactorView::SecondFactorView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::SecondFactorView>())
{
    setObjectName(u"secondFactorView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    adoptField(Field::Code, m_ui->codeError, m_ui->codeEdit);
    connect(m_ui->codeEdit, &CodeEdit::completed, this, &View::submit);
    connect(m_ui->resendButton, &QPushButton::clicked, this, &SecondFactorView::sendRequested);
    m_ui->appButton->setSymbol(Symbol::Code);
    m_ui->emailButton->setSymbol(Symbol::Mail);
    m_ui->smsButton->setSymbol(Symbol::Message);
    m_ui->browserButton->setSymbol(Symbol::Browser);
    for (const Factor factor : allFactors)
        connect(buttonOf(factor), &QPushButton::clicked, this, [this, factor] { Q_EMIT factorRequested(factor); });
    updateTexts();
}

SecondFactorView::~SecondFactorView() = default;

SecondFactorView::Purpose SecondFactorView::purpose() const
{
    return m_purpose;
}

SecondFactorView::Factor SecondFactorView::factor() const
{
    return m_factor;
}

void SecondFactorView::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    updateTexts();
}

void SecondFactorView::setFactors(const QList<Factor> &factors)
{
    m_factors = factors;
    updateTexts();
}

void SecondFactorView::setFactor(Factor factor, bool isSent, const QString &address)
{
    const auto before = std::tuple(m_factor, isCodeThere());
    m_factor = factor;
    m_isSent = isSent;
    m_address = address;
    if (before != std::tuple(m_factor, isCodeThere()))
        wipe(); // it was the code of another one
    updateTexts();
}

void SecondFactorView::setResendCountdown(int seconds)
{
    m_countdown = std::max(0, seconds);
    updateTexts();
}

void SecondFactorView::send()
{
    if (isCodeThere())
        Q_EMIT submitted(m_ui->codeEdit->take());
    else
        Q_EMIT sendRequested();
}

void SecondFactorView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

/// Returns whether the person can have the code.
bool SecondFactorView::isCodeThere() const
{
    return m_factor == App || (m_factor != Browser && m_isSent);
}

WayButton *SecondFactorView::buttonOf(Factor factor) const
{
    switch (factor) {
    case App:
        return m_ui->appButton;
    case EmailCode:
        return m_ui->emailButton;
    case SmsCode:
        return m_ui->smsButton;
    case Browser:
        return m_ui->browserButton;
    }
    Q_UNREACHABLE();
}

QString SecondFactorView::instruction() const
{
    if (m_factors.isEmpty())
        return {};
    switch (m_factor) {
    case App:
        return tr("Enter the code that your authenticator app shows now.");
    case EmailCode:
        return m_isSent ? EnterCodeView::sentText(EnterCodeView::Email, m_address) : tr("We’ll email you a 6-digit code.");
    case SmsCode:
        return m_isSent ? EnterCodeView::sentText(EnterCodeView::Sms, m_address) : tr("We’ll text you a 6-digit code.");
    case Browser:
        return tr("Sign in once more in your browser, as you do there with this account.");
    }
    return {};
}

void SecondFactorView::updatePrimaryButton()
{
    BusyButton *button = m_ui->primaryButton;
    button->setText(isCodeThere() ? tr("Co&nfirm") : m_factor == Browser ? tr("Open &browser") : tr("&Send code"));
    button->setBusyText(isCodeThere() ? tr("Confirming…") : m_factor == Browser ? tr("Opening your browser…") : tr("Sending…"));
}

void SecondFactorView::updateTexts()
{
    setHeading(m_purpose == StepUp ? tr("Confirm that it’s you") : tr("One more step"));
    setIntroduction(instruction());
    setCancelText(m_purpose == StepUp ? tr("Cancel") : tr("Back to sign in"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->codeLabel, m_ui->codeEdit})
        part->setVisible(isCodeThere() && !m_factors.isEmpty());
    m_ui->primaryButton->setVisible(!m_factors.isEmpty());
    updatePrimaryButton();
    m_ui->resendButton->setVisible(m_factor != App && isCodeThere() && !m_factors.isEmpty());
    SentMailView::showCountdown(m_ui->resendButton, m_countdown);
    for (const Factor factor : allFactors)
        buttonOf(factor)->setVisible(factor != m_factor && m_factors.contains(factor));
    const auto isOther = [this](Factor factor) { return factor != m_factor; };
    m_ui->ways->setVisible(std::any_of(m_factors.cbegin(), m_factors.cend(), isOther));
    nameWithoutMnemonicLetters(this);
}

} // namespace Descope
