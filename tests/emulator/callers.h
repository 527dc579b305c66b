// SPDX-License-Identifier: MIT
#pragma once

#include "routes.h"

#include <QHttpServerRequest>

/// Judges who may call. Any web page can send requests to this computer by the browser of whoever looks at it, and by a host name
/// of its own that is made to lead here (DNS rebinding), it could read what comes back. Each function throws a Refusal.
namespace Emulator::Callers {

/// The request has to be for a name of this computer alone, 127.0.0.1, [::1] or localhost, with this port or without one: a name
/// of somebody else's stands in `Host` for as long as his page asks. Settings::publicUrl is good, too.
void checkHost(const QHttpServerRequest &request, quint16 port, const QString &publicUrl);

/// What is below /emulator/ is for our own pages and for programs, which send no `Origin`. A control call that changes something
/// has to say that it is JSON, which pages of others cannot without asking first: nobody answers them.
void checkOrigin(const QHttpServerRequest &request, const Route &route, const QString &publicUrl);

} // namespace Emulator::Callers
