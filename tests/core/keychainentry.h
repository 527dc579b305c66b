// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/keychaintokenstore.h"
#include "core/storage/keyringprobe.h"

#include <QDir>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTest>
#include <qt6keychain/keychain.h>

#include <optional>

namespace DescopeTest {

inline Descope::KeychainEntry entry(const QString &profile = {})
{
    return {QStringLiteral("descope-test"), QStringLiteral("P2abcdefghijklmnopqrstuvwxyz"),
        QUrl(QStringLiteral("http://127.0.0.1:8417")), profile};
}

inline Descope::StoredSession sessionWith(const QString &refreshJwt)
{
    Descope::StoredSession session;
    session.refreshJwt = refreshJwt;
    session.userId = QStringLiteral("U2a");
    session.loginId = QStringLiteral("ada@example.com");
    session.name = QStringLiteral("Ada ✈");
    session.projectId = QStringLiteral("P2abcdefghijklmnopqrstuvwxyz");
    session.origin = QStringLiteral("http://127.0.0.1:8417");
    return session;
}

/// As it is called in the keyring.
inline Descope::KeyringEntry keyringEntry()
{
    return {entry().appId, QStringLiteral("descope-test/P2abcdefghijklmnopqrstuvwxyz/127.0.0.1:8417/")};
}

template<typename Job> QKeychain::Error run(Job *job)
{
    job->setKey(keyringEntry().key);
    job->setAutoDelete(false);
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return job->error();
}

/// The entry as it is, past the store.
inline void writeRaw(const QByteArray &bytes)
{
    QKeychain::WritePasswordJob job(entry().appId);
    job.setBinaryData(bytes);
    QCOMPARE(run(&job), QKeychain::NoError);
}

inline std::optional<QByteArray> readRaw()
{
    QKeychain::ReadPasswordJob job(entry().appId);
    return run(&job) == QKeychain::NoError ? std::optional(job.binaryData()) : std::nullopt;
}

/// What remembers sign-outs that the keyring has still to hear of.
inline QStringList markers()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/descope"))
        .entryList({QStringLiteral("*.signed-out")}, QDir::Files);
}

} // namespace DescopeTest
