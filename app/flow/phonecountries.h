// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/phonecountry.h>
#include <QList>

namespace Descope {

/// Returns the countries whose numbers can be told from what is dialled within them; none without libphonenumber.
QList<PhoneCountry> phoneCountries();

} // namespace Descope
