// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/result.h>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

class QDebug;

namespace Descope {

struct AuthorizationSecrets;
struct DeviceSecrets;

/// Says what the pages of the project are asked for, in the browser. What is empty is not sent.
struct DESCOPE_CORE_EXPORT AuthorizationOptions
{
    /// The browser comes back to it. It must be on the project's list of redirect URLs, and has no fragment, user name or
    /// password: a page of this computer by its number (`http://127.0.0.1:PORT/path`, RFC 8252, 7.3), an https URL, or one of the
    /// program's own scheme.
    QUrl redirectUrl;
    QString loginHint; ///< who is asked to sign in: an email address, say
    QString prompt;    ///< "login", "consent", "select_account", "create": see OpenID Connect Core 3.1.2.1
    QString flow;      ///< the id of one of the project's flows
    QString tenant;    ///< the id of the tenant that people sign in to
    /// "openid" must be among them, or nobody would know who signed in; without "offline_access" there may be no refresh token,
    /// and so no session.
    QStringList scopes{QStringLiteral("openid"), QStringLiteral("email"), QStringLiteral("roles"),
        QStringLiteral("descope.custom_claims"), QStringLiteral("offline_access")};
};

DESCOPE_CORE_EXPORT bool operator==(const AuthorizationOptions &a, const AuthorizationOptions &b);
inline bool operator!=(const AuthorizationOptions &a, const AuthorizationOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const AuthorizationOptions &value);

/// This is one request to sign in by the browser: where it is to go, and what its answer has to prove. DescopeService makes it,
/// and redeems the answer with it, once. It holds a state, a nonce and a verifier (RFC 7636) of 256 random bits each; nothing
/// shows the verifier, and it is overwritten when the last copy goes. A plain value; copies stand for the same request.
class DESCOPE_CORE_EXPORT AuthorizationRequest
{
public:
    /// Makes a request that is none: isEmpty().
    AuthorizationRequest() = default;

    bool isEmpty() const { return d == nullptr; }
    /// Returns what the browser is to open. It holds the state: whoever knows it can answer in the name of the browser, so that
    /// it is for the browser and the person's clipboard, and for no log.
    QUrl url() const;
    /// Returns where the browser comes back to.
    QUrl redirectUrl() const;
    /// Returns whether a URL that came back answers this request: it leads to redirectUrl() and has its state. It says nothing
    /// about what the answer is.
    bool isAnsweredBy(const QUrl &returned) const;

    /// Says where it leads and comes back to, and nothing that somebody could use.
    friend DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const AuthorizationRequest &value);

private:
    friend struct AuthorizationSecrets;
    std::shared_ptr<const AuthorizationSecrets> d;
};

/// Says how a person signs in on another device than the one that the program runs on (RFC 8628). DescopeService makes it, and
/// polls with it. A plain value; copies stand for the same request.
class DESCOPE_CORE_EXPORT DeviceAuthorization
{
public:
    /// Makes one that is none: isEmpty().
    DeviceAuthorization() = default;

    bool isEmpty() const { return d == nullptr; }
    /// Returns what the person types at verificationUrl(). It is the server's text: show it as plain text.
    QString userCode() const;
    /// Returns the page to open, on any device.
    QUrl verificationUrl() const;
    /// Returns the same page with the code filled in, for a link or a QR code; it is empty when the server gives none.
    QUrl completeUrl() const;
    /// Tells for how long it counts, from the moment it came.
    std::chrono::seconds expiresIn() const;
    /// Tells how long to wait before each poll; Error::retryAfter of a poll says when it becomes longer.
    std::chrono::seconds interval() const;

    /// Says where the person goes, and nothing that somebody could use.
    friend DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const DeviceAuthorization &value);

private:
    friend struct DeviceSecrets;
    std::shared_ptr<const DeviceSecrets> d;
};

/// Reads what DescopeService::startOAuth() and startSso() led to, when the browser has come back: gives the code for
/// exchangeOAuth() or exchangeSso(), or the error that stands in its place. Error::Kind::BrowserMismatch when the URL does not
/// lead to `redirectUrl`, or is no answer. There is no state in it: that the browser was sent by this program only the redirect
/// URL can prove, so that it should hold something that nobody else knows.
DESCOPE_CORE_EXPORT Result<QString> returnedCode(const QUrl &returned, const QUrl &redirectUrl);

} // namespace Descope
