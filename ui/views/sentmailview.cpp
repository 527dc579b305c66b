// SPDX-License-Identifier: MIT
#include "views/sentmailview.h"

#include "controls/mnemonics.h"
#include "controls/plaintext.h"
#include "text/minutesandseconds.h"

#include <QPushButton>

namespace Descope {

SentMailView::SentMailView(QWidget *parent)
    : View(parent)
{
}

QString SentMailView::address() const
{
    return m_address;
}

int SentMailView::resendCountdown() const
{
    return m_countdown;
}

void SentMailView::setAddress(const QString &address)
{
    m_address = address;
    updateTexts();
}

void SentMailView::setResendCountdown(int seconds)
{
    m_countdown = std::max(0, seconds);
    updateTexts();
}

void SentMailView::showCountdown(QPushButton *resend, int seconds)
{
    resend->setEnabled(seconds == 0);
    //: %1 is the time until the button can be used, such as 0:30.
    resend->setText(seconds == 0 ? tr("&Resend") : tr("Resend (%1)").arg(minutesAndSeconds(seconds)));
}

void SentMailView::adoptMailButtons(QPushButton *resend, QPushButton *wrongAddress)
{
    m_resendButton = resend;
    connect(resend, &QPushButton::clicked, this, &SentMailView::resendRequested);
    connect(wrongAddress, &QPushButton::clicked, this, &SentMailView::wrongAddress);
}

void SentMailView::updateTexts()
{
    setIntroduction(introductionTo(personText(m_address)));
    showCountdown(m_resendButton, m_countdown);
    nameWithoutMnemonicLetters(this);
}

} // namespace Descope
