// SPDX-License-Identifier: MIT
#include "core/storage/keyringchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Descope;

/// Which keyring QtKeychain would use, by the environment alone.
class tst_KeyringChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsQtKeychain_data();
    void followsQtKeychain();
};

void tst_KeyringChoice::followsQtKeychain_data()
{
    QTest::addColumn<QList<QByteArray>>("environment");
    QTest::addColumn<QStringList>("wallets"); // before the Secret Service
    const QStringList five{u"org.kde.kwalletd5"_s};
    const QStringList six = QTKEYCHAIN_KNOWS_KWALLET6 ? QStringList{u"org.kde.kwalletd6"_s} : QStringList();
    const auto row = [](const char *name, const QList<QByteArray> &environment, const QStringList &wallets) {
        QTest::newRow(name) << environment << wallets;
    };
    row("no desktop", {}, {});
    row("Plasma 5", {"XDG_CURRENT_DESKTOP=KDE", "KDE_SESSION_VERSION=5", "KDE_FULL_SESSION=true"}, five);
    row("Plasma 6", {"XDG_CURRENT_DESKTOP=KDE", "KDE_SESSION_VERSION=6", "KDE_FULL_SESSION=true"}, six);
    row("KDE of no version", {"XDG_CURRENT_DESKTOP=KDE"}, {});
    row("KDE of a version to come", {"XDG_CURRENT_DESKTOP=KDE", "KDE_SESSION_VERSION=7"}, {});
    row("KDE in a list", {"XDG_CURRENT_DESKTOP=KDE:other", "KDE_SESSION_VERSION=5"}, {});
    row("KDE in a list, in full", {"XDG_CURRENT_DESKTOP=other:KDE", "KDE_FULL_SESSION=true", "KDE_SESSION_VERSION=5"}, five);
    row("KDE by its session", {"DESKTOP_SESSION=kde", "KDE_SESSION_VERSION=5"}, five);
    row("GNOME", {"XDG_CURRENT_DESKTOP=GNOME"}, {});
    row("GNOME started from KDE", {"XDG_CURRENT_DESKTOP=GNOME", "KDE_FULL_SESSION=true", "KDE_SESSION_VERSION=5"}, {});
    row("GNOME in a list, by its id",
        {"XDG_CURRENT_DESKTOP=ubuntu:GNOME", "GNOME_DESKTOP_SESSION_ID=x", "KDE_FULL_SESSION=true", "KDE_SESSION_VERSION=5"}, {});
    row("Xfce", {"DESKTOP_SESSION=xfce", "KDE_FULL_SESSION=true", "KDE_SESSION_VERSION=5"}, {});
    row("sway", {"XDG_CURRENT_DESKTOP=sway"}, {});
}

void tst_KeyringChoice::followsQtKeychain()
{
    QFETCH(QList<QByteArray>, environment);
    QFETCH(QStringList, wallets);
    for (const char *name :
        {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION", "KDE_SESSION_VERSION"})
        qunsetenv(name);
    for (const QByteArray &variable : environment) {
        const qsizetype end = variable.indexOf('=');
        qputenv(variable.left(end), variable.mid(end + 1));
    }
    const KeyringCandidates candidates = keyringCandidates();
    QCOMPARE(candidates.wallets, wallets);
    QVERIFY(candidates.hasSecretService);
}

QTEST_GUILESS_MAIN(tst_KeyringChoice)
#include "tst_keyringchoice.moc"
