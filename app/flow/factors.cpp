// SPDX-License-Identifier: MIT
#include "flow/factors.h"

#include "flow/emailaddress.h"

namespace Descope {

using namespace Qt::StringLiterals;

bool hasTotp(const User &user)
{
    return user.json.value("TOTP"_L1).toBool();
}

QList<Factor> factorsOf(const User &user, const QString &loginId, const QStringList &used)
{
    QList<Factor> factors;
    if (hasTotp(user) && !used.contains("totp"_L1))
        factors << Factor::AuthenticatorApp;
    if ((!user.email.isEmpty() || isEmailAddress(loginId)) && !used.contains("email"_L1))
        factors << Factor::EmailCode;
    if (!user.phone.isEmpty() && !used.contains("sms"_L1))
        factors << Factor::SmsCode;
    return factors;
}

} // namespace Descope
