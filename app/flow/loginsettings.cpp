// SPDX-License-Identifier: MIT
#include "flow/loginsettings.h"

#include "flow/emailaddress.h"
#include "flow/phonenumber.h"

#include <QRegularExpression>
#include <QSet>

namespace Descope {

using namespace Qt::StringLiterals;

LoginSettings::Features LoginSettings::offered() const
{
    constexpr Features byPasswordOrMail =
        Features(SignInByLink) | SignInByCode | SignUpOrIn | SignUp | ForgotPassword | ChangePassword;
    Features all = primaryWay == BrowserOnly ? (features & ~byPasswordOrMail) | Browser : features;
    return codeMethods.isEmpty() ? all.setFlag(SignInByCode, false) : all;
}

QList<DeliveryMethod> LoginSettings::codeMethodsFor(const QString &whoever) const
{
    const bool isAddress = isEmailAddress(whoever);
    const bool isNumber = !phoneNumberFrom(whoever).isEmpty();
    QList<DeliveryMethod> all, direct;
    for (const DeliveryMethod method : codeMethods) {
        if (all.contains(method))
            continue;
        all << method;
        if (isByPhone(method) ? isNumber : isAddress)
            direct << method;
    }
    return direct.isEmpty() ? all : direct;
}

QString LoginSettings::browserProblem() const
{
    QSet<QString> ids;
    for (const SocialProvider &provider : providers) {
        if (!provider.isValid())
            return u"not a provider: \"%1\" (\"%2\")"_s.arg(provider.id, provider.name);
        if (ids.contains(provider.id))
            return u"a provider is there twice: \"%1\""_s.arg(provider.id);
        ids.insert(provider.id);
    }
    if (browserPort != 0 && (browserPort < 1024 || browserPort > 65535))
        return u"not a port for the browser to come back to: %1 (1024 to 65535, or 0 for any)"_s.arg(browserPort);
    static const QRegularExpression scheme(u"\\A[a-z][a-z0-9+.-]*\\z"_s); // RFC 3986, section 3.1
    static const QSet<QString> taken{u"http"_s, u"https"_s, u"file"_s, u"mailto"_s, u"data"_s, u"javascript"_s, u"about"_s};
    if (browserReturn == ByScheme && (!scheme.match(urlScheme).hasMatch() || taken.contains(urlScheme)))
        return u"not a scheme of the program's own: \"%1\""_s.arg(urlScheme);
    static const QRegularExpression flowId(u"\\A[A-Za-z0-9._-]{0,128}\\z"_s);
    if (!flowId.match(browserFlow).hasMatch())
        return u"not the id of a flow: \"%1\""_s.arg(browserFlow);
    return {};
}

} // namespace Descope
