// SPDX-License-Identifier: MIT
#pragma once

#include "reply.h"
#include "sessions.h"
#include "settings.h"

#include <QByteArray>
#include <QDateTime>

namespace Emulator::Cookies {

QByteArray refreshName(const Settings &settings);
QByteArray sessionName(const Settings &settings);

/// Returns the headers that hand out these tokens. Without a new refresh token its cookie is left alone.
Headers set(const Settings &settings, const Tokens &tokens, const QDateTime &now);
Headers removed(const Settings &settings);

/// Returns the cookie of that name in the value of a `Cookie` header; empty when it is not there.
QString find(const QByteArray &header, const QByteArray &name);

} // namespace Emulator::Cookies
