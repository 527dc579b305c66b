// SPDX-License-Identifier: MIT
#pragma once

#include "reply.h"

#include <QString>

#include <exception>

namespace Emulator {

/// Holds a code of Descope's, the HTTP status it comes with, and its standing description.
struct ErrorCode
{
    int status;
    QLatin1StringView code;
    QLatin1StringView description;
};

/// These are section 4 of tests/wire/contract.md, and nothing else. Where nobody published a code, a neighbour is used.
namespace Errors {
using namespace Qt::StringLiterals;

inline constexpr ErrorCode Malformed{400, "E011001"_L1, "Request is malformed"_L1};
inline constexpr ErrorCode ArgumentMissing{400, "E011002"_L1, "Request is missing required arguments"_L1};
inline constexpr ErrorCode RequestInvalid{400, "E011003"_L1, "Request is invalid"_L1};
inline constexpr ErrorCode ArgumentInvalid{400, "E011004"_L1, "Request arguments are invalid"_L1};
inline constexpr ErrorCode NotFound{404, "E011003"_L1, "Not found"_L1};
inline constexpr ErrorCode MethodNotAllowed{405, "E011003"_L1, "Method not allowed"_L1};
inline constexpr ErrorCode Forbidden{403, "E011003"_L1, "Forbidden"_L1};
inline constexpr ErrorCode Misdirected{421, "E011003"_L1, "Request is for another server"_L1};
inline constexpr ErrorCode UnsupportedType{415, "E011003"_L1, "Content type is not supported"_L1};
inline constexpr ErrorCode TooLarge{413, "E011003"_L1, "Request is too large"_L1};
inline constexpr ErrorCode TokenInvalid{401, "E061005"_L1, "Invalid token"_L1};
inline constexpr ErrorCode CodeWrong{401, "E061102"_L1, "Invalid code"_L1};
inline constexpr ErrorCode CodeTooManyAttempts{401, "E061103"_L1, "Too many attempts"_L1};
inline constexpr ErrorCode UserExists{400, "E062107"_L1, "User already exists"_L1};
inline constexpr ErrorCode UserNotFound{400, "E062108"_L1, "User not found"_L1};
inline constexpr ErrorCode LinkPending{401, "E062503"_L1, "Enchanted link is pending"_L1};
inline constexpr ErrorCode LinkExpired{401, "E062504"_L1, "Token expired"_L1};
inline constexpr ErrorCode CredentialsInvalid{401, "E062903"_L1, "Invalid signin credentials"_L1};
inline constexpr ErrorCode PasswordExpired{401, "E062909"_L1, "Password expired"_L1};
inline constexpr ErrorCode LoggedOut{401, "E064001"_L1, "Expired due to logout"_L1};
inline constexpr ErrorCode TokenReused{401, "E064006"_L1, "Refresh token was already used"_L1};
inline constexpr ErrorCode DomainNotApproved{400, "E108202"_L1, "Redirect URL domain is not approved"_L1};
inline constexpr ErrorCode ExchangeFailed{400, "E061301"_L1, "Failed to exchange the code"_L1};
inline constexpr ErrorCode RateLimited{429, "E130429"_L1, "API rate limit exceeded"_L1};
inline constexpr ErrorCode Internal{500, "E010000"_L1, "Internal error"_L1};
/// Descope's list of common errors has this one for a tenant that does not exist.
inline constexpr ErrorCode TenantUnknown{400, "E011001"_L1, "Request is malformed"_L1};
// Nobody published codes for these two: neighbours are used.
inline constexpr ErrorCode ProviderUnknown{400, "E011004"_L1, "Request arguments are invalid"_L1};
inline constexpr ErrorCode AccessDenied{400, "E061301"_L1, "Access was denied"_L1};
} // namespace Errors

/// A call that says no throws this. The server answers with reply(); what the call wrote before is kept.
class Refusal : public std::exception
{
public:
    explicit Refusal(const ErrorCode &error, QString message = {})
        : m_error(error)
        , m_message(std::move(message))
    {
    }

    const char *what() const noexcept override { return m_error.description.data(); }

    const ErrorCode &error() const { return m_error; }
    /// Returns what is wrong in this very case; may be empty.
    QString message() const { return m_message; }

    Reply reply() const
    {
        using namespace Qt::StringLiterals;
        auto reply = Reply::json(
            {{"errorCode"_L1, m_error.code}, {"errorDescription"_L1, m_error.description}, {"errorMessage"_L1, m_message}},
            m_error.status);
        reply.headers = m_headers;
        return reply;
    }

    Refusal withHeader(const QByteArray &name, const QByteArray &value) const
    {
        auto copy = *this;
        copy.m_headers.append({name, value});
        return copy;
    }

private:
    ErrorCode m_error;
    QString m_message;
    Headers m_headers;
};

} // namespace Emulator
