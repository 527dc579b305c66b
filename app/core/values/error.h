// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

class QDebug;

namespace Descope {

/// Says why a call did not do what was asked. Branch on kind; everything else is for support, not for people: what
/// they read is Descope::userText() of DescopeFlow.
struct DESCOPE_CORE_EXPORT Error
{
    Q_GADGET
    Q_PROPERTY(Descope::Error::Kind kind MEMBER kind)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(int httpStatus MEMBER httpStatus)
    Q_PROPERTY(QString traceId MEMBER traceId)
    Q_PROPERTY(bool outcomeUnknown MEMBER outcomeUnknown)

public:
    /// Errors of one kind call for the same reaction.
    enum class Kind {
        InvalidArgument,    ///< refused before sending (an empty login id or password); no request was made
        InvalidCredentials, ///< wrong login id or password; the two are never told apart
        UserExists,         ///< sign-up for a login id that is taken; with another code than E062107 only presumably so
        PasswordExpired,    ///< the password is right but has to be replaced
        PasswordRefused,    ///< the server does not take the new password
        RateLimited,        ///< too many attempts; see retryAfter
        Offline,            ///< no connection: no network, unknown host, refused, lost
        Timeout,            ///< no complete answer within the deadline
        Tls,                ///< no secure connection: handshake or certificate
        Proxy,              ///< the proxy refused
        Server,             ///< 5xx, a redirect, or an answer that is not Descope's (HTML, broken JSON, too long)
        Configuration,      ///< set up wrongly: project id, base URL, method switched off, redirect not approved, no HTTP/1.1
        SessionEnded,       ///< the refresh token is no longer valid, said by Descope itself
        LinkPending,        ///< the enchanted link was not opened yet; ask again
        LinkExpired,        ///< the link is expired, was used, or is unknown
        CodeWrong,          ///< the code is not right, or not any more: expired, used, or followed by a newer one
        CodeEnded,          ///< the code was tried too often; only a new one helps
        TokenInvalid,       ///< a token was refused (TokenValidator, id tokens): malformed, not genuine, or not for this purpose
        TokenExpired,       ///< TokenValidator refused a genuine token because its time is over
        NotSignedIn,        ///< the call needs a session and there is none
        StorageLocked,      ///< the keyring is locked; what it holds is kept
        StorageUnavailable, ///< no usable keyring, or a write that could not be confirmed
        StorageNotRemoved,  ///< the saved session could be neither deleted nor marked as deleted: it will be found again
        StorageCorrupt,     ///< the entry is damaged, or was written by a newer program; it is kept
        Busy,               ///< another program of the same sign-in is at work on it, and its turn cannot be waited for
        Cancelled,          ///< the caller cancelled, or the service was destroyed
        ClientCertificate,  ///< no secure connection: the server, or a gateway before it, wants a certificate of this computer
        StorageElsewhere,   ///< the session was saved in another keyring than the one in use, which holds none; it is kept there
        BrowserDenied,      ///< somebody said no in the browser: the person, or the server on behalf of its owner
        BrowserCancelled,   ///< the sign-in in the browser ended without a yes or a no
        BrowserMismatch,    ///< what came back answers another request, or proves somebody else: nothing of it was used
        BrowserExpired,     ///< the code that came back, or its request, is too old or was used
        BrowserUnavailable, ///< no browser can be opened
        SsoUnknown,         ///< no organisation with single sign-on has this domain or address
        DevicePending,      ///< nobody has entered the code yet; ask again after the interval, or after retryAfter
        DeviceExpired,      ///< the code that was to be entered on another device is over; only a new one helps
        StorageNotSetUp,    ///< the keyring would have to be set up first, for which it asks the person for a password
        StepUpRequired,     ///< the person would have to confirm who they are, and there is nobody who could ask them
        OtherUser,          ///< somebody else than the user who is signed in has confirmed it: nothing of it was used
        AddressRefused,     ///< the server does not take this email address or phone number
        AccessKeyRefused,   ///< the access key is unknown, expired or deactivated
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Server;
    QString code;                                   ///< Descope's ("E062903") or OAuth's ("invalid_grant"); may be empty
    QString description;                            ///< the server's or the system's words, not translated; untrusted text
    int httpStatus = 0;                             ///< 0 when there was no HTTP answer
    QString traceId;                                ///< CF-Ray of the answer: what Descope's support asks for
    std::optional<std::chrono::seconds> retryAfter; ///< from Retry-After, given as seconds or as a date
    /// This is true when the request may have been carried out although no usable answer came: it was sent, then the connection
    /// or the deadline ended. A sign-up may have made the account; a rotating refresh may have spent its token.
    bool outcomeUnknown = false;

    /// Returns whether a call on behalf of a signed-in user was refused by Descope itself because of its token: JSON 401 or 403
    /// with a code, or 400 with a code of the E06 family (users and tokens). Most of these codes are not published (wire
    /// contract, section 4), so the kind of such an error is Server, or whatever the call makes of it, and one refusal alone
    /// proves nothing: SessionManager finds out whether a session is over. It is never true for what is wrong with the request or
    /// with the configuration, a rate limit, a page, or a bare status.
    bool refusesToken() const;

    /// Returns whether the person can make the keyring usable, by its own prompt: it is locked, or not set up yet.
    bool awaitsKeyring() const;
};

DESCOPE_CORE_EXPORT bool operator==(const Error &a, const Error &b);
inline bool operator!=(const Error &a, const Error &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const Error &value);

/// Makes an error that arises here and not at the server.
DESCOPE_CORE_EXPORT Error localError(Error::Kind kind, const QString &description = {});

} // namespace Descope

Q_DECLARE_METATYPE(Descope::Error)
