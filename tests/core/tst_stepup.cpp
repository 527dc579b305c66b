// SPDX-License-Identifier: MIT
#include "core/storage/processlock.h"
#include "sessionfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using State = SessionManager::State;

/// Somebody who is signed in confirms who they are: the session that comes takes the place of the one that there is.
class tst_StepUp : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void stepUp_asksThePersonOnceAndAnswersAll();
    void stepUp_isSavedBeforeItIsTold();
    void steppedUpToken_willDoUntilItIsRefreshed();
    void nobodyToAsk_isAnErrorAtOnce();
    void person_mayRefuse();
    void steppedUpToken_ofAnotherProcessWillDo();

    void somebodyElse_isRefusedAndEnded();
    void ordinaryAnswer_isTakenOverButConfirmsNothing();
    void answerWithoutRefreshToken_leavesTheOneThatThereIs();
    void unusableAnswer_isRefused();
    void bareCall_isRefused();

    void refreshUnderWay_comesFirst();
    void refreshByAnotherProcess_isFollowedByTheStepUp();
    void turnOfAnotherProcess_isWaitedFor();
    void turnThatNeverComes_isNotWaitedForForEver();
    void signOutElsewhere_isTheLastWord();
    void signOutMeanwhile_endsWhatCame_data();
    void signOutMeanwhile_endsWhatCame();
    void nextSession_isNotSteppedUp();
    void lockedKeyring_losesNothing();
    void sessionInMemory_staysThere();
    void managerDeletedMeanwhile_answersAll();

    void authorize_asksWhereThatIsRequired();
    void properties_followTheStepUp();

private:
    static AuthResponse confirmed(const QString &session, const QString &refresh, const QString &userId = u"U2canaryuser"_s)
    {
        AuthResponse response = answer(session, refresh);
        QJsonObject claims = response.session.sessionToken.claims();
        claims.insert("su"_L1, true);
        claims.insert("sub"_L1, userId);
        response.session.sessionToken = Token::parse(makeJwt(claims));
        response.session.refreshToken = Token::parse(refreshJwt(refresh, userId));
        response.session.user.userId = userId;
        return response;
    }
    /// What a program does that has a dialog for it.
    void connectDialog()
    {
        connect(m_manager.get(), &Manager::stepUpWanted, this, [this] { note(u"stepUpWanted"_s); });
    }
    QString heldName() const { return nameOf(m_manager->refreshToken().jwt()); }
};

void tst_StepUp::stepUp_asksThePersonOnceAndAnswersAll()
{
    signIn();
    connectDialog();
    const auto first = m_manager->stepUp();
    const auto second = m_manager->stepUp();
    QCOMPARE(m_journal, QStringList()); // the caller has the future before anybody is asked
    QTRY_COMPARE(m_journal, QStringList{u"stepUpWanted"_s});
    QVERIFY(m_manager->isStepUpAwaited());
    QVERIFY(!first.isFinished() && !second.isFinished());

    QCOMPARE(nameOf(await(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s)))->jwt()), u"session2"_s);
    QCOMPARE(nameOf(await(first)->jwt()), u"session2"_s);
    QCOMPARE(nameOf(await(second)->jwt()), u"session2"_s);
    QVERIFY(!m_manager->isStepUpAwaited());
    QCOMPARE(m_journal.count(u"stepUpWanted"_s), 1);
}

/// Nobody is signed out or in by it, and the earlier token is sent no more: Descope may take it for a stolen one.
void tst_StepUp::stepUp_isSavedBeforeItIsTold()
{
    signIn();
    connectDialog();
    const QDateTime signedInAt = m_manager->signedInAt();
    const auto token = m_manager->stepUp();
    QTRY_VERIFY(!m_journal.isEmpty());
    QString savedWhenTold;
    watch(token, this, [&](const Result<Token> &) { savedWhenTold = savedName(); });
    QVERIFY(await(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s))));
    QVERIFY(await(token));
    QCOMPARE(savedWhenTold, u"refresh2"_s);
    settle();
    QCOMPARE(m_journal, QStringList({u"stepUpWanted"_s, u"read"_s, u"write"_s}));
    QCOMPARE(heldName(), u"refresh2"_s);
    QVERIFY(m_manager->isSaved());
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(m_manager->signedInAt(), signedInAt);
    QVERIFY(m_clock->next()); // the next refresh is planned
}

void tst_StepUp::steppedUpToken_willDoUntilItIsRefreshed()
{
    signIn();
    connectDialog();
    QVERIFY(await(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s))));
    QCOMPARE(nameOf(await(m_manager->stepUp())->jwt()), u"session2"_s);
    replyRefresh(u"session3"_s, u"refresh3"_s);
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh2"_s});
    m_journal.clear();
    const auto again = m_manager->stepUp();
    QTRY_COMPARE(m_journal, QStringList{u"stepUpWanted"_s});
    QVERIFY(!again.isFinished());

    QVERIFY(await(m_manager->finishStepUp(confirmed(u"session4"_s, u"refresh4"_s))));
    m_manager->noteActivity();
    m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>"));
    m_clock->advance(10min); // its time is over
    const auto late = m_manager->stepUp();
    QTRY_COMPARE(m_journal.count(u"stepUpWanted"_s), 2);
    QVERIFY(!late.isFinished());
}

void tst_StepUp::nobodyToAsk_isAnErrorAtOnce()
{
    signIn();
    QCOMPARE(awaitError(m_manager->stepUp()).kind, Kind::StepUpRequired);
    QVERIFY(!m_manager->isStepUpAwaited());
    connectDialog();
    const auto token = m_manager->stepUp();
    QVERIFY(!token.isFinished());
    disconnect(m_manager.get(), &Manager::stepUpWanted, nullptr, nullptr);
    QCOMPARE(awaitError(m_manager->stepUp()).kind, Kind::StepUpRequired);
}

void tst_StepUp::person_mayRefuse()
{
    signIn();
    connectDialog();
    const auto first = m_manager->stepUp();
    const auto second = m_manager->stepUp();
    m_manager->cancelStepUp();
    QCOMPARE(awaitError(first).kind, Kind::Cancelled);
    QCOMPARE(awaitError(second).kind, Kind::Cancelled);
    settle();
    QCOMPARE(m_journal, QStringList()); // nobody is asked for what nobody waits for
    QCOMPARE(m_manager->state(), State::Active);
    QCOMPARE(heldName(), u"refresh1"_s);

    const auto third = m_manager->stepUp();
    QTRY_COMPARE(m_journal, QStringList{u"stepUpWanted"_s});
    QVERIFY(await(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s))));
    QVERIFY(await(third));
}

void tst_StepUp::steppedUpToken_ofAnotherProcessWillDo()
{
    signIn();
    connectDialog();
    const auto token = m_manager->stepUp();
    m_clock->advance(1s);
    StoredSession theirs = savedJustNow(u"session2"_s, u"refresh2"_s);
    theirs.sessionToken.token = confirmed(u"session2"_s, u"refresh2"_s).session.sessionToken;
    keep(theirs);
    Q_EMIT m_store->changed();
    QCOMPARE(nameOf(await(token)->jwt()), u"session2"_s);
}

void tst_StepUp::somebodyElse_isRefusedAndEnded()
{
    signIn();
    connectDialog();
    const auto token = m_manager->stepUp();
    QTRY_VERIFY(!m_journal.isEmpty());
    const Error error = awaitError(m_manager->finishStepUp(confirmed(u"other"_s, u"other"_s, u"U2somebodyelse"_s)));
    QCOMPARE(error.kind, Kind::OtherUser);
    QTRY_COMPARE(sentNames("/v1/auth/logout"), QStringList{u"other"_s});
    QCOMPARE(heldName(), u"refresh1"_s);
    QCOMPARE(savedName(), u"refresh1"_s);
    QVERIFY(!token.isFinished()); // the right person may still do it
    QVERIFY(await(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s))));
    QVERIFY(await(token));
}

/// It is the same person, so it costs nobody the session; perhaps it was the same session.
void tst_StepUp::ordinaryAnswer_isTakenOverButConfirmsNothing()
{
    signIn();
    connectDialog();
    const auto token = m_manager->stepUp();
    QCOMPARE(awaitError(m_manager->finishStepUp(answer(u"session2"_s, u"refresh2"_s))).kind, Kind::StepUpRequired);
    QCOMPARE(savedName(), u"refresh2"_s);
    QCOMPARE(heldName(), u"refresh2"_s);
    QVERIFY(!token.isFinished());
    settle();
    QVERIFY(sentNames("/v1/auth/logout").isEmpty());
}

void tst_StepUp::answerWithoutRefreshToken_leavesTheOneThatThereIs()
{
    signIn();
    AuthResponse response = confirmed(u"session2"_s, u"refresh2"_s);
    response.session.refreshToken = {};
    QCOMPARE(nameOf(await(m_manager->finishStepUp(response))->jwt()), u"session2"_s);
    QCOMPARE(savedName(), u"refresh1"_s);
    QCOMPARE(nameOf(kept().sessionToken.token.jwt()), u"session2"_s);
}

void tst_StepUp::unusableAnswer_isRefused()
{
    signIn();
    QCOMPARE(awaitError(m_manager->finishStepUp({})).kind, Kind::InvalidArgument);
    AuthResponse foreign = confirmed(u"session2"_s, u"refresh2"_s);
    QJsonObject claims = foreign.session.sessionToken.claims();
    claims.insert("iss"_L1, u"P2anotherprojectanotherprojec"_s);
    foreign.session.sessionToken = Token::parse(makeJwt(claims));
    QCOMPARE(awaitError(m_manager->finishStepUp(foreign)).kind, Kind::InvalidArgument);
    QCOMPARE(savedName(), u"refresh1"_s);
    settle();
    QVERIFY(m_server->requests("/v1/auth/logout").isEmpty());
}

void tst_StepUp::bareCall_isRefused()
{
    connectDialog();
    QCOMPARE(awaitError(m_manager->stepUp()).kind, Kind::NotSignedIn);
    m_manager->cancelStepUp();
    QCOMPARE(awaitError(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s))).kind, Kind::NotSignedIn);
    QTRY_COMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh2"_s});
    QVERIFY(!m_store->entry);
    QCOMPARE(m_manager->state(), State::Unknown);
}

void tst_StepUp::refreshUnderWay_comesFirst()
{
    signIn();
    m_server->reply("/v1/auth/refresh", Reply::json(200, authAnswer(u"session2"_s, u"refresh2"_s)).held());
    const auto refreshed = m_manager->refresh();
    QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    const auto token = m_manager->finishStepUp(confirmed(u"session3"_s, u"refresh3"_s));
    m_server->release();
    QCOMPARE(nameOf(await(refreshed)->jwt()), u"session2"_s);
    QCOMPARE(nameOf(await(token)->jwt()), u"session3"_s);
    QCOMPARE(savedName(), u"refresh3"_s);
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session3"_s);
}

void tst_StepUp::refreshByAnotherProcess_isFollowedByTheStepUp()
{
    signIn();
    m_clock->advance(1s);
    StoredSession theirs = savedJustNow(u"session2"_s, u"refresh2"_s);
    theirs.name = u"Ada Lovelace"_s;
    keep(theirs);
    AuthResponse response = confirmed(u"session3"_s, u"refresh3"_s);
    response.session.user = {};
    QCOMPARE(nameOf(await(m_manager->finishStepUp(response))->jwt()), u"session3"_s);
    QCOMPARE(savedName(), u"refresh3"_s);
    QCOMPARE(kept().name, u"Ada Lovelace"_s); // what they have learned stays
    replyRefresh(u"session4"_s, u"refresh4"_s);
    QVERIFY(await(m_manager->refresh()));
    QCOMPARE(sentNames("/v1/auth/refresh"), QStringList{u"refresh3"_s});
}

void tst_StepUp::turnOfAnotherProcess_isWaitedFor()
{
    const QTemporaryDir dir;
    signIn();
    m_store->lock = dir.filePath(u"entry.lock"_s);
    std::optional<ProcessLock> theirs(std::in_place, m_store->lock);
    QCOMPARE(theirs->tryLock(), ProcessLock::Outcome::Taken);
    const auto token = m_manager->finishStepUp(confirmed(u"session3"_s, u"refresh3"_s));
    settle();
    QVERIFY(!token.isFinished());
    QCOMPARE(m_journal, QStringList()); // not even looked at
    m_clock->advance(1s);
    keep(savedJustNow(u"session2"_s, u"refresh2"_s)); // they have refreshed
    theirs.reset();
    m_clock->advance(1s);
    QCOMPARE(nameOf(await(token)->jwt()), u"session3"_s);
    QCOMPARE(savedName(), u"refresh3"_s);
}

void tst_StepUp::turnThatNeverComes_isNotWaitedForForEver()
{
    const QTemporaryDir dir;
    start(1s);
    signIn();
    m_store->lock = dir.filePath(u"entry.lock"_s);
    ProcessLock theirs(m_store->lock);
    QCOMPARE(theirs.tryLock(), ProcessLock::Outcome::Taken);
    QCOMPARE(awaitError(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s))).kind, Kind::Busy);
    QCOMPARE(heldName(), u"refresh1"_s);
    m_clock->advance(1min);
    QTRY_COMPARE(heldName(), u"refresh2"_s);
    QCOMPARE(savedName(), u"refresh2"_s);
    settle();
    QVERIFY(m_server->requests("/v1/auth/logout").isEmpty());
}

void tst_StepUp::signOutElsewhere_isTheLastWord()
{
    signIn();
    keep({});
    QCOMPARE(awaitError(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s))).kind, Kind::SessionEnded);
    QCOMPARE(m_manager->state(), State::SignedOut);
    QTRY_COMPARE(sentNames("/v1/auth/logout"), QStringList{u"refresh2"_s});
    QVERIFY(!m_store->entry);
}

void tst_StepUp::signOutMeanwhile_endsWhatCame_data()
{
    QTest::addColumn<bool>("isRefreshing");
    QTest::newRow("while it is being saved") << false;
    QTest::newRow("while it waits for a refresh") << true;
}

void tst_StepUp::signOutMeanwhile_endsWhatCame()
{
    QFETCH(bool, isRefreshing);
    signIn();
    connectDialog();
    const auto waiting = m_manager->stepUp();
    if (isRefreshing) {
        m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>").held());
        (void)m_manager->refresh();
        QTRY_COMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    }
    const auto token = m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s));
    QVERIFY(await(m_manager->signOut()));
    m_server->release();
    QCOMPARE(awaitError(token).kind, Kind::Cancelled);
    QCOMPARE(awaitError(waiting).kind, Kind::Cancelled);
    QTRY_COMPARE(m_server->requests("/v1/auth/logout").size(), 2);
    QStringList ended = sentNames("/v1/auth/logout");
    ended.sort();
    QCOMPARE(ended, QStringList({u"refresh1"_s, u"refresh2"_s}));
    QVERIFY(!m_store->entry);
    QCOMPARE(m_manager->state(), State::SignedOut);
}

void tst_StepUp::nextSession_isNotSteppedUp()
{
    signIn();
    connectDialog();
    const auto waiting = m_manager->stepUp();
    QVERIFY(await(begin(u"session2"_s, u"refresh2"_s)));
    QCOMPARE(awaitError(waiting).kind, Kind::Cancelled);
    QVERIFY(!m_manager->isStepUpAwaited());
    QCOMPARE(heldName(), u"refresh2"_s);
}

/// The saved one is not spent by a step-up: it signs in at the next start, should this one never be saved.
void tst_StepUp::lockedKeyring_losesNothing()
{
    signIn();
    m_store->writeError = localError(Kind::StorageLocked);
    QCOMPARE(nameOf(await(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s)))->jwt()), u"session2"_s);
    QTRY_VERIFY(m_journal.contains(u"saveFailed"_s));
    QVERIFY(!m_manager->isSaved());
    QCOMPARE(savedName(), u"refresh1"_s);
    m_store->writeError.reset();
    Q_EMIT m_store->changed();
    QTRY_COMPARE(savedName(), u"refresh2"_s);
    QVERIFY(m_manager->isSaved());
    QCOMPARE(nameOf(await(m_manager->ensureFresh())->jwt()), u"session2"_s);
    settle();
    QVERIFY(m_server->requests("/v1/auth/logout").isEmpty());
}

void tst_StepUp::sessionInMemory_staysThere()
{
    signIn(Manager::Persistence::Forget);
    QVERIFY(await(m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s))));
    QVERIFY(!m_store->entry);
    QCOMPARE(m_journal, QStringList());
    QCOMPARE(heldName(), u"refresh2"_s);
}

void tst_StepUp::managerDeletedMeanwhile_answersAll()
{
    signIn();
    connectDialog();
    const auto waiting = m_manager->stepUp();
    m_store->hold();
    const auto token = m_manager->finishStepUp(confirmed(u"session2"_s, u"refresh2"_s));
    m_manager.reset();
    QCOMPARE(awaitError(waiting).kind, Kind::Cancelled);
    QCOMPARE(awaitError(token).kind, Kind::Cancelled);

    startManager();
    signIn();
    connect(m_manager.get(), &Manager::stepUpWanted, this, [this] { m_manager.reset(); });
    QCOMPARE(awaitError(m_manager->stepUp()).kind, Kind::Cancelled);
    QVERIFY(!m_manager);
}

void tst_StepUp::authorize_asksWhereThatIsRequired()
{
    signIn();
    connectDialog();
    const QNetworkRequest request(QUrl(u"https://example.com/payments"_s));
    QVERIFY(await(m_manager->authorize(request)));
    QCOMPARE(m_journal, QStringList());
    const auto authorized = m_manager->authorize(request, Manager::StepUp::Required);
    QTRY_COMPARE(m_journal, QStringList{u"stepUpWanted"_s});
    const auto refused = m_manager->authorize(request, Manager::StepUp::Required);
    const AuthResponse response = confirmed(u"session2"_s, u"refresh2"_s);
    QVERIFY(await(m_manager->finishStepUp(response)));
    QCOMPARE(await(authorized)->rawHeader("Authorization"), "Bearer " + response.session.sessionToken.jwt().toLatin1());
    QVERIFY(await(refused));

    QVERIFY(await(begin(u"session3"_s, u"refresh3"_s)));
    const auto cancelled = m_manager->authorize(request, Manager::StepUp::Required);
    QTRY_VERIFY(m_manager->isStepUpAwaited());
    m_manager->cancelStepUp();
    QCOMPARE(awaitError(cancelled).kind, Kind::Cancelled);
}

void tst_StepUp::properties_followTheStepUp()
{
    signIn();
    QSignalSpy awaited(m_manager.get(), &Manager::stepUpAwaitedChanged);
    QSignalSpy tenant(m_manager.get(), &Manager::currentTenantChanged);
    connectDialog();
    const auto token = m_manager->stepUp();
    QTRY_COMPARE(awaited.size(), 1);
    QVERIFY(m_manager->property("stepUpAwaited").toBool());
    AuthResponse response = confirmed(u"session2"_s, u"refresh2"_s);
    QJsonObject claims = response.session.sessionToken.claims();
    claims.insert("dct"_L1, u"T2one"_s);
    response.session.sessionToken = Token::parse(makeJwt(claims));
    QVERIFY(await(m_manager->finishStepUp(response)));
    QTRY_COMPARE(awaited.size(), 2);
    QVERIFY(!m_manager->property("stepUpAwaited").toBool());
    QTRY_COMPARE(tenant.size(), 1);
    QCOMPARE(m_manager->property("currentTenant").toString(), u"T2one"_s);
    QVERIFY(await(m_manager->signOut()));
    QTRY_COMPARE(tenant.size(), 2);
    QVERIFY(m_manager->currentTenant().isEmpty());
}

QTEST_GUILESS_MAIN(tst_StepUp)
#include "tst_stepup.moc"
