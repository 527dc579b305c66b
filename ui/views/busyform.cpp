// SPDX-License-Identifier: MIT
#include "views/busyform.h"

#include "controls/newpasswordbox.h"
#include "controls/passwordedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace Descope {

BusyForm::BusyForm(QWidget *view, QWidget *form, QWidget *shelter)
    : m_view(view)
    , m_form(form)
    , m_shelter(shelter)
{
}

void BusyForm::setFrozen(bool frozen) const
{
    for (auto *edit : m_form->findChildren<PasswordEdit *>())
        edit->setReadOnly(frozen);
    for (auto *box : m_form->findChildren<QCheckBox *>())
        box->setEnabled(!frozen);
    for (auto *choice : m_form->findChildren<QComboBox *>())
        choice->setEnabled(!frozen);
    for (auto *box : m_form->findChildren<NewPasswordBox *>())
        box->setReadOnly(frozen);
}

void BusyForm::freeze()
{
    QWidget *focus = m_view->window()->focusWidget();
    m_focus = focus != nullptr && m_view->isAncestorOf(focus) ? focus : nullptr;
    setFrozen(true);
    for (auto *edit : m_form->findChildren<QLineEdit *>()) {
        if (edit->isReadOnly())
            continue;
        edit->setReadOnly(true);
        m_edits << edit;
    }
}

void BusyForm::shelterFocus()
{
    if (m_focus && !(m_focus->isEnabled() && m_focus->isVisible()))
        m_shelter->setFocus(Qt::OtherFocusReason);
}

void BusyForm::thaw()
{
    m_sheltered = m_view->window()->focusWidget() == m_shelter;
    setFrozen(false);
    for (const auto &edit : std::as_const(m_edits)) {
        if (edit)
            edit->setReadOnly(false);
    }
    m_edits.clear();
}

void BusyForm::restoreFocus()
{
    if (m_focus && m_sheltered)
        m_focus->setFocus(Qt::OtherFocusReason);
}

} // namespace Descope
