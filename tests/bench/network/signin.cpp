// SPDX-License-Identifier: MIT
// From the click to the session, in a program that was just started; the person took two seconds to type.
// signin <base URL> <project> <login id> <password>
#include "trust.h"

#include <Descope/DescopeService>
#include <Descope/LoginFlow>
#include <Descope/LoginWidget>
#include <Descope/MemoryTokenStore>
#include <Descope/SessionManager>
#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    trustTheBench();
    const QStringList arguments = QApplication::arguments();
    Descope::DescopeService service({arguments.at(2), QUrl(arguments.at(1))});
    Descope::SessionManager session(&service, std::make_unique<Descope::MemoryTokenStore>());
    Descope::LoginWidget login(&session);
    login.show();
    QElapsedTimer timer;
    QObject::connect(&session, &Descope::SessionManager::signedIn, &application, [&] {
        std::printf("{\"ms\": %.3f}\n", double(timer.nsecsElapsed()) / 1e6);
        QApplication::quit();
    });
    QTimer::singleShot(2000, &application, [&] {
        timer.start();
        login.flow()->signIn(arguments.at(3), arguments.at(4), true);
    });
    return QApplication::exec();
}
