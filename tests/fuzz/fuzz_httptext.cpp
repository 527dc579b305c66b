// SPDX-License-Identifier: MIT
#include "core/service/httptext.h"
#include "fuzz/must.h"

#include <QLocale>
#include <QTimeZone>

using namespace Descope;
using namespace DescopeFuzz;
using namespace Qt::StringLiterals;

/// The headers Date and Retry-After.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray value = bytesOf(data, size);
    const QDateTime date = parseHttpDate(value);
    if (date.isValid()) {
        must(date.offsetFromUtc() == 0, "dates are UTC");
        const QString written = QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        must(written.compare(QString::fromLatin1(value.trimmed()), Qt::CaseInsensitive) == 0, "a date is written in one way");
    }
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc());
    if (const auto pause = parseRetryAfter(value, now))
        must(pause->count() >= 0 && pause->count() <= 24 * 60 * 60, "a pause is at most a day");
    else
        must(!date.isValid(), "a date is a pause");
    return 0;
}
