// SPDX-License-Identifier: MIT
#include "views/entercodeview.h"

#include "ui_entercodeview.h"

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

QString codeFrom(const QString &typed)
{
    QString code;
    for (const QChar c : typed) {
        if (c.isDigit())
            code += QString::number(c.digitValue());
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            code += c;
    }
    return code;
}

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
    updateTexts();
}

EnterCodeView::~EnterCodeView() = default;

void EnterCodeView::wipe()
{
    View::wipe();
    m_ui->codeEdit->setText({}); // with its undo history
    m_ui->codeError->clear();
}

void EnterCodeView::send()
{
    Q_EMIT submitted(codeFrom(m_ui->codeEdit->text()));
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
