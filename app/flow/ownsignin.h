// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/user.h>
#include <QList>

namespace Descope {

/// Returns which of the sign-ins began a session, as an index, by the time at which it began (SessionManager::signedInAt()); -1
/// where that cannot be told. Descope does not say which session a sign-in gave: both are in seconds of one clock, and the token
/// may be issued in the next second. So a sign-in is taken only when no other is as near.
int ownSignIn(const QList<HistoryEntry> &history, const QDateTime &signedInAt);

} // namespace Descope
