// SPDX-License-Identifier: MIT
#include "views/forgotview.h"

#include "ui_forgotview.h"

using namespace Qt::StringLiterals;

namespace Descope {

ForgotView::ForgotView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::ForgotView>())
{
    setObjectName(u"forgotView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, nullptr);
    adoptField(Field::LoginId, m_ui->loginIdError, m_ui->loginIdEdit);
    connect(m_ui->loginIdEdit, &QLineEdit::textEdited, this, [this] { Q_EMIT loginIdEdited(loginId()); });
}

ForgotView::~ForgotView() = default;

QString ForgotView::loginId() const
{
    return m_ui->loginIdEdit->text().trimmed();
}

void ForgotView::setLoginId(const QString &loginId)
{
    m_ui->loginIdEdit->setText(loginId);
    m_ui->loginIdError->clear();
}

void ForgotView::setLoginIdFixed(bool fixed)
{
    setFixedLook(m_ui->loginIdEdit, fixed);
}

void ForgotView::send()
{
    Q_EMIT submitted(loginId());
}

void ForgotView::retranslate()
{
    m_ui->retranslateUi(form());
}

} // namespace Descope
