// SPDX-License-Identifier: MIT
// One read of the keyring, in a process that has just been started: keyringread <service> <key>
#include "report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <qt6keychain/keychain.h>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QElapsedTimer timer;
    auto *job = new QKeychain::ReadPasswordJob(QString::fromLocal8Bit(argv[1]));
    job->setKey(QString::fromLocal8Bit(argv[2]));
    QObject::connect(
        job, &QKeychain::Job::finished, &application, [&] { Bench::reportAndExit(double(timer.nsecsElapsed()) / 1e6); });
    timer.start();
    job->start();
    return QCoreApplication::exec();
}
