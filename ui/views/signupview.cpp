// SPDX-License-Identifier: MIT
#include "views/signupview.h"

#include "controls/loginidbox.h"
#include "ui_signupview.h"

using namespace Qt::StringLiterals;

namespace Descope {

SignUpView::SignUpView(QWidget *parent)
    : PasswordChoiceView(parent)
    , m_ui(std::make_unique<Ui::SignUpView>())
{
    setObjectName(u"signUpView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    adoptPasswordBox(m_ui->passwordBox);
    adoptField(Field::LoginId, m_ui->loginIdBox->error());
    adoptLink(m_ui->loginIdBox->suggestionButton());
    m_ui->nameError->setField(m_ui->nameEdit);
    connect(m_ui->loginIdBox, &LoginIdBox::edited, this, &SignUpView::loginIdEdited);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, [this] { Q_EMIT nameEdited(name()); });
    setTermsOffered(false, false);
    connect(m_ui->extraFields, &FormFields::edited, this, &SignUpView::extraEdited);
    connect(m_ui->termsButton, &QPushButton::clicked, this, &SignUpView::termsRequested);
    connect(m_ui->privacyButton, &QPushButton::clicked, this, &SignUpView::privacyRequested);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignUpView::signInRequested);
}

SignUpView::~SignUpView() = default;

LoginIdBox *SignUpView::loginIdBox() const
{
    return m_ui->loginIdBox;
}

QString SignUpView::loginId() const
{
    return m_ui->loginIdBox->loginId();
}

QString SignUpView::name() const
{
    return m_ui->nameEdit->text().trimmed();
}

void SignUpView::setLoginId(const QString &loginId)
{
    m_ui->loginIdBox->setLoginId(loginId);
}

void SignUpView::setName(const QString &name)
{
    m_ui->nameEdit->setText(name);
}

void SignUpView::setLoginIdFixed(bool fixed)
{
    setFixedLook(m_ui->loginIdBox->edit(), fixed);
}

QMap<QString, QString> SignUpView::extraAnswers() const
{
    return m_ui->extraFields->answers();
}

void SignUpView::setExtraFields(const QList<FormField> &fields)
{
    m_ui->extraFields->setFields(fields);
    applyMetrics();
}

void SignUpView::showExtraError(const QString &key, const QString &text)
{
    m_ui->extraFields->showError(key, text);
}

void SignUpView::clearExtraAnswers()
{
    m_ui->extraFields->clear();
}

void SignUpView::setTermsOffered(bool terms, bool privacy)
{
    m_termsOffered = terms;
    m_privacyOffered = privacy;
    updateTerms();
}

void SignUpView::send()
{
    Q_EMIT submitted(loginId(), name(), m_ui->passwordBox->password());
}

void SignUpView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTerms();
}

void SignUpView::updateTerms()
{
    //: %1 is a link, "Terms of use", and %2 is one, "Privacy policy". Their texts are translated apart and stand nowhere else.
    QString sentence = tr("By creating an account, you agree to the %1 and %2.");
    if (!m_privacyOffered)
        sentence = tr("By creating an account, you agree to the %1.");
    else if (!m_termsOffered)
        sentence = tr("By creating an account, you agree to the %2.");
    m_ui->termsText->setSentence(sentence, {m_ui->termsButton, m_ui->privacyButton});
    m_ui->termsText->setVisible(m_termsOffered || m_privacyOffered);
}

} // namespace Descope
