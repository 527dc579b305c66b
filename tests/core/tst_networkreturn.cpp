// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSocketNotifier>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;

namespace {

/// What Qt asks of NetworkManager: its properties, and to hear when they change.
class NetworkManager : public QDBusVirtualObject
{
public:
    enum Connectivity : uint { None = 1, Full = 4 };

    NetworkManager()
    {
        m_bus.registerVirtualObject(u"/org/freedesktop/NetworkManager"_s, this);
        m_bus.registerService(u"org.freedesktop.NetworkManager"_s);
    }

    void set(Connectivity connectivity)
    {
        m_connectivity = connectivity;
        QDBusMessage changed = QDBusMessage::createSignal(
            u"/org/freedesktop/NetworkManager"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        changed << u"org.freedesktop.NetworkManager"_s << properties() << QStringList();
        m_bus.send(changed);
    }

    QString introspect(const QString &) const override
    {
        return uR"(<interface name="org.freedesktop.NetworkManager"><property name="Connectivity" type="u" access="read"/>
            <property name="State" type="u" access="read"/></interface>)"_s;
    }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "Get"_L1) {
            const QVariant value = properties().value(message.arguments().value(1).toString(), QVariant(0U));
            return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
        }
        if (message.member() == "GetAll"_L1)
            return connection.send(message.createReply(QVariant(properties())));
        return false;
    }

private:
    QVariantMap properties() const
    {
        return {{u"Connectivity"_s, uint(m_connectivity)}, {u"State"_s, m_connectivity == Full ? 70U : 20U}};
    }

    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"network manager"_s);
    Connectivity m_connectivity = None;
};

} // namespace

/// A network that comes back is used at once. Qt's own backend listens to a NetworkManager that this test plays.
class tst_NetworkReturn : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }

    void offlineSession_isRefreshedWithoutWaitingForTheBackoff();
};

void tst_NetworkReturn::offlineSession_isRefreshedWithoutWaitingForTheBackoff()
{
    // In a process of its own, because Qt's backend waits for its answers.
    QProcess network;
    network.start(QCoreApplication::applicationFilePath(), {u"--network-manager"_s});
    QVERIFY(network.waitForReadyRead());
    start();
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::dropped());
    m_clock->advance(8min); // its refresh fails, and the next ones
    for (int i = 0; i < 10; ++i) {
        QTRY_VERIFY(m_clock->next());
        m_clock->advance(*m_clock->next());
    }
    QTRY_VERIFY(m_clock->next());
    QCOMPARE(m_manager->state(), State::Offline);
    QVERIFY(*m_clock->next() > 2min);

    m_server->clear();
    replyRefresh(u"session2"_s, {});
    network.write("up\n");
    QTRY_VERIFY(*m_clock->next() <= 2s);
    m_clock->advance(2s);
    QTRY_COMPARE(m_manager->state(), State::Active);
    network.closeWriteChannel();
    QVERIFY(network.waitForFinished());
}

/// Until its input ends; a line is the return of the network.
int playNetworkManager(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    NetworkManager manager;
    QFile input;
    (void)input.open(stdin, QIODevice::ReadOnly);
    QSocketNotifier notifier(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [&] {
        if (input.readLine().isEmpty())
            return QCoreApplication::quit();
        manager.set(NetworkManager::Full);
    });
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--network-manager") == 0)
        return playNetworkManager(argc, argv);
    QCoreApplication application(argc, argv);
    tst_NetworkReturn test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_networkreturn.moc"
