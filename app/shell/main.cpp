// SPDX-License-Identifier: MIT
#include "command.h"
#include "configuration.h"
#include "login/translations.h"
#include "mainwindow.h"
#include "session/sessionmanager.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>

namespace {

/// Qt ends the process with a stack of warnings and a core dump when it finds no display. One sentence serves better.
void explainMissingDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("descope-login: there is no display to open a window on (DISPLAY or WAYLAND_DISPLAY).\n", stderr);
    std::_Exit(Descope::NoDisplay);
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;

    QCoreApplication::setApplicationName(u"descope-login"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESCOPE_VERSION));

    const auto configuration = Descope::Configuration::read(argumentsOf(argc, argv));
    if (configuration.answer != Descope::Configuration::Answer::Run) {
        const bool refused = configuration.answer == Descope::Configuration::Answer::Refusal;
        std::fputs(qPrintable(configuration.text), refused ? stderr : stdout);
        return refused ? Descope::WrongUsage : Descope::Success;
    }

    if (configuration.command != Descope::Configuration::Command::Window) {
        const QCoreApplication application(argc, argv);
        Descope::installTranslation(QLocale());
        return Descope::runCommand(configuration);
    }

    const QtMessageHandler usualHandler = qInstallMessageHandler(explainMissingDisplay);
    const QApplication application(argc, argv);
    qInstallMessageHandler(usualHandler);
    QGuiApplication::setDesktopFileName(u"io.github.descope_qt.DescopeLogin"_s);
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(u"io.github.descope_qt.DescopeLogin"_s, QIcon(u":/descope/descope-login.svg"_s)));

    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    Descope::installTranslation(QLocale());

    Descope::DescopeService service({configuration.projectId, configuration.baseUrl});
    Descope::SessionManager session(&service);
    Descope::MainWindow window(&session, configuration);
    window.show();
    return QApplication::exec();
}
