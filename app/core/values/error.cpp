// SPDX-License-Identifier: MIT
#include "core/values/error.h"

namespace Descope {

bool operator==(const Error &a, const Error &b)
{
    return a.kind == b.kind && a.code == b.code && a.description == b.description && a.httpStatus == b.httpStatus &&
           a.traceId == b.traceId && a.retryAfter == b.retryAfter && a.outcomeUnknown == b.outcomeUnknown;
}

Error localError(Error::Kind kind, const QString &description)
{
    Error error;
    error.kind = kind;
    error.description = description;
    return error;
}

} // namespace Descope
