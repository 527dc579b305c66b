// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QAbstractButton;
class QAccessibleInterface;
class QEvent;
class QLineEdit;
class QObject;
class QWidget;

// Tells assistive technology of our widgets where Qt by itself would tell it nothing, or the wrong thing. Private to the library.
//
// Call these in the constructor of a widget, or right after it: before anybody asks for its interface.
namespace Descope {

// Keeps back everything that Qt tells assistive technology, as long as this lives.
class AccessibilitySilence
{
public:
    AccessibilitySilence();
    ~AccessibilitySilence();
    Q_DISABLE_COPY_MOVE(AccessibilitySilence)

private:
    const QAccessible::UpdateHandler m_handler;
};

// Has `make` make the interface of `widget`; where it returns null, Qt's own holds. Qt owns the interface.
void setAccessibleInterface(QWidget *widget, QAccessibleInterface *(*make)(QWidget *widget));

// Give `widget` a name, or a description, for assistive technology, and tell of it where it is another one. Qt tells of each that
// is set, and Orca, when much is told at once, drops what is told last.
void setSpokenName(QWidget *widget, const QString &name);
void setSpokenDescription(QWidget *widget, const QString &description);

// Leaves the focus that `widget` passes on to a field inside to that field alone. Qt says of every widget with a focus proxy that
// it has the focus, too, and a screen reader would find several places with the focus.
void leaveFocusToField(QWidget *widget);

// Describes a scroll area like any other widget. Qt 6.4 ends the program when assistive technology asks a scroll area for a child
// that is gone (QAccessibleAbstractScrollArea::child() takes any index), and a scroll bar that hides is enough of a reason.
void describePlainly(QWidget *scrollArea);

// Returns Qt's line control, which tells assistive technology of the text, the cursor and the selection, or null where Qt has
// none.
QObject *lineControl(const QLineEdit *field);

// Keeps back what `field` tells of its text, cursor and selection until the focus has come to it and was told, and what changes
// when the focus goes. Qt tells of the selection first, and of the cursor of fields that are filled elsewhere: a screen reader
// that heard of that takes the field for known, and says nothing when the focus comes. With the focus it reads the selection,
// too. A SecretLineEdit takes care of that itself.
void speakOnlyWithFocus(QLineEdit *field);
// Lets `field` take, or give up, the focus without telling what is selected by that.
void deliverInSilence(QEvent *event, QLineEdit *field);

// Describes a checkable button that opens something as one, which is expanded or collapsed. Qt would call it a check box.
void describeAsDisclosure(QAbstractButton *button);
// Describes a checkable button by its name and its state alone. Its tool tip, which Qt would take for a description, is for the
// eye.
void describeAsSwitch(QAbstractButton *button);

} // namespace Descope
