// SPDX-License-Identifier: MIT
#include "core/service/errortable.h"

#include "core/browser/oautherrors.h"

#include <QRegularExpression>

#include <algorithm>

namespace Descope {

namespace {

using Kind = Error::Kind;

/// Returns the bits of the groups that a row is for.
constexpr unsigned only(CallGroup group)
{
    return 1U << unsigned(group);
}
template<typename... Groups> constexpr unsigned only(CallGroup first, Groups... others)
{
    return only(first) | only(others...);
}
constexpr unsigned anyCall = ~0U;
constexpr unsigned signedInCall = only(CallGroup::Session, CallGroup::Update, CallGroup::Address);
constexpr unsigned codeCall = only(CallGroup::Code, CallGroup::StepUpCode);
/// These may have a refresh token; without one nobody says that it is over.
constexpr unsigned tokenCall = signedInCall | only(CallGroup::StepUpCode, CallGroup::ProviderStart, CallGroup::SsoStart);
/// These may end a step-up: they have no token of their own, and hear when that of the call that began it is over.
constexpr unsigned endOfStepUp = only(CallGroup::Code, CallGroup::Link, CallGroup::Exchange);
constexpr unsigned oauthCall = only(CallGroup::Grant, CallGroup::DeviceStart, CallGroup::DevicePoll);

struct CodeRow
{
    QLatin1StringView code; ///< a whole code, or the beginning that several share
    unsigned groups;
    Kind kind;
    int mostStatus = 599;  ///< with a higher one it is not what the code says
    int leastStatus = 400; ///< nor with a lower one
};

constexpr CodeRow codeRows[] = {
    {QLatin1StringView("E130429"), anyCall, Kind::RateLimited},
    // Also seen with HTTP 500: the code wins over the status.
    {QLatin1StringView("E062909"), only(CallGroup::SignIn, CallGroup::Replace), Kind::PasswordExpired},
    {QLatin1StringView("E062107"), only(CallGroup::SignUp, CallGroup::NewUser, CallGroup::Address), Kind::UserExists},
    {QLatin1StringView("E062903"), only(CallGroup::SignIn, CallGroup::Replace), Kind::InvalidCredentials},
    // Who has an account is not told by the code either.
    {QLatin1StringView("E062108"), codeCall, Kind::CodeWrong},
    {QLatin1StringView("E062108"), only(CallGroup::SsoStart), Kind::SsoUnknown},
    {QLatin1StringView("E062108"), only(CallGroup::AccessKey), Kind::AccessKeyRefused},
    {QLatin1StringView("E062108"), signedInCall, Kind::Server}, // nobody has typed anything that could be wrong
    {QLatin1StringView("E062108"), anyCall, Kind::InvalidCredentials},
    {QLatin1StringView("E062503"), only(CallGroup::Link), Kind::LinkPending},
    {QLatin1StringView("E062504"), only(CallGroup::Link), Kind::LinkExpired},
    {QLatin1StringView("E061102"), codeCall, Kind::CodeWrong},
    {QLatin1StringView("E061103"), codeCall, Kind::CodeEnded},
    {QLatin1StringView("E064001"), tokenCall | endOfStepUp, Kind::SessionEnded, 403},
    {QLatin1StringView("E064006"), tokenCall | endOfStepUp, Kind::SessionEnded, 403},
    {QLatin1StringView("E061005"), tokenCall, Kind::SessionEnded, 403},
    {QLatin1StringView("E108202"), anyCall, Kind::Configuration},
    {QLatin1StringView("E061301"), only(CallGroup::Exchange, CallGroup::Grant), Kind::BrowserExpired, 403},
    {QLatin1StringView("invalid_grant"), only(CallGroup::DevicePoll), Kind::DeviceExpired, 499}, // it has one for too late, too
    // Nor for an organisation that nobody knows; a gateway's 404 has no code of Descope's.
    {QLatin1StringView("E"), only(CallGroup::SsoStart), Kind::SsoUnknown, 404, 404},
    // Nobody published a code for a refused password. "Arguments invalid" is what is left when the client sent none wrongly.
    {QLatin1StringView("E0110"), only(CallGroup::SignUp, CallGroup::Update, CallGroup::Replace), Kind::PasswordRefused},
    // Nor for an address or a number. One that is to sign in is not told from one that nobody has: see the statuses.
    {QLatin1StringView("E0110"), only(CallGroup::NewUser, CallGroup::AnyUser, CallGroup::Address), Kind::AddressRefused},
};

struct StatusRow
{
    int first;
    int last;
    bool needsJson; ///< the row is for Descope's own answers; a portal's or firewall's page is not one
    unsigned groups;
    Kind kind;
};

constexpr StatusRow statusRows[] = {
    {429, 429, false, anyCall, Kind::RateLimited},
    {407, 407, false, anyCall, Kind::Proxy},
    {404, 405, false, anyCall, Kind::Configuration},
    // Another version of HTTP is asked for: "Upgrade Required", "HTTP Version Not Supported".
    {426, 426, false, anyCall, Kind::Configuration},
    {505, 505, false, anyCall, Kind::Configuration},
    {400, 403, true, only(CallGroup::SignIn, CallGroup::Replace), Kind::InvalidCredentials},
    // With error masking on, an account that exists is refused without saying so.
    {400, 409, true, only(CallGroup::SignUp, CallGroup::NewUser), Kind::UserExists},
    {400, 400, true, only(CallGroup::AnyUser, CallGroup::Address), Kind::AddressRefused},
    {400, 400, true, only(CallGroup::Update), Kind::PasswordRefused},
    {400, 401, true, only(CallGroup::Link), Kind::LinkExpired},
    {400, 401, true, codeCall, Kind::CodeWrong},
    {400, 403, true, only(CallGroup::AccessKey), Kind::AccessKeyRefused},
    {400, 400, true, only(CallGroup::SsoStart), Kind::SsoUnknown},
    {400, 400, true, only(CallGroup::ProviderStart), Kind::Configuration}, // a provider that the project does not have
    {400, 401, true, only(CallGroup::Exchange, CallGroup::Grant), Kind::BrowserExpired},
    {400, 403, true, only(CallGroup::DeviceStart), Kind::Configuration}, // projects have it switched off at first
    {400, 401, true, only(CallGroup::DevicePoll), Kind::DeviceExpired},
};

/// Refusals with these codes are not about the token.
constexpr QLatin1StringView otherRefusals[] = {
    QLatin1StringView("E0110"), // a malformed request of ours
    QLatin1StringView("E108"),  // the configuration of the project
    QLatin1StringView("E130429"),
    QLatin1StringView("E061102"), // what somebody typed to confirm who they are
    QLatin1StringView("E061103"),
    QLatin1StringView("E062107"), // an address that is another user's
};

/// Descope's codes have one shape; gateways write JSON with an "errorCode" of their own.
bool isDescopesCode(const QString &code)
{
    static const QRegularExpression shape(QStringLiteral("\\AE[0-9]{6}\\z"));
    return shape.match(code).hasMatch();
}

Kind classify(CallGroup group, int status, const QString &code, bool isJson)
{
    if (status < 400) // says yes, or points elsewhere: with a code that says no, nobody knows
        return Kind::Server;
    const unsigned bit = only(group);
    if (!code.isEmpty()) {
        for (const CodeRow &row : codeRows) {
            if ((row.groups & bit) && status >= row.leastStatus && status <= row.mostStatus && code.startsWith(row.code))
                return row.kind;
        }
    }
    if (const auto kind = kindOfOAuthError(code); kind && (oauthCall & bit) && status < 500)
        return *kind;
    for (const StatusRow &row : statusRows) {
        if ((row.groups & bit) && status >= row.first && status <= row.last && (isJson || !row.needsJson))
            return row.kind;
    }
    return Kind::Server;
}

} // namespace

Error errorFromAnswer(CallGroup group, int httpStatus, const std::optional<QJsonObject> &body)
{
    Error error;
    error.httpStatus = httpStatus;
    if (body) {
        error.code = body->value(QLatin1StringView("errorCode")).toString();
        error.description = body->value(QLatin1StringView("errorDescription")).toString();
        const QString message = body->value(QLatin1StringView("errorMessage")).toString();
        if (!message.isEmpty() && message != error.description)
            error.description += error.description.isEmpty() ? message : QLatin1StringView(": ") + message;
        const QString word = body->value(QLatin1StringView("error")).toString();
        if (error.code.isEmpty() && (oauthCall & only(group)) && isOAuthWord(word)) {
            error.code = word;
            error.description = body->value(QLatin1StringView("error_description")).toString();
        }
    }
    error.kind = classify(group, httpStatus, error.code, body.has_value());
    return error;
}

bool Error::refusesToken() const
{
    const bool isOther = std::any_of(
        std::begin(otherRefusals), std::end(otherRefusals), [this](QLatin1StringView other) { return code.startsWith(other); });
    if (isOther || !isDescopesCode(code))
        return false;
    const bool isAboutUsersOrTokens = code.startsWith(QLatin1StringView("E06"));
    return httpStatus == 401 || httpStatus == 403 || (httpStatus == 400 && isAboutUsersOrTokens);
}

Error errorFromNetwork(QNetworkReply::NetworkError networkError)
{
    switch (networkError) {
    case QNetworkReply::SslHandshakeFailedError:
        return localError(Kind::Tls);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return localError(Kind::Proxy);
    case QNetworkReply::ProtocolUnknownError:
        return localError(Kind::Configuration);
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return localError(Kind::Server);
    default:
        return localError(Kind::Offline);
    }
}

} // namespace Descope
