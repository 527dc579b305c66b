// SPDX-License-Identifier: MIT
#include "core/service/httptext.h"

#include <QJsonObject>
#include <QLocale>
#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

std::optional<QJsonDocument> parseBody(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QJsonDocument(QJsonObject());
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (decoder.hasError() || error.error != QJsonParseError::NoError)
        return std::nullopt;
    return document;
}

QDateTime parseHttpDate(const QByteArray &value)
{
    const QByteArray trimmed = value.trimmed();
    // RFC 9110 5.6.7 has no other blank than that of ASCII; newer versions of Qt would take a no-break space for one.
    if (!std::all_of(trimmed.cbegin(), trimmed.cend(), [](char c) { return c >= ' ' && c <= '~'; }))
        return {};
    // Date and time apart, because as one they are local time, which has hours that do not exist.
    const QString text = QString::fromLatin1(trimmed);
    const QDate date = QLocale::c().toDate(text.left(16), u"ddd, dd MMM yyyy"_s);
    const QTime time = QLocale::c().toTime(text.mid(16), u" hh:mm:ss 'GMT'"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()) : QDateTime();
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = parseHttpDate(value);
        if (!date.isValid())
            return std::nullopt;
        seconds = now.secsTo(date);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 24 * 60 * 60));
}

} // namespace Descope
