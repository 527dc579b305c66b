// SPDX-License-Identifier: MIT
#include "core/service/servicevalues.h"

#include <QDebug>

#include <tuple>

namespace Descope {

namespace {

auto tied(const ServiceConfig &value)
{
    return std::tie(value.projectId, value.baseUrl, value.timeout, value.network);
}

auto tied(const UserDetails &value)
{
    return std::tie(value.name, value.givenName, value.middleName, value.familyName, value.phone, value.email);
}

auto tied(const LoginOptions &value)
{
    return std::tie(value.customClaims, value.stepup, value.mfa, value.revokeOtherSessions, value.tenantId, value.templateId,
        value.templateOptions, value.locale, value.refreshToken);
}

auto tied(const SignUpOptions &value)
{
    return std::tie(value.user, value.loginOptions);
}

auto tied(const ResetOptions &value)
{
    return std::tie(value.redirectUrl, value.templateOptions, value.locale);
}

auto tied(const ReplaceOptions &value)
{
    return std::tie(value.revokeOtherSessions);
}

auto tied(const ResetResponse &value)
{
    return std::tie(value.method, value.maskedEmail, value.linkId, value.pendingRef);
}

auto tied(const OAuthOptions &value)
{
    return std::tie(value.loginOptions, value.prompt, value.loginHint);
}

auto tied(const SsoOptions &value)
{
    return std::tie(value.loginOptions, value.ssoId, value.forceAuthn, value.loginHint);
}

} // namespace

bool operator==(const ServiceConfig &a, const ServiceConfig &b)
{
    return tied(a) == tied(b);
}

bool operator==(const UserDetails &a, const UserDetails &b)
{
    return tied(a) == tied(b);
}

bool operator==(const LoginOptions &a, const LoginOptions &b)
{
    return tied(a) == tied(b);
}

bool operator==(const SignUpOptions &a, const SignUpOptions &b)
{
    return tied(a) == tied(b);
}

bool operator==(const ResetOptions &a, const ResetOptions &b)
{
    return tied(a) == tied(b);
}

bool operator==(const ReplaceOptions &a, const ReplaceOptions &b)
{
    return tied(a) == tied(b);
}

bool operator==(const ResetResponse &a, const ResetResponse &b)
{
    return tied(a) == tied(b);
}

bool operator==(const OAuthOptions &a, const OAuthOptions &b)
{
    return tied(a) == tied(b);
}

bool operator==(const SsoOptions &a, const SsoOptions &b)
{
    return tied(a) == tied(b);
}

// What is said in a log. References to a pending session would open it, and are left out.

QDebug operator<<(QDebug debug, const ServiceConfig &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::ServiceConfig(" << value.projectId << ", " << value.baseUrl << ", "
                           << value.timeout.count() << " ms" << (value.network != nullptr ? ", own network)" : ")");
}

QDebug operator<<(QDebug debug, const UserDetails &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::UserDetails(" << value.name << ')';
}

QDebug operator<<(QDebug debug, const LoginOptions &value)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Descope::LoginOptions(tenant " << value.tenantId << ", locale " << value.locale;
    for (const auto &[isSet, what] :
        {std::pair{value.stepup, ", step up"}, {value.mfa, ", mfa"}, {value.revokeOtherSessions, ", revoke others"}}) {
        if (isSet)
            debug << what;
    }
    return debug << ')';
}

QDebug operator<<(QDebug debug, const SignUpOptions &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::SignUpOptions(" << value.user << ", " << value.loginOptions << ')';
}

QDebug operator<<(QDebug debug, const ResetOptions &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::ResetOptions(" << value.redirectUrl << ", locale " << value.locale << ')';
}

QDebug operator<<(QDebug debug, const ReplaceOptions &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::ReplaceOptions(" << (value.revokeOtherSessions ? "revoke others)" : ")");
}

QDebug operator<<(QDebug debug, const ResetResponse &value)
{
    const QDebugStateSaver saver(debug);
    static constexpr const char *names[] = {"unknown", "magic link", "enchanted link"};
    return debug.nospace() << "Descope::ResetResponse(" << names[int(value.method)] << ", " << value.maskedEmail << ", "
                           << value.linkId << ')';
}

QDebug operator<<(QDebug debug, const OAuthOptions &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::OAuthOptions(prompt " << value.prompt << ", " << value.loginOptions << ')';
}

QDebug operator<<(QDebug debug, const SsoOptions &value)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Descope::SsoOptions(" << value.ssoId << (value.forceAuthn ? ", ask again, " : ", ")
                           << value.loginOptions << ')';
}

} // namespace Descope
