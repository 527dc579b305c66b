// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/error.h"

#include <optional>
#include <vector>

namespace DescopeTest {

/// Whether a refresh that met it is sent again (refreshrules.h), or a head came, which is an answer to be respected.
enum class Refreshes { Once, Again };

/// The next attempt, as soon as the world is good again.
enum class Next {
    Works,
    Waits, ///< for the server's time, or for a name that will be known
};

/// What a client has to make of a misbehaviour of misbehaviour.py, whatever it asked for.
struct Case
{
    const char *name;
    std::optional<Descope::Error::Kind> kind; ///< nullopt: it works all the same
    int requests = 1;                         ///< that come to be read, of each call; never more: a POST is sent once
    Refreshes refreshes = Refreshes::Once;
    Next next = Next::Works;
    double memoryMb = 16;                            ///< of all calls together
    std::optional<Descope::Error::Kind> orElse = {}; ///< what it may be as well, when Qt hears of the end first
};

const std::vector<Case> &cases();

} // namespace DescopeTest
