// SPDX-License-Identifier: MIT
#include "views/changeemailview.h"

#include "controls/loginidbox.h"
#include "controls/mnemonics.h"
#include "controls/plaintext.h"
#include "ui_changeemailview.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Descope {

ChangeEmailView::ChangeEmailView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::ChangeEmailView>())
{
    setObjectName(u"changeEmailView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, nullptr);
    adoptField(Field::LoginId, m_ui->loginIdBox->error());
    adoptLink(m_ui->loginIdBox->suggestionButton());
    updateTexts();
}

ChangeEmailView::~ChangeEmailView() = default;

LoginIdBox *ChangeEmailView::loginIdBox() const
{
    return m_ui->loginIdBox;
}

void ChangeEmailView::setPresent(const QString &address)
{
    if (std::exchange(m_present, address) != address)
        m_ui->loginIdBox->setLoginId({});
    updateTexts();
}

void ChangeEmailView::send()
{
    Q_EMIT submitted(m_ui->loginIdBox->loginId());
}

void ChangeEmailView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

void ChangeEmailView::updateTexts()
{
    setHeading(m_present.isEmpty() ? tr("Add an email address") : tr("Change your email address"));
    if (m_present.isEmpty())
        setIntroduction(tr("We’ll send a code there to make sure that it’s yours."));
    else //: %1 is an email address.
        setIntroduction(
            tr("It’s %1 now, and stays so until you enter the code that we’ll send to the new one.").arg(personText(m_present)));
    m_ui->loginIdBox->setField({LoginIdKind::Email, m_present.isEmpty() ? QString() : tr("New &email")});
    nameWithoutMnemonicLetters(this);
}

} // namespace Descope
