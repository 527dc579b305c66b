// SPDX-License-Identifier: MIT
#include "views/signinview.h"

#include "ui_signinview.h"

using namespace Qt::StringLiterals;

namespace Descope {

SignInView::SignInView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::SignInView>())
{
    setObjectName(u"signInView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    adoptField(Field::LoginId, m_ui->loginIdError, m_ui->loginIdEdit);
    adoptField(Field::Password, m_ui->passwordError, m_ui->passwordEdit);
    connect(m_ui->loginIdEdit, &QLineEdit::textEdited, this, [this] { Q_EMIT loginIdEdited(loginId()); });
    m_ui->linkButton->hide();
    m_ui->codeButton->hide();
    connect(m_ui->linkButton, &QPushButton::clicked, this, &SignInView::linkRequested);
    connect(m_ui->codeButton, &QPushButton::clicked, this, &SignInView::codeRequested);
    connect(m_ui->forgotButton, &QPushButton::clicked, this, &SignInView::forgotRequested);
    connect(m_ui->signUpButton, &QPushButton::clicked, this, &SignInView::signUpRequested);
}

SignInView::~SignInView() = default;

QString SignInView::loginId() const
{
    return m_ui->loginIdEdit->text().trimmed();
}

bool SignInView::isLoginIdFixed() const
{
    return m_loginIdFixed;
}

bool SignInView::staySignedIn() const
{
    return m_ui->stayCheck->isChecked();
}

void SignInView::setLoginId(const QString &loginId)
{
    m_ui->loginIdEdit->setText(loginId);
    m_ui->loginIdError->clear();
}

void SignInView::setLoginIdFixed(bool fixed)
{
    m_loginIdFixed = fixed;
    setFixedLook(m_ui->loginIdEdit, fixed);
    setSignUpOffered(m_signUpOffered);
}

void SignInView::setForgotOffered(bool offered)
{
    m_ui->forgotButton->setVisible(offered);
}

void SignInView::setSignUpOffered(bool offered)
{
    m_signUpOffered = offered;
    m_ui->signUpButton->setVisible(offered && !m_loginIdFixed);
}

void SignInView::setStayOffered(bool offered)
{
    m_ui->stayCheck->setVisible(offered);
}

void SignInView::setStaySignedIn(bool stay)
{
    m_ui->stayCheck->setChecked(stay);
}

void SignInView::setLinkOffered(bool offered)
{
    m_ui->linkButton->setVisible(offered);
}

void SignInView::setCodeOffered(bool offered)
{
    m_ui->codeButton->setVisible(offered);
}

void SignInView::send()
{
    Q_EMIT submitted(loginId(), m_ui->passwordEdit->password(), staySignedIn());
}

void SignInView::retranslate()
{
    m_ui->retranslateUi(form());
}

} // namespace Descope
