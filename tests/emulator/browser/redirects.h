// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"

#include <QUrl>

/// Judges where a browser may be sent to.
namespace Emulator::Redirects {

/// Returns the URL when a browser can be sent there and its host is one of the project's approved domains. Else throws a Refusal.
QUrl ofApprovedDomain(const Settings &settings, const QString &text);

/// Returns the URL when the application's list of redirect URLs has it, or, when that list is empty, ofApprovedDomain(). An entry
/// may hold `*`, which stands for anything within the host, the port or the path in which it is. Else throws a Refusal.
QUrl ofApplication(const Settings &settings, const QString &text);

/// Returns the URL with these parameters after its own.
QUrl with(QUrl url, const QList<std::pair<QString, QString>> &parameters);

} // namespace Emulator::Redirects
