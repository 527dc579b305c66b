// SPDX-License-Identifier: MIT
#include "views/timetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// This is the translation context of this file.
struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(Descope::TimeText)
};

/// Many languages write days of the week in small letters, but not at the beginning.
QString capitalized(const QString &word, const QLocale &locale)
{
    return locale.toUpper(word.left(1)) + word.mid(1);
}

QString dayText(const QDate &day, const QDate &today, const QLocale &locale)
{
    constexpr int Week = 7;
    const qint64 ago = day.daysTo(today);
    if (ago > 1 && ago < Week)
        return capitalized(locale.standaloneDayName(day.dayOfWeek()), locale);
    return locale.toString(day, dayFormat(locale));
}

} // namespace

QString dayFormat(const QLocale &locale)
{
    // Qt knows the whole date of each language, and the shortest one. Before or behind the rest, the weekday goes with what
    // joins it; amid the rest it stays.
    static const QRegularExpression weekday(uR"(^dddd?[\s,،.]+|[\s,،-]*dddd?$)"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    return format.remove(weekday).trimmed();
}

QString timeText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    // Newer versions of Qt have a narrow space before AM and PM, which many fonts do not have. The time stays in one piece.
    const QString clock =
        locale.toString(local.time(), QLocale::ShortFormat).replace(u'\u202f', QChar::Nbsp).replace(QChar::Space, QChar::Nbsp);
    if (local.date() == today)
        //: %1 is a time, such as 3:47 PM
        return TimeText::tr("Today, %1").arg(clock);
    if (local.date() == today.addDays(-1))
        //: %1 is a time, such as 3:47 PM
        return TimeText::tr("Yesterday, %1").arg(clock);
    //: %1 is a day, such as Monday or March 2, 2026, and %2 is a time
    return TimeText::tr("%1, %2").arg(dayText(local.date(), today, locale), clock);
}

} // namespace Descope
