// SPDX-License-Identifier: MIT
#include "views/entercodeview.h"

#include "controls/codeedit.h"
#include "ui_entercodeview.h"

using namespace Qt::StringLiterals;

namespace Descope {

EnterCodeView::EnterCodeView(QWidget *parent)
    : SentMailView(parent)
    , m_ui(std::make_unique<Ui::EnterCodeView>())
{
    setObjectName(u"enterCodeView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    adoptMailButtons(m_ui->resendButton, m_ui->wrongAddressButton);
    adoptField(Field::Code, m_ui->codeError, m_ui->codeEdit);
    // Later: Enter may be pressed with the last digit, and sends it first.
    connect(m_ui->codeEdit, &CodeEdit::completed, this, &EnterCodeView::sendOnce, Qt::QueuedConnection);
    updateTexts();
}

EnterCodeView::~EnterCodeView() = default;

void EnterCodeView::wipe()
{
    View::wipe();
    m_ui->codeEdit->setText({}); // with its undo history
    m_sent.clear();
    m_ui->codeError->clear();
}

void EnterCodeView::send()
{
    m_sent = m_ui->codeEdit->text();
    Q_EMIT submitted(m_sent);
}

void EnterCodeView::sendOnce()
{
    if (m_ui->codeEdit->text() != m_sent) // which was refused, or is under way
        submit();
}

void EnterCodeView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

QString EnterCodeView::introductionTo(const QString &address) const
{
    //: %1 is an email address, which may be partly hidden, such as a***@example.com.
    return address.isEmpty() ? tr("We emailed you a 6-digit code.") : tr("We emailed a 6-digit code to %1.").arg(address);
}

} // namespace Descope
