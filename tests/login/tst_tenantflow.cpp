// SPDX-License-Identifier: MIT
#include "scriptedlogin.h"

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Wanted = LoginSettings::SecondFactor;

/// People who are in several organizations choose one: before they are signed in, or later.
class tst_TenantFlow : public ScriptedLogin
{
    Q_OBJECT

private Q_SLOTS:
    void whoChooses_data();
    void whoChooses();
    void choice_isMadeBeforeTheSignIn();
    void secondFactor_comesFirst();
    void namesThatCannotBeHad_leaveTheChoice();
    void tenantThatIsRefused_leavesTheChoice();
    void cancelled_signsNobodyIn();
    void anotherTenant_isChosenAtTheAccount();
    void unknownTenant_isNotAskedFor();
    void isolatedTenant_goesWithTheSignIn();

private:
    static Answer inTenants(const QStringList &ids, const QString &current = {})
    {
        QJsonObject tenants;
        for (const QString &id : ids)
            tenants[id] = QJsonObject();
        QJsonObject claims{{"tenants"_L1, tenants}};
        if (!current.isEmpty())
            claims["dct"_L1] = current;
        return {current.isEmpty() ? u"first"_s : u"in "_s + current, claims, {{"TOTP"_L1, true}}};
    }
    void replyNames()
    {
        reply("me/tenants", {{"tenants"_L1, QJsonArray{QJsonObject{{"id"_L1, u"T2b"_s}, {"name"_L1, u"Zuse KG"_s}},
                                                QJsonObject{{"id"_L1, u"T2a"_s}, {"name"_L1, u"Analytical Ltd"_s}}}}});
    }
    static LoginSettings choosing()
    {
        LoginSettings settings;
        settings.tenantChoice = true;
        settings.features |= LoginFeature::Tenants;
        return settings;
    }
};

void tst_TenantFlow::whoChooses_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("current");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("held");
    const QStringList two{u"T2a"_s, u"T2b"_s};
    QTest::newRow("nobody") << false << two << QString() << Step::Account << u"first"_s;
    QTest::newRow("several") << true << two << QString() << Step::Tenant << QString();
    QTest::newRow("chosen by the server") << true << two << u"T2b"_s << Step::Account << u"in T2b"_s;
    QTest::newRow("the only one") << true << QStringList{u"T2a"_s} << QString() << Step::Account << u"in T2a"_s;
    QTest::newRow("none") << true << QStringList() << QString() << Step::Account << u"first"_s;
}

void tst_TenantFlow::whoChooses()
{
    QFETCH(bool, wanted);
    QFETCH(QStringList, ids);
    QFETCH(QString, current);
    QFETCH(Step, step);
    LoginSettings settings = choosing();
    settings.tenantChoice = wanted;
    start(settings);
    replyNames();
    give("tenant/select", inTenants(ids, ids.value(0)));
    signIn(inTenants(ids, current));
    QCOMPARE(m_flow->step(), step);
    QTEST(heldName(), "held");
}

void tst_TenantFlow::choice_isMadeBeforeTheSignIn()
{
    start(choosing());
    replyNames();
    QSignalSpy signedIn(m_session.get(), &SessionManager::signedIn);
    signIn(inTenants({u"T2a"_s, u"T2b"_s}));
    QCOMPARE(m_flow->step(), Step::Tenant);
    QStringList names;
    for (const Tenant &tenant : m_flow->tenants())
        names << tenant.name;
    QCOMPARE(names, QStringList({u"Analytical Ltd"_s, u"Zuse KG"_s}));
    QVERIFY(!m_session->isSignedIn() && !m_store->entry);
    give("tenant/select", inTenants({u"T2a"_s, u"T2b"_s}, u"T2b"_s));
    m_flow->selectTenant(u"T2b"_s);
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::Account);
    QCOMPARE(sent("tenant/select")["tenant"_L1].toString(), u"T2b"_s);
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(m_session->currentTenant(), u"T2b"_s);
    QCOMPARE(count("logout"), 0);
    QVERIFY(m_flow->tenants().isEmpty());
}

void tst_TenantFlow::secondFactor_comesFirst()
{
    LoginSettings settings = choosing();
    settings.secondFactor = Wanted::Required;
    start(settings);
    replyNames();
    signIn(inTenants({u"T2a"_s, u"T2b"_s}));
    QCOMPARE(m_flow->step(), Step::SecondFactor);
    Answer both = inTenants({u"T2a"_s, u"T2b"_s});
    both.name = u"both"_s;
    both.claims["amr"_L1] = QJsonArray{u"mfa"_s};
    give("totp/verify", both);
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::Tenant);
    QVERIFY(!m_session->isSignedIn());
    give("tenant/select", inTenants({u"T2a"_s, u"T2b"_s}, u"T2a"_s));
    m_flow->selectTenant(u"T2a"_s);
    QVERIFY(settle());
    QCOMPARE(tokensOf("tenant/select"), QStringList{u"both"_s});
    QCOMPARE(heldName(), u"in T2a"_s);
}

void tst_TenantFlow::namesThatCannotBeHad_leaveTheChoice()
{
    start(choosing());
    m_server->reply("/v1/auth/me/tenants", Reply::text(503, "<html>"));
    signIn(inTenants({u"T2a"_s, u"T2b"_s}));
    QCOMPARE(m_flow->step(), Step::Tenant);
    QVERIFY(!told().isEmpty());
    QCOMPARE(m_flow->tenants().size(), 2);
    give("tenant/select", inTenants({u"T2a"_s, u"T2b"_s}, u"T2a"_s));
    m_flow->selectTenant(u"T2a"_s);
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::Account);
}

void tst_TenantFlow::tenantThatIsRefused_leavesTheChoice()
{
    start(choosing());
    replyNames();
    signIn(inTenants({u"T2a"_s, u"T2b"_s}));
    refuse("tenant/select", u"E011004"_s, 400);
    give("tenant/select", inTenants({u"T2a"_s, u"T2b"_s}, u"T2b"_s));
    m_flow->selectTenant(u"T2a"_s);
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::Tenant);
    QVERIFY(!told().isEmpty() && count("logout") == 0);
    m_flow->selectTenant(u"T2b"_s);
    QVERIFY(settle());
    QCOMPARE(heldName(), u"in T2b"_s);
}

void tst_TenantFlow::cancelled_signsNobodyIn()
{
    start(choosing());
    replyNames();
    signIn(inTenants({u"T2a"_s, u"T2b"_s}));
    m_flow->cancel();
    QCOMPARE(m_flow->step(), Step::SignIn);
    QTRY_COMPARE(tokensOf("logout"), QStringList{u"first"_s});
    QVERIFY(!m_session->isSignedIn() && !m_store->entry);
}

void tst_TenantFlow::anotherTenant_isChosenAtTheAccount()
{
    start(choosing());
    replyNames();
    signIn(inTenants({u"T2a"_s, u"T2b"_s}, u"T2a"_s));
    QCOMPARE(m_flow->step(), Step::Account);
    QSignalSpy signedOut(m_session.get(), &SessionManager::signedOut);
    m_flow->show(Step::Tenant);
    QVERIFY(settle());
    QCOMPARE(m_flow->tenants().size(), 2);
    give("tenant/select", inTenants({u"T2a"_s, u"T2b"_s}, u"T2b"_s));
    m_flow->selectTenant(u"T2b"_s);
    QVERIFY(settle());
    QCOMPARE(m_flow->step(), Step::Account);
    QCOMPARE(m_session->currentTenant(), u"T2b"_s);
    QCOMPARE(signedOut.size(), 0);
}

void tst_TenantFlow::unknownTenant_isNotAskedFor()
{
    start(choosing());
    replyNames();
    signIn(inTenants({u"T2a"_s, u"T2b"_s}));
    m_flow->selectTenant(u"T2c"_s);
    QVERIFY(settle());
    QCOMPARE(count("tenant/select"), 0);
    QCOMPARE(m_flow->step(), Step::Tenant);
}

void tst_TenantFlow::isolatedTenant_goesWithTheSignIn()
{
    LoginSettings settings;
    settings.tenantId = u"T2a"_s;
    start(settings);
    signIn(inTenants({u"T2a"_s}, u"T2a"_s));
    QCOMPARE(sent("password/signin")["loginOptions"_L1]["tenantId"_L1].toString(), u"T2a"_s);
}

QTEST_GUILESS_MAIN(tst_TenantFlow)
#include "tst_tenantflow.moc"
