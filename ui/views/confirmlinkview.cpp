// SPDX-License-Identifier: MIT
#include "views/confirmlinkview.h"

#include "controls/loginidbox.h"
#include "controls/mnemonics.h"
#include "controls/plaintext.h"
#include "ui_confirmlinkview.h"

using namespace Qt::StringLiterals;

namespace Descope {

ConfirmLinkView::ConfirmLinkView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::ConfirmLinkView>())
{
    setObjectName(u"confirmLinkView"_s);
    findChild<QWidget *>(u"heading"_s)->setFocusPolicy(Qt::ClickFocus); // before a screen reader asks for the role
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, nullptr);
    adoptField(Field::LoginId, m_ui->loginIdBox->error());
    adoptLink(m_ui->loginIdBox->suggestionButton());
    connect(m_ui->loginIdBox, &LoginIdBox::fieldChanged, this, &ConfirmLinkView::updateTexts);
    updateTexts();
}

ConfirmLinkView::~ConfirmLinkView() = default;

ConfirmLinkView::Purpose ConfirmLinkView::purpose() const
{
    return m_purpose;
}

LoginIdBox *ConfirmLinkView::loginIdBox() const
{
    return m_ui->loginIdBox;
}

QString ConfirmLinkView::loginId() const
{
    return m_ui->loginIdBox->loginId();
}

bool ConfirmLinkView::isLoginIdAsked() const
{
    return m_loginIdAsked;
}

void ConfirmLinkView::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    updateTexts();
}

void ConfirmLinkView::setLoginId(const QString &loginId)
{
    m_ui->loginIdBox->setLoginId(loginId);
    updateTexts();
}

void ConfirmLinkView::setLoginIdAsked(bool asked)
{
    m_loginIdAsked = asked;
    updateTexts();
}

void ConfirmLinkView::setUnasked(bool unasked)
{
    m_unasked = unasked;
    updateTexts();
    m_ui->unaskedNote->setMessage(unaskedMessage());
}

void ConfirmLinkView::setSignedInAs(const QString &person)
{
    m_signedInAs = person;
    updateTexts();
    m_ui->signedInNote->setMessage(signedInMessage());
}

void ConfirmLinkView::focusFirst()
{
    focusHeading();
}

void ConfirmLinkView::send()
{
    Q_EMIT submitted(loginId());
}

void ConfirmLinkView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
    m_ui->unaskedNote->retranslateMessage(unaskedMessage());
    m_ui->signedInNote->retranslateMessage(signedInMessage());
}

Notice ConfirmLinkView::unaskedMessage() const
{
    return {Notice::Severity::Warning,
        m_unasked ? tr("We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.")
                  : QString(),
        {}, {}};
}

Notice ConfirmLinkView::signedInMessage() const
{
    return {Notice::Severity::Info,
        m_signedInAs.isEmpty()
            ? QString()
            //: %1 is the name or the email address of a person.
            : tr("You’re signed in as %1. You’ll be signed out of that account.").arg(personText(m_signedInAs)),
        {}, {}};
}

void ConfirmLinkView::updateTexts()
{
    const bool setsPassword = m_purpose == SetPassword;
    const QString person = m_loginIdAsked ? QString() : personText(loginId());
    if (setsPassword)
        setHeading(tr("Set a new password?"));
    else //: %1 is the name or the email address of a person.
        setHeading(person.isEmpty() ? tr("Sign in with this link?") : tr("Sign in as %1?").arg(person));
    m_ui->primaryButton->setText(setsPassword ? tr("&Continue") : tr("&Sign in"));
    nameWithoutMnemonicLetters(this);
    m_ui->loginIdBox->setVisible(m_loginIdAsked);
    if (m_loginIdAsked)
        setIntroduction(m_ui->loginIdBox->field().kind == LoginIdKind::Email ? tr("Enter the email address the link was sent to.")
                                                                             : tr("Enter what you sign in with."));
    else
        introduceFor(setsPassword ? loginId() : QString());
    m_ui->unaskedNote->setDistanceKept(!m_signedInAs.isEmpty());
    m_ui->signedInNote->setDistanceKept(false);
    m_ui->notes->setVisible(m_unasked || !m_signedInAs.isEmpty());
}

} // namespace Descope
