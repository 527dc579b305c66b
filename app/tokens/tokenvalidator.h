// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/clock.h>
#include <Descope/descopeservice.h>
#include <Descope/exports.h>
#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace Descope {

/// Says what a token must be good for, beyond being genuine and in time.
struct DESCOPE_TOKENS_EXPORT ValidationOptions
{
    /// A refresh token lives for weeks and is not for showing around: taken for a session token, it would make a session last as
    /// long. So what is known as one is none, by its name or, with names of the project's own, because it lives for more than a
    /// day without `rexp`.
    enum class Use { Session, Refresh, Any };

    Use use = Use::Session;
    QString audience = {}; ///< must be in `aud`, a string or an array; empty: whatever it says
    /// The project calls its cookies so, and the tokens say that as `drn`. When it is empty, they may say whatever they like, but
    /// not the name of the other use.
    QString sessionCookieName = QStringLiteral("DS");
    QString refreshCookieName = QStringLiteral("DSR");
};

/// Tells whether a token that came from somewhere else than Descope is genuine: from another process, a file, a peer. Tokens
/// that DescopeService and SessionManager give need no such proof, as they came over TLS from Descope itself.
///
/// The project's public keys are fetched when they are first needed and kept; the token itself is sent nowhere. That a session
/// was ended before its token expires only Descope knows: DescopeService::me() asks it.
///
/// While there is a validator, its service also has the signatures of id tokens checked, which come when somebody signs in by the
/// browser: by the keys that the project names for them, which are fetched while the person is there. A wrong one, and keys
/// that cannot be had, are the error of that sign-in.
///
/// Use it in the thread that made it.
class DESCOPE_TOKENS_EXPORT TokenValidator : public QObject
{
    Q_OBJECT

public:
    /// Judges by DescopeService::serverTime(). Without a service (null), or once it was
    /// destroyed, what needs the keys answers Error::Kind::Configuration.
    explicit TokenValidator(DescopeService *service, QObject *parent = nullptr);
    /// Uses other clocks: `clock` measures the age of the keys, `now` tells the time (UTC) for the claims.
    TokenValidator(
        DescopeService *service, std::shared_ptr<Clock> clock, std::function<QDateTime()> now, QObject *parent = nullptr);
    /// Validations that are under way end with Error::Kind::Cancelled.
    ~TokenValidator() override;

    /// Gives the token, when all of this is so; consume the future with Descope::watch(). It always finishes. Cancelling it stops
    /// nothing but the answer.
    ///
    /// - It is a JWS of three parts in canonical form, of 64 KiB at most, without a name that occurs twice (RFC 7515).
    /// - Its algorithm is RS256, RS384, RS512, ES256, ES384 or ES512, and the one of the key that `kid` names (RFC 8725, 3.1).
    ///   Keys that the token brings along or points to are ignored; any `crit` is refused.
    /// - That key is among the project's public keys, and signed it.
    /// - `iss` is the project: its bare id, or a URL whose last or second-last path segment is the id (Descope's Node SDK).
    /// - Now is before `exp`, which must be there, and not before `nbf` and `iat`, with 5 s of tolerance (RFC 7519, 4.1).
    /// - It is for what the options say.
    ///
    /// Errors: TokenExpired for a token that fails by `exp` alone; TokenInvalid for all else about the token, with the reason
    /// as description. Others (Offline, Timeout, Server, ...) come from fetching the keys and say nothing about the token: try
    /// again later, and sign nobody out.
    [[nodiscard]] QFuture<Result<Token>> validate(const QString &jwt, const ValidationOptions &options = {});

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
