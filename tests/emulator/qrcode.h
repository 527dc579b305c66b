// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Emulator {

/// Returns a picture (PNG) of a QR code, with the quiet zone that scanners need.
QByteArray qrCodePng(const QString &text);

} // namespace Emulator
