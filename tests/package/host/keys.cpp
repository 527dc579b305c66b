// SPDX-License-Identifier: MIT
// What the editor itself keeps in the keyring.
#include <qt6keychain/keychain.h>

void forgetNotes(QObject *context)
{
    auto *job = new QKeychain::DeletePasswordJob(QStringLiteral("notes"), context);
    job->setKey(QStringLiteral("notes"));
    job->start();
}
