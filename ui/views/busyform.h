// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>

class QLineEdit;
class QWidget;

namespace Descope {

// Makes the fields of a form read-only while a screen is busy, and keeps the focus for them. Private to the library.
class BusyForm
{
public:
    // `shelter` has the focus for the time if what had it cannot keep it.
    BusyForm(QWidget *view, QWidget *form, QWidget *shelter);

    void freeze();
    // After freeze(), once everything else is disabled or hidden that shall be.
    void shelterFocus();
    void thaw();
    // After thaw(), once everything is enabled and shown again. Does nothing when the person moved the focus meanwhile.
    void restoreFocus();

private:
    void setFrozen(bool frozen) const;

    QWidget *m_view;
    QWidget *m_form;
    QWidget *m_shelter;
    QPointer<QWidget> m_focus;
    QList<QPointer<QLineEdit>> m_edits; // read-only only because of us
    bool m_sheltered = false;
};

} // namespace Descope
