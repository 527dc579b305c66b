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

std::optional<ConfirmingPages> confirmingPages(const User &user, const QString &currentTenant, const LoginSettings &settings)
{
    const QJsonObject used = user.json.value("OAuth"_L1).toObject();
    for (const SocialProvider &provider : settings.providers) {
        if (used.value(provider.id).toBool())
            return ConfirmingPages{provider.id, {}};
    }
    const QString organization = currentTenant.isEmpty() ? user.email : currentTenant;
    if (settings.offered().testFlag(LoginFeature::Sso) && user.json.value("SAML"_L1).toBool() && !organization.isEmpty())
        return ConfirmingPages{{}, organization};
    return std::nullopt;
}

} // namespace Descope
