// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Tests where the emulator lets a browser be sent, and what it tells of those whom it does not know.
class TestEmulatorRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init() { QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200); }

    void whoAsksIsUnknown_data();
    void whoAsksIsUnknown();
    void redirectUrls_data();
    void redirectUrls();
    void portsOfThisComputer();
    void approvedDomainsWithoutAList();

private:
    /// Returns the request of a program that wants to be answered there.
    QUrlQuery to(const QString &url) const;
    Emulator::OpenIdStage m_emulator;
};

QUrlQuery TestEmulatorRedirects::to(const QString &url) const
{
    auto query = m_emulator.request();
    query.removeQueryItem(u"redirect_uri"_s);
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(url)));
    return query;
}

void TestEmulatorRedirects::whoAsksIsUnknown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *tag, const QString &name, const QString &value) { QTest::newRow(tag) << name << value; };
    row("no client", u"client_id"_s, {});
    row("another client", u"client_id"_s, u"P2another"_s);
    row("nowhere", u"redirect_uri"_s, {});
    row("a relative URL", u"redirect_uri"_s, u"/callback"_s);
    row("a script", u"redirect_uri"_s, u"javascript:alert(1)"_s);
    row("a fragment", u"redirect_uri"_s, u"http://127.0.0.1/a%23b"_s);
}

void TestEmulatorRedirects::whoAsksIsUnknown()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    auto query = m_emulator.request();
    query.removeQueryItem(name);
    if (!value.isEmpty())
        query.addQueryItem(name, value);
    const auto answer = m_emulator.authorize(query);
    QCOMPARE(answer.status, 400); // the person is told, and nobody is sent anywhere
    QVERIFY(answer.header("Location").isEmpty() && answer.body.startsWith("<!DOCTYPE html>"));
}

void TestEmulatorRedirects::redirectUrls_data()
{
    QTest::addColumn<QString>("approved");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *approved, const char *url, bool isTaken) {
        QTest::addRow("%s: %s", approved, url) << QString::fromLatin1(approved) << QString::fromLatin1(url) << isTaken;
    };
    row("", "http://127.0.0.1:4567/callback", true);
    row("", "app.example://callback", true);
    row("http://127.0.0.1:4567/callback", "http://127.0.0.1:4567/callback", true);
    row("http://127.0.0.1:4567/callback", "http://127.0.0.1:4568/callback", false);
    row("http://127.0.0.1:4567/callback", "http://127.0.0.1:4567/callback/", false);
    row("http://127.0.0.1:4567/callback", "http://127.0.0.1:4567/callback?a=b", false);
    row("http://127.0.0.1:*/callback", "http://127.0.0.1:4568/callback", true);
    row("http://127.0.0.1:*/callback/*", "http://127.0.0.1:4568/callback/r4ndom", true);
    row("http://127.0.0.1:*/callback", "http://127.0.0.1:1@evil.example/callback", false);
    row("https://*.example.com/*", "https://a.example.com/b/c", true);
    row("https://*.example.com/*", "https://evil.test/.example.com/", false);
    row("https://*.example.com/*", "https://evil.test?.example.com/", false);
    row("https://*.example.com/*", "https://a.example.com.evil.test/", false);
    row("https://a.example.com/*", "https://aXexample.com/", false); // a dot is a dot
    row("app.example:*", "app.example:/callback", true);
    row("app.example://callback", "app.other://callback", false);
}

void TestEmulatorRedirects::redirectUrls()
{
    QFETCH(QString, approved);
    QFETCH(QString, url);
    if (!approved.isEmpty())
        QVERIFY(m_emulator.set({{"redirectUrls"_L1, QJsonArray{approved}}}));
    QTEST(m_emulator.authorize(to(url)).status == 200, "isTaken");
}

void TestEmulatorRedirects::portsOfThisComputer()
{
    QVERIFY(m_emulator.set({{"redirectUrls"_L1, QJsonArray{"http://127.0.0.1:80/callback"_L1, "http://a.example/callback"_L1}},
        {"loopbackPorts"_L1, true}}));
    QCOMPARE(m_emulator.authorize(to(u"http://127.0.0.1:4567/callback"_s)).status, 200);
    QCOMPARE(m_emulator.authorize(to(u"http://127.0.0.1:4567/other"_s)).status, 400);
    QCOMPARE(m_emulator.authorize(to(u"http://[::1]:4567/callback"_s)).status, 400);
    QCOMPARE(m_emulator.authorize(to(u"http://a.example:4567/callback"_s)).status, 400); // a port of others counts
}

void TestEmulatorRedirects::approvedDomainsWithoutAList()
{
    QVERIFY(m_emulator.set({{"approvedDomains"_L1, QJsonArray{"127.0.0.1"_L1}}}));
    QCOMPARE(m_emulator.authorize(to(u"http://127.0.0.1:4567/callback"_s)).status, 200);
    QCOMPARE(m_emulator.authorize(to(u"http://localhost:4567/callback"_s)).status, 400);
    QVERIFY(m_emulator.set({{"redirectUrls"_L1, QJsonArray{"http://localhost:*/callback"_L1}}}));
    QCOMPARE(m_emulator.authorize(to(u"http://localhost:4567/callback"_s)).status, 200);
    QCOMPARE(m_emulator.authorize(to(u"http://127.0.0.1:4567/callback"_s)).status, 400);
}

QTEST_GUILESS_MAIN(TestEmulatorRedirects)
#include "tst_emulatorredirects.moc"
