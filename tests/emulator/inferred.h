// SPDX-License-Identifier: MIT
#pragma once

#include "delivery.h"
#include "refusal.h"
#include "sessions.h"

/// Holds what nobody published, and what the emulator does in its place: when the real service turns out to do otherwise, it is
/// corrected here. The list for readers is in README.md, "What Descope has not published".
namespace Emulator::Inferred {

using namespace Qt::StringLiterals;

/// Somebody else than the person whose session was brought along has answered, or a call names another user than its token.
inline constexpr ErrorCode OtherUser = Errors::TokenInvalid;
/// A login id or a code that belongs to no authenticator app.
inline constexpr ErrorCode NoAuthenticator = Errors::CodeWrong;

/// An access key that is unknown, disabled or expired.
inline constexpr ErrorCode AccessKeyRefused = Errors::TokenInvalid;

/// Returns what `amr` says of a code or link. (The contract has `pwd`, `email` and `mfa` alone.)
inline QString methodOf(DeliveryMethod method)
{
    return Delivery::nameOf(method);
}
inline constexpr auto totpMethod = "totp"_L1;
inline constexpr auto secondFactor = "mfa"_L1;

/// Returns the sign-in as second factor after what `former` had proven.
inline SignIn withSecondFactor(SignIn signIn, const SignIn &former)
{
    signIn.methods = former.methods + signIn.methods + QStringList{secondFactor};
    signIn.methods.removeDuplicates();
    return signIn;
}

/// So many wrong codes of an authenticator app in a row lock it for Settings::lockoutDuration seconds.
inline constexpr int totpAttempts = 10;
/// A code counts for its own period and for so many before and after it (RFC 6238, 5.2 recommends one).
inline constexpr qint64 totpWindow = 1;

} // namespace Emulator::Inferred
