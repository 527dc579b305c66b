// SPDX-License-Identifier: MIT
#include "views/checkmailview.h"

#include "controls/plaintext.h"
#include "ui_checkmailview.h"

using namespace Qt::StringLiterals;

namespace Descope {

CheckMailView::CheckMailView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::CheckMailView>())
{
    setObjectName(u"checkMailView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    m_ui->linkError->setField(m_ui->linkEdit);
    updateTexts();
    connect(m_ui->resendButton, &QPushButton::clicked, this, &CheckMailView::resendRequested);
    connect(m_ui->wrongAddressButton, &QPushButton::clicked, this, &CheckMailView::wrongAddress);
}

CheckMailView::~CheckMailView() = default;

QString CheckMailView::address() const
{
    return m_address;
}

QString CheckMailView::linkNumber() const
{
    return m_number;
}

int CheckMailView::resendCountdown() const
{
    return m_countdown;
}

void CheckMailView::setAddress(const QString &masked)
{
    m_address = masked;
    updateTexts();
}

void CheckMailView::setLinkNumber(const QString &number)
{
    m_number = number;
    updateTexts();
}

void CheckMailView::setResendCountdown(int seconds)
{
    m_countdown = std::max(0, seconds);
    updateTexts();
}

void CheckMailView::showLinkError(const QString &text)
{
    m_ui->linkError->showError(text);
}

void CheckMailView::wipe()
{
    View::wipe();
    m_ui->linkEdit->setText({}); // with its undo history
    m_ui->linkError->clear();
}

void CheckMailView::submit()
{
    Q_EMIT linkPasted(m_ui->linkEdit->text().trimmed());
}

void CheckMailView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

void CheckMailView::updateTexts()
{
    const QString address = breakable(clamped(m_address, 200));
    const QString sent = address.isEmpty() ? tr("We sent you a message.")
                                           //: %1 is a partly hidden e-mail address, such as a***@example.com.
                                           : tr("We sent a message to %1.").arg(address);
    // Without a number nothing comes back by itself: a line that says "waiting" would be a lie.
    const bool waiting = !m_number.isEmpty();
    setIntroduction(
        sent + u' ' + (waiting ? tr("Open the link in it to continue.") : tr("Copy the link in it and paste it here.")));
    m_ui->numberBox->setVisible(waiting);
    m_ui->spinner->setVisible(waiting);
    m_ui->waitingText->setVisible(waiting);
    m_ui->linkNumber->setText(clamped(m_number, 8));
    m_ui->resendButton->setEnabled(m_countdown == 0);
    constexpr int Minute = 60;
    const QString clock = u"%1:%2"_s.arg(m_countdown / Minute).arg(m_countdown % Minute, 2, 10, QChar(u'0'));
    //: %1 is the time until the button can be used, such as 0:30.
    m_ui->resendButton->setText(m_countdown == 0 ? tr("&Resend") : tr("Resend (%1)").arg(clock));
}

} // namespace Descope
