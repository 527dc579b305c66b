// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/token.h>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>

class QDebug;
class QNetworkAccessManager;

namespace Descope {

/// Says which project to talk to, and how.
struct DESCOPE_CORE_EXPORT ServiceConfig
{
    ServiceConfig() = default;
    /// The project alone says enough. It may stand for the whole: DescopeService service(projectId).
    ServiceConfig(const QString &project, const QUrl &url = {}, std::chrono::milliseconds limit = std::chrono::seconds(15),
        QNetworkAccessManager *manager = nullptr)
        : projectId(project)
        , baseUrl(url)
        , timeout(limit)
        , network(manager)
    {
    }

    QString projectId;
    QUrl baseUrl = {}; ///< empty: that of the project's region
    /// A whole call may take so long, from connecting to the last byte. A call that may spend the refresh token (refresh,
    /// selectTenant) is waited for eight times as long once it was sent: its answer may hold the only token that is valid then.
    std::chrono::milliseconds timeout{15000};
    /// The service does not own it, and it must live in the thread of the service; without it calls answer
    /// Error::Kind::Configuration. Its proxy and its createRequest() count; its limits of time, redirects, cookies and cache do
    /// not, and sslErrors() is not sent, so that no slot can ignore them. What slots of finished() do with the replies does no
    /// harm; a reply that is aborted or deleted before is Error::Kind::Offline. When it is null, the service makes connections of
    /// its own, by the proxies and with the certificates that the program has set for all. Both speak HTTP/1.1. A manager of Qt
    /// 6.4 fails after interim answers (1xx), and limits no head.
    QNetworkAccessManager *network = nullptr;
};

DESCOPE_CORE_EXPORT bool operator==(const ServiceConfig &a, const ServiceConfig &b);
inline bool operator!=(const ServiceConfig &a, const ServiceConfig &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const ServiceConfig &value);

/// Holds further details of a new user; empty ones are not sent.
struct DESCOPE_CORE_EXPORT UserDetails
{
    QString name;
    QString givenName;
    QString middleName;
    QString familyName;
    QString phone;
    QString email;
};

DESCOPE_CORE_EXPORT bool operator==(const UserDetails &a, const UserDetails &b);
inline bool operator!=(const UserDetails &a, const UserDetails &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const UserDetails &value);

/// Holds the options of sign-in and sign-up; what is not set is not sent.
struct DESCOPE_CORE_EXPORT LoginOptions
{
    QJsonObject customClaims;
    /// Both need `refreshToken`, and a call that signs in by something else than a password: without one of the two,
    /// Error::Kind::InvalidArgument. The session token that comes says Token::isSteppedUp() or isMultiFactor().
    bool stepup = false; ///< the person who is signed in confirms who they are
    bool mfa = false;    ///< this is their second factor
    bool revokeOtherSessions = false;
    QString tenantId;
    QString templateId;
    QMap<QString, QString> templateOptions;
    QString locale;
    Token refreshToken; ///< of the session that is stepped up; it is sent with `stepup` and `mfa` alone
};

DESCOPE_CORE_EXPORT bool operator==(const LoginOptions &a, const LoginOptions &b);
inline bool operator!=(const LoginOptions &a, const LoginOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const LoginOptions &value);

/// A new account begins with these.
struct DESCOPE_CORE_EXPORT SignUpOptions
{
    UserDetails user;
    LoginOptions loginOptions;
};

DESCOPE_CORE_EXPORT bool operator==(const SignUpOptions &a, const SignUpOptions &b);
inline bool operator!=(const SignUpOptions &a, const SignUpOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const SignUpOptions &value);

/// Holds the options of the email for a forgotten password.
struct DESCOPE_CORE_EXPORT ResetOptions
{
    QUrl redirectUrl; ///< where the emailed link leads; must be on the project's approved domains
    QMap<QString, QString> templateOptions;
    QString locale;
};

DESCOPE_CORE_EXPORT bool operator==(const ResetOptions &a, const ResetOptions &b);
inline bool operator!=(const ResetOptions &a, const ResetOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const ResetOptions &value);

/// Holds the options of a password that is replaced by the old one.
struct DESCOPE_CORE_EXPORT ReplaceOptions
{
    bool revokeOtherSessions = false;
};

DESCOPE_CORE_EXPORT bool operator==(const ReplaceOptions &a, const ReplaceOptions &b);
inline bool operator!=(const ReplaceOptions &a, const ReplaceOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const ReplaceOptions &value);

/// Says what happened to a request for a reset.
struct DESCOPE_CORE_EXPORT ResetResponse
{
    /// Says by which link the project lets people reset their password.
    enum class Method {
        Unknown,       ///< one that is newer than this library; the person follows the email
        MagicLink,     ///< verifyMagicLink() spends its token
        EnchantedLink, ///< three links, of which the right one has `linkId`; pollEnchantedLink() waits for it
    };

    Method method = Method::Unknown;
    QString maskedEmail;
    QString linkId;     ///< enchanted link: the number that the person must choose in the email
    QString pendingRef; ///< enchanted link: for pollEnchantedLink()
};

DESCOPE_CORE_EXPORT bool operator==(const ResetResponse &a, const ResetResponse &b);
inline bool operator!=(const ResetResponse &a, const ResetResponse &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const ResetResponse &value);

/// Says what signing in by a provider such as Google asks for.
struct DESCOPE_CORE_EXPORT OAuthOptions
{
    LoginOptions loginOptions;
    QString prompt;    ///< what the provider is to ask, such as "select_account"
    QString loginHint; ///< who is asked to sign in there
};

DESCOPE_CORE_EXPORT bool operator==(const OAuthOptions &a, const OAuthOptions &b);
inline bool operator!=(const OAuthOptions &a, const OAuthOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const OAuthOptions &value);

/// Says what single sign-on at an organisation asks for.
struct DESCOPE_CORE_EXPORT SsoOptions
{
    LoginOptions loginOptions;
    QString ssoId;           ///< which one, where the organisation has several
    bool forceAuthn = false; ///< the organisation asks again, also whoever is signed in there
    QString loginHint;       ///< who is asked to sign in there
};

DESCOPE_CORE_EXPORT bool operator==(const SsoOptions &a, const SsoOptions &b);
inline bool operator!=(const SsoOptions &a, const SsoOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const SsoOptions &value);

} // namespace Descope
