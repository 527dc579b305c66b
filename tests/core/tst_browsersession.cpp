// SPDX-License-Identifier: MIT
#include "browserfixture.h"
#include "core/session/sessionmanager.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;

namespace {

/// A token under a name that the project has chosen for its cookies.
QString called(const QString &name, const QString &jwt)
{
    QJsonObject claims = Token::parse(jwt).claims();
    claims.insert("drn"_L1, name);
    return makeJwt(claims);
}

} // namespace

/// A session that the browser gave is one like every other.
class tst_BrowserSession : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void session_isKeptRefreshedAndEnded_data();
    void session_isKeptRefreshedAndEnded();

private:
    void startManager();

    std::shared_ptr<FakeClock> m_clock;
    FakeTokenStore *m_store = nullptr;
    std::unique_ptr<SessionManager> m_manager;
};

void tst_BrowserSession::init()
{
    m_manager.reset();
    start();
    m_clock = std::make_shared<FakeClock>();
}

/// As at the next start of the program: the store keeps what it has.
void tst_BrowserSession::startManager()
{
    auto store = std::make_unique<FakeTokenStore>();
    store->entry = m_store != nullptr ? m_store->entry : decltype(store->entry)();
    m_store = store.get();
    m_manager = std::make_unique<SessionManager>(service.get(), std::move(store), m_clock);
}

void tst_BrowserSession::session_isKeptRefreshedAndEnded_data()
{
    QTest::addColumn<QString>("sessionName");
    QTest::addColumn<QString>("refreshName");
    QTest::newRow("usual names") << u"DS"_s << u"DSR"_s;
    QTest::newRow("names of the project's own") << u"MYDS"_s << u"MYDSR"_s;
    QTest::newRow("no names") << QString() << QString();
}

void tst_BrowserSession::session_isKeptRefreshedAndEnded()
{
    QFETCH(QString, sessionName);
    QFETCH(QString, refreshName);
    const AuthorizationRequest made = request();
    QJsonObject answer = tokenAnswer(in(made.url(), "nonce"));
    const QString refreshToken = called(refreshName, refreshJwt(u"refresh1"_s));
    answer.insert("access_token"_L1, called(sessionName, sessionJwt(u"session1"_s)));
    answer.insert("refresh_token"_L1, refreshToken);
    server->reply(tokenPath, Reply::json(200, answer));
    const auto signedIn = await(service->redeem(made, returned(made)));
    QVERIFY(signedIn);

    m_store = nullptr;
    startManager();
    QVERIFY(await(m_manager->begin(u"ada@example.com"_s, *signedIn, SessionManager::Persistence::Keep)));
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(m_manager->user().name, u"Ada"_s);
    QVERIFY(m_store->entry);

    const QString nextRefresh = called(refreshName, refreshJwt(u"refresh2"_s));
    QJsonObject refreshed = authAnswer(u"session2"_s, u"refresh2"_s);
    refreshed.insert("sessionJwt"_L1, called(sessionName, sessionJwt(u"session2"_s)));
    refreshed.insert("refreshJwt"_L1, nextRefresh);
    server->reply("/v1/auth/refresh", Reply::json(200, refreshed));
    startManager(); // the next start of the program
    QVERIFY(await(m_manager->restore()));
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(server->requests("/v1/auth/refresh").size(), 1);
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(server->requests("/v1/auth/refresh").first().header("Authorization"),
        "Bearer " + (projectId + u':' + refreshToken).toLatin1());

    QVERIFY(await(m_manager->signOut()));
    QCOMPARE(m_manager->state(), State::SignedOut);
    QVERIFY(waitUntil([this] { return server->requests(logoutPath).size() == 1; }));
    QCOMPARE(
        server->requests(logoutPath).first().header("Authorization"), "Bearer " + (projectId + u':' + nextRefresh).toLatin1());
}

QTEST_GUILESS_MAIN(tst_BrowserSession)

#include "tst_browsersession.moc"
