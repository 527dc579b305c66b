// SPDX-License-Identifier: MIT
#include "core/values/user.h"

namespace Descope {

using namespace Qt::StringLiterals;

bool User::hasPassword() const
{
    return json.value("password"_L1).toBool(true);
}

bool operator==(const User &a, const User &b)
{
    return a.userId == b.userId && a.loginIds == b.loginIds && a.name == b.name && a.givenName == b.givenName &&
           a.familyName == b.familyName && a.email == b.email && a.verifiedEmail == b.verifiedEmail && a.phone == b.phone &&
           a.picture == b.picture && a.status == b.status && a.createdTime == b.createdTime && a.json == b.json;
}

bool operator==(const HistoryEntry &a, const HistoryEntry &b)
{
    return a.userId == b.userId && a.loginTime == b.loginTime && a.city == b.city && a.country == b.country && a.ip == b.ip &&
           a.selectedTenant == b.selectedTenant;
}

} // namespace Descope
