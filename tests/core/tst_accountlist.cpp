// SPDX-License-Identifier: MIT
#include "core/session/accountlist.h"
#include "core/session/entryformat.h"
#include "core/session/storedsession.h"
#include "core/storage/entrylock.h"
#include "fakekeyring.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using State = SessionManager::State;

namespace {

const QString ada = u"U2ada"_s;
const QString grace = u"U2grace"_s;
const QString linus = u"U2linus"_s;
const QString listName = u"(accounts)"_s;

QString loginIdOf(const QString &user)
{
    return user.mid(2) + "@example.com"_L1;
}

QString sessionJwtOf(const QString &user, const QString &name)
{
    constexpr qint64 issuedAt = 1'780'000'000;
    return makeJwt(
        {{"drn"_L1, "DS"_L1}, {"jti"_L1, "s-"_L1 + name}, {"sub"_L1, user}, {"iat"_L1, issuedAt}, {"exp"_L1, issuedAt + 600}});
}

/// A program of one user: a session with a list.
struct Program
{
    Program(FakeKeyring &keyring, DescopeService *service, const std::shared_ptr<Clock> &clock)
        : session(service, keyring.store(), clock)
        , accounts(&session)
    {
        QObject::connect(&session, &SessionManager::signedIn, &session, [this](const User &user) { journal << user.userId; });
        QObject::connect(&session, &SessionManager::signedOut, &session, [this](SessionManager::EndReason reason) {
            journal << (reason == SessionManager::EndReason::Switched ? u"switched"_s : u"signedOut"_s);
        });
    }

    Result<bool> restore() { return await(session.restore()); }
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
    QStringList journal;
};

} // namespace

/// Several accounts of one program, over one SessionManager.
class tst_AccountList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneAccount_isAsWithoutAList();
    void savedSessionOfToday_isTheFirstAccount();
    void anotherAccount_hasAnEntryOfItsOwn();
    void sameUserAgain_hasOneEntry_data();
    void sameUserAgain_hasOneEntry();
    void currentOne_isThereAtTheNextStart();
    void choiceWhileAnotherHasTheTurn_isTheLastOne();
    void switching_sendsNothingAndEndsNothing();
    void switchingToAnExpiredSession_refreshesIt();
    void onlyTheCurrentSession_isRefreshed();
    void refreshThatIsUnderWay_isSavedAfterASwitch();
    void unsavedSession_isKeptOverASwitch_data();
    void unsavedSession_isKeptOverASwitch();
    void lockedKeyring_leavesTheCurrentOne();
    void another_isLeftByGoingBack();
    void signOut_leavesTheOthersToBeOffered();
    void endedSession_leavesTheList();
    void removingOne_endsItOnTheServer();
    void removingWhileLocked_countsAtOnce();
    void removingWhatIsNotThere_isNotSignedIn();
    void signInWhileLocked_isSavedInItsPlace();
    void firstEntryIsFreeAgain_forTheNextOne();
    void otherProcess_isFollowed();
    void otherProcessAddsAnother_doesNotDisturb();
    void removedElsewhereWhileItIsCurrent();
    void programWithoutAList_changesTheFirstEntry();
    void damagedList_losesNoSession_data();
    void damagedList_losesNoSession();
    void listOfANewerProgram_isLeftAlone();
    void storeOfAnAccount_isUsedBesideTheCurrentOne();
    void rememberedPerson_isOneForAll();
    void slotMayDestroyEverything_data();
    void slotMayDestroyEverything();
    void withoutASession_nothingHappens();

private:
    /// Another process is at work on the list until what is returned is gone.
    EntryLock turnOfAnother() const;
    std::unique_ptr<Program> program() { return std::make_unique<Program>(*m_keyring, m_service.get(), m_clock); }
    AuthResponse answer(const QString &user, const QString &name) const;
    void signIn(Program &program, const QString &user, SessionManager::Persistence kept = SessionManager::Persistence::Keep);
    StoredSession saved(const QString &user, const QString &name) const;
    StoredSession sessionIn(const QString &entry) const;
    QStringList sessionEntries() const;
    QStringList loggedOut() const;
    void replyRefresh(const QString &user, const QString &name, bool isHeld = false);
    QStringList sent(const QByteArray &path) const;

    std::unique_ptr<FakeKeyring> m_keyring;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<PassingTime> m_time;
};

void tst_AccountList::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_service.reset();
    m_keyring = std::make_unique<FakeKeyring>();
    m_server = std::make_unique<LoopbackServer>();
    m_server->reply("/v1/auth/logout", Reply::json(200, {}));
    m_service = std::make_unique<DescopeService>(ServiceConfig{u"P2abcdefghijklmnopqrstuvwxyz"_s, m_server->url()});
    m_clock = std::make_shared<FakeClock>();
    m_time = std::make_unique<PassingTime>(m_clock);
}

AuthResponse tst_AccountList::answer(const QString &user, const QString &name) const
{
    AuthResponse response;
    response.session.sessionToken = Token::parse(sessionJwtOf(user, name));
    response.session.refreshToken = Token::parse(refreshJwt("r-"_L1 + name, user));
    response.session.user.userId = user;
    response.session.user.name = user.mid(2);
    return response;
}

void tst_AccountList::signIn(Program &program, const QString &user, SessionManager::Persistence kept)
{
    m_clock->advance(1s); // so that it is told who was used last
    QVERIFY(await(program.session.begin(loginIdOf(user), answer(user, user), kept)));
    QTRY_COMPARE(program.user(), user);
    QTRY_VERIFY(program.list().value(0) == u'*' + user);
}

StoredSession tst_AccountList::saved(const QString &user, const QString &name) const
{
    StoredSession session{Token::parse(refreshJwt("r-"_L1 + name, user)), user, loginIdOf(user), user.mid(2),
        m_service->projectId(), m_server->url().toString()};
    session.sessionToken = {Token::parse(sessionJwtOf(user, name)), m_clock->steady(), m_clock->epoch()};
    return session;
}

StoredSession tst_AccountList::sessionIn(const QString &entry) const
{
    const Result<StoredSession> session = StoredSession::fromBytes(m_keyring->entries.value(entry));
    return session ? *session : StoredSession();
}

/// Whose sessions the entries hold, the first one first.
QStringList tst_AccountList::sessionEntries() const
{
    QStringList users;
    QStringList names = m_keyring->entries.keys();
    names.sort();
    for (const QString &name : names) {
        if (name.isEmpty() || name.startsWith("(account "_L1))
            users << (name.isEmpty() ? u"first:"_s : QString()) + sessionIn(name).userId;
    }
    std::sort(users.begin(), users.end(), [](const QString &a, const QString &b) {
        return std::pair(!a.startsWith("first"_L1), a) < std::pair(!b.startsWith("first"_L1), b);
    });
    return users;
}

QStringList tst_AccountList::sent(const QByteArray &path) const
{
    QStringList names;
    const auto requests = m_server->requests(path);
    for (const auto &request : requests) {
        const QString jwt = QString::fromLatin1(request.header("Authorization")).section(u':', 1);
        names << Token::parse(jwt).claims().value(u"jti"_s).toString();
    }
    return names;
}

QStringList tst_AccountList::loggedOut() const
{
    return sent("/v1/auth/logout");
}

// One account ---------------------------------------------------------------------------------------------------------------

void tst_AccountList::oneAccount_isAsWithoutAList()
{
    const auto one = program();
    QVERIFY(!*one->restore());
    signIn(*one, ada);
    QCOMPARE(m_keyring->entries.keys(), QStringList{QString()});
    QCOMPARE(m_keyring->journal, QStringList{u"write "_s});
    QCOMPARE(one->list(), QStringList{u"*U2ada"_s});
    QVERIFY(await(one->session.signOut())->isDone());
    QTRY_VERIFY(one->list().isEmpty());
    QVERIFY(m_keyring->entries.isEmpty());
    QVERIFY(m_keyring->wasNeverUsed(listName));
}

void tst_AccountList::savedSessionOfToday_isTheFirstAccount()
{
    m_keyring->put({}, saved(ada, ada).toBytes());
    const auto one = program();
    QVERIFY(*one->restore());
    QCOMPARE(one->user(), ada);
    QTRY_COMPARE(one->list(), QStringList{u"*U2ada"_s});
    QVERIFY(m_keyring->journal.isEmpty());
    QCOMPARE(one->accounts.current().loginId, loginIdOf(ada));
}

// Several -------------------------------------------------------------------------------------------------------------------

void tst_AccountList::anotherAccount_hasAnEntryOfItsOwn()
{
    const auto one = program();
    signIn(*one, ada);
    one->accounts.addAnother();
    QCOMPARE(one->session.state(), State::SignedOut);
    QCOMPARE(one->list(), QStringList{ada}); // to be gone back to
    signIn(*one, grace);
    QTRY_COMPARE(one->list(), (QStringList{u"*U2grace"_s, ada}));
    signIn(*one, linus); // also without having left the one before
    QTRY_COMPARE(one->list(), (QStringList{u"*U2linus"_s, grace, ada}));
    QCOMPARE(sessionEntries(), (QStringList{u"first:U2ada"_s, grace, linus}));
    QCOMPARE(one->journal, (QStringList{ada, u"switched"_s, grace, u"switched"_s, linus}));
    QVERIFY(loggedOut().isEmpty());
    const QByteArray list = m_keyring->entries.value(listName);
    QVERIFY(list.contains("grace@example.com"));
    QVERIFY(!list.contains("eyJ")); // no token
}

void tst_AccountList::sameUserAgain_hasOneEntry_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("the first") << ada;
    QTest::newRow("another") << grace;
}

void tst_AccountList::sameUserAgain_hasOneEntry()
{
    QFETCH(const QString, user);
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    one->accounts.addAnother();
    QVERIFY(await(one->session.begin(loginIdOf(user), answer(user, u"again"_s), SessionManager::Persistence::Keep)));
    QTRY_COMPARE(one->list().value(0), u'*' + user);
    QCOMPARE(one->list().size(), 2);
    QCOMPARE(sessionEntries(), (QStringList{u"first:U2ada"_s, grace}));
    QTRY_COMPARE(loggedOut(), QStringList{"r-"_L1 + user}); // the session that it takes the place of
}

void tst_AccountList::currentOne_isThereAtTheNextStart()
{
    auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    QTRY_VERIFY(m_keyring->entries.contains(listName));
    m_clock->advance(1s);
    QVERIFY(await(one->accounts.switchTo(ada)));
    signIn(*one, linus);
    m_clock->advance(1s);
    QVERIFY(await(one->accounts.switchTo(grace)));
    QTRY_COMPARE(one->list().value(0), u"*U2grace"_s);
    QVERIFY(await(one->accounts.load()));
    one = program();
    QVERIFY(*one->restore());
    QCOMPARE(one->user(), grace);
    QTRY_COMPARE(one->list(), (QStringList{u"*U2grace"_s, linus, ada}));
    QCOMPARE(one->accounts.find(u"LINUS@example.com"_s).userId, linus);
    QCOMPARE(one->accounts.find(ada).loginId, loginIdOf(ada));
    QVERIFY(one->accounts.find(u"nobody@example.com"_s).isEmpty());
}

EntryLock tst_AccountList::turnOfAnother() const
{
    auto turn = std::make_shared<ProcessLock>(m_keyring->store(listName)->lockFile());
    return turn->tryLock() == ProcessLock::Outcome::Taken ? turn : nullptr;
}

/// What the list says at that moment is about to be another one's.
void tst_AccountList::choiceWhileAnotherHasTheTurn_isTheLastOne()
{
    auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    QVERIFY(await(one->accounts.load()));
    m_time->stop();
    EntryLock another = turnOfAnother();
    QVERIFY(another);
    QVERIFY(*await(one->accounts.switchTo(ada)));
    QVERIFY(*await(one->accounts.switchTo(grace)));
    another.reset();
    one->journal.clear();
    m_keyring->journal.clear();
    m_time->start();
    QTRY_COMPARE(m_keyring->journal, (QStringList{u"write (accounts)"_s, u"write (accounts)"_s})); // each choice once
    QVERIFY(await(one->accounts.load()));
    QCOMPARE(one->list(), (QStringList{u"*U2grace"_s, ada}));
    QVERIFY(one->journal.isEmpty());
    const auto next = program();
    QVERIFY(*next->restore());
    QCOMPARE(next->user(), grace);
}

void tst_AccountList::switching_sendsNothingAndEndsNothing()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    one->journal.clear();
    QVERIFY(*await(one->accounts.switchTo(ada)));
    QCOMPARE(one->user(), ada);
    QCOMPARE(one->session.user().name, u"ada"_s);
    QCOMPARE(one->journal, (QStringList{u"switched"_s, ada}));
    QTRY_COMPARE(one->list(), (QStringList{u"*U2ada"_s, grace}));
    QVERIFY(*await(one->accounts.switchTo(ada))); // once more
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(awaitError(one->accounts.switchTo(linus)).kind, Kind::NotSignedIn);
    QCOMPARE(one->user(), ada);
}

/// The server answers a refresh with these tokens.
void tst_AccountList::replyRefresh(const QString &user, const QString &name, bool isHeld)
{
    const Reply reply =
        Reply::json(200, {{"sessionJwt"_L1, sessionJwtOf(user, name)}, {"refreshJwt"_L1, refreshJwt("r-"_L1 + name, user)},
                             {"user"_L1, QJsonObject{{"userId"_L1, user}, {"name"_L1, user.mid(2)}}}});
    m_server->reply("/v1/auth/refresh", isHeld ? reply.held() : reply);
}

void tst_AccountList::switchingToAnExpiredSession_refreshesIt()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    m_server->reply("/v1/auth/refresh", Reply::json(500, {})); // for what the current one asks meanwhile
    m_clock->advance(20min);
    QTRY_VERIFY(
        (m_clock->advance(1min), sent("/v1/auth/refresh").contains(u"r-U2grace"_s))); // who finds a lock taken tries later
    m_server->clear();
    replyRefresh(ada, u"ada2"_s);
    QVERIFY(*await(one->accounts.switchTo(ada)));
    QCOMPARE(one->user(), ada);
    QCOMPARE(sent("/v1/auth/refresh"), QStringList{u"r-U2ada"_s});
    QCOMPARE(sessionIn({}).refreshToken, Token::parse(refreshJwt(u"r-ada2"_s, ada)));
}

void tst_AccountList::onlyTheCurrentSession_isRefreshed()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    m_server->reply("/v1/auth/refresh", Reply::json(500, {}));
    for (int i = 0; i < 30; ++i) {
        m_clock->advance(1min);
        QVERIFY(await(one->accounts.load()));
    }
    QTRY_VERIFY(!sent("/v1/auth/refresh").isEmpty());
    QVERIFY(!sent("/v1/auth/refresh").contains(u"r-U2ada"_s));
}

/// Its answer holds the only token of that account that is still valid.
void tst_AccountList::refreshThatIsUnderWay_isSavedAfterASwitch()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    replyRefresh(grace, u"grace2"_s, true);
    const auto refreshed = one->session.refresh();
    QTRY_COMPARE(sent("/v1/auth/refresh"), QStringList{u"r-U2grace"_s});
    QVERIFY(*await(one->accounts.switchTo(ada)));
    QCOMPARE(awaitError(refreshed).kind, Kind::Cancelled);
    m_server->release();
    const QString entry = m_keyring->entries.keys().filter(u"(account "_s).value(0);
    QTRY_COMPARE(sessionIn(entry).refreshToken, Token::parse(refreshJwt(u"r-grace2"_s, grace)));
    QCOMPARE(one->user(), ada);
    QVERIFY(loggedOut().isEmpty());
    QVERIFY(*await(one->accounts.switchTo(grace)));
    QTRY_COMPARE(one->session.refreshToken(), Token::parse(refreshJwt(u"r-grace2"_s, grace)));
}

void tst_AccountList::unsavedSession_isKeptOverASwitch_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("that is not to be kept") << false;
    QTest::newRow("that could not be saved") << true;
}

void tst_AccountList::unsavedSession_isKeptOverASwitch()
{
    QFETCH(const bool, isLocked);
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, linus);
    if (isLocked)
        m_keyring->lock();
    const auto kept = isLocked ? SessionManager::Persistence::Keep : SessionManager::Persistence::Forget;
    std::ignore = one->session.begin(loginIdOf(grace), answer(grace, grace), kept);
    QTRY_COMPARE(one->user(), grace);
    QVERIFY(!one->session.isSaved());
    if (isLocked)
        QCOMPARE(awaitError(one->accounts.switchTo(ada)).kind, Kind::StorageLocked);
    one->accounts.addAnother();
    QCOMPARE(one->user(), QString());
    QVERIFY(one->list().contains(grace));
    QVERIFY(*await(one->accounts.switchTo(grace)));
    QCOMPARE(one->user(), grace);
    QCOMPARE(one->session.refreshToken(), Token::parse(refreshJwt("r-"_L1 + grace, grace)));
    if (!isLocked)
        return;
    one->accounts.addAnother();
    m_keyring->unlock(); // and it is saved, although it is not the current one
    QTRY_COMPARE(sessionEntries(), (QStringList{u"first:U2ada"_s, grace, linus}));
    QVERIFY(m_server->requests().isEmpty());
}

void tst_AccountList::lockedKeyring_leavesTheCurrentOne()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    one->journal.clear();
    m_keyring->lock();
    QCOMPARE(awaitError(one->accounts.switchTo(ada)).kind, Kind::StorageLocked);
    QCOMPARE(one->user(), grace);
    QVERIFY(one->journal.isEmpty());
    QCOMPARE(awaitError(one->accounts.load()).kind, Kind::StorageLocked);
    QCOMPARE(one->list(), (QStringList{u"*U2grace"_s, ada}));

    const auto next = program(); // nobody can say who is current
    QCOMPARE(awaitError(next->session.restore()).kind, Kind::StorageLocked);
    QVERIFY(next->list().isEmpty());
    m_keyring->unlock();
    QTRY_COMPARE(next->user(), grace);
    QTRY_COMPARE(next->list(), (QStringList{u"*U2grace"_s, ada}));
}

void tst_AccountList::another_isLeftByGoingBack()
{
    auto one = program();
    signIn(*one, ada);
    one->accounts.addAnother();
    QVERIFY(!*await(one->session.restore())); // as a form does
    QVERIFY(*await(one->accounts.switchTo(ada)));
    QCOMPARE(one->user(), ada);
    one->accounts.addAnother();
    one = program(); // nobody has signed in: it goes on as before
    QVERIFY(*one->restore());
    QCOMPARE(one->user(), ada);
    QVERIFY(m_keyring->wasNeverUsed(listName));
}

// The end -------------------------------------------------------------------------------------------------------------------

void tst_AccountList::signOut_leavesTheOthersToBeOffered()
{
    auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    QVERIFY(await(one->session.signOut())->isDone());
    QCOMPARE(one->user(), QString());
    QCOMPARE(one->list(), QStringList{ada});
    QCOMPARE(loggedOut(), QStringList{u"r-U2grace"_s});
    QTRY_COMPARE(sessionEntries(), QStringList{u"first:U2ada"_s});
    one = program();
    QVERIFY(!*one->restore());
    QTRY_COMPARE(one->list(), QStringList{ada});
    QVERIFY(*await(one->accounts.switchTo(ada)));
    QTRY_VERIFY(!m_keyring->entries.contains(listName)); // there is one account again
}

void tst_AccountList::endedSession_leavesTheList()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    QVERIFY(await(one->accounts.load()));
    m_clock->advance(30 * 24h); // beyond the end of both
    QTRY_COMPARE(one->user(), QString());
    QTRY_VERIFY(one->list().isEmpty());
    QCOMPARE(awaitError(one->accounts.switchTo(ada)).kind, Kind::SessionEnded);
    QCOMPARE(one->user(), QString());
    QVERIFY(m_server->requests().isEmpty());
}

void tst_AccountList::removingOne_endsItOnTheServer()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    signIn(*one, linus);
    one->journal.clear();
    QVERIFY(await(one->accounts.remove(ada))->isDone());
    QTRY_COMPARE(one->list(), (QStringList{u"*U2linus"_s, grace}));
    QVERIFY(await(one->accounts.remove(grace))->isDone());
    QTRY_COMPARE(one->list(), QStringList{u"*U2linus"_s});
    QVERIFY(one->journal.isEmpty());
    QCOMPARE(loggedOut(), (QStringList{u"r-U2ada"_s, u"r-U2grace"_s}));
    QCOMPARE(sessionEntries(), QStringList{linus});
    QVERIFY(await(one->accounts.remove(linus))->isDone());
    QCOMPARE(one->user(), QString());
    QTRY_VERIFY(m_keyring->entries.isEmpty());
}

void tst_AccountList::removingWhileLocked_countsAtOnce()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    QTRY_VERIFY(one->list().contains(ada));
    m_keyring->lock();
    const auto removed = await(one->accounts.remove(ada));
    QVERIFY(removed && removed->storage);
    QCOMPARE(removed->storage->kind, Kind::StorageLocked);
    const auto signedOut = await(one->session.signOut());
    QVERIFY(signedOut && signedOut->storage);
    QCOMPARE(signedOut->storage->kind, Kind::StorageLocked);
    QCOMPARE(loggedOut(), QStringList{u"r-U2grace"_s}); // ada's token lies in the keyring
    m_keyring->unlock();
    QTRY_VERIFY(sessionEntries().isEmpty());
    const auto next = program();
    QVERIFY(!*next->restore());
    QVERIFY(await(next->accounts.load()));
    QVERIFY(next->list().isEmpty());
    QTRY_VERIFY(one->list().isEmpty());
}

void tst_AccountList::removingWhatIsNotThere_isNotSignedIn()
{
    const auto one = program();
    QCOMPARE(awaitError(one->accounts.remove(ada)).kind, Kind::NotSignedIn);
    signIn(*one, ada);
    QCOMPARE(awaitError(one->accounts.remove(grace)).kind, Kind::NotSignedIn);
    QCOMPARE(one->user(), ada);
}

// The keyring ---------------------------------------------------------------------------------------------------------------

void tst_AccountList::signInWhileLocked_isSavedInItsPlace()
{
    auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    m_keyring->lock();
    one = program();
    QCOMPARE(awaitError(one->session.restore()).kind, Kind::StorageLocked);
    const auto begun = one->session.begin(loginIdOf(ada), answer(ada, u"again"_s), SessionManager::Persistence::Keep);
    QCOMPARE(awaitError(begun).kind, Kind::StorageLocked);
    QCOMPARE(one->user(), ada);
    m_keyring->unlock();
    QTRY_VERIFY(one->session.isSaved());
    QCOMPARE(sessionEntries(), (QStringList{u"first:U2ada"_s, grace}));
    QCOMPARE(sessionIn({}).refreshToken, Token::parse(refreshJwt(u"r-again"_s, ada)));
    QTRY_COMPARE(loggedOut(), QStringList{u"r-U2ada"_s});
    QTRY_COMPARE(one->list(), (QStringList{u"*U2ada"_s, grace}));
}

void tst_AccountList::firstEntryIsFreeAgain_forTheNextOne()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    QVERIFY(await(one->accounts.remove(ada)));
    signIn(*one, linus);
    QCOMPARE(sessionEntries(), (QStringList{u"first:U2linus"_s, grace}));
    signIn(*one, ada);
    QCOMPARE(sessionEntries(), (QStringList{u"first:U2linus"_s, ada, grace}));
}

// Other processes -----------------------------------------------------------------------------------------------------------

void tst_AccountList::otherProcess_isFollowed()
{
    const auto one = program();
    const auto two = program();
    QVERIFY(!*one->restore());
    QVERIFY(!*two->restore());
    signIn(*one, ada);
    QTRY_COMPARE(two->user(), ada);
    signIn(*one, grace);
    QTRY_COMPARE(two->user(), grace);
    QTRY_COMPARE(two->list(), (QStringList{u"*U2grace"_s, ada}));
    QVERIFY(*await(two->accounts.switchTo(ada)));
    QTRY_COMPARE(one->user(), ada);
    QVERIFY(await(one->session.signOut()));
    QTRY_COMPARE(two->user(), QString());
    QTRY_COMPARE(two->list(), QStringList{grace});
    QVERIFY(*await(two->accounts.switchTo(grace)));
    QTRY_COMPARE(one->user(), grace);
    QVERIFY(m_server->requests("/v1/auth/refresh").isEmpty());
    QCOMPARE(loggedOut(), QStringList{u"r-U2ada"_s});
}

void tst_AccountList::otherProcessAddsAnother_doesNotDisturb()
{
    const auto one = program();
    signIn(*one, ada);
    const auto two = program();
    QVERIFY(*two->restore());
    two->accounts.addAnother();
    QVERIFY(await(one->accounts.load()));
    QCOMPARE(one->user(), ada);
    signIn(*two, grace);
    QTRY_COMPARE(one->user(), grace);
}

void tst_AccountList::removedElsewhereWhileItIsCurrent()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    const auto two = program();
    QVERIFY(*two->restore());
    QTRY_COMPARE(two->list(), (QStringList{u"*U2grace"_s, ada}));
    QVERIFY(await(two->accounts.remove(grace)));
    QTRY_COMPARE(one->user(), QString());
    QTRY_COMPARE(one->list(), QStringList{ada});
    QCOMPARE(one->journal.constLast(), u"signedOut"_s);
    QCOMPARE(loggedOut(), QStringList{u"r-U2grace"_s});
}

void tst_AccountList::programWithoutAList_changesTheFirstEntry()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    SessionManager other(m_service.get(), m_keyring->store(), m_clock);
    QVERIFY(*await(other.restore()));
    QCOMPARE(other.user().userId, ada);
    QVERIFY(await(other.begin(loginIdOf(linus), answer(linus, linus), SessionManager::Persistence::Keep)));
    QTRY_COMPARE(one->list(), (QStringList{u"*U2grace"_s, linus}));
    QVERIFY(*await(one->accounts.switchTo(linus)));
    QVERIFY(await(other.signOut()));
    QTRY_COMPARE(one->user(), QString());
    QTRY_COMPARE(one->list(), QStringList{grace});
}

void tst_AccountList::damagedList_losesNoSession_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no CBOR") << QByteArray("garbage");
    QTest::newRow("no accounts") << entryWith({});
    QTest::newRow("of another service") << entryWith(
        {{EntryKey::Accounts, QCborArray{QCborMap{{EntryKey::UserId, u"U2other"_s}}}}, {EntryKey::ProjectId, u"P2other"_s}});
    QTest::newRow("accounts that are none") << entryWith(
        {{EntryKey::Accounts, QCborArray{1, u"x"_s, QCborMap{}, QCborMap{{EntryKey::UserId, 7}, {EntryKey::LastUsed, 1e300}}}}});
}

/// Whoever signs in again has his entry back.
void tst_AccountList::damagedList_losesNoSession()
{
    QFETCH(const QByteArray, list);
    auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    QTRY_VERIFY(m_keyring->entries.contains(listName));
    one.reset();
    m_keyring->put(listName, list);
    one = program();
    QVERIFY(one->restore());
    QVERIFY(await(one->accounts.load()));
    QCOMPARE(one->list().size(), 1);
    QVERIFY(await(one->session.begin(loginIdOf(grace), answer(grace, u"again"_s), SessionManager::Persistence::Keep)));
    QTRY_COMPARE(one->list(), (QStringList{u"*U2grace"_s, ada}));
    QCOMPARE(sessionEntries(), (QStringList{u"first:U2ada"_s, grace}));
    QTRY_COMPARE(loggedOut(), QStringList{u"r-U2grace"_s});
}

void tst_AccountList::listOfANewerProgram_isLeftAlone()
{
    QCborMap newer{{EntryKey::Version, 2}};
    const QByteArray list = newer.toCborValue().toCbor();
    m_keyring->put({}, saved(ada, ada).toBytes());
    m_keyring->put(listName, list);
    const auto one = program();
    QCOMPARE(awaitError(one->session.restore()).kind, Kind::StorageCorrupt);
    const auto begun = one->session.begin(loginIdOf(grace), answer(grace, grace), SessionManager::Persistence::Keep);
    QVERIFY(!await(begun));
    QCOMPARE(one->user(), grace); // in memory
    QCOMPARE(m_keyring->entries.value(listName), list);
    QCOMPARE(sessionEntries(), QStringList{u"first:U2ada"_s});
}

// Beside it -----------------------------------------------------------------------------------------------------------------

void tst_AccountList::storeOfAnAccount_isUsedBesideTheCurrentOne()
{
    const auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    SessionManager other(m_service.get(), one->accounts.store(ada), m_clock);
    QVERIFY(*await(other.restore()));
    QCOMPARE(other.user().userId, ada);
    QCOMPARE(one->user(), grace);
    QVERIFY(*await(one->accounts.switchTo(ada)));
    QVERIFY(*await(one->accounts.switchTo(grace)));
    QCOMPARE(other.user().userId, ada);
    QVERIFY(await(other.signOut())->isDone());
    QTRY_COMPARE(one->list(), QStringList{u"*U2grace"_s});
}

void tst_AccountList::rememberedPerson_isOneForAll()
{
    const auto one = program();
    signIn(*one, ada);
    m_keyring->lock();
    std::ignore = one->session.remember({loginIdOf(ada), u"Ada"_s});
    one->accounts.addAnother();
    QCOMPARE(await(one->session.rememberedPerson())->loginId, loginIdOf(ada));
    m_keyring->unlock();
    signIn(*one, grace);
    QVERIFY(await(one->session.remember({loginIdOf(grace), u"Grace"_s})));
    QVERIFY(*await(one->accounts.switchTo(ada)));
    QCOMPARE(await(one->session.rememberedPerson())->loginId, loginIdOf(grace));
}

void tst_AccountList::slotMayDestroyEverything_data()
{
    QTest::addColumn<bool>("isSwitched");
    QTest::newRow("switch") << true;
    QTest::newRow("another") << false;
}

void tst_AccountList::slotMayDestroyEverything()
{
    QFETCH(const bool, isSwitched);
    auto one = program();
    signIn(*one, ada);
    signIn(*one, grace);
    QVERIFY(await(one->accounts.load())); // and it is written
    bool isGone = false;
    connect(&one->session, &SessionManager::signedOut, this, [&] {
        one.reset();
        isGone = true;
    });
    if (isSwitched)
        std::ignore = one->accounts.switchTo(ada);
    else
        one->accounts.addAnother();
    QTRY_VERIFY(isGone);
    const auto next = program();
    QVERIFY(*next->restore());
    QCOMPARE(next->user(), grace);
}

void tst_AccountList::withoutASession_nothingHappens()
{
    AccountList none(nullptr);
    QVERIFY(none.accounts().isEmpty());
    QVERIFY(none.current().isEmpty());
    QCOMPARE(awaitError(none.load()).kind, Kind::Configuration);
    QCOMPARE(awaitError(none.switchTo(ada)).kind, Kind::Configuration);
    QCOMPARE(awaitError(none.remove(ada)).kind, Kind::Configuration);
    none.addAnother();
    QVERIFY(!*await(none.store(ada)->read()));

    auto one = program();
    signIn(*one, ada);
    auto session = std::make_unique<SessionManager>(m_service.get(), m_keyring->store(), m_clock);
    AccountList late(session.get());
    session.reset();
    QCOMPARE(awaitError(late.switchTo(ada)).kind, Kind::Configuration);
}

QTEST_GUILESS_MAIN(tst_AccountList)
#include "tst_accountlist.moc"
