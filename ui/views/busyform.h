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
    BusyForm(QWidget *view, QWidget *form);

    // Remembers where the focus is. Returns whether it has to be sheltered elsewhere while the screen is busy: fields and
    // `primary` keep it, other controls are disabled or gone. Call it before freeze(), or Qt moves the focus to whatever comes
    // next.
    bool rememberFocus(const QWidget *primary);
    // Says that `shelter` has got the focus instead.
    void setShelter(QWidget *shelter) { m_shelter = shelter; }
    // Makes the fields read-only.
    void freeze();
    // Makes the fields editable again that freeze() made read-only.
    void thaw();
    // Takes the focus out of its shelter and back to where it was, unless the person moved it meanwhile, or what had it is not
    // there any more: then it stays there. Call it after thaw(), once everything is enabled and shown again.
    void restoreFocus();

private:
    void setFrozen(bool frozen) const;

    QWidget *m_view;
    QWidget *m_form;
    QPointer<QWidget> m_shelter; // null while the focus needs none
    QPointer<QWidget> m_focus;
    QList<QPointer<QLineEdit>> m_edits; // read-only only because of us
};

} // namespace Descope
