// SPDX-License-Identifier: MIT
#include "command.h"
#include "configuration.h"
#include "controls/svgicon.h"
#include "core/session/accountlist.h"
#include "coredumps.h"
#include "display.h"
#include "environment.h"
#include "fileopenfilter.h"
#include "forms/installtranslation.h"
#include "inheritance.h"
#include "inputevents.h"
#include "instancefolder.h"
#include "linkargument.h"
#include "mainwindow.h"
#include "output.h"
#include "pageopener.h"
#include "singleinstance.h"
#include "startupnotice.h"
#include "unixsignals.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <chrono>
#include <cstdlib>

namespace {

/// Ends the process with one sentence when Qt finds no display; Qt would end it with a stack of warnings and a core dump.
void explainMissingDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    Descope::printError(QStringLiteral("descope-login: there is no display to open a window on (DISPLAY or WAYLAND_DISPLAY).\n"));
    std::_Exit(Descope::NoDisplay);
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Returns what the arguments ask for, and keeps to itself what is wrong: that is told when there is an application object, and
/// so the person's language. Which kind of object it has to be is known by this.
Descope::Configuration planOf(const QStringList &arguments)
{
    const QtMessageHandler usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    Descope::Configuration plan = Descope::Configuration::read(arguments);
    qInstallMessageHandler(usual);
    return plan;
}

/// Has the program speak the person's language, Qt's own texts too where they are installed. Returns the language of ours.
QLocale installLanguage()
{
    auto *qtTexts = new QTranslator(QCoreApplication::instance());
    if (qtTexts->load(
            QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    return Descope::installTranslation(QLocale());
}

/// Does what needs no window, and returns the exit code.
int answerTo(const Descope::Configuration &configuration)
{
    switch (configuration.answer) {
    case Descope::Configuration::Answer::Usage:
        return Descope::printAnswer(configuration.text) ? Descope::Success : Descope::OutputFailed;
    case Descope::Configuration::Answer::Refusal:
        Descope::printError(configuration.text);
        return Descope::WrongUsage;
    case Descope::Configuration::Answer::Run:
        break;
    }
    return Descope::runCommand(configuration);
}

/// Returns InstanceMessage::config for a project.
QByteArray configOf(const QString &projectId, const QUrl &baseUrl)
{
    return QCryptographicHash::hash(projectId.toUtf8() + ' ' + baseUrl.toEncoded(), QCryptographicHash::Sha256).toHex();
}

/// Returns what an instance needs to know of this start. Call it before there is an application object, which takes the
/// activation out of the environment.
Descope::InstanceMessage messageOf(const std::optional<QByteArray> &link, const Descope::Configuration &configuration)
{
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    return {link.value_or(QByteArray()), configOf(configuration.projectId, configuration.baseUrl),
        wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland, configuration.account};
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;

    Descope::mendInheritance();
    Descope::mendEnvironment();
    Descope::forbidCoreDumps();
    const auto link = Descope::takeLinkArgument(argc, argv, DESCOPE_URL_SCHEME);
    QCoreApplication::setApplicationName(u"descope-login"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESCOPE_VERSION));

    const QStringList arguments = argumentsOf(argc, argv);
    const auto plan = planOf(arguments);
    if (plan.answer != Descope::Configuration::Answer::Run || plan.command != Descope::Configuration::Command::Window) {
        const QCoreApplication application(argc, argv);
        installLanguage();
        return answerTo(Descope::Configuration::read(arguments));
    }

    const Descope::InstanceMessage start = messageOf(link, plan);
    const QtMessageHandler usualHandler = qInstallMessageHandler(explainMissingDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usualHandler);
    const QLocale language = installLanguage();
    const auto configuration = Descope::Configuration::read(arguments);
    if (!configuration.problem.isEmpty())
        Descope::printError(u"descope-login: %1\n"_s.arg(configuration.problem));
    const QStringList displays = Descope::displaysWithinReach();
    Descope::SingleInstance instance(Descope::instanceFolder(displays.constFirst()), Descope::Clock::system());
    if (instance.begin(start) == Descope::SingleInstance::Role::HandedOver) {
        Descope::endStartupNotice(start.activation);
        return Descope::Success;
    }
    // A link may come from a part of the desktop that shows its windows in another way, such as by XWayland.
    for (const QString &display : displays.mid(1)) {
        if (link && Descope::SingleInstance::handOver(Descope::instanceFolder(display), start)) {
            Descope::endStartupNotice(start.activation);
            Descope::printError(u"descope-login: the link went to the window on %1.\n"_s.arg(display));
            return Descope::Success;
        }
    }
    QGuiApplication::setApplicationDisplayName(u"Descope Login"_s);
    QGuiApplication::setDesktopFileName(u"io.github.descope_qt.DescopeLogin"_s);

    QGuiApplication::setLayoutDirection(language.textDirection()); // of our texts: Qt's own may be of another, or not there

    std::optional<Descope::DescopeService> service;
    std::optional<Descope::SessionManager> session;
    std::optional<Descope::AccountList> accounts;
    Descope::MainWindow window(configuration);
    window.useAccount(configuration.account);
    const auto signIn = [&](const QString &projectId, const QUrl &baseUrl) {
        instance.setConfig(configOf(projectId, baseUrl));
        service.emplace(Descope::ServiceConfig{projectId, baseUrl});
        session.emplace(&*service);
        accounts.emplace(&*session);
        window.showLogin(&*session);
    };
    using Descope::MainWindow;
    QObject::connect(&window, &MainWindow::projectChosen, &window, signIn);
    if (configuration.isComplete())
        signIn(configuration.projectId, configuration.baseUrl);
    else
        window.showSetup();
    const Descope::PageOpener pageOpener;
    QObject::connect(&pageOpener, &Descope::PageOpener::failed, &window, &MainWindow::noteUnopened);
    Descope::InputEvents inputEvents;
    application.installEventFilter(&inputEvents);
    QObject::connect(&inputEvents, &Descope::InputEvents::noticed, &window, [&session] {
        if (session)
            session->noteActivity();
    });
    Descope::FileOpenFilter fileOpenFilter;
    application.installEventFilter(&fileOpenFilter);
    QObject::connect(&fileOpenFilter, &Descope::FileOpenFilter::linkReceived, &window, &MainWindow::openLink);
    QObject::connect(&instance, &Descope::SingleInstance::linkReceived, &window, &MainWindow::openLink);
    QObject::connect(&instance, &Descope::SingleInstance::accountWanted, &window, &MainWindow::useAccount);
    QObject::connect(&instance, &Descope::SingleInstance::raised, &window, &MainWindow::comeForward);
    // The answer that holds the only valid token may still be awaited then; whoever starts the program meanwhile gets a window.
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &instance, &Descope::SingleInstance::end);
    const Descope::UnixSignals unixSignals([&instance](int) {
        instance.end();
        QCoreApplication::quit();
    });
    window.show();
    // While the window system makes room for the window. For the icon of the theme, Qt would read whole themes.
    const auto setIcon = [] { QGuiApplication::setWindowIcon(Descope::svgIcon(u":/descope-login.svg"_s)); };
    QMetaObject::invokeMethod(&application, setIcon, Qt::QueuedConnection);
    if (link)
        window.openLink(*link);
    const int code = QApplication::exec();
    Descope::endWithin(std::chrono::seconds(3), code);
    return code;
}
