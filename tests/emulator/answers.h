// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

namespace Emulator {

/// Reads `loginOptions` of a call that signs somebody in by `method` (an `amr` value). With `mfa` or `stepup` the call needs a
/// refresh token: what that session has proven counts on, and it is its user alone who can be signed in.
SignIn signInFrom(const Project &project, const Call &call, const QString &method);

/// Throws a Refusal when this sign-in is for the second factor, or the step up, of somebody else, or of a session that has ended
/// meanwhile.
void requireSamePerson(const Project &project, const User &user, const SignIn &signIn);

/// Holds a session that has just begun.
struct Begun
{
    Tokens tokens;
    bool isFirst = false; ///< the user's first one ever
};

/// Begins a session and writes the user's history. Refuses somebody who is disabled, and as requireSamePerson() does.
Begun beginSession(const Project &project, const User &user, const SignIn &signIn, const Call &call);

/// Begins a session and answers a JWTResponse.
Reply signedIn(const Project &project, const User &user, const SignIn &signIn, const Call &call);

/// Returns a JWTResponse, with the tokens in the body or as cookies as the project is set up.
Reply tokenReply(
    const Project &project, const User &user, const Tokens &tokens, bool firstSeen, const QJsonObject &deviceTokens = {});

/// Returns the answer without the fields that Descope may leave out, which are those that say nothing (null, "", false, 0, {} and
/// []): as the project is set up they are null or absent.
Reply lean(Reply reply, const Settings &settings);

/// Returns a JWTResponse without tokens that takes the cookies back.
Reply signedOutReply(const Project &project);

} // namespace Emulator
