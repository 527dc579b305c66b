// SPDX-License-Identifier: MIT
#include "core/session/entryformat.h"
#include "login/loginstage.h"
#include "support/refusalpause.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using Action = Notice::Action;

/// Who signed in once need not type their address again, and who does not want to stay signed in need not say so again.
class tst_Remembered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void addressAndNameAreThereAtTheNextStart();
    void wayIsThereAtTheNextStart_data();
    void wayIsThereAtTheNextStart();
    void addressIsThereAfterTheSessionWasEnded();
    void addressIsThereWhereNothingWasEverSaved();
    void uncheckedStaysUnchecked_data();
    void uncheckedStaysUnchecked();
    void uncheckedHoldsForANewAccount();
    void checkedAgainIsChecked();
    void programThatMustNot_keepsNothing();
    void programThatMustNot_removesWhatWasKept_data();
    void programThatMustNot_removesWhatWasKept();
    void programThatNoLongerMay_removesAtOnce();
    void anotherAccountForgetsNobodyBeforeItIsThere();
    void forgottenByChoice();
    void forgottenByChoice_isNotPromisedWhereItCannotBe();
    void lockedKeyringIsNotWaitedFor();
    void programsOwnLoginIdComesFirst();
    void whatIsTypedMeanwhileStays();
    void newAccountIsForSomebodyElse();
    void loginThatEndsWithTheSignInRemembers();

private:
    /// Starts the program once more, with what the keyring holds.
    std::unique_ptr<LoginStage> start(const LoginSettings &settings = {});
    std::unique_ptr<LoginStage> startAndSettle(const LoginSettings &settings = {});

    TestServer server;
    std::optional<QByteArray> m_sessionEntry;
    std::optional<QByteArray> m_personEntry;
    bool m_isSessionUsed = false;
    bool m_isPersonUsed = false;
    std::optional<Error> m_readError;
    std::optional<Error> m_writeError;
    std::optional<Error> m_removeError;
    QStringList m_asked; ///< of the place where the person is kept
};

namespace {

/// Keeps what it is given in a place that outlives it, as a keyring does, and knows whether that was ever used.
class LastingStore : public FakeTokenStore
{
public:
    explicit LastingStore(std::optional<QByteArray> *place, bool *isUsed)
        : m_place(place)
        , m_isUsed(isUsed)
    {
        entry = *place;
    }
    ~LastingStore() override { *m_place = entry; }

    bool wasNeverUsed() const override { return !*m_isUsed; }
    QFuture<Result<void>> write(const QByteArray &secret, Access access) override
    {
        *m_isUsed = true;
        return FakeTokenStore::write(secret, access);
    }

private:
    std::optional<QByteArray> *const m_place;
    bool *const m_isUsed;
};

} // namespace

void tst_Remembered::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"name"_L1, "Ada Lovelace"_L1}}));
    QVERIFY(server.addUser(u"bob@example.com"_s, newPassword));
    m_sessionEntry = m_personEntry = {};
    m_isSessionUsed = m_isPersonUsed = false;
    m_readError = m_writeError = m_removeError = {};
    m_asked.clear();
}

std::unique_ptr<LoginStage> tst_Remembered::start(const LoginSettings &settings)
{
    auto sessions = std::make_unique<LastingStore>(&m_sessionEntry, &m_isSessionUsed);
    sessions->makeBeside = [this](const QString &) {
        auto persons = std::make_unique<LastingStore>(&m_personEntry, &m_isPersonUsed);
        persons->readError = m_readError;
        persons->writeError = m_writeError;
        persons->removeError = m_removeError;
        connect(persons.get(), &FakeTokenStore::called, this, [this](const QString &operation) { m_asked << operation; });
        return persons;
    };
    LoginStage::Setup setup;
    setup.settings = settings;
    return std::make_unique<LoginStage>(server, setup, std::move(sessions));
}

std::unique_ptr<LoginStage> tst_Remembered::startAndSettle(const LoginSettings &settings)
{
    auto stage = start(settings);
    stage->flow.start();
    return waitUntil([&stage] { return stage->step() == LoginStep::SignIn && !stage->flow.isBusy(); }) ? std::move(stage)
                                                                                                       : nullptr;
}

void tst_Remembered::addressAndNameAreThereAtTheNextStart()
{
    auto stage = start();
    QVERIFY(stage->signIn(ada, adasPassword));
    stage->flow.signOut();
    QVERIFY(stage->settle());
    QCOMPARE(stage->flow.loginId(), ada);
    QCOMPARE(stage->flow.rememberedPerson().name, u"Ada Lovelace"_s);

    stage.reset();
    stage = start();
    QString first; // with the screen, so that whoever listens hears both together
    connect(&stage->flow, &LoginFlow::stepChanged, this, [&] { first = stage->flow.loginId(); });
    stage->flow.start();
    QTRY_COMPARE(stage->step(), LoginStep::SignIn);
    QCOMPARE(first, ada);
    QCOMPARE(stage->flow.rememberedPerson().loginId, ada);
    QCOMPARE(stage->flow.rememberedPerson().name, u"Ada Lovelace"_s);
    QCOMPARE(stage->announced, QStringList());
    QVERIFY(!m_personEntry || !m_personEntry->contains(adasPassword.toUtf8()));
}

void tst_Remembered::wayIsThereAtTheNextStart_data()
{
    QTest::addColumn<std::function<void(LoginFlow &)>>("signIn");
    QTest::addColumn<QString>("way");
    const auto row = [](const char *name, const std::function<void(LoginFlow &)> &signIn, const QString &way) {
        QTest::newRow(name) << signIn << way;
    };
    row(
        "password", [](LoginFlow &flow) { flow.signIn(ada, adasPassword, true); }, u"password"_s);
    row(
        "new account",
        [](LoginFlow &flow) {
            flow.show(LoginStep::SignUp);
            flow.signUp(u"grace@example.com"_s, {}, newPassword);
        },
        u"password"_s);
    row(
        "code",
        [this](LoginFlow &flow) {
            flow.sendCode(ada, true);
            QTRY_COMPARE(flow.step(), LoginStep::EnterCode);
            QTRY_VERIFY(!flow.isBusy());
            flow.enterCode(server.lastMail(ada)[u"code"_s].toString());
        },
        u"code"_s);
    row(
        "link",
        [this](LoginFlow &flow) {
            flow.sendLink(ada, true);
            QTRY_COMPARE(flow.step(), LoginStep::CheckMail);
            QTRY_VERIFY(!flow.isBusy());
            flow.useLink(server.link(ada));
            flow.confirmLink(ada);
        },
        u"link"_s);
}

/// A form can mark how the person signed in last.
void tst_Remembered::wayIsThereAtTheNextStart()
{
    QFETCH(std::function<void(LoginFlow &)>, signIn);
    {
        const auto first = startAndSettle();
        QVERIFY(first != nullptr);
        QCOMPARE(first->flow.rememberedPerson().lastWay, QString());
        signIn(first->flow);
        QTRY_COMPARE(first->step(), LoginStep::Account);
        QVERIFY(first->settle());
        first->flow.signOut();
        QVERIFY(first->settle());
    }
    const auto second = startAndSettle();
    QVERIFY(second != nullptr);
    QTEST(second->flow.rememberedPerson().lastWay, "way");
}

void tst_Remembered::addressIsThereAfterTheSessionWasEnded()
{
    auto stage = start();
    QVERIFY(stage->signIn(ada, adasPassword));
    QVERIFY(server.endSessions(ada, adasPassword));
    stage.reset();
    stage = start(); // whose saved session is refused
    stage->clock->advance(std::chrono::hours(1));
    stage->flow.start();
    QVERIFY(passRefusalPause(*stage->clock));
    QTRY_COMPARE(stage->step(), LoginStep::SignIn);
    QTRY_COMPARE(stage->flow.rememberedPerson().name, u"Ada Lovelace"_s);
    QCOMPARE(stage->flow.loginId(), ada);
    stage.reset();
    stage = startAndSettle();
    QCOMPARE(stage->flow.loginId(), ada);
}

void tst_Remembered::addressIsThereWhereNothingWasEverSaved()
{
    auto stage = startAndSettle();
    stage->flow.signIn(ada, adasPassword, false);
    QVERIFY(stage->settle());
    QVERIFY(stage->session.isSignedIn() && !stage->session.isSaved());
    stage.reset();
    QVERIFY(!m_sessionEntry);
    stage = start();
    QCOMPARE(stage->step(), LoginStep::SignIn); // at once
    stage->flow.start();
    QTRY_COMPARE(stage->flow.loginId(), ada);
    QVERIFY(!stage->flow.staySignedIn());
}

void tst_Remembered::uncheckedStaysUnchecked_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("signed in") << adasPassword;
    QTest::newRow("wrong password") << u"wrong"_s;
}

void tst_Remembered::uncheckedStaysUnchecked()
{
    QFETCH(QString, password);
    auto stage = startAndSettle();
    QVERIFY(stage->flow.staySignedIn());
    stage->flow.signIn(ada, password, false);
    QVERIFY(stage->settle());
    if (stage->session.isSignedIn()) {
        stage->flow.signOut();
        QVERIFY(stage->settle());
    }
    QVERIFY(!stage->flow.staySignedIn());
    for (int starts = 0; starts < 2; ++starts) {
        stage.reset();
        stage = start();
        stage->flow.start();
        QTRY_VERIFY(!stage->flow.staySignedIn());
    }
}

void tst_Remembered::uncheckedHoldsForANewAccount()
{
    auto stage = startAndSettle();
    stage->flow.setStaySignedIn(false);
    stage->flow.show(LoginStep::SignUp);
    stage->flow.signUp(u"new@example.com"_s, u"New"_s, newPassword);
    QVERIFY(stage->settle());
    QVERIFY(stage->session.isSignedIn());
    QVERIFY(!stage->session.isSaved());
    stage.reset();
    stage = start();
    stage->flow.start();
    QTRY_VERIFY(!stage->flow.staySignedIn());
}

void tst_Remembered::checkedAgainIsChecked()
{
    auto stage = startAndSettle();
    stage->flow.signIn(ada, u"wrong"_s, false);
    QVERIFY(stage->settle());
    stage->flow.signIn(ada, adasPassword, true);
    QVERIFY(stage->settle());
    stage->flow.signOut();
    QVERIFY(stage->settle());
    stage.reset();
    stage = startAndSettle();
    QVERIFY(stage->flow.staySignedIn());
}

void tst_Remembered::programThatMustNot_keepsNothing()
{
    LoginSettings settings;
    settings.rememberAddress = false;
    auto stage = start(settings);
    QVERIFY(stage->signIn(ada, adasPassword));
    stage->flow.signOut();
    QVERIFY(stage->settle());
    QVERIFY(stage->flow.rememberedPerson().isEmpty());
    stage.reset();
    QVERIFY(!m_personEntry);
    QVERIFY(!m_asked.contains(u"write"_s));
    stage = startAndSettle(settings);
    QCOMPARE(stage->flow.loginId(), QString());
}

void tst_Remembered::programThatMustNot_removesWhatWasKept_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("open") << false;
    QTest::newRow("locked") << true; // then it counts as removed, also for others
}

void tst_Remembered::programThatMustNot_removesWhatWasKept()
{
    QFETCH(bool, locked);
    auto stage = start();
    QVERIFY(stage->signIn(ada, adasPassword));
    stage->flow.signOut();
    QVERIFY(stage->settle());
    stage.reset();
    QVERIFY(m_personEntry);

    m_asked.clear();
    if (locked)
        m_readError = localError(Error::Kind::StorageLocked);
    LoginSettings settings;
    settings.rememberAddress = false;
    stage = startAndSettle(settings);
    QVERIFY(stage);
    QCOMPARE(stage->flow.loginId(), QString());
    QVERIFY(stage->flow.staySignedIn());
    QTRY_VERIFY(m_asked.contains(u"remove"_s));
    stage.reset();
    QVERIFY(!m_personEntry);
}

void tst_Remembered::programThatNoLongerMay_removesAtOnce()
{
    auto stage = start();
    QVERIFY(stage->signIn(ada, adasPassword));
    LoginSettings settings;
    settings.rememberAddress = false;
    stage->flow.setSettings(settings);
    QVERIFY(stage->flow.rememberedPerson().isEmpty());
    QTRY_VERIFY(m_asked.contains(u"remove"_s));
    stage.reset();
    QVERIFY(!m_personEntry);
}

void tst_Remembered::anotherAccountForgetsNobodyBeforeItIsThere()
{
    auto stage = start();
    QVERIFY(stage->signIn(ada, adasPassword));
    stage->flow.signOut();
    QVERIFY(stage->settle());
    stage->flow.useAnotherAccount();
    QCOMPARE(stage->flow.loginId(), QString());
    QCOMPARE(stage->offered(), QList{Action::ForgetAccount});
    stage->flow.show(LoginStep::Forgot); // does not bring her back
    QCOMPARE(stage->flow.loginId(), QString());
    stage->flow.cancel();
    stage->flow.signIn(u"bob@example.com"_s, u"wrong"_s, true);
    QVERIFY(stage->settle());
    stage.reset();
    stage = startAndSettle();
    QCOMPARE(stage->flow.loginId(), ada);

    stage->flow.useAnotherAccount();
    stage->flow.signIn(u"bob@example.com"_s, newPassword, true);
    QVERIFY(stage->settle());
    stage->flow.signOut();
    QVERIFY(stage->settle());
    stage.reset();
    stage = startAndSettle();
    QCOMPARE(stage->flow.loginId(), u"bob@example.com"_s);
    QCOMPARE(stage->flow.rememberedPerson().name, QString());
}

void tst_Remembered::forgottenByChoice()
{
    auto stage = startAndSettle();
    stage->flow.signIn(ada, adasPassword, false);
    QVERIFY(stage->settle());
    stage->flow.signOut();
    QVERIFY(stage->settle());
    stage->flow.useAnotherAccount();
    stage->flow.perform(Action::ForgetAccount);
    QVERIFY(stage->settle());
    QCOMPARE(stage->told(), u"This computer no longer remembers the account."_s);
    QCOMPARE(stage->flow.rememberedPerson().loginId, QString());
    stage.reset();
    QVERIFY(m_personEntry && !m_personEntry->contains("ada") && !m_personEntry->contains("Ada"));
    stage = start();
    stage->flow.start();
    QTRY_VERIFY(!stage->flow.staySignedIn()); // which is nobody's secret
    QCOMPARE(stage->flow.loginId(), QString());
}

void tst_Remembered::forgottenByChoice_isNotPromisedWhereItCannotBe()
{
    auto stage = start();
    QVERIFY(stage->signIn(ada, adasPassword));
    stage->flow.signOut();
    QVERIFY(stage->settle());
    stage.reset();
    m_removeError = localError(Error::Kind::StorageNotRemoved);
    stage = startAndSettle();
    stage->flow.useAnotherAccount();
    stage->flow.perform(Action::ForgetAccount);
    QVERIFY(stage->settle());
    QCOMPARE(stage->told(), u"We couldn’t remove the account. Unlock your keyring and try again."_s);
    QCOMPARE(stage->offered(), QList{Action::ForgetAccount});
}

void tst_Remembered::lockedKeyringIsNotWaitedFor()
{
    m_readError = m_writeError = localError(Error::Kind::StorageLocked);
    m_isPersonUsed = m_isSessionUsed = true;
    auto stage = startAndSettle();
    QVERIFY(stage);
    QCOMPARE(stage->flow.loginId(), QString());
    stage->flow.signIn(ada, adasPassword, true);
    QVERIFY(stage->settle());
    QCOMPARE(stage->step(), LoginStep::Account);
    QCOMPARE(stage->announced, QStringList()); // the session is what matters
}

void tst_Remembered::programsOwnLoginIdComesFirst()
{
    auto stage = start();
    QVERIFY(stage->signIn(ada, adasPassword));
    stage->flow.signOut();
    QVERIFY(stage->settle());
    stage.reset();
    for (const bool isFixed : {false, true}) {
        LoginSettings settings;
        settings.loginId = u"bob@example.com"_s;
        settings.loginIdFixed = isFixed;
        stage = startAndSettle(settings);
        QCOMPARE(stage->flow.loginId(), settings.loginId);
        stage.reset();
    }
}

void tst_Remembered::whatIsTypedMeanwhileStays()
{
    auto stage = startAndSettle();
    stage->flow.signIn(ada, adasPassword, false);
    QVERIFY(stage->settle());
    stage.reset();
    stage = start();
    stage->flow.setLoginId(u"b"_s);
    stage->flow.start();
    QTRY_COMPARE(stage->flow.rememberedPerson().loginId, ada);
    QCOMPARE(stage->flow.loginId(), u"b"_s);
}

void tst_Remembered::newAccountIsForSomebodyElse()
{
    auto stage = start();
    QVERIFY(stage->signIn(ada, adasPassword));
    stage->flow.signOut();
    QVERIFY(stage->settle());
    stage.reset();
    stage = startAndSettle();
    stage->flow.show(LoginStep::SignUp);
    QCOMPARE(stage->flow.loginId(), QString());
    stage->flow.cancel();
    QCOMPARE(stage->flow.loginId(), ada);
    stage->flow.show(LoginStep::Forgot);
    QCOMPARE(stage->flow.loginId(), ada);
    stage->flow.setLoginId(u"carol@example.com"_s);
    stage->flow.show(LoginStep::SignUp);
    QCOMPARE(stage->flow.loginId(), u"carol@example.com"_s);
}

void tst_Remembered::loginThatEndsWithTheSignInRemembers()
{
    auto stage = startAndSettle();
    auto *flow = new LoginFlow(&stage->session);
    connect(&stage->session, &SessionManager::signedIn, flow, [flow] { delete flow; });
    flow->start();
    QTRY_COMPARE(flow->step(), LoginStep::SignIn);
    flow->signIn(ada, adasPassword, true);
    QTRY_VERIFY(stage->session.isSignedIn());
    QTRY_COMPARE(await(stage->session.rememberedPerson())->loginId, ada);
}

QTEST_GUILESS_MAIN(tst_Remembered)
#include "tst_remembered.moc"
