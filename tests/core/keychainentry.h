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

/// Returns bytes to be kept. They are no text in any encoding, since nothing in a store may depend on what it holds.
inline QByteArray secretWith(const QByteArray &token)
{
    return token + " of ada@example.com" + QByteArray(1, '\0') + "\xff\xfe\n Ada ✈";
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
