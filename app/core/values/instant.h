// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QTimeZone>

namespace Descope {

/// Returns the instant so many seconds after 1970 began, in UTC; invalid for what is in no calendar.
inline QDateTime instantFromSeconds(double seconds)
{
    constexpr double year9999 = 253'402'300'799;
    return seconds >= 0 && seconds <= year9999 ? QDateTime::fromSecsSinceEpoch(qint64(seconds), QTimeZone::utc()) : QDateTime();
}

/// Reads an instant as Descope writes it: seconds since 1970, where 0 stands for none. They are numbers on the wire; some
/// gateways write 64-bit numbers as strings (protobuf's JSON form).
inline QDateTime instantFromJson(const QJsonValue &seconds)
{
    const double value = seconds.isString() ? seconds.toString().toDouble() : seconds.toDouble();
    return value >= 1 ? instantFromSeconds(value) : QDateTime();
}

} // namespace Descope
