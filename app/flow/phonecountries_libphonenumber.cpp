// SPDX-License-Identifier: MIT
#include "flow/phonecountries.h"
#include "flow/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <set>
#include <string>

namespace Descope {

namespace {

using PhoneNumberUtil = i18n::phonenumbers::PhoneNumberUtil;

} // namespace

QList<PhoneCountry> phoneCountries()
{
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    std::set<std::string> regions;
    util->GetSupportedRegions(&regions);
    QList<PhoneCountry> countries;
    for (const std::string &region : regions)
        countries << PhoneCountry{QString::fromStdString(region), util->GetCountryCodeForRegion(region)};
    return countries;
}

/// A number of a length that the country has will do: those that were given out last are not known here.
QString phoneNumberFrom(const QString &typed, const QString &region)
{
    const QString international = phoneNumberFrom(typed);
    const std::string number = (international.isEmpty() ? typed : international).toStdString();
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util->Parse(number, region.isEmpty() ? "ZZ" : region.toStdString(), &parsed) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util->IsPossibleNumber(parsed))
        return {};
    std::string result;
    util->Format(parsed, PhoneNumberUtil::E164, &result);
    return phoneNumberFrom(QString::fromStdString(result));
}

} // namespace Descope
