// SPDX-License-Identifier: MIT
#include "configuration.h"

#include "core/values/projectid.h"
#include "setting.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QVariant>

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
        return Text::tr("This file can't be read.");
    if (isProjectId(project.value) || project.isMissing())
        return {};
    return Text::tr("A project id is the letter P and 27 or more letters or digits; '%1' is not one.").arg(project.value);
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
    static const QHash<QString, LinkReturn> ways{
        {u"loopback"_s, LinkReturn::Loopback}, {u"scheme"_s, LinkReturn::Scheme}, {u"none"_s, LinkReturn::Pasted}};
    LoginSettings settings;
    settings.linkReturn = ways.value(redirect, LinkReturn::Page);
    if (settings.linkReturn == LinkReturn::Page)
        settings.bridgeUrl = QUrl(redirect, QUrl::StrictMode);
    settings.urlScheme = QStringLiteral(DESCOPE_URL_SCHEME);
    settings.features.setFlag(LoginFeature::SignInByLink, offerLink);
    settings.features.setFlag(LoginFeature::SignInByCode, offerCode);
    return settings;
}

Configuration Configuration::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Sign in with Descope."));
    const QCommandLineOption projectId(u"project-id"_s, Text::tr("The Descope project, such as P2abc…"), u"id"_s);
    const QCommandLineOption baseUrl(u"base-url"_s, Text::tr("The service, when it is not the project's own region."), u"url"_s);
    const QCommandLineOption redirect(u"redirect"_s,
        Text::tr(
            "Where the links of mails lead: loopback (back to this computer while the program waits), scheme (to the program, by "
            "the desktop), none (where the project says), or the https:// address of a page that hands them to the program."),
        u"where"_s);
    const QCommandLineOption offerLink(u"offer-link"_s, Text::tr("Offer to sign in by a mailed link."));
    const QCommandLineOption offerCode(u"offer-code"_s, Text::tr("Offer to sign in by a mailed code."));
    const QCommandLineOption demo(u"demo"_s, Text::tr("Say that the service is a demo on this computer, and link to its inbox."));
    const QCommandLineOption json(u"json"_s, Text::tr("With status: as JSON."));
    const QCommandLineOption everywhere(u"everywhere"_s, Text::tr("With sign-out: on all devices."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Print this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Text::tr("Print the version."));
    parser.addOptions({projectId, baseUrl, redirect, offerLink, offerCode, demo, json, everywhere, help, version});
    parser.addPositionalArgument(u"command"_s,
        Text::tr("Without one a window opens. status: tell who is signed in. token: print a session token that is not expired. "
                 "sign-out: end the saved sign-in."),
        u"[command]"_s);

    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    if (parser.isSet(version))
        return {Answer::Usage, u"descope-login %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (parser.isSet(help)) {
        // QCommandLineParser takes the program's name from the application object.
        int argc = 1;
        QByteArray name = arguments.value(0).toLocal8Bit();
        char *argv[] = {name.data(), nullptr};
        const QCoreApplication application(argc, argv);
        return {Answer::Usage, parser.helpText()};
    }

    Configuration configuration;
    static const QHash<QString, Command> commands{
        {u"status"_s, Command::Status}, {u"token"_s, Command::Token}, {u"sign-out"_s, Command::SignOut}};
    const QStringList words = parser.positionalArguments();
    if (!words.isEmpty())
        configuration.command = commands.value(words.constFirst(), Command::Window);
    if (words.size() > 1 || (words.size() == 1 && configuration.command == Command::Window))
        return refusal(Text::tr("I do not know what to do with '%1'.").arg(words.constLast()));
    configuration.json = parser.isSet(json);
    configuration.everywhere = parser.isSet(everywhere);
    if ((configuration.json && configuration.command != Command::Status) ||
        (configuration.everywhere && configuration.command != Command::SignOut))
        return refusal(Text::tr("--json goes with status, --everywhere with sign-out."));
    configuration.demo = parser.isSet(demo);
    const auto find = [&](const QCommandLineOption &option, const char *variable, const QString &key, const char *preset) {
        return findSetting(parser, option, variable, key, preset);
    };
    const Setting project = find(projectId, "DESCOPE_PROJECT_ID", u"projectId"_s, DESCOPE_DEFAULT_PROJECT_ID);
    const Setting service = find(baseUrl, "DESCOPE_BASE_URL", u"baseUrl"_s, DESCOPE_DEFAULT_BASE_URL);
    const Setting links = find(redirect, "DESCOPE_REDIRECT", u"redirect"_s, DESCOPE_DEFAULT_REDIRECT);
    const auto isOffered = [&](const QCommandLineOption &option, const char *variable, const QString &key) {
        return parser.isSet(option) || QVariant(find(option, variable, key, "").value).toBool();
    };
    configuration.projectId = project.value;
    configuration.baseUrl = QUrl(service.value, QUrl::StrictMode);
    configuration.redirect = links.value;
    configuration.offerLink = isOffered(offerLink, "DESCOPE_OFFER_LINK", u"offerLink"_s);
    configuration.offerCode = isOffered(offerCode, "DESCOPE_OFFER_CODE", u"offerCode"_s);

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
        const QString problem =
            Text::tr("Links can lead to loopback, scheme, none, or the https:// address of a page without a query "
                     "(http:// is accepted for this computer alone); '%1' is none of these.")
                .arg(links.value);
        if (links.isTyped)
            return refusal(problem);
        qWarning("descope-login: %s", qPrintable(links.blamed(problem)));
        configuration.redirect = u"loopback"_s;
    }
    return configuration;
}

} // namespace Descope
