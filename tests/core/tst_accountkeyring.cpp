// SPDX-License-Identifier: MIT
#include "core/secretservice.h"
#include "core/session/accountlist.h"
#include "core/storage/keychaintokenstore.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

const QString ada = u"U2ada"_s;
const QString grace = u"U2grace"_s;
const QString linus = u"U2linus"_s;
const QString mary = u"U2mary"_s;

} // namespace

/// Several accounts in the keyring of the desktop, which is locked in between. Each program here has what a process would have.
class tst_AccountKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void threeAccounts_haveAnEntryEach();
    void lockedInBetween_losesNobody();
    void removedWhileLocked_isGoneAfterwards();
    void signedOutWhileLocked_leavesTheOthers();
    void startedWhileLocked_goesOnWhenItIsUnlocked();
    void lockedForGood_staysAsItWas();

private:
    struct Program
    {
        explicit Program(const tst_AccountKeyring &test)
            : session(test.m_service.get(), test.store(), test.m_clock)
            , accounts(&session)
        {
        }
        QString user() const { return session.isSignedIn() ? session.user().userId : QString(); }
        QStringList list() const
        {
            QStringList ids;
            const QList<Account> all = accounts.accounts();
            for (const Account &account : all)
                ids << (account.isCurrent ? u'*' + account.userId : account.userId);
            return ids;
        }

        SessionManager session;
        AccountList accounts;
    };

    std::unique_ptr<TokenStore> store() const
    {
        return std::make_unique<KeychainTokenStore>(
            KeychainEntry{u"descope-test"_s, m_service->projectId(), m_server->url(), u"accounts"_s});
    }
    static QString loginIdOf(const QString &user) { return user.mid(2) + "@example.com"_L1; }
    AuthResponse answer(const QString &user) const;
    void signIn(Program &program, const QString &user);
    /// Signs in all three, the last of whom is current.
    void signInAll(Program &program);
    QStringList loggedOut() const;
    QString currentAtAStart() const
    {
        Program program(*this);
        return await(program.session.restore()) ? program.user() : QString();
    }

    SecretService m_keyring;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
    std::shared_ptr<FakeClock> m_clock;
};

/// Each test has a server of its own, and so entries of its own.
void tst_AccountKeyring::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(m_keyring.unlock());
    m_service.reset();
    m_server = std::make_unique<LoopbackServer>();
    m_server->reply("/v1/auth/logout", Reply::json(200, {}));
    m_service = std::make_unique<DescopeService>(ServiceConfig{u"P2abcdefghijklmnopqrstuvwxyz"_s, m_server->url()});
    m_clock = std::make_shared<FakeClock>();
}

void tst_AccountKeyring::cleanup()
{
    QVERIFY(m_keyring.unlock());
    Program last(*this);
    std::ignore = await(last.session.restore());
    QVERIFY(await(last.accounts.load()));
    const QList<Account> all = last.accounts.accounts();
    for (const Account &account : all)
        QVERIFY(await(last.accounts.remove(account.userId)));
    QTRY_VERIFY(last.list().isEmpty());
}

AuthResponse tst_AccountKeyring::answer(const QString &user) const
{
    constexpr qint64 issuedAt = 1'780'000'000;
    AuthResponse response;
    response.session.sessionToken = Token::parse(makeJwt(
        {{"drn"_L1, "DS"_L1}, {"jti"_L1, "s-"_L1 + user}, {"sub"_L1, user}, {"iat"_L1, issuedAt}, {"exp"_L1, issuedAt + 600}}));
    response.session.refreshToken = Token::parse(refreshJwt("r-"_L1 + user, user));
    response.session.user.userId = user;
    response.session.user.name = user.mid(2);
    return response;
}

void tst_AccountKeyring::signIn(Program &program, const QString &user)
{
    m_clock->advance(1s);
    QVERIFY(await(program.session.begin(loginIdOf(user), answer(user), SessionManager::Persistence::Keep)));
    QTRY_COMPARE(program.list().value(0), u'*' + user);
    QVERIFY(await(program.accounts.load()));
}

void tst_AccountKeyring::signInAll(Program &program)
{
    for (const QString &user : {ada, grace, linus})
        signIn(program, user);
    QTRY_COMPARE(program.list(), (QStringList{u'*' + linus, grace, ada}));
}

QStringList tst_AccountKeyring::loggedOut() const
{
    QStringList names;
    const auto requests = m_server->requests("/v1/auth/logout");
    for (const auto &request : requests)
        names << Token::parse(QString::fromLatin1(request.header("Authorization")).section(u':', 1)).userId();
    return names;
}

void tst_AccountKeyring::threeAccounts_haveAnEntryEach()
{
    Program one(*this);
    signInAll(one);
    const auto list = await(store()->beside(u"accounts"_s)->read());
    QVERIFY(list && *list);
    QVERIFY((*list)->contains("grace@example.com") && !(*list)->contains("eyJ")); // it holds no token
    Program next(*this);
    QVERIFY(*await(next.session.restore()));
    QTRY_COMPARE(next.list(), (QStringList{u'*' + linus, grace, ada}));
    for (const QString &user : {ada, grace, linus}) {
        m_clock->advance(1s);
        QVERIFY(*await(next.accounts.switchTo(user)));
        QCOMPARE(next.session.refreshToken(), answer(user).session.refreshToken);
        QTRY_COMPARE(one.user(), user); // it follows
    }
    SessionManager withoutAList(m_service.get(), store(), m_clock);
    QVERIFY(*await(withoutAList.restore()));
    QCOMPARE(withoutAList.user().userId, ada);
    QVERIFY(loggedOut().isEmpty());
}

void tst_AccountKeyring::lockedInBetween_losesNobody()
{
    Program one(*this);
    signInAll(one);
    QVERIFY(m_keyring.lock());
    QCOMPARE(awaitError(one.accounts.switchTo(ada)).kind, Kind::StorageLocked);
    QCOMPARE(one.user(), linus);
    QCOMPARE(awaitError(one.accounts.load()).kind, Kind::StorageLocked);
    QCOMPARE(one.list(), (QStringList{u'*' + linus, grace, ada}));
    m_clock->advance(1s);
    const auto begun = await(one.session.begin(loginIdOf(mary), answer(mary), SessionManager::Persistence::Keep));
    QCOMPARE(begun.error().kind, Kind::StorageLocked);
    QCOMPARE(one.user(), mary);
    QVERIFY(!one.session.isSaved());
    QCOMPARE(one.list().size(), 4);
    QVERIFY(m_keyring.unlock());
    QTRY_VERIFY(one.session.isSaved());
    QTRY_COMPARE(one.list(), (QStringList{u'*' + mary, linus, grace, ada}));
    QVERIFY(*await(one.accounts.switchTo(ada)));
    QTRY_COMPARE(currentAtAStart(), ada); // as soon as that is noted
    Program next(*this);
    QVERIFY(*await(next.session.restore()));
    QVERIFY(await(next.accounts.load()));
    QStringList everybody = next.list();
    everybody.sort();
    QCOMPARE(everybody, (QStringList{u'*' + ada, grace, linus, mary}));
    QVERIFY(loggedOut().isEmpty());
}

void tst_AccountKeyring::removedWhileLocked_isGoneAfterwards()
{
    Program one(*this);
    signInAll(one);
    QVERIFY(m_keyring.lock());
    const auto removed = await(one.accounts.remove(grace));
    QVERIFY(removed && removed->storage);
    QCOMPARE(removed->storage->kind, Kind::StorageLocked);
    QTRY_COMPARE(one.list(), (QStringList{u'*' + linus, ada}));
    QVERIFY(m_keyring.unlock());
    QCOMPARE(awaitError(one.accounts.switchTo(grace)).kind, Kind::NotSignedIn);
    QCOMPARE(one.user(), linus);
    Program next(*this);
    QVERIFY(*await(next.session.restore()));
    QVERIFY(await(next.accounts.load()));
    QTRY_COMPARE(next.list(), (QStringList{u'*' + linus, ada}));
    QCOMPARE(awaitError(next.accounts.switchTo(grace)).kind, Kind::NotSignedIn);
    QVERIFY(*await(next.accounts.switchTo(ada)));
}

void tst_AccountKeyring::signedOutWhileLocked_leavesTheOthers()
{
    Program one(*this);
    signInAll(one);
    QVERIFY(m_keyring.lock());
    const auto signedOut = await(one.session.signOut());
    QVERIFY(signedOut && signedOut->storage);
    QCOMPARE(signedOut->storage->kind, Kind::StorageLocked);
    QCOMPARE(loggedOut(), QStringList{linus});
    QCOMPARE(one.list(), (QStringList{grace, ada}));
    QVERIFY(m_keyring.unlock());
    Program next(*this);
    QVERIFY(!*await(next.session.restore()));
    QVERIFY(await(next.accounts.load()));
    QTRY_COMPARE(next.list(), (QStringList{grace, ada}));
    QVERIFY(*await(one.accounts.switchTo(ada)));
    QTRY_COMPARE(next.user(), ada);
}

void tst_AccountKeyring::startedWhileLocked_goesOnWhenItIsUnlocked()
{
    {
        Program one(*this);
        signInAll(one);
    }
    QVERIFY(m_keyring.lock());
    Program next(*this);
    QCOMPARE(awaitError(next.session.restore()).kind, Kind::StorageLocked);
    QCOMPARE(awaitError(next.accounts.load()).kind, Kind::StorageLocked);
    QVERIFY(next.list().isEmpty());
    QVERIFY(m_keyring.unlock());
    QTRY_COMPARE(next.user(), linus);
    QTRY_COMPARE(next.list(), (QStringList{u'*' + linus, grace, ada}));
}

/// Nobody answers the keyring's question: in this session nobody is asked.
void tst_AccountKeyring::lockedForGood_staysAsItWas()
{
    Program one(*this);
    signInAll(one);
    QVERIFY(m_keyring.lock());
    for (int round = 1; round <= 3; ++round)
        QCOMPARE(awaitError(one.accounts.switchTo(grace)).kind, Kind::StorageLocked);
    QCOMPARE(one.user(), linus);
    QCOMPARE(one.session.refreshToken(), answer(linus).session.refreshToken);
    QCOMPARE(one.list(), (QStringList{u'*' + linus, grace, ada}));
}

QTEST_GUILESS_MAIN(tst_AccountKeyring)
#include "tst_accountkeyring.moc"
