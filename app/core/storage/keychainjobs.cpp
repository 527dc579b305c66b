// SPDX-License-Identifier: MIT
#include "core/storage/keychainjobs.h"

#include "core/storage/keyringprobe.h"
#include "core/values/logging.h"

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

} // namespace

bool isDeleted(KeychainOutcome outcome, const QByteArray &bytes)
{
    return outcome == KeychainOutcome::Done && bytes == deletedEntry;
}

KeychainJobs::KeychainJobs(QObject *context, const QString &service, const QString &key)
    : m_context(context)
    , m_service(service)
    , m_key(key)
{
}

void KeychainJobs::read(const Wanted &isWanted, const Handler &handler)
{
    start(
        isWanted, [service = m_service] { return new QKeychain::ReadPasswordJob(service); }, handler);
}

void KeychainJobs::write(const Wanted &isWanted, const QByteArray &bytes, const Handler &handler)
{
    const auto make = [service = m_service, bytes] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(bytes);
        return job;
    };
    start(isWanted, make, handler);
}

void KeychainJobs::remove(const Wanted &isWanted, const Handler &handler)
{
    start(
        isWanted, [service = m_service] { return new QKeychain::DeletePasswordJob(service); }, handler);
}

void KeychainJobs::start(const Wanted &isWanted, const Make &make, const Handler &handler)
{
    m_libsecret.prepare(m_context, [this, isWanted, make, handler] {
        if (!isWanted())
            return;
        run(make, [this, isWanted, make, handler](KeychainOutcome outcome, const QByteArray &bytes) {
            if (outcome != KeychainOutcome::Failed || !isKeyringProbed())
                return handler(outcome, bytes);
            probeKeyring(m_context, {m_service, m_key}, KeyringUse::Read, [this, isWanted, make, handler](KeyringState state) {
                if (state != KeyringState::Open || !isWanted())
                    return handler(KeychainOutcome::Failed, {});
                LibsecretFixes::reconnect();
                run(make, handler);
            });
        });
    });
}

void KeychainJobs::run(const Make &make, const Handler &handler)
{
    QKeychain::Job *job = make();
    job->setKey(m_key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    // QtKeychain's KWallet backend prefers a plain-text entry that somebody planted in these settings: there are none.
    job->setSettings(new QSettings(QStringLiteral(":/descope/no-plaintext.ini"), QSettings::IniFormat, job));
    QObject::connect(job, &QKeychain::Job::finished, m_context, [handler](QKeychain::Job *done) {
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        handler(outcomeOf(*done), read ? read->binaryData() : QByteArray());
    });
    job->start();
}

} // namespace Descope
