// SPDX-License-Identifier: MIT
#include "views/forgotview.h"

#include "controls/loginidbox.h"
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
    adoptField(Field::LoginId, m_ui->loginIdBox->error());
    adoptLink(m_ui->loginIdBox->suggestionButton());
    connect(m_ui->loginIdBox, &LoginIdBox::fieldChanged, this, &ForgotView::retranslate);
    connect(m_ui->loginIdBox, &LoginIdBox::edited, this, &ForgotView::loginIdEdited);
}

ForgotView::~ForgotView() = default;

LoginIdBox *ForgotView::loginIdBox() const
{
    return m_ui->loginIdBox;
}

QString ForgotView::loginId() const
{
    return m_ui->loginIdBox->loginId();
}

void ForgotView::setLoginId(const QString &loginId)
{
    m_ui->loginIdBox->setLoginId(loginId);
}

void ForgotView::setLoginIdFixed(bool fixed)
{
    setFixedLook(m_ui->loginIdBox->edit(), fixed);
}

void ForgotView::send()
{
    Q_EMIT submitted(loginId());
}

void ForgotView::retranslate()
{
    m_ui->retranslateUi(form());
    if (m_ui->loginIdBox->field().kind != LoginIdKind::Email)
        form()->setProperty("introduction", tr("We’ll email you a link to reset your password."));
    setIntroduction(form()->property("introduction").toString());
}

} // namespace Descope
