// SPDX-License-Identifier: MIT
#include "browseroptions.h"

#include "flow/loginsettings.h"

#include <QCommandLineParser>
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

/// Puts a value into the settings, and returns what is wrong with it.
using Reader = QString (*)(const QString &value, LoginSettings &settings);

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

template<LoginSettings::Feature feature> QString readFeature(const QString &value, LoginSettings &settings)
{
    const std::optional<bool> isOn = switchIn(value);
    settings.features.setFlag(feature, isOn.value_or(settings.features.testFlag(feature)));
    return isOn ? QString() : notASwitch(value);
}

} // namespace

BrowserOptions::BrowserOptions()
    : m_offerBrowser(u"offer-browser"_s, Text::tr("Offer to sign in with the browser, on the project’s own pages."))
    , m_offerSso(u"offer-sso"_s, Text::tr("Offer single sign-on, by work email or organization domain."))
    , m_providers(
          u"providers"_s, Text::tr("Offer to sign in with these providers, such as google,github,acme=Acme ID."), u"list"_s)
    , m_primaryWay(
          u"primary-way"_s, Text::tr("What the first screen shows: form (email and password) or browser (no form)."), u"way"_s)
    , m_flow(u"browser-flow"_s, Text::tr("The flow that the browser shows, if it isn’t the project’s default."), u"id"_s)
    , m_port(
          u"browser-port"_s, Text::tr("The port on this computer that the browser returns to; 0 means any free port."), u"port"_s)
    , m_return(u"browser-return"_s,
          Text::tr("How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop)."), u"how"_s)
{
}

QList<QCommandLineOption> BrowserOptions::options() const
{
    return {m_offerBrowser, m_offerSso, m_providers, m_primaryWay, m_flow, m_port, m_return};
}

QString BrowserOptions::read(const QCommandLineParser &typed, LoginSettings &settings) const
{
    const struct
    {
        const QCommandLineOption &option;
        const char *variable;
        QString key;
        const char *preset;
        Reader reader;
    } all[] = {
        {m_offerBrowser, "DESCOPE_OFFER_BROWSER", u"offerBrowser"_s, DESCOPE_DEFAULT_OFFER_BROWSER,
            readFeature<LoginFeature::Browser>},
        {m_offerSso, "DESCOPE_OFFER_SSO", u"offerSso"_s, DESCOPE_DEFAULT_OFFER_SSO, readFeature<LoginFeature::Sso>},
        {m_providers, "DESCOPE_PROVIDERS", u"providers"_s, DESCOPE_DEFAULT_PROVIDERS, readProviders},
        {m_primaryWay, "DESCOPE_PRIMARY_WAY", u"primaryWay"_s, DESCOPE_DEFAULT_PRIMARY_WAY, readPrimaryWay},
        {m_flow, "DESCOPE_BROWSER_FLOW", u"browserFlow"_s, DESCOPE_DEFAULT_BROWSER_FLOW, readFlow},
        {m_port, "DESCOPE_BROWSER_PORT", u"browserPort"_s, DESCOPE_DEFAULT_BROWSER_PORT, readPort},
        {m_return, "DESCOPE_BROWSER_RETURN", u"browserReturn"_s, DESCOPE_DEFAULT_BROWSER_RETURN, readReturn},
    };
    for (const auto &each : all) {
        Setting found = findSetting(typed, each.option, each.variable, each.key, each.preset);
        const bool isSwitch = each.option.valueName().isEmpty();
        if (isSwitch && found.isTyped)
            found.value = u"true"_s;
        if (found.value.isEmpty() && (isSwitch || !found.isTyped))
            continue;
        const QString problem = each.reader(found.value, settings);
        if (problem.isEmpty())
            continue;
        if (found.isTyped)
            return problem;
        qWarning("descope-login: %s", qPrintable(found.blamed(problem)));
    }
    return {};
}

} // namespace Descope
