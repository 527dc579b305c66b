// SPDX-License-Identifier: MIT
#include "views/changephoneview.h"

#include "controls/mnemonics.h"
#include "controls/phonebox.h"
#include "controls/plaintext.h"
#include "ui_changephoneview.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Descope {

ChangePhoneView::ChangePhoneView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::ChangePhoneView>())
{
    setObjectName(u"changePhoneView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, nullptr);
    adoptField(Field::LoginId, m_ui->phoneBox->error());
    updateTexts();
}

ChangePhoneView::~ChangePhoneView() = default;

PhoneBox *ChangePhoneView::phoneBox() const
{
    return m_ui->phoneBox;
}

void ChangePhoneView::setPresent(const QString &number)
{
    if (std::exchange(m_present, number) != number)
        m_ui->phoneBox->setNumber({});
    updateTexts();
}

void ChangePhoneView::send()
{
    Q_EMIT submitted(m_ui->phoneBox->number(), m_ui->phoneBox->region());
}

void ChangePhoneView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

void ChangePhoneView::updateTexts()
{
    setHeading(m_present.isEmpty() ? tr("Add a phone number") : tr("Change your phone number"));
    if (m_present.isEmpty())
        setIntroduction(tr("We’ll text a code there to make sure that it’s yours."));
    else //: %1 is a phone number.
        setIntroduction(tr("It’s %1 now, and stays so until you enter the code that we’ll text to the new one.")
                            .arg(leftToRight(clamped(m_present, 40))));
    nameWithoutMnemonicLetters(this);
}

} // namespace Descope
