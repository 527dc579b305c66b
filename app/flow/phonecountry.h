// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QMetaType>
#include <QString>

namespace Descope {

/// Names a country, or a territory, by its region (ISO 3166-1, such as "GB") and what its phone numbers begin with (44).
struct DESCOPE_FLOW_EXPORT PhoneCountry
{
    Q_GADGET
    Q_PROPERTY(QString region MEMBER region)
    Q_PROPERTY(int callingCode MEMBER callingCode)

public:
    QString region = {};
    int callingCode = 0;

    friend bool operator==(const PhoneCountry &a, const PhoneCountry &b)
    {
        return a.region == b.region && a.callingCode == b.callingCode;
    }
    friend bool operator!=(const PhoneCountry &a, const PhoneCountry &b) { return !(a == b); }
};

} // namespace Descope
