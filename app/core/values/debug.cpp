// SPDX-License-Identifier: MIT
// What the values say of themselves in a log. Nothing in it is a secret: a token tells whose it is, never itself.
#include "core/values/account.h"
#include "core/values/devicetokens.h"
#include "core/values/error.h"
#include "core/values/passwordpolicy.h"
#include "core/values/session.h"
#include "core/values/tenant.h"

#include <QDebug>
#include <QMetaEnum>

namespace Descope {

QDebug operator<<(QDebug debug, const Error &value)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Descope::Error(" << QMetaEnum::fromType<Error::Kind>().valueToKey(int(value.kind));
    if (value.httpStatus != 0)
        debug << ", HTTP " << value.httpStatus;
    if (!value.code.isEmpty())
        debug.noquote() << ", " << value.code;
    if (!value.description.isEmpty())
        debug.quote() << ", " << value.description;
    if (value.retryAfter)
        debug << ", retry after " << value.retryAfter->count() << " s";
    if (!value.traceId.isEmpty())
        debug.noquote() << ", trace " << value.traceId;
    if (value.outcomeUnknown)
        debug << ", outcome unknown";
    return debug << ')';
}

QDebug operator<<(QDebug debug, const Token &value)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Descope::Token(";
    if (value.isEmpty())
        return debug << "empty)";
    debug << "user " << value.userId() << ", project " << value.projectId();
    if (!value.currentTenant().isEmpty())
        debug << ", tenant " << value.currentTenant();
    return debug << ", expires " << value.expiresAt().toString(Qt::ISODate) << ')';
}

QDebug operator<<(QDebug debug, const DeviceTokens &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::DeviceTokens(" << (value.trusted.isEmpty() ? "" : "trusted")
                           << (value.trusted.isEmpty() || value.known.isEmpty() ? "" : ", ")
                           << (value.known.isEmpty() ? "" : "known") << ')';
}

QDebug operator<<(QDebug debug, const User &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::User(" << value.userId << ", " << value.name << ", " << value.loginIds << ')';
}

QDebug operator<<(QDebug debug, const Account &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::Account(" << value.userId << ", " << value.loginId
                           << (value.isCurrent ? ", current)" : ")");
}

QDebug operator<<(QDebug debug, const HistoryEntry &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::HistoryEntry(" << value.loginTime.toString(Qt::ISODate) << ", " << value.city << ", "
                           << value.country << ", " << value.ip << ')';
}

QDebug operator<<(QDebug debug, const Tenant &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::Tenant(" << value.id << ", " << value.name << ')';
}

QDebug operator<<(QDebug debug, const Session &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::Session(" << value.user << ", session " << value.sessionToken << ", refresh "
                           << value.refreshToken << ", next refresh " << value.nextRefresh.count() << " s)";
}

QDebug operator<<(QDebug debug, const AuthResponse &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::AuthResponse(" << value.session << (value.firstSeen ? ", first seen)" : ")");
}

QDebug operator<<(QDebug debug, const PasswordPolicy &value)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Descope::PasswordPolicy(at least " << value.minLength;
    for (const auto &[asked, what] : {std::pair{value.lowercase, ", lower case"}, {value.uppercase, ", upper case"},
             {value.number, ", number"}, {value.nonAlphanumeric, ", symbol"}}) {
        if (asked)
            debug << what;
    }
    return debug << ", strength " << value.strengthScore << ')';
}

} // namespace Descope
