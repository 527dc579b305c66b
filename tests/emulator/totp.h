// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

/// Computes what an authenticator app computes: codes of six digits that change every 30 seconds (RFC 6238, by SHA-1).
namespace Emulator::Totp {

QByteArray newKey();

/// Returns the number of the period in which this Unix time is.
qint64 stepAt(qint64 time);
/// Returns how long that period lasts still, 1 to 30.
int secondsLeft(qint64 time);
QString code(const QByteArray &key, qint64 step);

/// Returns the key as people type it (RFC 4648, 6, without padding).
QString toBase32(const QByteArray &key);
/// Returns nothing for what is none. Blanks, case and padding do not matter.
std::optional<QByteArray> fromBase32(QString text);

/// Returns what the QR code says, in the form that authenticator apps take.
QUrl provisioningUrl(const QByteArray &key, const QString &issuer, const QString &account);

} // namespace Emulator::Totp
