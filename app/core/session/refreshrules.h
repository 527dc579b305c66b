// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/error.h"

namespace Descope {

/// Says what a refresh that gave no tokens tells about the session.
enum class RefreshFailure {
    Refused, ///< Descope itself, in JSON and by a code: the token is not valid (Error::refusesToken())
    RanOut,  ///< the time of the token is over (hasRunOut()): it need not even be sent
    Unknown, ///< sent, and the connection was lost before an answer: the token may be spent
    Trouble, ///< anything else, from no network to a proxy's page: nothing about the session
};
/// Classifies an error; never as RanOut, which it does not tell.
RefreshFailure refreshFailure(const Error &error);

/// Says what the store holds, compared with the token that was sent.
enum class StoreSays {
    Same,
    Newer,      ///< another process of the same user has refreshed
    Gone,       ///< another process has signed out, or somebody else has signed in
    Unreadable, ///< locked, unavailable or corrupt: nothing is known
};

enum class RefreshStep {
    SendAgain, ///< the same token
    AskLater,  ///< send the same token again a few seconds later, when a server that was confused may be so no longer
    Follow,    ///< take over what the other process has
    End,       ///< the session is over
    Keep,      ///< try again later
};
/// Returns what to do then; isSecond tells whether the same had happened to the same token before: refused a few seconds earlier,
/// or lost in the same refresh. A lost answer is no refusal. No answer of the server ends a session but by
/// this.
RefreshStep refreshStep(RefreshFailure failure, StoreSays store, bool isSecond);

} // namespace Descope
