// SPDX-License-Identifier: MIT
#include "views/newpasswordview.h"

#include "controls/mnemonics.h"
#include "ui_newpasswordview.h"

using namespace Qt::StringLiterals;

namespace Descope {

NewPasswordView::NewPasswordView(QWidget *parent)
    : NewPasswordView(Reset, parent)
{
}

NewPasswordView::NewPasswordView(Purpose purpose, QWidget *parent)
    : PasswordChoiceView(parent)
    , m_ui(std::make_unique<Ui::NewPasswordView>())
    , m_purpose(purpose)
{
    setObjectName(purpose == Change ? u"changeView"_s : u"newPasswordView"_s);
    m_ui->setupUi(form());
    m_ui->signOutOthersCheck->setVisible(purpose == Reset);
    sayPurpose();
    adoptForm(m_ui->primaryButton, nullptr);
    adoptPasswordBox(m_ui->passwordBox);
}

NewPasswordView::~NewPasswordView() = default;

void NewPasswordView::setUser(const QString &user)
{
    introduceFor(user);
}

void NewPasswordView::setSignOutOthers(bool signOut)
{
    m_ui->signOutOthersCheck->setChecked(signOut);
}

void NewPasswordView::send()
{
    Q_EMIT submitted(m_ui->passwordBox->password(), m_ui->signOutOthersCheck->isChecked());
}

void NewPasswordView::retranslate()
{
    m_ui->retranslateUi(form());
    sayPurpose();
}

void NewPasswordView::sayPurpose()
{
    if (m_purpose == Reset)
        return; // as the form has it
    form()->setProperty("heading", tr("Change password"));
    m_ui->primaryButton->setText(tr("&Change password"));
    nameWithoutMnemonicLetters(this);
    m_ui->primaryButton->setBusyText(tr("Changing your password…"));
}

} // namespace Descope
