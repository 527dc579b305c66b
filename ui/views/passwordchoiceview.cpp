// SPDX-License-Identifier: MIT
#include "views/passwordchoiceview.h"

#include "controls/newpasswordbox.h"

namespace Descope {

PasswordChoiceView::PasswordChoiceView(QWidget *parent)
    : View(parent)
{
}

NewPasswordBox *PasswordChoiceView::passwordBox() const
{
    return m_box;
}

void PasswordChoiceView::adoptPasswordBox(NewPasswordBox *box)
{
    m_box = box;
    adoptField(Field::NewPassword, box->error());
    connect(box, &NewPasswordBox::passwordEdited, this, &PasswordChoiceView::passwordEdited);
}

void PasswordChoiceView::setRules(const QStringList &texts)
{
    m_box->setRules(texts);
}

void PasswordChoiceView::setRulesMet(const QList<bool> &met)
{
    m_box->setRulesMet(met);
}

void PasswordChoiceView::markUnmetRules()
{
    m_box->markUnmetRules();
}

void PasswordChoiceView::setRulesNote(const QString &note)
{
    m_box->setRulesNote(note);
}

void PasswordChoiceView::setStrength(int score)
{
    m_box->setStrength(score);
}

void PasswordChoiceView::wipe()
{
    View::wipe();
    m_box->wipe();
}

} // namespace Descope
