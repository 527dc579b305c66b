// SPDX-License-Identifier: MIT
#pragma once

class QAccessibleInterface;
class QString;
class QWidget;

// Tells assistive technology of our widgets where Qt by itself would tell it nothing, or the wrong thing. Private to the library.
//
// Call the first four in the constructor of a widget, or right after it: before anybody asks for its interface.
namespace Descope {

// Has `make` make the interface of `widget`; where it returns null, Qt's own holds. Qt owns the interface.
void setAccessibleInterface(QWidget *widget, QAccessibleInterface *(*make)(QWidget *widget));

// Leaves the focus that `widget` passes on to a field inside to that field alone. Qt says of every widget with a focus proxy that
// it has the focus, too, and a screen reader would find several places with the focus.
void leaveFocusToField(QWidget *widget);

// Describes a scroll area like any other widget. Qt 6.4 ends the program when assistive technology asks a scroll area for a child
// that is gone (QAccessibleAbstractScrollArea::child() takes any index), and a scroll bar that hides is enough of a reason.
void describePlainly(QWidget *scrollArea);

// Makes `widget` a notification, which screen readers speak by themselves.
void enableAnnouncements(QWidget *widget);
// Changes what the notification says without speaking it.
void setAnnouncement(QWidget *widget, const QString &text);
// Speaks it, also when it is the same as before. Qt 6.4 has no announcement event: Windows and macOS listen to alerts,
// AT-SPI (which ignores alerts) to a notification that starts to show. A widget that was hidden until now speaks when Qt
// shows it: set `appears` and call this before show(), or it would speak twice.
void announce(QWidget *widget, const QString &text, bool appears = false);

} // namespace Descope
