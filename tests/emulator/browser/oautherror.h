// SPDX-License-Identifier: MIT
#pragma once

#include "refusal.h"

namespace Emulator {

/// Holds an error of OAuth (RFC 6749, 4.1.2.1 and 5.2; RFC 6750, 3.1; RFC 8628, 3.5), and the code of Descope's that tells about
/// the same.
struct OAuthErrorCode
{
    int status;
    QLatin1StringView error;
    ErrorCode descope;
};

namespace OAuthErrors {
using namespace Qt::StringLiterals;

inline constexpr OAuthErrorCode InvalidRequest{400, "invalid_request"_L1, Errors::RequestInvalid};
inline constexpr OAuthErrorCode InvalidClient{401, "invalid_client"_L1, Errors::TokenInvalid};
inline constexpr OAuthErrorCode InvalidGrant{400, "invalid_grant"_L1, Errors::ExchangeFailed};
inline constexpr OAuthErrorCode UnsupportedGrantType{400, "unsupported_grant_type"_L1, Errors::ArgumentInvalid};
inline constexpr OAuthErrorCode UnauthorizedClient{400, "unauthorized_client"_L1, Errors::RequestInvalid};
inline constexpr OAuthErrorCode InvalidToken{401, "invalid_token"_L1, Errors::TokenInvalid};
inline constexpr OAuthErrorCode AuthorizationPending{400, "authorization_pending"_L1, Errors::LinkPending};
inline constexpr OAuthErrorCode SlowDown{400, "slow_down"_L1, Errors::LinkPending};
inline constexpr OAuthErrorCode AccessDenied{400, "access_denied"_L1, Errors::AccessDenied};
inline constexpr OAuthErrorCode ExpiredToken{400, "expired_token"_L1, Errors::LinkExpired};
} // namespace OAuthErrors

/// A call of OAuth that says no throws this. The server answers in the form that Settings::oauthErrors names.
class OAuthRefusal : public Refusal
{
public:
    explicit OAuthRefusal(const OAuthErrorCode &error, const QString &description)
        : Refusal(error.descope, description)
        , m_error(error)
    {
    }

    Reply oauthReply() const
    {
        using namespace Qt::StringLiterals;
        auto reply = Reply::json({{"error"_L1, m_error.error}, {"error_description"_L1, message()}}, m_error.status);
        if (m_error.status == 401)
            reply.headers.append({"WWW-Authenticate", "Bearer error=\"" + QByteArray(m_error.error.data()) + '"'});
        return reply;
    }

private:
    OAuthErrorCode m_error;
};

} // namespace Emulator
