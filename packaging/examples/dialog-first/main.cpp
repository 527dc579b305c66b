// SPDX-License-Identifier: MIT
// A program that needs somebody before it shows its window.
#include <Descope/DescopeService>
#include <Descope/LoginDialog>
#include <Descope/SessionManager>
#include <Descope/watch>
#include <QApplication>
#include <QLabel>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the dialog goes before the window comes
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);
    QLabel window;
    Descope::watch(Descope::LoginDialog::signIn(&session), &window, [&](const Descope::Result<bool> &signedIn) {
        if (!signedIn || !*signedIn)
            return QApplication::exit(1);
        window.setText(QStringLiteral("Hello, %1!").arg(session.user().name));
        window.show();
        QApplication::setQuitOnLastWindowClosed(true);
    });
    return QApplication::exec();
}
