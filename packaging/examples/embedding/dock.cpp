// SPDX-License-Identifier: MIT
// The login in a dock beside the work: whoever writes need not sign in, and goes on writing meanwhile.
#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QStatusBar>
#include <QTextEdit>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);

    QMainWindow window;
    auto *notes = new QTextEdit;
    notes->setAccessibleName(QStringLiteral("Notes"));
    notes->setTabChangesFocus(true);
    window.setCentralWidget(notes);
    auto *dock = new QDockWidget(QStringLiteral("Account"));
    dock->setWidget(new Descope::LoginWidget(&session));
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    QObject::connect(&session, &Descope::SessionManager::signedIn, &window,
        [&](const Descope::User &user) { window.statusBar()->showMessage(QStringLiteral("Notes of %1").arg(user.name)); });
    QObject::connect(&session, &Descope::SessionManager::signedOut, &window, [&] { window.statusBar()->clearMessage(); });
    notes->setFocus();
    window.show();
    return QApplication::exec();
}
