// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "controls/motion.h"
#include "controls/spinner.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

/// The portal of a desktop, as far as its settings go.
class Portal : public QDBusVirtualObject
{
public:
    static constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
    static constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;

    Portal()
    {
        m_bus.registerVirtualObject(Path, this);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Portal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(Path);
    }
    Q_DISABLE_COPY_MOVE(Portal)

    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_settings[{group, key}] = value;
        QDBusMessage changed = QDBusMessage::createSignal(Path, Interface, u"SettingChanged"_s);
        m_bus.send(changed << group << key << QVariant::fromValue(QDBusVariant(value)));
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != "Read"_L1)
            return false;
        const QVariant value =
            m_settings.value({message.arguments().value(0).toString(), message.arguments().value(1).toString()});
        if (!value.isValid())
            return connection.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"There is none."_s));
        const QDBusVariant once(value); // it is wrapped twice
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(once)))));
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QHash<std::pair<QString, QString>, QVariant> m_settings;
};

const QString Gnome = u"org.gnome.desktop.interface"_s;
const QString Appearance = u"org.freedesktop.appearance"_s;

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// Who asked the desktop for less motion sees no spinner turn, however the desktop says so, from the start or while it runs.
class tst_Motion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void files_data();
    void files();
    void portalIsFollowed_data();
    void portalIsFollowed();
    void portalThatComesLaterIsAsked();
    void kdeTellsThatItsFileHasChanged();
    void spinnersStandStill();

private:
    QTemporaryDir m_folder;
};

void tst_Motion::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(m_folder.isValid());
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_folder.filePath(u"system"_s)));
    delete Motion::ofApplication(); // and what it had heard
}

void tst_Motion::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reduced");
    QTest::newRow("none") << u"other"_s << QByteArray() << false;
    QTest::newRow("KDE") << u"kdeglobals"_s << QByteArray("[General]\nName=a\n\n[KDE]\nAnimationDurationFactor=0\n") << true;
    QTest::newRow("KDE, half") << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n") << false;
    QTest::newRow("KDE, nonsense") << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=fast\n") << false;
    QTest::newRow("KDE, other group") << u"kdeglobals"_s << QByteArray("[General]\nAnimationDurationFactor=0\n") << false;
    QTest::newRow("KDE, system") << u"system/kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0\n") << true;
    for (const QString &version : {u"gtk-3.0"_s, u"gtk-4.0"_s}) {
        const auto add = [&version](const char *value, bool reduced) {
            QTest::addRow("%s, %s", qPrintable(version), value)
                << version + u"/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=") + value + '\n'
                << reduced;
        };
        add("0", true);
        add("false", true);
        add("1", false);
        add("true", false);
    }
}

void tst_Motion::files()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, reduced);
    QVERIFY(!Motion::ofApplication()->isReduced());
    write(m_folder.filePath(file), text);
    QCOMPARE(Motion::ofApplication()->isReduced(), reduced); // while it runs
    delete Motion::ofApplication();
    QCOMPARE(Motion::ofApplication()->isReduced(), reduced);
}

void tst_Motion::portalIsFollowed_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("less");
    QTest::addColumn<QVariant>("more");
    QTest::newRow("reduced-motion") << Appearance << u"reduced-motion"_s << QVariant(1U) << QVariant(0U);
    QTest::newRow("enable-animations") << Gnome << u"enable-animations"_s << QVariant(false) << QVariant(true);
}

void tst_Motion::portalIsFollowed()
{
    QFETCH(const QString, group);
    QFETCH(const QString, key);
    QFETCH(const QVariant, less);
    QFETCH(const QVariant, more);
    Portal portal;
    portal.set(group, key, less);
    QTRY_VERIFY(Motion::ofApplication()->isReduced());
    portal.set(group, key, more);
    QTRY_VERIFY(!Motion::ofApplication()->isReduced());
    portal.set(group, key, less);
    QTRY_VERIFY(Motion::ofApplication()->isReduced());
}

void tst_Motion::portalThatComesLaterIsAsked()
{
    QVERIFY(!Motion::ofApplication()->isReduced());
    Portal portal;
    portal.set(Gnome, u"enable-animations"_s, false);
    QTRY_VERIFY(Motion::ofApplication()->isReduced());
}

void tst_Motion::kdeTellsThatItsFileHasChanged()
{
    Spinner spinner;
    spinner.show();
    const auto turns = [&spinner] {
        const QImage before = spinner.grab().toImage();
        return QTest::qWaitFor([&] { return spinner.grab().toImage() != before; }, 500);
    };
    QVERIFY(turns());
    write(m_folder.filePath(u"kdeglobals"_s), "[KDE]\nAnimationDurationFactor=0\n");
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"settings"_s);
    bus.send(QDBusMessage::createSignal(u"/kdeglobals"_s, u"org.kde.kconfig.notify"_s, u"ConfigChanged"_s));
    QTRY_VERIFY(!turns());
}

void tst_Motion::spinnersStandStill()
{
    QWidget window;
    auto *spinner = new Spinner(&window);
    auto *button = new BusyButton(&window);
    button->setText(u"Sign in"_s);
    spinner->setGeometry(0, 0, 40, 40);
    button->setGeometry(0, 50, 200, 40);
    window.show();
    button->setBusy(true);
    const auto isStill = [](QWidget *widget) {
        const QImage before = widget->grab().toImage();
        return !QTest::qWaitFor([&] { return widget->grab().toImage() != before; }, 200);
    };
    QVERIFY(!isStill(spinner) && !isStill(button));
    Motion::ofApplication()->hear(u"reduced-motion"_s, true);
    QVERIFY(isStill(spinner) && isStill(button));
    button->setBusy(false);
    button->setBusy(true);
    QVERIFY(isStill(button));
    Motion::ofApplication()->hear(u"reduced-motion"_s, false);
    QVERIFY(!isStill(spinner) && !isStill(button));
}

QTEST_MAIN(tst_Motion)
#include "tst_motion.moc"
