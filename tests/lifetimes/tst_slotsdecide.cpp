// SPDX-License-Identifier: MIT
#include "lifetimes/mortalprogram.h"
#include "support/await.h"
#include "support/jwt.h"
#include "views/view.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

namespace {

const QString ada = u"ada@example.com"_s;
const QString password = u"Analytical-Engine-1837"_s;

AuthResponse anotherSession()
{
    AuthResponse response;
    response.session.sessionToken = Token::parse(sessionJwt(u"another"_s));
    response.session.refreshToken = Token::parse(refreshJwt(u"another"_s));
    response.session.user.userId = u"U2canaryuser"_s;
    return response;
}

} // namespace

/// A program that looks at who has signed in, and decides otherwise in the slot in which it hears of that: everything else goes
/// by what is so afterwards. The functions that a program gives us may do the same.
class tst_SlotsDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedOutAtOnce_data();
    void signedOutAtOnce();
    void signedOutAtOnce_dialogStays();
    void signedOutAtOnce_whenItWasRestored();
    void anotherBegins();
    void anotherSessionIsSet();
    void hidden();
    void signOutOutlivesItsManager();
    void futuresEndInContinuations();
    void functionsOfTheProgram_data();
    void functionsOfTheProgram();
    void storeOfTheProgram_data();
    void storeOfTheProgram();
    void nullIsNoCrash();
    void dialogWithoutASession();

private:
    /// Lets the program hear of each sign-in before the login does, or behind it.
    static void hear(MortalProgram &program, bool isFirst, const std::function<void()> &slot);
};

void tst_SlotsDecide::hear(MortalProgram &program, bool isFirst, const std::function<void()> &slot)
{
    connect(program.session, &SessionManager::signedIn, program.window, slot);
    if (isFirst) { // the logins connect again
        program.login->setSession(program.session);
        program.account->setSession(program.session);
        MortalProgram::settle();
    }
}

void tst_SlotsDecide::signedOutAtOnce_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("before the login hears of it") << true;
    QTest::newRow("behind the login") << false;
}

void tst_SlotsDecide::signedOutAtOnce()
{
    QFETCH(bool, isFirst);
    MortalProgram program;
    hear(program, isFirst, [&] { program.expect(program.session->signOut()); });
    QSignalSpy signedOut(program.session, &SessionManager::signedOut);
    program.login->show();
    MortalProgram::settle();
    program.login->flow()->signIn(ada, password, true);
    QVERIFY(waitUntil([&] { return !signedOut.isEmpty() && program.allEnded() && !program.login->flow()->isBusy(); }));
    QCOMPARE(program.session->state(), SessionManager::State::SignedOut);
    QCOMPARE(program.login->flow()->step(), LoginStep::SignIn);
    QCOMPARE(program.login->currentScreen()->objectName(), u"signInView"_s);
    QCOMPARE(program.flow->step(), LoginStep::SignIn);
    QCOMPARE(program.account->loginWidget()->flow()->step(), LoginStep::SignIn);
    QVERIFY(program.account->loginWidget()->isHidden());
    QVERIFY(!program.store->entry);
    QCOMPARE(signedOut.size(), 1);
}

void tst_SlotsDecide::signedOutAtOnce_dialogStays()
{
    MortalProgram program;
    hear(program, false, [&] { program.expect(program.session->signOut()); });
    const QFuture<Result<bool>> answer = LoginDialog::signIn(program.session, program.window);
    const QPointer<LoginDialog> dialog = program.window->findChild<LoginDialog *>();
    QSignalSpy signedOut(program.session, &SessionManager::signedOut);
    dialog->loginWidget()->flow()->signIn(ada, password, true);
    QVERIFY(waitUntil([&] { return !signedOut.isEmpty() && program.allEnded(); }));
    MortalProgram::settle();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!answer.isFinished());
    QCOMPARE(dialog->loginWidget()->flow()->step(), LoginStep::SignIn);
    dialog->reject();
    const Result<bool> isSignedIn = await(answer);
    QVERIFY(isSignedIn && !*isSignedIn);
}

void tst_SlotsDecide::signedOutAtOnce_whenItWasRestored()
{
    MortalProgram program;
    auto store = std::make_unique<FakeTokenStore>();
    (void)await(program.session->begin(ada, anotherSession(), SessionManager::Persistence::Keep));
    store->entry = program.store->entry;
    FakeTokenStore *const kept = store.get();
    SessionManager session(program.service, std::move(store), program.clock);
    LoginWidget login(&session);
    connect(&session, &SessionManager::signedIn, &login, [&] { program.expect(session.signOut()); });
    login.show();
    QVERIFY(waitUntil([&] { return session.state() == SessionManager::State::SignedOut && program.allEnded(); }));
    MortalProgram::settle();
    QCOMPARE(login.flow()->step(), LoginStep::SignIn);
    QVERIFY(!kept->entry);
}

void tst_SlotsDecide::anotherBegins()
{
    MortalProgram program;
    int times = 0;
    hear(program, true, [&] {
        if (++times == 1)
            program.expect(program.session->begin(u"eve@example.com"_s, anotherSession(), SessionManager::Persistence::Keep));
    });
    program.login->flow()->signIn(ada, password, true);
    QVERIFY(waitUntil([&] { return times == 2 && program.allEnded() && !program.login->flow()->isBusy(); }));
    QCOMPARE(program.login->flow()->step(), LoginStep::Account);
    QCOMPARE(program.session->loginId(), u"eve@example.com"_s);
    QCOMPARE(program.login->flow()->loginId(), u"eve@example.com"_s);
}

void tst_SlotsDecide::anotherSessionIsSet()
{
    MortalProgram program;
    SessionManager empty(program.service, std::make_unique<FakeTokenStore>(), program.clock);
    const QFuture<Result<bool>> answer = LoginDialog::signIn(program.session, program.window);
    const QPointer<LoginDialog> dialog = program.window->findChild<LoginDialog *>();
    connect(program.session, &SessionManager::signedIn, dialog, [&] { dialog->loginWidget()->setSession(&empty); });
    dialog->loginWidget()->flow()->signIn(ada, password, true);
    QVERIFY(waitUntil([&] { return program.session->isSignedIn() && dialog->loginWidget()->session() == &empty; }));
    MortalProgram::settle();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!answer.isFinished());
    // It follows that one from then on.
    dialog->loginWidget()->flow()->signIn(ada, password, true);
    QVERIFY(await(answer));
    QVERIFY(empty.isSignedIn());
}

void tst_SlotsDecide::hidden()
{
    MortalProgram program;
    hear(program, true, [&] { program.login->hide(); });
    program.login->flow()->signIn(ada, password, true);
    QVERIFY(waitUntil([&] { return program.session->isSignedIn() && !program.login->flow()->isBusy(); }));
    QVERIFY(program.login->isHidden());
    program.login->show();
    QCOMPARE(program.login->currentScreen()->objectName(), u"accountView"_s);
}

/// Who signs out means it: what was saved is gone, and the server is told.
void tst_SlotsDecide::signOutOutlivesItsManager()
{
    MortalProgram program;
    QStringList asked;
    connect(program.network, &AnsweringNetwork::asked, this, [&](const QString &call) { asked << call; });
    QVERIFY(await(program.session->begin(ada, anotherSession(), SessionManager::Persistence::Keep)));
    QStringList stored;
    connect(program.store, &FakeTokenStore::called, this, [&](const QString &operation) { stored << operation; });
    connect(program.session, &SessionManager::signedOut, this, [&] { delete program.session; });
    const QFuture<Result<SignOutReport>> answer = program.session->signOut();
    QVERIFY(!program.session);
    QCOMPARE(awaitError(answer).kind, Error::Kind::Cancelled);
    QVERIFY(waitUntil([&] { return asked.contains(u"logout"_s); }));
    QCOMPARE(stored.count(u"remove"_s), 1);
}

/// QFuture::then() is not the way to consume our futures, but it is there.
void tst_SlotsDecide::futuresEndInContinuations()
{
    for (const QString &victim : {u"session"_s, u"service"_s, u"window"_s}) {
        MortalProgram program;
        QVERIFY(await(program.session->begin(ada, anotherSession(), SessionManager::Persistence::Keep)));
        bool isEnding = false; // what is under way is answered then, too
        const auto end = [&](const auto &) {
            if (!std::exchange(isEnding, true))
                program.destroy(victim);
        };
        auto refreshed = program.session->refresh().then(end);
        auto user = program.session ? program.session->reloadUser().then(end) : QFuture<void>();
        QVERIFY(waitUntil([&] { return program.part(victim) == nullptr; }));
        program.useWhatIsLeft();

        MortalProgram other;
        auto begun = other.session->begin(ada, anotherSession(), SessionManager::Persistence::Keep).then([&](const auto &) {
            other.destroy(victim);
        });
        QVERIFY(waitUntil([&] { return other.part(victim) == nullptr; }));
        other.useWhatIsLeft();
    }
}

void tst_SlotsDecide::functionsOfTheProgram_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("victim");
    for (const QString &function : {u"ScreenFactory"_s, u"SubmitHook"_s, u"ErrorWords"_s, u"validate"_s, u"watch"_s}) {
        for (const QString &victim : {u"login"_s, u"session"_s, u"service"_s, u"window"_s})
            QTest::addRow("%s: %s", qPrintable(function), qPrintable(victim)) << function << victim;
    }
}

void tst_SlotsDecide::functionsOfTheProgram()
{
    QFETCH(QString, function);
    QFETCH(QString, victim);
    MortalProgram program;
    bool isCalled = false;
    const auto end = [&] {
        isCalled = true;
        program.destroy(victim);
    };
    if (function == "ScreenFactory"_L1)
        program.login->setScreenFactory([&](LoginStep step, LoginFlow *, QWidget *) -> View * {
            if (step == LoginStep::Account)
                end();
            return nullptr;
        });
    if (function == "SubmitHook"_L1)
        program.shown()->setBeforeSubmit([&](const Submission &) {
            end();
            QPromise<QString> fine;
            fine.start();
            fine.addResult(QString());
            fine.finish();
            return fine.future();
        });
    if (function == "ErrorWords"_L1) {
        program.network->answer(u"password/signin"_s, 401, {{"errorCode"_L1, "E062909"_L1}});
        program.shown()->setErrorWords([&](const Error &, const QString &) {
            end();
            return u"No."_s;
        });
    }
    if (function == "validate"_L1) {
        LoginSettings settings;
        FormField field{u"company"_s, u"Company"_s};
        field.validate = [&](const QString &) {
            end();
            return QString();
        };
        settings.signUpFields = {field};
        program.login->setSettings(settings);
        program.login->setSession(program.session);
        MortalProgram::settle();
        program.shown()->signUp(ada, {}, password, {{u"company"_s, u"x"_s}});
    } else if (function == "watch"_L1) {
        watch(program.service->passwordPolicy(), program.window, [&](const Result<PasswordPolicy> &) { end(); });
    } else {
        program.shown()->signIn(ada, password, true);
    }
    QVERIFY(waitUntil([&] { return isCalled; }));
    program.useWhatIsLeft();
}

namespace {

/// A store that ends its session when it is called.
class DeadlyStore : public FakeTokenStore
{
public:
    QString operation;
    std::function<void()> end;

    QFuture<Result<std::optional<QByteArray>>> read(Access access) override
    {
        auto answer = FakeTokenStore::read(access);
        return called(u"read"_s), answer;
    }
    QFuture<Result<void>> write(const QByteArray &secret, Access access) override
    {
        auto answer = FakeTokenStore::write(secret, access);
        return called(u"write"_s), answer;
    }
    QFuture<Result<void>> remove() override
    {
        auto answer = FakeTokenStore::remove();
        return called(u"remove"_s), answer;
    }

private:
    void called(const QString &name)
    {
        if (name == operation && end)
            std::exchange(end, nullptr)();
    }
};

} // namespace

void tst_SlotsDecide::storeOfTheProgram_data()
{
    QTest::addColumn<QString>("operation");
    for (const QString &operation : {u"read"_s, u"write"_s, u"remove"_s})
        QTest::addRow("%s", qPrintable(operation)) << operation;
}

void tst_SlotsDecide::storeOfTheProgram()
{
    QFETCH(QString, operation);
    for (int skipped = 0; skipped < 3; ++skipped) {
        MortalProgram program;
        auto store = std::make_unique<DeadlyStore>();
        DeadlyStore *const deadly = store.get();
        QPointer<SessionManager> session = new SessionManager(program.service, std::move(store), program.clock);
        const auto arm = [&](int when) {
            if (session && when == skipped) {
                deadly->operation = operation;
                deadly->end = [&] { delete session; };
            }
        };
        const auto expect = [&](auto &&call) {
            if (session)
                program.expect(call());
            MortalProgram::settle();
        };
        arm(0);
        expect([&] { return session->restore(); });
        arm(1);
        expect([&] { return session->begin(ada, anotherSession(), SessionManager::Persistence::Keep); });
        expect([&] { return session->refresh(); });
        arm(2);
        expect([&] { return session->save(); });
        expect([&] { return session->signOut(); });
        MortalProgram::settle();
        delete session;
        MortalProgram::settle();
        QVERIFY(program.allEnded());
    }
}

void tst_SlotsDecide::nullIsNoCrash()
{
    QLoggingCategory::setFilterRules({});
    const auto isConfiguration = [](const Error &error) { return error.kind == Error::Kind::Configuration; };
    QTest::ignoreMessage(QtWarningMsg, "There is no DescopeService: none was given, or it was destroyed.");
    SessionManager session(nullptr);
    QVERIFY(isConfiguration(awaitError(session.restore())));
    QVERIFY(isConfiguration(awaitError(session.begin(ada, anotherSession(), SessionManager::Persistence::Keep))));
    QVERIFY(isConfiguration(awaitError(session.service()->signIn(ada, password))));
    QCOMPARE(awaitError(session.ensureFresh()).kind, Error::Kind::NotSignedIn);
    QCOMPARE(awaitError(session.signOut()).kind, Error::Kind::NotSignedIn);

    SessionManager bare(nullptr, nullptr, nullptr);
    QCOMPARE(awaitError(bare.save()).kind, Error::Kind::NotSignedIn);

    LoginFlow flow(nullptr, {}, nullptr);
    QSignalSpy failed(&flow, &LoginFlow::failed);
    QTest::ignoreMessage(QtWarningMsg, "there is no SessionManager: setSession() was not called, or it was destroyed");
    flow.signIn(ada, password, true);
    QCOMPARE(failed.size(), 1);
    QVERIFY(isConfiguration(failed.first().first().value<Error>()));
    QVERIFY(!flow.handleLink("descope-login://link"));
    QVERIFY(!flow.handleUrl({}));
    flow.setBeforeSubmit(nullptr);
    flow.setErrorWords(nullptr);

    SessionManager *const none = nullptr;
    LoginWidget widget(none);
    widget.setSession(nullptr);
    widget.setHeader(nullptr);
    widget.setFooter(nullptr);
    widget.setScreenFactory(nullptr);
    QVERIFY(!widget.handleUrl({}));
    AccountWidget account(none);
    account.setSession(nullptr);
    account.show();
    LoginDialog dialog(none);
    dialog.show();
    dialog.reject();
    watch(readyFuture<bool>(true), nullptr, [](const Result<bool> &) { QFAIL("called without a context"); });
    MortalProgram::settle();
}

void tst_SlotsDecide::dialogWithoutASession()
{
    QLoggingCategory::setFilterRules({});
    QTest::ignoreMessage(QtWarningMsg, "LoginDialog::signIn() was called without a SessionManager.");
    const Error error = awaitError(LoginDialog::signIn(nullptr));
    QCOMPARE(error.kind, Error::Kind::Configuration);
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

QTEST_MAIN(tst_SlotsDecide)
#include "tst_slotsdecide.moc"
