// SPDX-License-Identifier: MIT
#include "core/storage/dbuscall.h"
#include "core/storage/keyringservice.h"
#include "core/storage/walletkeeper.h"

#include <QDBusConnection>
#include <QDBusPendingReply>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Makes calls of one KWallet. Of those that are used here `open` alone prompts: for the password of a closed wallet, and to set
/// up one that does not exist.
struct Daemon
{
    QString name;

    QDBusMessage call(const QString &method, const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(name, kwalletPath(name), u"org.kde.KWallet"_s, method);
        message.setArguments(arguments);
        return message;
    }
};

/// The state is that of the wallet that QtKeychain uses, and the wallet is its name.
using Seen = std::function<void(KeyringState state, const QString &wallet)>;

/// Asks a KWallet that keeps the wallets itself.
void lookInside(QObject *context, const Daemon &daemon, const QString &wallet, KeyringStart start, const Seen &then)
{
    callBus(context, daemon.call(u"isOpen"_s, {wallet}), start, [=](const QDBusPendingReply<bool> &isOpen) {
        if (isOpen.isError() || isOpen.value())
            return then(isOpen.isError() ? KeyringState::Absent : KeyringState::Open, wallet);
        callBus(context, daemon.call(u"wallets"_s), start, [=](const QDBusPendingReply<QStringList> &wallets) {
            if (wallets.isError())
                return then(KeyringState::Absent, wallet);
            then(wallets.value().contains(wallet) ? KeyringState::Locked : KeyringState::NotSetUp, wallet);
        });
    });
}

/// Asks KWallet, which it may start, before its keeper.
void askFirst(QObject *context, const Daemon &daemon, KeyringStart start, const Seen &then)
{
    callBus(context, daemon.call(u"networkWallet"_s), start, [=](const QDBusPendingReply<QString> &network) {
        if (network.isError())
            return then(KeyringState::Absent, {});
        const QString wallet = network.value();
        findKeeper(context, [=](const QString &keeper) {
            keeper.isEmpty() ? lookInside(context, daemon, wallet, start, then) : lookAtKeeper(context, keeper, then);
        });
    });
}

void look(QObject *context, const Daemon &daemon, KeyringStart start, const Seen &then)
{
    // While ksecretd asks the person, KWallet answers nobody: it is not asked where that can be avoided.
    askForOwner(context, daemon.name, [=](bool isRunning) {
        if (!isRunning)
            return askFirst(context, daemon, start, then);
        findKeeper(context, [=](const QString &keeper) {
            keeper == walletKeeper ? lookAtKeeper(context, keeper, then) : askFirst(context, daemon, start, then);
        });
    });
}

/// Gives a handle to the wallet, which keeps it open as long as the program runs or until it is closed; negative when the person
/// does not want that.
void open(QObject *context, const Daemon &daemon, const QString &wallet, const QString &program,
    const std::function<void(const QDBusPendingReply<int> &handle)> &then)
{
    const qlonglong noWindow = 0;
    callBus(
        context, daemon.call(u"open"_s, {wallet, noWindow, program}), KeyringStart::Allowed,
        [then](const QDBusPendingCall &call) { then(call); }, personAnswers);
}

class KWallet final : public KeyringService
{
public:
    explicit KWallet(const QString &name)
        : m_daemon{name}
    {
    }

    void probe(QObject *context, const KeyringEntry &, KeyringUse, KeyringStart start,
        std::function<void(KeyringState)> answer) const override
    {
        look(context, m_daemon, start, [answer = std::move(answer)](KeyringState state, const QString &) { answer(state); });
    }

    void unlock(QObject *context, const KeyringEntry &entry, KeyringUse, std::function<void()> done) const override
    {
        look(context, m_daemon, KeyringStart::Allowed, [=, daemon = m_daemon](KeyringState state, const QString &wallet) {
            if (state == KeyringState::Open || state == KeyringState::Absent)
                return done();
            open(context, daemon, wallet, entry.service, [done](const QDBusPendingReply<int> &) { done(); });
        });
    }

    void remove(QObject *, const KeyringEntry &, std::function<void(bool isAskedFor)> done) const override { done(false); }

    /// The next version of KWallet takes over the wallets of the one before.
    void listPlaces(QObject *context, std::function<void(const QStringList &places)> answer) const override
    {
        look(context, m_daemon, KeyringStart::Allowed, [answer = std::move(answer)](KeyringState state, const QString &wallet) {
            answer(state == KeyringState::Absent ? QStringList() : QStringList{u"kwallet/"_s + wallet});
        });
    }

    /// A daemon that is killed within the seconds after a change that KWallet takes its time for would have lost it.
    void tidy(QObject *context, const KeyringEntry &entry, std::function<void()> done) const override
    {
        look(context, m_daemon, KeyringStart::NotAllowed, [=, daemon = m_daemon](KeyringState state, const QString &wallet) {
            if (state != KeyringState::Open)
                return done();
            open(context, daemon, wallet, entry.service, [=](const QDBusPendingReply<int> &handle) {
                if (!handle.isError() && handle.value() >= 0) {
                    QDBusConnection bus = QDBusConnection::sessionBus();
                    bus.send(daemon.call(u"sync"_s, {handle.value(), entry.service})); // is never answered
                    bus.send(daemon.call(u"close"_s, {handle.value(), false, entry.service}));
                }
                done();
            });
        });
    }

private:
    const Daemon m_daemon;
};

} // namespace

QString kwalletPath(const QString &daemon)
{
    return u"/modules/"_s + daemon.section(u'.', -1);
}

std::unique_ptr<KeyringService> kwallet(const QString &daemon)
{
    return std::make_unique<KWallet>(daemon);
}

} // namespace Descope
