// SPDX-License-Identifier: MIT
#pragma once

#include "user.h"

#include <QString>

#include <optional>

namespace Emulator {

/// Says how a code or a link reaches somebody, in Descope's word. All but Email go to the user's phone.
enum class DeliveryMethod { Email, Sms, Voice, WhatsApp };

namespace Delivery {

/// Returns the method that the end of a path names, such as `sms`; nothing when it names none.
std::optional<DeliveryMethod> fromName(const QString &name);
QString nameOf(DeliveryMethod method);

/// Returns `email` or `phone`: the field of the user that holds the address.
QLatin1StringView fieldOf(DeliveryMethod method);
/// Returns `verifiedEmail` or `verifiedPhone`.
QLatin1StringView flagOf(DeliveryMethod method);
/// Returns `maskedEmail` or `maskedPhone`: the field of the answer that says where something went.
QLatin1StringView maskOf(DeliveryMethod method);

/// Returns whether the text is a phone number as Descope's SDKs let pass: `+`, no zero first, 4 to 15 digits.
bool isPhone(const QString &text);

/// Returns the address, or throws a Refusal when it is empty or nothing that the method can reach.
const QString &reachable(DeliveryMethod method, const QString &address);
/// Returns the user's own address for this method. Throws like reachable().
QString addressOf(const User &user, DeliveryMethod method);

/// Returns `a***@example.com` or `*******4567`.
QString masked(DeliveryMethod method, const QString &address);

} // namespace Delivery

} // namespace Emulator
