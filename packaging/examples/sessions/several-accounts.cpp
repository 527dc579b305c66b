// Several accounts that stay signed in, one of which is current: a menu goes from one to another, and the login offers them.
#include <Descope/AccountList>
#include <Descope/AccountMenu>
#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <Descope/userText>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("several-accounts"));
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);
    Descope::AccountList accounts(&session); // before anything restores the session
    QMainWindow window;
    window.setCentralWidget(new Descope::LoginWidget(&session));
    auto *menu = new Descope::AccountMenu(&accounts, &window);
    window.menuBar()->addMenu(menu);
    QObject::connect(menu, &Descope::AccountMenu::failed, &window,
        [&](const Descope::Error &error) { window.statusBar()->showMessage(Descope::userText(error)); });
    window.show();
    return QApplication::exec();
}
