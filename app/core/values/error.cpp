// SPDX-License-Identifier: MIT
#include "core/values/error.h"

#include "core/values/result.h"

#include <QMetaEnum>

namespace Descope {

bool operator==(const Error &a, const Error &b)
{
    return a.kind == b.kind && a.code == b.code && a.description == b.description && a.httpStatus == b.httpStatus &&
           a.traceId == b.traceId && a.retryAfter == b.retryAfter && a.outcomeUnknown == b.outcomeUnknown;
}

bool Error::awaitsKeyring() const
{
    return kind == Kind::StorageLocked || kind == Kind::StorageNotSetUp;
}

void failResult(const Error *error)
{
    if (error == nullptr)
        qFatal("Descope::Result: error() was asked for, but there is none: test the result first.");
    qFatal("Descope::Result: the value was asked for, but there is an error instead, of kind %s: test the result first.",
        QMetaEnum::fromType<Error::Kind>().valueToKey(int(error->kind)));
}

Error localError(Error::Kind kind, const QString &description)
{
    Error error;
    error.kind = kind;
    error.description = description;
    return error;
}

} // namespace Descope
