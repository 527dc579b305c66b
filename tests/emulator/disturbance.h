// SPDX-License-Identifier: MIT
#pragma once

#include "faults.h"
#include "reply.h"
#include "signingkeys.h"

namespace Emulator {

/// Returns the answer as a fault changes its contents.
Reply disturbed(Reply reply, const Fault &fault, const SigningKeys &keys);

/// Returns the name of the token of an answer that faults of claims and signatures change: its id token, else its session token.
QLatin1StringView judgedToken(const QJsonObject &answer);

} // namespace Emulator
