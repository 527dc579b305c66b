// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QTimeZone>

namespace Descope {

/// Seconds since 1970 as Descope writes them, in UTC; invalid for 0 and for what is in no calendar. Numbers on the wire; some
/// gateways write 64-bit numbers as strings (protobuf's JSON form).
inline QDateTime instantFromJson(const QJsonValue &seconds)
{
    const double value = seconds.isString() ? seconds.toString().toDouble() : seconds.toDouble();
    constexpr double year9999 = 253'402'300'799;
    return value >= 1 && value <= year9999 ? QDateTime::fromSecsSinceEpoch(qint64(value), QTimeZone::utc()) : QDateTime();
}

} // namespace Descope
