// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/delivery.h>

namespace Descope {

/// The longest e-mail address (RFC 3696, erratum 1690: 254 octets) is shorter. What a server names beyond that is none.
constexpr qsizetype longestAddress = 320;

/// Returns the address that something was sent to, for a sentence: the one that was typed or, when the server names another one,
/// that one, partly hidden. It is empty when nobody knows.
QString sentAddress(const QString &named, const QString &typed, DeliveryMethod method = DeliveryMethod::Email);

} // namespace Descope
