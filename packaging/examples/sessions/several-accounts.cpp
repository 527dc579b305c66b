// SPDX-License-Identifier: MIT
// Several accounts that stay signed in, one of which is current: a menu goes from one to another.
#include <Descope/AccountList>
#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <Descope/userText>
#include <Descope/watch>
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
    QMenu *menu = window.menuBar()->addMenu(QStringLiteral("&Account"));

    const auto switchTo = [&](const QString &userId) {
        Descope::watch(accounts.switchTo(userId), &window, [&](const Descope::Result<bool> &switched) {
            if (!switched)
                window.statusBar()->showMessage(Descope::userText(switched.error()));
        });
    };
    const auto fill = [&] {
        menu->clear();
        for (const Descope::Account &account : accounts.accounts()) {
            QAction *action = menu->addAction(account.loginId, &window, [=] { switchTo(account.userId); });
            action->setCheckable(true);
            action->setChecked(account.isCurrent);
        }
        menu->addAction(QStringLiteral("Use &another account"), &accounts, &Descope::AccountList::addAnother);
    };
    QObject::connect(&accounts, &Descope::AccountList::accountsChanged, &window, fill);
    fill();
    window.show();
    return QApplication::exec();
}
