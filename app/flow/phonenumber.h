// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/delivery.h>

namespace Descope {

/// Returns the phone number that somebody typed or pasted as the wire has it (E.164), such as "+15551234567" for
/// "+1 (555) 123-4567". A number begins with "+" or "00" and the code of its country; anything else is none, and gives an empty
/// text. Whether there is such a number is for the server to say.
QString phoneNumberFrom(const QString &typed);
/// Returns the one that somebody typed as it is dialled in this region (ISO 3166-1, such as "GB"). With libphonenumber, it is one
/// that the country can have; without it, or a region, the number has to begin as above. One that does is of the country that it
/// says.
QString phoneNumberFrom(const QString &typed, const QString &region);

/// Returns whether something that is delivered so goes to a phone number.
inline bool isByPhone(DeliveryMethod method)
{
    return method != DeliveryMethod::Email;
}

} // namespace Descope
