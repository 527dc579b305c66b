// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;

/// A session moves to a tenant by the rules of a refresh.
class tst_Tenant : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void tenant_isSavedBeforeItIsTold();
    void tenant_isAskedForWithTheNewestToken();
    void tenant_waitsForARefresh_andAsksForOneToken();
    void tenants_areSelectedInTheirOrder();
    void tenantThatCannotBeSaved_isNotAskedFor();
    void refusedTenant_leavesTheSession_data();
    void refusedTenant_leavesTheSession();
    void endedSession_isFoundOut();
    void outage_isAnErrorAndIsMadeUpFor();
    void signOutMeanwhile_endsTheNewTokens();
    void bareCall_isRefused();

private:
    void replyTenant(const QString &session, const QString &refresh)
    {
        m_server->reply("/v1/auth/tenant/select", Reply::json(200, authAnswer(session, refresh)));
    }
};

void tst_Tenant::tenant_isSavedBeforeItIsTold()
{
    signIn();
    replyTenant(u"session2"_s, u"refresh2"_s);
    const auto token = await(m_manager->selectTenant(u"T2one"_s));
    QVERIFY(token);
    QCOMPARE(nameOf(token->jwt()), u"session2"_s);
    QCOMPARE(m_journal, QStringList({u"read"_s, u"write"_s, u"select"_s, u"read"_s, u"write"_s}));
    QCOMPARE(sentNames("/v1/auth/tenant/select"), QStringList{u"refresh1"_s});
    QCOMPARE(m_server->requests("/v1/auth/tenant/select").constFirst().json()["tenant"_L1].toString(), u"T2one"_s);
    QCOMPARE(savedName(), u"refresh2"_s);
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh2"_s);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
    QCOMPARE(m_manager->state(), State::Active);
    QVERIFY(m_clock->next()); // the next refresh is planned
}

void tst_Tenant::tenant_isAskedForWithTheNewestToken()
{
    signIn();
    m_clock->advance(std::chrono::seconds(1));
    keep(savedJustNow(u"session2"_s, u"refresh2"_s)); // by another process
    replyTenant(u"session3"_s, u"refresh3"_s);
    QCOMPARE(nameOf(await(m_manager->selectTenant(u"T2one"_s))->jwt()), u"session3"_s);
    QCOMPARE(sentNames("/v1/auth/tenant/select"), QStringList{u"refresh2"_s});
    QCOMPARE(savedName(), u"refresh3"_s);
}

void tst_Tenant::tenant_waitsForARefresh_andAsksForOneToken()
{
    signIn();
    replyRefresh(u"session2"_s, u"refresh2"_s);
    replyTenant(u"session3"_s, u"refresh3"_s);
    const auto refreshed = m_manager->refresh();
    const auto selected = m_manager->selectTenant(u"T2one"_s);
    QCOMPARE(nameOf(await(refreshed)->jwt()), u"session2"_s);
    const auto joined = m_manager->refresh(); // the new tokens of the tenant will do
    QCOMPARE(nameOf(await(selected)->jwt()), u"session3"_s);
    QCOMPARE(nameOf(await(joined)->jwt()), u"session3"_s);
    QCOMPARE(sentNames("/v1/auth/tenant/select"), QStringList{u"refresh2"_s});
    QCOMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
}

void tst_Tenant::tenants_areSelectedInTheirOrder()
{
    signIn();
    replyTenant(u"session2"_s, u"refresh2"_s);
    replyTenant(u"session3"_s, u"refresh3"_s);
    const auto first = m_manager->selectTenant(u"T2one"_s);
    const auto second = m_manager->selectTenant(u"T2two"_s);
    QCOMPARE(nameOf(await(first)->jwt()), u"session2"_s);
    QCOMPARE(nameOf(await(second)->jwt()), u"session3"_s);
    QCOMPARE(sentNames("/v1/auth/tenant/select"), QStringList({u"refresh1"_s, u"refresh2"_s}));
    QCOMPARE(savedName(), u"refresh3"_s);
}

void tst_Tenant::tenantThatCannotBeSaved_isNotAskedFor()
{
    signIn();
    m_store->writeError = localError(Kind::StorageLocked);
    QCOMPARE(awaitError(m_manager->selectTenant(u"T2one"_s)).kind, Kind::StorageLocked);
    QVERIFY(m_server->requests("/v1/auth/tenant/select").isEmpty());
    QCOMPARE(m_manager->state(), State::Active);
}

void tst_Tenant::refusedTenant_leavesTheSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("not in the tenant") << 403 << u"E061301"_s;
    QTest::newRow("no such tenant") << 400 << u"E064001"_s;
    QTest::newRow("arguments invalid") << 400 << u"E011004"_s;
}

void tst_Tenant::refusedTenant_leavesTheSession()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    signIn();
    m_server->reply("/v1/auth/tenant/select", Reply::json(status, {{"errorCode"_L1, code}}));
    replyRefresh(u"session2"_s, u"refresh2"_s);
    const Error error = awaitError(m_manager->selectTenant(u"T2one"_s));
    QCOMPARE(error.kind, Kind::Server);
    QCOMPARE(error.code, code);
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(m_server->requests("/v1/auth/tenant/select").size(), 1);
    QVERIFY(await(m_manager->ensureFresh()));
    QVERIFY(m_clock->next());
}

void tst_Tenant::endedSession_isFoundOut()
{
    signIn();
    m_server->reply("/v1/auth/tenant/select", Reply::json(401, {{"errorCode"_L1, u"E064001"_s}}));
    refuseRefresh("E064001");
    const auto selected = m_manager->selectTenant(u"T2one"_s);
    QVERIFY(passRefusalPause(*m_clock));
    QCOMPARE(awaitError(selected).kind, Kind::SessionEnded);
    QCOMPARE(m_manager->state(), State::SignedOut);
}

void tst_Tenant::outage_isAnErrorAndIsMadeUpFor()
{
    signIn();
    m_server->reply("/v1/auth/tenant/select", Reply::text(503, "<html>"));
    QCOMPARE(awaitError(m_manager->selectTenant(u"T2one"_s)).kind, Kind::Server);
    QCOMPARE(m_manager->state(), State::Active);
    QVERIFY(m_clock->next()); // a refresh, which learns whether the token is still good
}

void tst_Tenant::signOutMeanwhile_endsTheNewTokens()
{
    signIn();
    m_server->reply("/v1/auth/tenant/select", Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held());
    const auto selected = m_manager->selectTenant(u"T2one"_s);
    QTRY_COMPARE(m_server->requests("/v1/auth/tenant/select").size(), 1);
    QVERIFY(await(m_manager->signOut()));
    QCOMPARE(awaitError(selected).kind, Kind::Cancelled);
    m_server->release();
    settle();
    QCOMPARE(sentNames("/v1/auth/logout"), QStringList({u"refresh1"_s, u"refresh2"_s}));
    QVERIFY(!m_store->entry);
}

void tst_Tenant::bareCall_isRefused()
{
    QCOMPARE(awaitError(m_manager->selectTenant(u"T2one"_s)).kind, Kind::NotSignedIn);
    signIn();
    QCOMPARE(awaitError(m_manager->selectTenant({})).kind, Kind::InvalidArgument);
    QCOMPARE(m_journal, QStringList());
}

QTEST_GUILESS_MAIN(tst_Tenant)
#include "tst_tenant.moc"
