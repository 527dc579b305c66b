// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

/// Names what the tickets of the browser are for, so that none passes for another.
namespace Emulator::TicketKinds {

inline constexpr QLatin1StringView page("page");         ///< an authorize page that waits for its person
inline constexpr QLatin1StringView code("code");         ///< what the token endpoint takes
inline constexpr QLatin1StringView device("device");     ///< a device that waits, by its device code
inline constexpr QLatin1StringView userCode("userCode"); ///< the same, by what the person types
inline constexpr QLatin1StringView provider("provider"); ///< a provider's page that waits for its person
inline constexpr QLatin1StringView exchange("exchange"); ///< what oauth/exchange and sso/exchange take

} // namespace Emulator::TicketKinds
