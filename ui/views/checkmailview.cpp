// SPDX-License-Identifier: MIT
#include "views/checkmailview.h"

#include "controls/plaintext.h"
#include "text/printable.h"
#include "text/sentences.h"
#include "ui_checkmailview.h"

using namespace Qt::StringLiterals;

namespace Descope {

CheckMailView::CheckMailView(QWidget *parent)
    : SentMailView(parent)
    , m_ui(std::make_unique<Ui::CheckMailView>())
{
    setObjectName(u"checkMailView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    adoptMailButtons(m_ui->resendButton, m_ui->wrongAddressButton);
    adoptField(Field::Link, m_ui->linkError, m_ui->linkEdit);
    CheckMailView::updateTexts();
}

CheckMailView::~CheckMailView() = default;

QString CheckMailView::linkNumber() const
{
    return m_number;
}

bool CheckMailView::returnsByItself() const
{
    return m_returnsByItself;
}

void CheckMailView::setLinkNumber(const QString &number)
{
    m_number = number;
    updateTexts();
}

void CheckMailView::setReturnsByItself(bool returns)
{
    m_returnsByItself = returns;
    updateTexts();
}

void CheckMailView::wipe()
{
    View::wipe();
    m_ui->linkEdit->setText({}); // with its undo history
    m_ui->linkError->clear();
}

void CheckMailView::send()
{
    Q_EMIT linkPasted(m_ui->linkEdit->text().trimmed());
}

void CheckMailView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

QString CheckMailView::introductionTo(const QString &address) const
{
    //: %1 is an email address, which may be partly hidden, such as a***@example.com.
    const QString sent = address.isEmpty() ? tr("We emailed you a link.") : tr("We emailed a link to %1.").arg(address);
    return joinedSentences(sent, instruction());
}

/// Returns the sentence that says what to do with the link.
QString CheckMailView::instruction() const
{
    if (!m_number.isEmpty())
        return tr("Open it to continue.");
    return m_returnsByItself ? tr("Open it on this computer, or paste it below.")
                             : tr("Copy the link from the email and paste it below.");
}

void CheckMailView::updateTexts()
{
    SentMailView::updateTexts();
    // A line that says "waiting" would be a lie if nothing comes back by itself.
    const bool waiting = m_returnsByItself || !m_number.isEmpty();
    m_ui->numberBox->setHidden(m_number.isEmpty());
    m_ui->spinner->setVisible(waiting);
    m_ui->waitingText->setVisible(waiting);
    m_ui->linkNumber->setText(clamped(printable(m_number), 8));
}

} // namespace Descope
