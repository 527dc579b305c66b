// SPDX-License-Identifier: MIT
#include "core/storage/walletkeeper.h"

#include "core/storage/dbuscall.h"

#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace Descope {

using namespace Qt::StringLiterals;

void findKeeper(QObject *context, const std::function<void(const QString &keeper)> &then)
{
    askForOwner(context, walletKeeper, [=](bool isKSecretD) {
        if (isKSecretD)
            return then(walletKeeper);
        // So is called who hands on, and nobody else since KDE 4.
        askForOwner(context, u"org.kde.kwalletd"_s,
            [then](bool isHandingOn) { then(isHandingOn ? u"org.freedesktop.secrets"_s : QString()); });
    });
}

void lookAtKeeper(
    QObject *context, const QString &keeper, const std::function<void(KeyringState state, const QString &wallet)> &then)
{
    QDBusMessage readAlias = QDBusMessage::createMethodCall(
        keeper, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    readAlias.setArguments({u"default"_s});
    callBus(context, readAlias, KeyringStart::NotAllowed, [=](const QDBusPendingReply<QDBusObjectPath> &standard) {
        if (standard.isError())
            return then(KeyringState::Absent, {});
        if (standard.value().path() == "/"_L1)
            return then(KeyringState::NotSetUp, u"kdewallet"_s); // as it will be called
        QDBusMessage getAll =
            QDBusMessage::createMethodCall(keeper, standard.value().path(), u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
        getAll.setArguments({u"org.freedesktop.Secret.Collection"_s});
        callBus(context, getAll, KeyringStart::NotAllowed, [then](const QDBusPendingReply<QVariantMap> &answer) {
            const QVariantMap properties = answer.isError() ? QVariantMap() : answer.value();
            const QString wallet = properties[u"Label"_s].toString();
            if (wallet.isEmpty())
                return then(KeyringState::Absent, {});
            then(properties[u"Locked"_s].toBool() ? KeyringState::Locked : KeyringState::Open, wallet);
        });
    });
}

} // namespace Descope
