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
    // `shelter` gets the focus while the screen is busy, if the widget that had it cannot keep it.
    BusyForm(QWidget *view, QWidget *form, QWidget *shelter);

    // Makes the fields read-only, and remembers where the focus is.
    void freeze();
    // Looks after the focus. Call it after freeze(), once everything else that shall be is disabled or hidden.
    void shelterFocus();
    // Makes the fields editable again that freeze() made read-only.
    void thaw();
    // Puts the focus back where it was, unless the person moved it meanwhile. Call it after thaw(), once everything is enabled
    // and shown again.
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
