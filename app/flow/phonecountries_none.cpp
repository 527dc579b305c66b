// SPDX-License-Identifier: MIT
#include "flow/phonecountries.h"
#include "flow/phonenumber.h"

namespace Descope {

QList<PhoneCountry> phoneCountries()
{
    return {};
}

QString phoneNumberFrom(const QString &typed, const QString &)
{
    return phoneNumberFrom(typed);
}

} // namespace Descope
