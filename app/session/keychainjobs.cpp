// SPDX-License-Identifier: MIT
#include "session/keychainjobs.h"

#include "api/logging.h"

#include <QSettings>
#include <qt6keychain/keychain.h>

namespace Descope {

namespace {

KeychainOutcome outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return KeychainOutcome::Done;
    case QKeychain::EntryNotFound:
        return KeychainOutcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainOutcome::Denied;
    default:
        qCInfo(logKeychain) << "keyring error" << int(job.error());
        return KeychainOutcome::Failed;
    }
}

template<typename Handler> void start(QKeychain::Job *job, QObject *context, const QString &key, Handler handler)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    // QtKeychain's KWallet backend prefers a plain-text entry that somebody planted in these settings: there are none.
    job->setSettings(new QSettings(QStringLiteral(":/descope/no-plaintext.ini"), QSettings::IniFormat, job));
    QObject::connect(
        job, &QKeychain::Job::finished, context, [handler = std::move(handler)](QKeychain::Job *done) { handler(*done); });

    job->start();
}

} // namespace

void readKeychain(QObject *context, const QString &service, const QString &key,
    std::function<void(KeychainOutcome, const QByteArray &)> handler)
{
    start(new QKeychain::ReadPasswordJob(service), context, key, [handler = std::move(handler)](const QKeychain::Job &job) {
        handler(outcomeOf(job), static_cast<const QKeychain::ReadPasswordJob &>(job).binaryData());
    });
}

void writeKeychain(QObject *context, const QString &service, const QString &key, const QByteArray &bytes,
    std::function<void(KeychainOutcome)> handler)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(bytes);
    start(job, context, key, [handler = std::move(handler)](const QKeychain::Job &done) { handler(outcomeOf(done)); });
}

void deleteKeychain(QObject *context, const QString &service, const QString &key, std::function<void(KeychainOutcome)> handler)
{
    start(new QKeychain::DeletePasswordJob(service), context, key,
        [handler = std::move(handler)](const QKeychain::Job &job) { handler(outcomeOf(job)); });
}

} // namespace Descope
