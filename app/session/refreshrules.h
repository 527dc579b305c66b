// SPDX-License-Identifier: MIT
#pragma once

#include "api/error.h"

namespace Descope {

/// What a refresh that gave no tokens says about the session.
enum class RefreshFailure {
    Refused, ///< Descope itself, in JSON and by a known code: the token is not valid
    Unknown, ///< sent, and no answer: the token may be spent
    Trouble, ///< anything else, from no network to a proxy's page: nothing about the session
};
RefreshFailure refreshFailure(const Error &error);

/// What the store holds, compared with the token that was sent.
enum class StoreSays {
    Same,
    Newer,      ///< another process of the same user has refreshed
    Gone,       ///< another process has signed out, or somebody else has signed in
    Unreadable, ///< locked, unavailable or corrupt: nothing is known
};

enum class RefreshStep {
    SendAgain, ///< the same token
    Follow,    ///< take over what the other process has
    End,       ///< the session is over
    Keep,      ///< try again later
};
/// What to do then; tries counts how often the token was sent. The one place that can end a session.
RefreshStep refreshStep(RefreshFailure failure, StoreSays store, int tries);

} // namespace Descope
