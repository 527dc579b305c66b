// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLocale>

namespace Descope {

// Tells a time of the past as people do: "Today, 3:47 PM", "Yesterday, 11:02 AM", "Friday, 9:30 AM" within a week, else
// "March 2, 2026, 2:05 PM". Both times are taken as local ones, by the calendar, the words and the clock of that locale. An
// invalid time is an empty text. Private to the library.
QString timeText(const QDateTime &time, const QDateTime &now, const QLocale &locale);

// Returns the format of a locale for a day, with the name of the month and without that of the weekday.
QString dayFormat(const QLocale &locale);

} // namespace Descope
