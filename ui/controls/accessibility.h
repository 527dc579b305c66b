// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

// Texts that screen readers speak by themselves. Private to the library.
namespace Descope {

// Makes `widget` a notification for assistive technology; its class must be one that announcement.cpp lists.
void enableAnnouncements(QWidget *widget);
// Changes what the notification says without speaking it.
void setAnnouncement(QWidget *widget, const QString &text);
// Speaks it, also when it is the same as before. Qt 6.4 has no announcement event: Windows and macOS listen to alerts,
// AT-SPI (which ignores alerts) to a notification that starts to show. A widget that was hidden until now speaks when Qt
// shows it: set `appears` and call this before show(), or it would speak twice.
void announce(QWidget *widget, const QString &text, bool appears = false);

} // namespace Descope
