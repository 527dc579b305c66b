// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using State = SessionManager::State;

namespace {

const QString ownProject = u"P2abcdefghijklmnopqrstuvwxyz"_s;
const QString otherProject = u"P2zyxwvutsrqponmlkjihgfedcba"_s;

/// The same token, from another issuer.
QString issuedBy(const QJsonValue &issuer, const QString &jwt)
{
    QJsonObject claims = Token::parse(jwt).claims();
    claims.insert("iss"_L1, issuer);
    return makeJwt(claims);
}

} // namespace

/// Tokens of another project are no session of this one, wherever they come from, and the present session stays.
class tst_OtherProject : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void signIn_takesWhatItsOwnProjectIssued_data();
    void signIn_takesWhatItsOwnProjectIssued();
    void begin_leavesAllAsItWas_data() { tokens(); }
    void begin_leavesAllAsItWas();
    void refresh_leavesAllAsItWas_data() { tokens(); }
    void refresh_leavesAllAsItWas();
    void start_sendsItNowhere_data() { tokens(); }
    void start_sendsItNowhere();
    void otherProcess_isNotFollowed_data() { tokens(); }
    void otherProcess_isNotFollowed();
    void refresh_doesNotGoOnWithWhatTheStoreHolds_data() { tokens(); }
    void refresh_doesNotGoOnWithWhatTheStoreHolds();
    void deviceTokens_areNotTaken();

private:
    static void tokens();
    QFuture<Result<AuthResponse>> answeredSignIn(const QString &sessionText, const QString &refreshText);
};

/// Which of the tokens is of another project.
void tst_OtherProject::tokens()
{
    QTest::addColumn<bool>("isSession");
    QTest::addColumn<bool>("isRefresh");
    QTest::newRow("session token") << true << false;
    QTest::newRow("refresh token") << false << true;
    QTest::newRow("both") << true << true;
}

static QString maybe(bool isOther, const QString &jwt)
{
    return isOther ? issuedBy("https://api.descope.com/"_L1 + otherProject, jwt) : issuedBy(ownProject, jwt);
}

QFuture<Result<AuthResponse>> tst_OtherProject::answeredSignIn(const QString &sessionText, const QString &refreshText)
{
    QJsonObject answer = authAnswer(u"s"_s, u"r"_s);
    answer.insert("sessionJwt"_L1, sessionText);
    answer.insert("refreshJwt"_L1, refreshText);
    m_server->reply("/v1/auth/password/signin", Reply::json(200, answer));
    return m_service->signIn(u"ada@example.com"_s, u"Passw0rd!"_s);
}

void tst_OtherProject::signIn_takesWhatItsOwnProjectIssued_data()
{
    QTest::addColumn<QJsonValue>("issuer");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const QJsonValue &issuer, bool isTaken) { QTest::newRow(name) << issuer << isTaken; };
    row("its id", ownProject, true);
    row("a URL that ends with it", "https://api.descope.com/"_L1 + ownProject, true);
    row("a URL that ends with it and a slash", "https://api.descope.com/v1/apps/"_L1 + ownProject + u'/', true);
    row("a URL of one of its applications", "https://auth.example.com/v1/apps/"_L1 + ownProject + "/SA2one"_L1, true);
    row("another id", otherProject, false);
    row("a URL of another one", "https://api.descope.com/"_L1 + otherProject, false);
    row("its id as a host", "https://"_L1 + ownProject + u'/' + otherProject, false);
    row("its id further in front", "https://api.descope.com/"_L1 + ownProject + "/a/b"_L1, false);
    row("its id in a query", "https://api.descope.com/?p="_L1 + ownProject, false);
    row("its id in other letters", ownProject.toLower(), false);
    row("no project", u"https://example.com"_s, false);
    row("an empty text", QString(), false);
    row("a list", QJsonArray{ownProject}, false);
}

void tst_OtherProject::signIn_takesWhatItsOwnProjectIssued()
{
    QFETCH(QJsonValue, issuer);
    QFETCH(bool, isTaken);
    for (const bool isSession : {true, false}) {
        const QString other = issuedBy(issuer, isSession ? sessionJwt(u"s"_s) : refreshJwt(u"r"_s));
        m_server->clear();
        m_server->reply("/v1/auth/logout", Reply::json(200, {}));
        m_server->reply("/v1/auth/password/policy", Reply::json(200, {}));
        const auto answer = await(answeredSignIn(isSession ? other : sessionJwt(u"s"_s), isSession ? refreshJwt(u"r"_s) : other));
        QCOMPARE(bool(answer), isTaken);
        settle();
        QCOMPARE(m_server->requests("/v1/auth/logout").size(), isTaken ? 0 : 1); // nobody holds its tokens
        if (isTaken)
            continue;
        QCOMPARE(answer.error().kind, Kind::Server);
        QVERIFY(answer.error().outcomeUnknown);
    }
}

void tst_OtherProject::begin_leavesAllAsItWas()
{
    QFETCH(bool, isSession);
    QFETCH(bool, isRefresh);
    signIn();
    AuthResponse other = answer(u"session2"_s, u"refresh2"_s);
    other.session.sessionToken = Token::parse(maybe(isSession, sessionJwt(u"session2"_s)));
    other.session.refreshToken = Token::parse(maybe(isRefresh, refreshJwt(u"refresh2"_s)));
    QCOMPARE(awaitError(m_manager->begin(u"ada@example.com"_s, other, Manager::Persistence::Keep)).kind, Kind::InvalidArgument);
    settle();
    QCOMPARE(m_journal, QStringList());
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh1"_s);
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(savedName(), u"refresh1"_s);
}

void tst_OtherProject::refresh_leavesAllAsItWas()
{
    QFETCH(bool, isSession);
    QFETCH(bool, isRefresh);
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(200, {{"sessionJwt"_L1, maybe(isSession, sessionJwt(u"session2"_s))},
                                                             {"refreshJwt"_L1, maybe(isRefresh, refreshJwt(u"refresh2"_s))}}));
    const Error error = awaitError(m_manager->refresh());
    QCOMPARE(error.kind, Kind::Server);
    QVERIFY(error.outcomeUnknown);
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh1"_s});
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(savedName(), u"refresh1"_s);
    QVERIFY(m_server->requests("/v1/auth/logout").isEmpty()); // they are of the user who goes on
}

void tst_OtherProject::start_sendsItNowhere()
{
    QFETCH(bool, isSession);
    QFETCH(bool, isRefresh);
    StoredSession entry = savedJustNow(u"session1"_s, u"refresh1"_s);
    entry.sessionToken.token = Token::parse(maybe(isSession, sessionJwt(u"session1"_s)));
    entry.refreshToken = Token::parse(maybe(isRefresh, refreshJwt(u"refresh1"_s)));
    startManager(entry);
    QCOMPARE(awaitError(m_manager->restore()).kind, Kind::StorageCorrupt);
    settle();
    QCOMPARE(m_manager->state(), State::SignedOut);
    QCOMPARE(savedName(), u"refresh1"_s); // it is for its owner
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty() && m_server->requests("/v1/auth/logout").isEmpty());
    // A sign-in takes its place, and does not send it either.
    QVERIFY(await(begin(u"session2"_s, u"refresh2"_s)));
    settle();
    QCOMPARE(savedName(), u"refresh2"_s);
    QVERIFY(m_server->requests("/v1/auth/logout").isEmpty());
}

void tst_OtherProject::otherProcess_isNotFollowed()
{
    QFETCH(bool, isSession);
    QFETCH(bool, isRefresh);
    signIn();
    m_clock->advance(std::chrono::seconds(1));
    StoredSession entry = savedJustNow(u"session2"_s, u"refresh2"_s);
    entry.sessionToken.token = Token::parse(maybe(isSession, sessionJwt(u"session2"_s)));
    entry.refreshToken = Token::parse(maybe(isRefresh, refreshJwt(u"refresh2"_s)));
    keep(entry);
    Q_EMIT m_store->changed();
    settle();
    QCOMPARE(nameOf(m_manager->refreshToken().jwt()), u"refresh1"_s);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session1"_s);
    QCOMPARE(m_manager->state(), State::Active);

    // Nor is it signed in to.
    QVERIFY(await(m_manager->signOut()));
    keep(entry);
    m_journal.clear();
    Q_EMIT m_store->changed();
    settle();
    QCOMPARE(m_journal, QStringList{u"read"_s});
    QCOMPARE(m_manager->state(), State::SignedOut);
}

void tst_OtherProject::refresh_doesNotGoOnWithWhatTheStoreHolds()
{
    QFETCH(bool, isSession);
    QFETCH(bool, isRefresh);
    signIn();
    m_clock->advance(std::chrono::seconds(1));
    StoredSession entry = savedJustNow(u"session2"_s, u"refresh2"_s);
    entry.sessionToken.token = Token::parse(maybe(isSession, sessionJwt(u"session2"_s)));
    entry.refreshToken = Token::parse(maybe(isRefresh, refreshJwt(u"refresh2"_s)));
    keep(entry);
    replyRefresh(u"session3"_s, u"refresh3"_s);
    QCOMPARE(nameOf(await(m_manager->refresh())->jwt()), u"session3"_s);
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh1"_s});
    QCOMPARE(savedName(), u"refresh3"_s);
}

void tst_OtherProject::deviceTokens_areNotTaken()
{
    const QString own = issuedBy(ownProject, refreshJwt(u"device"_s));
    const QString other = issuedBy(otherProject, refreshJwt(u"device"_s));
    m_service->setDeviceTokens({other, own});
    QCOMPARE(m_service->deviceTokens(), (DeviceTokens{{}, own}));
    // Nor does an answer put one in the place of one that is held.
    QJsonObject answer = authAnswer(u"s"_s, u"r"_s);
    answer.insert("knownDeviceJwt"_L1, other);
    answer.insert("trustedDeviceJwt"_L1, other);
    m_server->reply("/v1/auth/password/signin", Reply::json(200, answer));
    QVERIFY(await(m_service->signIn(u"ada@example.com"_s, u"Passw0rd!"_s)));
    QCOMPARE(m_service->deviceTokens(), (DeviceTokens{{}, own}));
}

QTEST_GUILESS_MAIN(tst_OtherProject)
#include "tst_otherproject.moc"
