// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"
#include "support/await.h"

#include <algorithm>
#include <optional>

namespace DescopeTest {

/// How a call ended, and what is wrong with that: nothing, if it is an error or makes sense.
struct Outcome
{
    std::optional<Descope::Error> error;
    QByteArray nonsense;
};

/// A refresh may keep the refresh token, a sign-in may not.
inline QByteArray nonsenseOf(const Descope::AuthResponse &response, bool isRefresh = false)
{
    const Descope::Session &session = response.session;
    if (session.sessionToken.isEmpty() || (session.refreshToken.isEmpty() && !isRefresh))
        return "signed in without tokens";
    const QStringList ids{session.sessionToken.userId(), session.refreshToken.userId(), session.user.userId};
    if (session.userId().isEmpty() || ids.count(session.userId()) + ids.count(QString()) != ids.size())
        return "signed in as nobody, or as two";
    return session.nextRefresh.count() < 0 ? "refreshed before it began" : "";
}
inline QByteArray nonsenseOf(const Descope::PasswordPolicy &policy)
{
    return policy.minLength < 0 || policy.strengthScore < 0 || policy.strengthScore > 4 ? "no policy can ask for that" : "";
}
inline QByteArray nonsenseOf(const Descope::User &user)
{
    return user.isEmpty() ? "a user without an id" : "";
}
inline QByteArray nonsenseOf(const QList<Descope::HistoryEntry> &history)
{
    const auto isLater = [](const auto &a, const auto &b) { return a.loginTime > b.loginTime; };
    return std::is_sorted(history.begin(), history.end(), isLater) ? "" : "the history is not in order";
}
inline QByteArray nonsenseOf(const QUrl &page)
{
    return page.scheme() == QLatin1StringView("https") || page.host() == QLatin1StringView("127.0.0.1")
               ? ""
               : "a page that no browser must be sent to";
}
inline QByteArray nonsenseOf(const Descope::EnchantedLinkResponse &link)
{
    return link.linkId.isEmpty() || link.pendingRef.isEmpty() ? "a link that nobody can wait for" : "";
}
inline QByteArray nonsenseOf(const Descope::TotpSeed &seed)
{
    return seed.key.isEmpty() || seed.provisioningUrl.scheme() != QLatin1StringView("otpauth") ? "a seed that no app takes" : "";
}
inline QByteArray nonsenseOf(const QList<Descope::Tenant> &tenants)
{
    const auto hasId = [](const auto &tenant) { return !tenant.id.isEmpty(); };
    return std::all_of(tenants.begin(), tenants.end(), hasId) ? "" : "a tenant that nobody can select";
}
inline QByteArray nonsenseOf(const Descope::AccessKeyResponse &exchanged)
{
    return exchanged.sessionToken.isEmpty() ? "exchanged for nothing" : "";
}
inline QByteArray nonsenseOf(const Descope::AuthorizationRequest &request)
{
    return request.url().host() == QLatin1StringView("127.0.0.1") ? "" : "a page of another server";
}
inline QByteArray nonsenseOf(const Descope::DeviceAuthorization &device)
{
    if (device.userCode().isEmpty() || device.expiresIn().count() <= 0 || device.interval().count() < 0)
        return "a code that nobody can enter, or never in time";
    return device.completeUrl().isEmpty() ? nonsenseOf(device.verificationUrl())
                                          : nonsenseOf(device.verificationUrl()) + nonsenseOf(device.completeUrl());
}
template<typename T> QByteArray nonsenseOf(const T &)
{
    return {};
}

template<typename T> Outcome outcomeOf(const QFuture<Descope::Result<T>> &future)
{
    const Descope::Result<T> result = await(future);
    if (!result)
        return {result.error(), {}};
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return {{}, nonsenseOf(*result)};
}

inline Outcome outcomeOfRefresh(const QFuture<Descope::Result<Descope::AuthResponse>> &future)
{
    const auto result = await(future);
    return result ? Outcome{{}, nonsenseOf(*result, true)} : Outcome{result.error(), {}};
}

} // namespace DescopeTest
