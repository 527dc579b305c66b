// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Emulator::Answer;
using Emulator::OpenIdStage;
using Emulator::parameter;

namespace {

const auto anna = u"anna@example.com"_s;
const auto back = u"http://127.0.0.1:4567/r4ndom"_s;

} // namespace

/// Tests sign-in by social accounts and by the pages of organisations.
class TestEmulatorProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_emulator.start()); }
    void init();

    void socialAccountSignsIn_data();
    void socialAccountSignsIn();
    void pagesOfTheSameKindOnly_data();
    void pagesOfTheSameKindOnly();
    void organisationIsFound_data();
    void organisationIsFound();
    void saysNo();
    void codeCountsOnce();
    void codeExpires();
    void refusals_data();
    void refusals();
    void stepUp();
    void tenantsHaveDomains();

private:
    Answer start(const QString &path, const QUrlQuery &query, const QJsonObject &body = {}, const QString &token = {})
    {
        return m_emulator.post(u"/v1/auth/"_s + path + u'?' + query.toString(QUrl::FullyEncoded), body, token);
    }
    /// Opens the page that the answer leads to, and returns where the button there leads.
    QUrl returned(const Answer &started, const QString &choice, const QString &loginId = {});
    Answer exchange(const QString &path, const QString &code)
    {
        return m_emulator.post(u"/v1/auth/"_s + path, {{"code"_L1, code}});
    }

    OpenIdStage m_emulator;
    QString m_anna; ///< her user id
};

void TestEmulatorProviders::init()
{
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    m_anna = m_emulator.post(u"/emulator/users"_s, {{"loginId"_L1, anna}, {"name"_L1, "Anna Adler"_L1}}).text("userId"_L1);
    QCOMPARE(m_emulator
                 .post(u"/emulator/tenants"_s,
                     {{"id"_L1, "T1"_L1}, {"name"_L1, "Acme"_L1}, {"domains"_L1, QJsonArray{"acme.example"_L1}}})
                 .status,
        201);
}

QUrl TestEmulatorProviders::returned(const Answer &started, const QString &choice, const QString &loginId)
{
    const auto url = started.text("url"_L1);
    m_emulator.open(url.mid(m_emulator.baseUrl().size()));
    return Emulator::locationOf(m_emulator.press(choice, loginId));
}

void TestEmulatorProviders::socialAccountSignsIn_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::newRow("JavaScript, Node, Go, Kotlin") << u"redirectURL"_s;
    QTest::newRow("Swift, Flutter") << u"redirectUrl"_s;
}

void TestEmulatorProviders::socialAccountSignsIn()
{
    QFETCH(QString, parameter);
    const auto started = start(u"oauth/authorize"_s, QUrlQuery{{u"provider"_s, u"github"_s}, {parameter, back}});
    QCOMPARE(started.status, 200);
    const auto page = m_emulator.open(started.text("url"_L1).mid(m_emulator.baseUrl().size()));
    QVERIFY(page.body.contains("Sign in with GitHub"));
    const auto url = returned(started, m_anna);
    QCOMPARE(url.adjusted(QUrl::RemoveQuery), QUrl(back));
    const auto session = exchange(u"oauth/exchange"_s, Emulator::parameter(url, u"code"_s));
    QCOMPARE(session.status, 200);
    QCOMPARE(session.json()["user"_L1]["OAuth"_L1]["github"_L1].toBool(), true);
    QCOMPARE(session.json()["user"_L1]["verifiedEmail"_L1].toBool(), true);
    QCOMPARE(OpenIdStage::claimsOf(session.text("sessionJwt"_L1))["amr"_L1].toArray(), QJsonArray{"oauth"_L1});
    QCOMPARE(m_emulator.get(u"/v1/auth/me"_s, session.text("refreshJwt"_L1)).text("userId"_L1), m_anna);
}

void TestEmulatorProviders::pagesOfTheSameKindOnly_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("takesKnown");
    QTest::addColumn<bool>("takesNew");
    QTest::newRow("either") << u"oauth/authorize"_s << true << true;
    QTest::newRow("sign-in") << u"oauth/authorize/signin"_s << true << false;
    QTest::newRow("sign-up") << u"oauth/authorize/signup"_s << false << true;
}

void TestEmulatorProviders::pagesOfTheSameKindOnly()
{
    QFETCH(QString, path);
    QFETCH(bool, takesKnown);
    QFETCH(bool, takesNew);
    const auto started = start(path, QUrlQuery{{u"provider"_s, u"corp-id"_s}, {u"redirectURL"_s, back}});
    const auto page = m_emulator.open(started.text("url"_L1).mid(m_emulator.baseUrl().size())).body;
    QCOMPARE(page.contains("Continue as"), takesKnown);
    QCOMPARE(page.contains("Somebody new?"), takesNew);
    const auto again = start(path, QUrlQuery{{u"provider"_s, u"corp-id"_s}, {u"redirectURL"_s, back}});
    QCOMPARE(!returned(again, m_anna).isEmpty(), takesKnown);
    QCOMPARE(!returned(started, u"new"_s, u"berta@example.com"_s).isEmpty(), takesNew);
}

void TestEmulatorProviders::organisationIsFound_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("path");
    QTest::newRow("id") << u"T1"_s << u"sso"_s;
    QTest::newRow("domain") << u"ACME.example"_s << u"sso"_s;
    QTest::newRow("address") << u"berta@acme.example"_s << u"sso"_s;
    QTest::newRow("by the other name") << u"acme.example"_s << u"saml"_s;
}

void TestEmulatorProviders::organisationIsFound()
{
    QFETCH(QString, tenant);
    QFETCH(QString, path);
    const auto started = start(path + u"/authorize"_s, QUrlQuery{{u"tenant"_s, tenant}, {u"redirectUrl"_s, back}});
    QCOMPARE(started.status, 200);
    const auto page = m_emulator.open(started.text("url"_L1).mid(m_emulator.baseUrl().size())).body;
    QVERIFY(page.contains("Sign in with Acme") && !page.contains("Anna")); // who is not theirs
    QCOMPARE(page.contains("value=\"berta@acme.example\""), tenant.contains(u'@'));
    const auto url = returned(started, u"new"_s, u"berta@acme.example"_s);
    const auto session = exchange(path + u"/exchange"_s, parameter(url, u"code"_s));
    QCOMPARE(session.status, 200);
    QCOMPARE(session.json()["user"_L1]["userTenants"_L1][0]["tenantName"_L1].toString(), u"Acme"_s);
    QCOMPARE(OpenIdStage::claimsOf(session.text("sessionJwt"_L1))["dct"_L1].toString(), u"T1"_s);
}

void TestEmulatorProviders::saysNo()
{
    const auto social = start(u"oauth/authorize"_s, QUrlQuery{{u"provider"_s, u"google"_s}, {u"redirectURL"_s, back}});
    QCOMPARE(returned(social, u"deny"_s), QUrl(back + u"?err=access_denied"_s));
    const auto single = start(u"sso/authorize"_s, QUrlQuery{{u"tenant"_s, u"T1"_s}, {u"redirectURL"_s, back + u"?a=b"_s}});
    QCOMPARE(returned(single, u"deny"_s), QUrl(back + u"?a=b&err=access_denied"_s));
    QCOMPARE(m_emulator.press(u"deny"_s).status, 410);
}

void TestEmulatorProviders::codeCountsOnce()
{
    const auto started = start(u"oauth/authorize"_s, QUrlQuery{{u"provider"_s, u"google"_s}, {u"redirectURL"_s, back}});
    const auto code = parameter(returned(started, m_anna), u"code"_s);
    QCOMPARE(exchange(u"sso/exchange"_s, code).errorCode(), u"E061301"_s); // it is not one of those
    QCOMPARE(exchange(u"oauth/exchange"_s, code).status, 200);
    QCOMPARE(exchange(u"oauth/exchange"_s, code).errorCode(), u"E061301"_s);
    QCOMPARE(exchange(u"oauth/exchange"_s, u"guessed"_s).errorCode(), u"E061301"_s);
}

void TestEmulatorProviders::codeExpires()
{
    const auto started = start(u"oauth/authorize"_s, QUrlQuery{{u"provider"_s, u"google"_s}, {u"redirectURL"_s, back}});
    const auto code = parameter(returned(started, m_anna), u"code"_s);
    QVERIFY(m_emulator.advance(60));
    QCOMPARE(exchange(u"oauth/exchange"_s, code).errorCode(), u"E061301"_s);
}

void TestEmulatorProviders::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *tag, const QString &path, const QString &query, const char *code) {
        QTest::newRow(tag) << path << query << QString::fromLatin1(code);
    };
    const auto url = u"&redirectURL="_s + back;
    row("no provider", u"oauth/authorize"_s, url, "E011002");
    row("a provider of others", u"oauth/authorize"_s, u"provider=slack"_s + url, "E011004");
    row("a provider that is none", u"oauth/authorize"_s, u"provider=%3Cb%3E"_s + url, "E011004");
    row("no redirect URL", u"oauth/authorize"_s, u"provider=google"_s, "E011002");
    row("a script", u"oauth/authorize"_s, u"provider=google&redirectURL=javascript:1"_s, "E011004");
    row("a domain of others", u"oauth/authorize"_s, u"provider=google&redirectURL=http://evil.example/"_s, "E108202");
    row("no tenant", u"sso/authorize"_s, url, "E011002");
    row("an unknown tenant", u"sso/authorize"_s, u"tenant=T2"_s + url, "E011001");
    row("an unknown domain", u"sso/authorize"_s, u"tenant=evil.acme.example"_s + url, "E011001");
    row("an unknown address", u"saml/authorize"_s, u"tenant=acme.example@evil.example"_s + url, "E011001");
}

void TestEmulatorProviders::refusals()
{
    QFETCH(QString, path);
    QFETCH(QString, query);
    QVERIFY(m_emulator.set(
        {{"approvedDomains"_L1, QJsonArray{"127.0.0.1"_L1}}, {"providers"_L1, QJsonArray{"google"_L1, "github"_L1}}}));
    const auto answer = m_emulator.post(u"/v1/auth/"_s + path + u'?' + query);
    QCOMPARE(answer.status, 400);
    QTEST(answer.errorCode(), "code");
}

void TestEmulatorProviders::stepUp()
{
    const QUrlQuery query{{u"provider"_s, u"google"_s}, {u"redirectURL"_s, back}};
    const auto signIn = [&](const QJsonObject &body, const QString &token) {
        return exchange(
            u"oauth/exchange"_s, parameter(returned(start(u"oauth/authorize"_s, query, body, token), m_anna), u"code"_s));
    };
    const auto refreshJwt = signIn({}, {}).text("refreshJwt"_L1);
    for (const auto &body :
        {QJsonObject{{"stepup"_L1, true}}, QJsonObject{{"loginOptions"_L1, QJsonObject{{"stepup"_L1, true}}}}})
        QCOMPARE(OpenIdStage::claimsOf(signIn(body, refreshJwt).text("sessionJwt"_L1))["su"_L1].toBool(), true);
}

void TestEmulatorProviders::tenantsHaveDomains()
{
    const auto tenants = m_emulator.get(u"/emulator/tenants"_s).json()["tenants"_L1].toArray();
    QCOMPARE(tenants[0]["domains"_L1].toArray(), QJsonArray{"acme.example"_L1});
}

QTEST_GUILESS_MAIN(TestEmulatorProviders)
#include "tst_emulatorproviders.moc"
