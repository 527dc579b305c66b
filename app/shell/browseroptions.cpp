// SPDX-License-Identifier: MIT
#include "browseroptions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Descope::BrowserOptions)
};

QString readProviders(const QString &value, LoginSettings &settings)
{
    QList<SocialProvider> providers;
    for (const QString &entry : value.split(u',', Qt::SkipEmptyParts)) {
        const QString id = entry.section(u'=', 0, 0).trimmed();
        const QString name = entry.section(u'=', 1, 1).trimmed();
        const QString icon = entry.section(u'=', 2).trimmed();
        SocialProvider provider = SocialProvider::withId(id);
        if (name.isEmpty() && !SocialProvider::known().contains(provider)) {
            QStringList known;
            for (const SocialProvider &each : SocialProvider::known())
                known << each.id;
            return Text::tr(
                "Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as "
                "acme=Acme ID.")
                .arg(known.join(u", "_s), id);
        }
        if (!name.isEmpty())
            provider.name = name;
        if (!icon.isEmpty()) {
            if (!QFileInfo(icon).isReadable())
                return Text::tr("The icon of the provider “%1” can’t be read: %2").arg(id, icon);
            provider.icon = QUrl::fromLocalFile(QFileInfo(icon).absoluteFilePath());
        }
        if (!provider.isValid())
            return Text::tr("“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.")
                .arg(id);
        if (std::any_of(providers.begin(), providers.end(), [&id](const SocialProvider &other) { return other.id == id; }))
            return Text::tr("The provider “%1” is listed twice.").arg(id);
        providers << provider;
    }
    settings.providers = providers;
    return {};
}

QString readPrimaryWay(const QString &value, LoginSettings &settings)
{
    static const QHash<QString, LoginSettings::PrimaryWay> ways{
        {u"form"_s, LoginSettings::PasswordForm}, {u"browser"_s, LoginSettings::BrowserOnly}};
    if (!ways.contains(value))
        return Text::tr("The first screen can be form or browser; “%1” is neither.").arg(value);
    settings.primaryWay = ways.value(value);
    return {};
}

QString readFlow(const QString &value, LoginSettings &settings)
{
    LoginSettings checked;
    checked.browserFlow = value;
    if (!checked.browserProblem().isEmpty())
        return Text::tr("“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.").arg(value);
    settings.browserFlow = value;
    return {};
}

QString readPort(const QString &value, LoginSettings &settings)
{
    bool isNumber = false;
    LoginSettings checked;
    checked.browserPort = value.toInt(&isNumber);
    if (!isNumber || !checked.browserProblem().isEmpty())
        return Text::tr("“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.")
            .arg(value);
    settings.browserPort = checked.browserPort;
    return {};
}

QString readReturn(const QString &value, LoginSettings &settings)
{
    static const QHash<QString, LoginSettings::BrowserReturn> ways{
        {u"loopback"_s, LoginSettings::ByLoopback}, {u"scheme"_s, LoginSettings::ByScheme}};
    if (!ways.contains(value))
        return Text::tr("The browser can return by loopback or scheme; “%1” is neither.").arg(value);
    settings.browserReturn = ways.value(value);
    return {};
}

} // namespace

QList<SettingOption> browserOptions()
{
    return {
        {{u"offer-browser"_s, Text::tr("Offer to sign in with the browser, on the project’s own pages.")},
            "DESCOPE_OFFER_BROWSER", u"offerBrowser"_s, DESCOPE_DEFAULT_OFFER_BROWSER, readFeature<LoginFeature::Browser>},
        {{u"offer-sso"_s, Text::tr("Offer single sign-on, by work email or organization domain.")}, "DESCOPE_OFFER_SSO",
            u"offerSso"_s, DESCOPE_DEFAULT_OFFER_SSO, readFeature<LoginFeature::Sso>},
        {{u"providers"_s, Text::tr("Offer to sign in with these providers, such as google,github,acme=Acme ID."), u"list"_s},
            "DESCOPE_PROVIDERS", u"providers"_s, DESCOPE_DEFAULT_PROVIDERS, readProviders},
        {{u"primary-way"_s, Text::tr("What the first screen shows: form (email and password) or browser (no form)."), u"way"_s},
            "DESCOPE_PRIMARY_WAY", u"primaryWay"_s, DESCOPE_DEFAULT_PRIMARY_WAY, readPrimaryWay},
        {{u"browser-flow"_s, Text::tr("The flow that the browser shows, if it isn’t the project’s default."), u"id"_s},
            "DESCOPE_BROWSER_FLOW", u"browserFlow"_s, DESCOPE_DEFAULT_BROWSER_FLOW, readFlow},
        {{u"browser-port"_s, Text::tr("The port on this computer that the browser returns to; 0 means any free port."),
             u"port"_s},
            "DESCOPE_BROWSER_PORT", u"browserPort"_s, DESCOPE_DEFAULT_BROWSER_PORT, readPort},
        {{u"browser-return"_s,
             Text::tr("How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop)."),
             u"how"_s},
            "DESCOPE_BROWSER_RETURN", u"browserReturn"_s, DESCOPE_DEFAULT_BROWSER_RETURN, readReturn},
    };
}

} // namespace Descope
