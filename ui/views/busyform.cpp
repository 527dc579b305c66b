// SPDX-License-Identifier: MIT
#include "views/busyform.h"

#include "controls/newpasswordbox.h"
#include "controls/passwordedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace Descope {

BusyForm::BusyForm(QWidget *view, QWidget *form)
    : m_view(view)
    , m_form(form)
{
}

bool BusyForm::rememberFocus(const QWidget *primary)
{
    QWidget *focus = m_view->window()->focusWidget();
    m_focus = focus != nullptr && m_view->isAncestorOf(focus) ? focus : nullptr;
    m_shelter = nullptr;
    return m_focus && m_focus != primary &&
           (qobject_cast<QAbstractButton *>(m_focus) != nullptr || qobject_cast<QComboBox *>(m_focus) != nullptr);
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
    setFrozen(true);
    for (auto *edit : m_form->findChildren<QLineEdit *>()) {
        if (edit->isReadOnly())
            continue;
        edit->setReadOnly(true);
        m_edits << edit;
    }
}

void BusyForm::thaw()
{
    setFrozen(false);
    for (const auto &edit : std::as_const(m_edits)) {
        if (edit)
            edit->setReadOnly(false);
    }
    m_edits.clear();
}

void BusyForm::restoreFocus()
{
    const bool isThere = m_focus && m_focus->isVisibleTo(m_view) && m_focus->isEnabled();
    if (isThere && m_shelter && m_shelter->hasFocus())
        m_focus->setFocus(Qt::OtherFocusReason);
    m_shelter = nullptr;
}

} // namespace Descope
