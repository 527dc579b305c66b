// SPDX-License-Identifier: MIT
// How long the event loop of a program stands still while somebody signs up, mistypes, signs in and signs out: stall <base URL>
// <project>
#include "trust.h"

#include <Descope/DescopeService>
#include <Descope/LoginFlow>
#include <Descope/LoginWidget>
#include <Descope/MemoryTokenStore>
#include <Descope/SessionManager>
#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using Descope::LoginStep;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    trustTheBench();
    const QStringList arguments = QApplication::arguments();
    Descope::DescopeService service({arguments.at(2), QUrl(arguments.at(1))});
    Descope::SessionManager session(&service, std::make_unique<Descope::MemoryTokenStore>());
    Descope::LoginWidget login(&session);
    login.show();

    // How late a timer of 1 ms is, all the time.
    std::vector<double> late;
    QElapsedTimer since;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &application, [&] {
        late.push_back(double(since.nsecsElapsed()) / 1e6 - 1);
        since.start();
    });
    since.start();
    beat.start(1);

    Descope::LoginFlow *flow = login.flow();
    const QString password = QStringLiteral("Analytical-Engine-1843");
    int round = 0;
    int mistakes = 0;
    const auto goOn = [&] {
        if (flow->isBusy())
            return;
        const QString who = QStringLiteral("stall%1@example.com").arg(round);
        if (flow->step() == LoginStep::Account) {
            if (round == 20) {
                std::sort(late.begin(), late.end());
                std::printf("{\"p999\": %.3f, \"most\": %.3f, \"beats\": %zu}\n", late[late.size() * 999 / 1000], late.back(),
                    late.size());
                QApplication::quit();
                return;
            }
            flow->signOut();
        } else if (flow->step() == LoginStep::SignUp) {
            flow->signUp(who, QStringLiteral("Ada"), password);
        } else if (++mistakes % 3 != 0) {
            flow->signIn(who, QStringLiteral("wrong"), true);
        } else {
            ++round;
            flow->show(LoginStep::SignUp);
        }
    };
    QTimer person;
    QObject::connect(&person, &QTimer::timeout, &application, goOn);
    person.start(25);
    return QApplication::exec();
}
