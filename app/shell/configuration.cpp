// SPDX-License-Identifier: MIT
#include "configuration.h"

#include "browseroptions.h"
#include "core/values/projectid.h"
#include "mailoptions.h"
#include "setting.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Descope::Configuration)
};

Configuration refusal(const QString &why)
{
    return {Configuration::Answer::Refusal, u"descope-login: %1\n"_s.arg(why) + Text::tr("Try descope-login --help.") + u'\n'};
}

QString projectProblem(const Setting &project)
{
    if (project.isUnreadable)
        return Text::tr("This file can’t be read.");
    if (isProjectId(project.value) || project.isMissing())
        return {};
    return Text::tr("“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.")
        .arg(project.value);
}

QString serviceProblem(const Setting &service)
{
    return service.isMissing() ? QString() : baseUrlProblem(QUrl(service.value, QUrl::StrictMode));
}

bool isRedirect(const QString &text)
{
    if (QStringList{u"loopback"_s, u"scheme"_s, u"none"_s}.contains(text))
        return true;
    const QUrl page(text, QUrl::StrictMode);
    const bool isHere = page.host() == "127.0.0.1"_L1 || page.host() == "localhost"_L1;
    return page.isValid() && (page.scheme() == "https"_L1 || (page.scheme() == "http"_L1 && isHere)) && !page.host().isEmpty() &&
           page.userInfo().isEmpty() && !page.hasQuery() && !page.hasFragment();
}

} // namespace

LoginSettings Configuration::loginSettings() const
{
    static const QHash<QString, LinkReturn> returns{
        {u"loopback"_s, LinkReturn::Loopback}, {u"scheme"_s, LinkReturn::Scheme}, {u"none"_s, LinkReturn::Pasted}};
    LoginSettings settings = ways;
    settings.linkReturn = returns.value(redirect, LinkReturn::Page);
    if (settings.linkReturn == LinkReturn::Page)
        settings.bridgeUrl = QUrl(redirect, QUrl::StrictMode);
    settings.urlScheme = QStringLiteral(DESCOPE_URL_SCHEME);
    settings.features.setFlag(LoginFeature::SignInByLink, offerLink);
    settings.features.setFlag(LoginFeature::SignInByCode, offerCode);
    settings.rememberAddress = !forgetAddress;
    settings.loginIdKind = loginIdKind;
    return settings;
}

Configuration Configuration::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Sign in with Descope."));
    const QCommandLineOption projectId(u"project-id"_s, Text::tr("The Descope project, such as P2abc…"), u"id"_s);
    const QCommandLineOption baseUrl(u"base-url"_s, Text::tr("The service, if it isn’t in the project’s own region."), u"url"_s);
    const QCommandLineOption redirect(u"redirect"_s,
        Text::tr("Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through "
                 "the desktop), none (where the project says), or the https:// address of a page that passes them to the app."),
        u"where"_s);
    const QCommandLineOption offerLink(u"offer-link"_s, Text::tr("Offer to sign in with a link sent by email."));
    const QCommandLineOption offerCode(u"offer-code"_s, Text::tr("Offer to sign in with a code sent by email."));
    const QCommandLineOption forgetAddress(
        u"forget-address"_s, Text::tr("Don’t remember who signed in, and forget who did. For shared computers."));
    const QCommandLineOption loginId(
        u"login-id-kind"_s, Text::tr("What people sign in with: email, phone, name, or any of them."), u"kind"_s);
    const QCommandLineOption demo(
        u"demo"_s, Text::tr("Show that the service is a demo on this computer, with a link to its inbox."));
    const QCommandLineOption json(u"json"_s, Text::tr("With status: print JSON."));
    const QCommandLineOption account(u"account"_s,
        Text::tr("In the window and with status, token, sign-out: use this account, not the current one."),
        u"sign-in ID or user ID"_s);
    const QCommandLineOption accessKeyFile(u"access-key-file"_s,
        Text::tr("With token: exchange the access key in this file, which nobody else may read."), u"file"_s);
    const QCommandLineOption all(u"all"_s, Text::tr("With status: list all accounts, without asking the server."));
    const QCommandLineOption another(u"another"_s, Text::tr("With sign-in: add an account, also when somebody is signed in."));
    const QCommandLineOption everywhere(u"everywhere"_s, Text::tr("With sign-out: sign out on all devices."));
    const QCommandLineOption browser(u"browser"_s, Text::tr("With sign-in: use the browser on this computer."));
    const QCommandLineOption device(u"device"_s,
        Text::tr("With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display)."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Print this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Text::tr("Print the version."));
    const QList<SettingOption> wayOptions = mailOptions() + browserOptions();
    parser.addOptions({projectId, baseUrl, redirect, offerLink, offerCode});
    for (const SettingOption &way : wayOptions)
        parser.addOption(way.option);
    parser.addOptions(
        {forgetAddress, loginId, demo, account, accessKeyFile, json, all, everywhere, another, browser, device, help, version});
    parser.addPositionalArgument(u"command"_s,
        Text::tr(
            "Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print "
            "a valid session token. sign-out: end the saved session."),
        u"[command]"_s);

    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    if (parser.isSet(version))
        return {Answer::Usage, u"descope-login %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (parser.isSet(help))
        return {Answer::Usage, parser.helpText()};

    Configuration configuration;
    static const QHash<QString, Command> commands{{u"sign-in"_s, Command::SignIn}, {u"status"_s, Command::Status},
        {u"token"_s, Command::Token}, {u"sign-out"_s, Command::SignOut}};
    const QStringList words = parser.positionalArguments();
    if (!words.isEmpty())
        configuration.command = commands.value(words.constFirst(), Command::Window);
    if (words.size() > 1 || (words.size() == 1 && configuration.command == Command::Window))
        return refusal(Text::tr("Unknown argument: %1").arg(words.constLast()));
    configuration.json = parser.isSet(json);
    configuration.everywhere = parser.isSet(everywhere);
    if ((configuration.json && configuration.command != Command::Status) ||
        (configuration.everywhere && configuration.command != Command::SignOut))
        return refusal(Text::tr("--json goes with status, --everywhere with sign-out."));
    configuration.accessKeyFile = parser.value(accessKeyFile);
    const bool hasKeyFile = parser.isSet(accessKeyFile);
    if (hasKeyFile && (configuration.command != Command::Token || configuration.accessKeyFile.isEmpty() || parser.isSet(account)))
        return refusal(Text::tr("--access-key-file goes with token, names a file, and excludes --account."));
    configuration.all = parser.isSet(all);
    configuration.another = parser.isSet(another);
    configuration.account = parser.value(account).trimmed();
    if (parser.isSet(account) && (configuration.command == Command::SignIn || configuration.account.isEmpty()))
        return refusal(Text::tr("--account doesn’t go with sign-in, and needs a sign-in ID or user ID."));
    if (configuration.all && (configuration.command != Command::Status || parser.isSet(account)))
        return refusal(Text::tr("--all goes with status, and without --account."));
    if (configuration.another && configuration.command != Command::SignIn)
        return refusal(Text::tr("--another goes with sign-in."));
    if (parser.isSet(browser) || parser.isSet(device)) {
        if (configuration.command != Command::SignIn || (parser.isSet(browser) && parser.isSet(device)))
            return refusal(Text::tr("Use either --browser or --device, and only with sign-in."));
        configuration.way = parser.isSet(browser) ? SignInWay::Browser : SignInWay::Device;
    }
    configuration.demo = parser.isSet(demo);
    const auto find = [&](const QCommandLineOption &option, const char *variable, const QString &key, const char *preset) {
        return findSetting(parser, option, variable, key, preset);
    };
    const Setting project = find(projectId, "DESCOPE_PROJECT_ID", u"projectId"_s, DESCOPE_DEFAULT_PROJECT_ID);
    const Setting service = find(baseUrl, "DESCOPE_BASE_URL", u"baseUrl"_s, DESCOPE_DEFAULT_BASE_URL);
    const Setting links = find(redirect, "DESCOPE_REDIRECT", u"redirect"_s, DESCOPE_DEFAULT_REDIRECT);
    const auto isSwitchedOn = [&](const QCommandLineOption &option, const char *variable, const QString &key) {
        const Setting found = find(option, variable, key, "off");
        const std::optional<bool> isOn = found.isTyped ? true : switchIn(found.value);
        if (!isOn)
            qWarning("descope-login: %s", qPrintable(found.blamed(notASwitch(found.value))));
        return isOn.value_or(false);
    };
    configuration.projectId = project.value;
    configuration.baseUrl = QUrl(service.value, QUrl::StrictMode);
    configuration.redirect = links.value;
    configuration.offerLink = isSwitchedOn(offerLink, "DESCOPE_OFFER_LINK", u"offerLink"_s);
    configuration.offerCode = isSwitchedOn(offerCode, "DESCOPE_OFFER_CODE", u"offerCode"_s);
    configuration.forgetAddress = isSwitchedOn(forgetAddress, "DESCOPE_FORGET_ADDRESS", u"forgetAddress"_s);
    const Setting kind = find(loginId, "DESCOPE_LOGIN_ID_KIND", u"loginIdKind"_s, "email");
    static const QHash<QString, LoginIdKind> kinds{{u"email"_s, LoginIdKind::Email}, {u"phone"_s, LoginIdKind::Phone},
        {u"name"_s, LoginIdKind::Name}, {u"any"_s, LoginIdKind::Any}};
    configuration.loginIdKind = kinds.value(kind.value, LoginIdKind::Any); // which refuses nobody

    // A mistake on the command line is answered here; one elsewhere is shown in the window, where its victim looks.
    if (const QString problem = projectProblem(project); !problem.isEmpty()) {
        if (project.isTyped)
            return refusal(problem);
        configuration.problem = project.blamed(problem);
    }
    if (const QString problem = serviceProblem(service); !problem.isEmpty()) {
        if (service.isTyped)
            return refusal(problem);
        if (configuration.problem.isEmpty())
            configuration.problem = service.blamed(problem);
    }
    if (!isRedirect(links.value)) {
        const QString problem = Text::tr("Links can lead to loopback, scheme, none, or the https:// address of a page without a "
                                         "query (http:// only on this computer); “%1” is none of these.")
                                    .arg(links.value);
        if (links.isTyped)
            return refusal(problem);
        qWarning("descope-login: %s", qPrintable(links.blamed(problem)));
        configuration.redirect = u"loopback"_s;
    }
    if (!kinds.contains(kind.value)) {
        const QString problem = Text::tr("People sign in with email, phone, name or any; “%1” is none of these.").arg(kind.value);
        if (kind.isTyped)
            return refusal(problem);
        qWarning("descope-login: %s", qPrintable(kind.blamed(problem)));
    }
    if (const QString problem = readSettings(wayOptions, parser, configuration.ways); !problem.isEmpty())
        return refusal(problem);
    return configuration;
}

} // namespace Descope
