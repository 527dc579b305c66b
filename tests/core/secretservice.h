// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

namespace DescopeTest {

/// A secret as the Secret Service wants it, in the clear.
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

/// The event loop goes on meanwhile. QDBus::BlockWithGui is not for this: in Qt 6.4 an answer that comes quickly is missed.
inline QDBusMessage callAndWait(const QDBusMessage &message)
{
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(message, 10'000);
    (void)QTest::qWaitFor([&call] { return call.isFinished(); }, 15'000);
    return call.reply();
}

/// The gnome-keyring of the private session that the test runs in: its password is "test".
class SecretService
{
public:
    SecretService() { qDBusRegisterMetaType<Secret>(); }

    /// Without a collection, the one with which the session begins.
    bool lock(const QDBusObjectPath &collection = loginCollection())
    {
        return call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
                   {QVariant::fromValue(QList<QDBusObjectPath>{collection})})
                   .type() == QDBusMessage::ReplyMessage;
    }
    /// Without a prompt.
    bool unlock(const QDBusObjectPath &collection = loginCollection())
    {
        return call(guiltRidden(), QStringLiteral("UnlockWithMasterPassword"),
                   {QVariant::fromValue(collection), QVariant::fromValue(masterPassword())})
                   .type() == QDBusMessage::ReplyMessage;
    }

    /// Makes another collection, open, with the same password.
    QDBusObjectPath createCollection()
    {
        QDBusArgument properties;
        properties.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QDBusVariant>());
        properties.beginMapEntry();
        properties << QStringLiteral("org.freedesktop.Secret.Collection.Label")
                   << QDBusVariant(QVariant(QStringLiteral("other")));
        properties.endMapEntry();
        properties.endMap();
        const QDBusMessage created = call(guiltRidden(), QStringLiteral("CreateWithMasterPassword"),
            {QVariant::fromValue(properties), QVariant::fromValue(masterPassword())});
        return created.arguments().value(0).value<QDBusObjectPath>();
    }
    bool deleteCollection(const QDBusObjectPath &collection)
    {
        const QDBusMessage message = QDBusMessage::createMethodCall(
            service(), collection.path(), QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Delete"));
        return callAndWait(message).type() == QDBusMessage::ReplyMessage;
    }
    /// New entries go there.
    bool makeDefault(const QDBusObjectPath &collection = loginCollection())
    {
        return call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SetAlias"),
                   {QStringLiteral("default"), QVariant::fromValue(collection)})
                   .type() == QDBusMessage::ReplyMessage;
    }

    /// The daemon stops answering, until resume().
    void suspend()
    {
        m_suspended = pid();
        ::kill(m_suspended, SIGSTOP);
    }
    /// As with a full disk, until it is RLIM_INFINITY again.
    void limitFileSize(rlim_t bytes)
    {
        const rlimit limit{bytes, RLIM_INFINITY};
        QCOMPARE(prlimit(pid(), RLIMIT_FSIZE, &limit, nullptr), 0);
    }
    void resume()
    {
        if (m_suspended > 0)
            ::kill(std::exchange(m_suspended, 0), SIGCONT);
    }

private:
    static pid_t pid() { return pid_t(QDBusConnection::sessionBus().interface()->servicePid(service()).value()); }
    static QString service() { return QStringLiteral("org.freedesktop.secrets"); }
    static QString guiltRidden() { return QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"); }
    static QDBusObjectPath loginCollection()
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    }
    static Secret masterPassword()
    {
        const QDBusMessage opened = call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
            {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        return {opened.arguments().value(1).value<QDBusObjectPath>(), {}, "test", QStringLiteral("text/plain")};
    }
    static QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(service(), QStringLiteral("/org/freedesktop/secrets"), interface, method);
        message.setArguments(arguments);
        return callAndWait(message);
    }

    pid_t m_suspended = 0;
};

/// Stands where gnome-keyring looks for somebody to ask the person for a password: counts, and dismisses every prompt.
class Prompter : public QDBusVirtualObject
{
public:
    Prompter()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), this);
        bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }
    int requestCount() const { return m_requestCount; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++m_requestCount;
        connection.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("Nobody is there.")));
        return true;
    }

private:
    int m_requestCount = 0;
};

} // namespace DescopeTest
