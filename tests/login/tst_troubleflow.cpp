// SPDX-License-Identifier: MIT
#include "core/session/storedsession.h"
#include "flow/supportdetails.h"
#include "login/loginstage.h"
#include "support/refusalpause.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;
using Action = Notice::Action;

/// The login when the world is not as it should be: no network, too many attempts, a keyring that does not open, a program that
/// is set up wrongly.
class tst_TroubleFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void rateLimitIsCountedDown();
    void rateLimitIsCountedForMinutesAtMost_data();
    void rateLimitIsCountedForMinutesAtMost();
    void rateLimitSurvivesAChangeOfStep();
    void rateLimitWithoutATimeDoubles();
    void rateLimitHoldsTheResendButtonToo();
    void offlineKeepsWhatWasTyped();
    void timedOutSignUpMayHaveWorked();
    void brokenServerIsNotOffline();
    void lostRefreshDoesNotSpeakOfThePassword();
    void offlineAtStartKeepsTheSession();
    void supportDetailsCannotBeForged();
    void lockedKeyringIsUnlockedOnRequest();
    void lockedKeyringCanBeLeftLocked();
    void corruptEntryIsToldOnce();
    void entryInAnotherKeyringIsToldUntilSomebodyIsSignedIn();
    void withoutAKeyringNothingIsSaid();
    void unsavedSignInIsToldOnTheAccount();
    void lockedSignInCanBeSavedLater();
    void keyringIsSetUpOnRequest();
    void keyringIsSetUpForAnUnsavedRefresh();
    void lockedSignInIsSavedByItself();
    void signInSavedByItself_leavesOtherNotices();
    void unsavedRefreshAtStartIsToldOnTheAccount();
    void unsavedRefreshOffersToSaveAgain();
    void sessionEndedElsewhereIsToldOnce();
    void sessionThatRanOutAsksToSignInAtOnce();
    void sessionThatEndedWhileAwayIsToldAsThat();
    void cancelledRestoringLeadsToTheAccountLater();
    void wrongConfigurationIsToldAtOnce_data();
    void wrongConfigurationIsToldAtOnce();

private:
    TestServer server;
};

void tst_TroubleFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword));
}

void tst_TroubleFlow::rateLimitIsCountedDown()
{
    QVERIFY(server.limitRate(u"password/signin"_s, u"42"_s));
    LoginStage stage(server);
    QSignalSpy texts(&stage.flow, &LoginFlow::noticeTextChanged);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"Too many attempts. You can try again in 0:42."_s);
    QCOMPARE(stage.flow.rateLimitSeconds(), 42);

    stage.clock->advance(1s);
    QCOMPARE(stage.told(), u"Too many attempts. You can try again in 0:41."_s);
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(!stage.flow.isBusy());
    QCOMPARE(server.count(u"password/signin"_s), 1);

    stage.clock->advance(40s);
    QCOMPARE(texts.last().first().toString(), u"Too many attempts. You can try again in 0:01."_s);
    stage.clock->advance(1s);
    QCOMPARE(stage.flow.rateLimitSeconds(), 0);
    QCOMPARE(stage.announced, (QStringList{u"Too many attempts. You can try again in 0:42."_s, u"You can try again now."_s}));
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_TroubleFlow::rateLimitIsCountedForMinutesAtMost_data()
{
    QTest::addColumn<QString>("retryAfter");
    for (const char *retryAfter : {"99999999999", "31536000", "Wed, 01 Jan 2031 00:00:00 GMT", "301"})
        QTest::newRow(retryAfter) << QString::fromLatin1(retryAfter);
}

void tst_TroubleFlow::rateLimitIsCountedForMinutesAtMost()
{
    QFETCH(QString, retryAfter);
    QVERIFY(server.limitRate(u"password/signin"_s, retryAfter));
    QVERIFY(server.limitRate(u"password/signin"_s, retryAfter));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    for (int i = 0; i < 2; ++i) {
        stage.flow.signIn(ada, adasPassword, true);
        QVERIFY(stage.settle());
        QCOMPARE(stage.told(), u"Too many attempts. You can try again in 5:00."_s);
        stage.clock->advance(5min);
        QCOMPARE(stage.told(), u"You can try again now."_s);
    }
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_TroubleFlow::rateLimitSurvivesAChangeOfStep()
{
    QVERIFY(server.limitRate(u"password/signin"_s, u"42"_s));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());

    stage.clock->advance(2s);
    stage.flow.show(LoginStep::Forgot);
    QCOMPARE(stage.told(), u"Too many attempts. You can try again in 0:40."_s);
    stage.flow.sendReset(ada);
    QVERIFY(!stage.flow.isBusy());
    stage.clock->advance(40s);
    QCOMPARE(stage.told(), u"You can try again now."_s);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::CheckMail);
}

void tst_TroubleFlow::rateLimitWithoutATimeDoubles()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    QList<int> waits;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(server.limitRate(u"password/signin"_s, {}));
        stage.flow.signIn(ada, adasPassword, true);
        QVERIFY(stage.settle());
        waits << stage.flow.rateLimitSeconds();
        stage.clock->advance(300s);
    }
    QCOMPARE(waits, (QList{30, 60, 120, 240, 300, 300}));
}

void tst_TroubleFlow::rateLimitHoldsTheResendButtonToo()
{
    LoginStage stage(server);
    stage.flow.show(LoginStep::Forgot);
    stage.flow.sendReset(ada);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.resendSeconds(), 30);
    stage.clock->advance(30s);
    QCOMPARE(stage.flow.resendSeconds(), 0);

    QVERIFY(server.limitRate(u"password/reset"_s, u"90"_s));
    QSignalSpy resendTicked(&stage.flow, &LoginFlow::resendTicked);
    stage.flow.resend();
    QVERIFY(stage.settle());
    QCOMPARE(stage.flow.resendSeconds(), 90);
    QCOMPARE(resendTicked.last().first().toInt(), 90);
    stage.clock->advance(90s);
    QCOMPARE(resendTicked.last().first().toInt(), 0);
    stage.flow.resend();
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"We sent the email again."_s);
}

void tst_TroubleFlow::offlineKeepsWhatWasTyped()
{
    QTemporaryDir directory;
    const QStringList data{u"--data"_s, directory.filePath(u"emulator.sqlite"_s)};
    TestServer own;
    QVERIFY(own.start(data));
    const QStringList port{u"--port"_s, QString::number(own.port())};
    QVERIFY(own.addUser(ada, adasPassword));
    LoginStage stage(own);
    stage.flow.show(LoginStep::SignIn);
    own.kill();
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"You appear to be offline. Check your connection and try again."_s);
    QCOMPARE(stage.offered(), QList{Action::TryAgain});
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(stage.step(), LoginStep::SignIn);

    QVERIFY(own.start(data + port));
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_TroubleFlow::timedOutSignUpMayHaveWorked()
{
    QVERIFY(server.spoil(u"password/signup"_s, {{"kind"_L1, "slow"_L1}, {"delay"_L1, 60000}}));
    LoginStage stage(server, {.timeout = 1500ms});
    stage.flow.show(LoginStep::SignUp);
    stage.flow.signUp(u"charles@example.com"_s, {}, newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"The server took too long to answer. Your account may have been created; try signing in."_s);
    QCOMPARE(stage.offered(), QList{Action::SignInInstead});
    QCOMPARE(server.count(u"password/signup"_s), 1);

    stage.flow.perform(Action::SignInInstead);
    stage.flow.signIn(stage.flow.loginId(), newPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_TroubleFlow::brokenServerIsNotOffline()
{
    QVERIFY(server.spoil(u"password/signin"_s, {{"kind"_L1, "html"_L1}, {"status"_L1, 502}}));
    LoginStage stage(server);
    stage.flow.show(LoginStep::SignIn);
    stage.flow.signIn(ada, adasPassword, true);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"The sign-in service is having a problem. Try again in a moment."_s);
    QVERIFY(stage.flow.notice().details.contains(u"HTTP status: 502"_s));
    QVERIFY(!stage.flow.notice().details.contains(u'<'));
}

void tst_TroubleFlow::lostRefreshDoesNotSpeakOfThePassword()
{
    QVERIFY(server.set({{"sessionLifetime"_L1, 60}}));
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.show(LoginStep::Change);
    QVERIFY(server.spoil(u"refresh"_s, {{"kind"_L1, "cut"_L1}, {"count"_L1, 9}}));
    stage.clock->advance(59s);
    stage.flow.changePassword(newPassword);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"You appear to be offline. Check your connection and try again."_s);
    QCOMPARE(server.count(u"password/update"_s), 0);
}

void tst_TroubleFlow::offlineAtStartKeepsTheSession()
{
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));
    QVERIFY(server.spoil(u"refresh"_s, {{"kind"_L1, "cut"_L1}, {"count"_L1, 9}}));
    LoginStage stage(server, {.saved = before.store->entry});
    QSignalSpy historyFailed(&stage.flow, &LoginFlow::historyFailed);
    stage.flow.start();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
    QCOMPARE(stage.session.state(), SessionManager::State::Offline);
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(stage.announced, QStringList());
    QVERIFY(historyFailed.count() == 1 || historyFailed.wait());
}

/// Whoever supports the person believes them, and may read them in a terminal.
void tst_TroubleFlow::supportDetailsCannotBeForged()
{
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));
    QVERIFY(server.spoil(u"refresh"_s, {{"kind"_L1, "cut"_L1}, {"count"_L1, 9}}));
    StoredSession saved = *StoredSession::fromBytes(*before.store->entry);
    saved.userId = u"U2\nServer: https://evil.example.com\x1b[2J\u202e"_s;
    LoginStage stage(server, {.saved = saved.toBytes()});
    stage.flow.start();
    QVERIFY(stage.settle());
    QCOMPARE(stage.session.user().userId, saved.userId);
    const QString details = supportDetails(stage.session);
    QCOMPARE(details.split(u'\n').filter(QRegularExpression(u"^Server: "_s)), QStringList{u"Server: "_s + server.baseUrl()});
    QVERIFY2(details.contains(u"User: U2 Server: https://evil.example.com\ufffd[2J\n"_s), qPrintable(details));
}

void tst_TroubleFlow::lockedKeyringIsUnlockedOnRequest()
{
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));
    LoginStage stage(server, {.saved = before.store->entry});
    stage.store->readError = localError(Error::Kind::StorageLocked);
    stage.flow.start();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), u"Your saved session is locked. Unlock your keyring to continue."_s);
    QCOMPARE(stage.offered(), (QList{Action::UnlockAndRetry, Action::SignInInstead}));

    stage.store->readError.reset();
    stage.flow.perform(Action::UnlockAndRetry);
    QCOMPARE(stage.step(), LoginStep::Restoring);
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::Account);
}

void tst_TroubleFlow::lockedKeyringCanBeLeftLocked()
{
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));
    LoginStage stage(server, {.saved = before.store->entry});
    stage.store->readError = localError(Error::Kind::StorageLocked);
    stage.flow.start();
    QVERIFY(stage.settle());
    stage.flow.perform(Action::SignInInstead);
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.told(), QString());
    QVERIFY(stage.store->entry);
}

void tst_TroubleFlow::corruptEntryIsToldOnce()
{
    LoginStage stage(server);
    stage.store->readError = localError(Error::Kind::StorageCorrupt);
    stage.flow.start();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.announced, QStringList{u"Your saved session couldn’t be read. Please sign in again."_s});
}

void tst_TroubleFlow::entryInAnotherKeyringIsToldUntilSomebodyIsSignedIn()
{
    LoginStage stage(server);
    stage.store->readError = localError(Error::Kind::StorageElsewhere);
    stage.flow.start();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY2(stage.told().startsWith(u"Your session was saved in a different keyring"_s), qPrintable(stage.told()));
    QVERIFY(stage.signIn(ada, adasPassword));
    QCOMPARE(stage.told(), QString());
    QVERIFY(stage.session.isSaved());
}

void tst_TroubleFlow::withoutAKeyringNothingIsSaid()
{
    LoginStage stage(server);
    stage.store->readError = localError(Error::Kind::StorageUnavailable);
    stage.flow.start();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.announced, QStringList());
}

void tst_TroubleFlow::unsavedSignInIsToldOnTheAccount()
{
    LoginStage stage(server);
    stage.store->writeError = localError(Error::Kind::StorageUnavailable);
    QVERIFY(stage.signIn(ada, adasPassword));
    QCOMPARE(stage.session.state(), SessionManager::State::Active);
    QVERIFY(!stage.session.isSaved());
    QVERIFY(stage.told().startsWith(u"You’re signed in, but this computer has no usable keyring"_s));
    QCOMPARE(stage.flow.notice().severity, Notice::Severity::Warning);
    QCOMPARE(stage.offered(), QList{Action::HowToFix});

    stage.flow.perform(Action::HowToFix);
    QVERIFY2(stage.told().contains(u"Install a keyring"_s), qPrintable(stage.told()));
    QCOMPARE(stage.offered(), QList{Action::SaveAgain});
    QCOMPARE(stage.flow.notice().buttons.first().text, u"Try again"_s); // there is nothing to unlock
    stage.flow.perform(Action::SaveAgain);
    QVERIFY(stage.settle());
    QVERIFY(stage.told().startsWith(u"You’re signed in, but"_s)); // nothing was done about it

    stage.store->writeError.reset();
    stage.flow.perform(Action::HowToFix);
    stage.flow.perform(Action::SaveAgain);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"You’ll stay signed in on this computer."_s);
    QVERIFY(stage.session.isSaved());
}

void tst_TroubleFlow::lockedSignInCanBeSavedLater()
{
    LoginStage stage(server);
    stage.store->writeError = localError(Error::Kind::StorageLocked);
    QVERIFY(stage.signIn(ada, adasPassword));
    QVERIFY(stage.told().startsWith(u"You’re signed in, but your keyring is locked"_s));
    QCOMPARE(stage.offered(), QList{Action::SaveAgain});
    QCOMPARE(stage.flow.notice().buttons.first().text, u"Unlock and save"_s);
    QCOMPARE(stage.flow.notice().field, Field::Button);

    stage.flow.perform(Action::SaveAgain);
    QVERIFY(stage.settle());
    QCOMPARE(stage.offered(), QList{Action::SaveAgain});
    stage.store->writeError.reset();
    stage.flow.perform(Action::SaveAgain);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"You’ll stay signed in on this computer."_s);
    QVERIFY(stage.session.isSaved());
}

/// There is nothing to unlock.
void tst_TroubleFlow::keyringIsSetUpOnRequest()
{
    LoginStage stage(server);
    stage.store->writeError = localError(Error::Kind::StorageNotSetUp);
    QVERIFY(stage.signIn(ada, adasPassword));
    QCOMPARE(stage.told(), u"Your keyring isn’t set up yet. Set it up to stay signed in on this computer."_s);
    QCOMPARE(stage.offered(), QList{Action::SaveAgain});
    QCOMPARE(stage.flow.notice().buttons.first().text, u"Set up and save"_s);
    QCOMPARE(stage.flow.notice().field, Field::Button);

    stage.store->writeError.reset();
    stage.flow.perform(Action::SaveAgain);
    QVERIFY(stage.settle());
    QCOMPARE(stage.told(), u"You’ll stay signed in on this computer."_s);
    QVERIFY(stage.session.isSaved());
}

/// It was saved in one that was thrown away.
void tst_TroubleFlow::keyringIsSetUpForAnUnsavedRefresh()
{
    QVERIFY(server.set({{"refreshTokenRotation"_L1, true}}));
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.store->writeError = localError(Error::Kind::StorageNotSetUp);
    QSignalSpy saveFailed(&stage.session, &SessionManager::saveFailed);
    (void)stage.session.refresh();
    QVERIFY(saveFailed.wait());
    QVERIFY2(stage.told().startsWith(u"Your keyring isn’t set up yet."_s), qPrintable(stage.told()));
    QCOMPARE(stage.flow.notice().buttons.first().text, u"Set up and save"_s);
}

void tst_TroubleFlow::lockedSignInIsSavedByItself()
{
    LoginStage stage(server);
    stage.store->writeError = localError(Error::Kind::StorageLocked);
    QVERIFY(stage.signIn(ada, adasPassword));
    QCOMPARE(stage.offered(), QList{Action::SaveAgain});

    stage.store->writeError.reset(); // somebody unlocks the keyring
    Q_EMIT stage.store->changed();
    QTRY_COMPARE(stage.told(), u"You’ll stay signed in on this computer."_s);
    QCOMPARE(stage.offered(), QList<Action>());
    QVERIFY(stage.session.isSaved());
}

void tst_TroubleFlow::signInSavedByItself_leavesOtherNotices()
{
    LoginStage stage(server);
    stage.store->writeError = localError(Error::Kind::StorageLocked);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.show(LoginStep::Replace);
    stage.flow.replacePassword(u"wrong"_s, u"correct horse battery staple"_s);
    QVERIFY(stage.settle());
    const QString refused = stage.told();
    QVERIFY(!refused.isEmpty());

    stage.store->writeError.reset();
    QSignalSpy recovered(&stage.session, &SessionManager::saveRecovered);
    Q_EMIT stage.store->changed();
    QVERIFY(recovered.wait());
    QCOMPARE(stage.told(), refused);
}

void tst_TroubleFlow::unsavedRefreshAtStartIsToldOnTheAccount()
{
    QVERIFY(server.set({{"refreshTokenRotation"_L1, true}}));
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));
    LoginStage stage(server, {.saved = before.store->entry});
    stage.store->writeError = localError(Error::Kind::StorageUnavailable);
    stage.flow.start();
    QVERIFY(stage.settle());
    QTRY_COMPARE(stage.step(), LoginStep::Account);
    // The saved token is not spent before another can be saved.
    QVERIFY2(stage.told().startsWith(u"Your keyring can’t save anything right now"_s), qPrintable(stage.told()));
    QCOMPARE(stage.offered(), QList{Action::SaveAgain});
    QVERIFY(stage.session.isSaved());
    stage.store->writeError.reset();
    stage.flow.perform(Action::SaveAgain);
    QVERIFY(stage.settle());
    QTRY_COMPARE(stage.session.state(), SessionManager::State::Active);
}

void tst_TroubleFlow::unsavedRefreshOffersToSaveAgain()
{
    QVERIFY(server.set({{"refreshTokenRotation"_L1, true}}));
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    stage.flow.show(LoginStep::Change);
    stage.store->writeError = localError(Error::Kind::StorageLocked);
    QSignalSpy saveFailed(&stage.session, &SessionManager::saveFailed);
    (void)stage.session.refresh();
    QVERIFY(saveFailed.wait());
    QCOMPARE(stage.step(), LoginStep::Change);
    QCOMPARE(stage.offered(), QList{Action::SaveAgain});
}

void tst_TroubleFlow::sessionEndedElsewhereIsToldOnce()
{
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));
    QVERIFY(server.endSessions(ada, adasPassword));
    LoginStage stage(server, {.saved = before.store->entry});
    stage.flow.start();
    QVERIFY(passRefusalPause(*stage.clock));
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.announced, QStringList{u"Your session has ended. Please sign in again."_s});
    QCOMPARE(stage.flow.notice().severity, Notice::Severity::Info);
    QVERIFY(!stage.store->entry);
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(server.count(u"refresh"_s), 2);

    // And so it is for a program that is running.
    (void)before.session.refresh();
    QVERIFY(passRefusalPause(*before.clock));
    QTRY_COMPARE(before.step(), LoginStep::SignIn);
    QCOMPARE(before.announced, QStringList{u"Your session has ended. Please sign in again."_s});
    QCOMPARE(before.flow.loginId(), ada);
}

void tst_TroubleFlow::sessionThatRanOutAsksToSignInAtOnce()
{
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));
    QVERIFY(server.forgetRequests());
    LoginStage stage(server, {.saved = before.store->entry, .settings = {.firstScreen = LoginSettings::SignUpScreen}});
    stage.clock->device = stage.clock->device.addDays(30);
    stage.flow.start();
    QVERIFY(stage.settle());
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(stage.told(), u"Your session has ended. Please sign in again."_s);
    QCOMPARE(server.count(u"refresh"_s), 0);
}

void tst_TroubleFlow::sessionThatEndedWhileAwayIsToldAsThat()
{
    QVERIFY(server.set({{"nextRefreshSeconds"_L1, 120}, {"inactivityTimeout"_L1, 300}}));
    LoginStage stage(server);
    QVERIFY(stage.signIn(ada, adasPassword));
    QVERIFY(server.advance(3600));
    stage.clock->advance(1h); // and nothing is refreshed
    QCOMPARE(server.count(u"refresh"_s), 0);
    stage.session.noteActivity();
    QVERIFY(passRefusalPause(*stage.clock));
    QTRY_COMPARE(stage.step(), LoginStep::SignIn);
    QCOMPARE(stage.announced, QStringList{u"You were signed out because you were away. Please sign in again."_s});
    QCOMPARE(stage.flow.notice().severity, Notice::Severity::Info);
    QCOMPARE(stage.flow.loginId(), ada);
    QCOMPARE(stage.failed.size(), 1);
}

void tst_TroubleFlow::cancelledRestoringLeadsToTheAccountLater()
{
    LoginStage before(server);
    QVERIFY(before.signIn(ada, adasPassword));
    LoginStage stage(server, {.saved = before.store->entry});
    stage.store->hold();
    stage.flow.start();
    stage.flow.cancel();
    QCOMPARE(stage.step(), LoginStep::SignIn);
    QVERIFY(!stage.flow.isBusy());
    stage.store->release();
    QTRY_COMPARE(stage.step(), LoginStep::Account);
}

void tst_TroubleFlow::wrongConfigurationIsToldAtOnce_data()
{
    QTest::addColumn<QString>("projectId");
    QTest::addColumn<QUrl>("baseUrl");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no project") << QString() << QUrl() << u"No project ID is set."_s;
    QTest::newRow("bad project") << u"P1"_s << QUrl() << u"The project id must be"_s;
    QTest::newRow("no https") << server.projectId() << QUrl(u"http://example.com"_s) << u"must start with https://"_s;
}

void tst_TroubleFlow::wrongConfigurationIsToldAtOnce()
{
    QFETCH(QString, projectId);
    QFETCH(QUrl, baseUrl);
    QFETCH(QString, reason);
    DescopeService service({projectId, baseUrl});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginFlow flow(&session);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(reason)));
    flow.start();
    QCOMPARE(flow.step(), LoginStep::SignIn);
    QCOMPARE(flow.notice().text, u"Sign-in isn’t set up correctly in this app. Contact whoever provides it."_s);
    QVERIFY2(flow.notice().details.contains(reason), qPrintable(flow.notice().details));
}

QTEST_GUILESS_MAIN(tst_TroubleFlow)
#include "tst_troubleflow.moc"
