// SPDX-License-Identifier: MIT
#include "core/storage/keychaintokenstore.h"
#include "core/storage/memorytokenstore.h"
#include "login/loginwindow.h"
#include "usage.h"

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;

/// A login that is used for very long, in the real window against the emulator: what the process holds at the end is what it
/// held when everything had been used a few times. Rounds: DESCOPE_SOAK_ROUNDS.
class tst_Soak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void signingInAndOut_data();
    void signingInAndOut();
    void oneDaySignedIn();

private:
    std::unique_ptr<TokenStore> keyring() const
    {
        const KeychainEntry entry{u"descope-soak"_s, server.projectId(), QUrl(server.baseUrl())};
        return std::make_unique<KeychainTokenStore>(entry);
    }

    TestServer server;
};

namespace {

/// What the process holds when nothing is under way: the least of some moments, since what is about to be freed is no leak.
Usage atRest()
{
    Usage least = Usage::now();
    for (int moment = 0; moment < 20; ++moment) {
        QTest::qWait(25);
        least = least.least(Usage::now());
    }
    return least;
}

/// What one look into the keyring costs for ever: libsecret before 0.21 does not free the answer, which is encrypted.
qint64 lostByARead(TokenStore *keyring)
{
    constexpr int reads = 50;
    const Usage before = atRest();
    for (int i = 0; i < reads; ++i)
        (void)await(keyring->read());
    return std::max<qint64>(0, atRest().heap - before.heap) / reads;
}

/// The allocator keeps some 100 kB for itself, and Qt a connection or two; a leak of 100 bytes a round shows in the long form.
bool isFlat(const Usage &before, const Usage &after, int rounds, qint64 lostByLibrary)
{
    const qint64 allowed = 400'000 + 100LL * rounds + lostByLibrary;
    const bool isMemoryKept = after.heap > 0 && // a sanitizer keeps what was freed
                              (after.heap - before.heap > allowed || after.resident - before.resident > 4'000'000 + allowed);
    return !isMemoryKept && after.files <= before.files + 4 && after.threads <= before.threads + 1 &&
           after.objects <= before.objects + 20 && after.timers <= before.timers + 2;
}

void tell(const QString &when, const Usage &usage)
{
    qInfo().noquote() << qPrintable(when + u':') << usage.text();
}

} // namespace

void tst_Soak::initTestCase()
{
    Usage::watchObjects();
    QVERIFY(server.start());
}

void tst_Soak::init()
{
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword));
}

void tst_Soak::signingInAndOut_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("in memory") << false;
    QTest::newRow("in the keyring") << true;
}

void tst_Soak::signingInAndOut()
{
    QFETCH(bool, isKept);
    std::unique_ptr<TokenStore> tokens = std::make_unique<MemoryTokenStore>();
    if (isKept)
        tokens = keyring();
    TokenStore *const store = tokens.get();
    LoginWindow window(server, {}, std::move(tokens));
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada) && window.go(u"passwordEdit"_s));

    const auto round = [&] {
        window.write(adasPassword); // the login id is still there
        window.press(Qt::Key_Return);
        return window.arrives(u"accountView"_s) && await(window.session.refresh()) && window.push(u"signOutButton"_s) &&
               window.arrives(u"signInView"_s) && window.focus() == u"passwordEdit"_s;
    };
    const int warmUp = 30;
    for (int i = 0; i < warmUp; ++i)
        QVERIFY(round());
    const Usage before = atRest();
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("DESCOPE_SOAK_ROUNDS", &isSet);
    const int rounds = isSet ? asked : 100;
    for (int i = 0; i < rounds; ++i)
        QVERIFY(round());
    const Usage after = atRest();

    tell(u"after %1 rounds"_s.arg(warmUp), before);
    tell(u"after %1 rounds"_s.arg(warmUp + rounds), after);
    qint64 lost = 0;
    if (isKept) {
        // A round finds the entry four times: after saving, before the refresh, after the write that shows whether its result can
        // be saved, and after saving that.
        window.write(adasPassword);
        window.press(Qt::Key_Return);
        QVERIFY(window.arrives(u"accountView"_s));
        lost = lostByARead(store);
        qInfo("a look into the keyring loses %lld bytes in libsecret", (long long)lost);
    }
    QVERIFY(isFlat(before, after, rounds, 4 * rounds * lost));
}

void tst_Soak::oneDaySignedIn()
{
    const auto clock = std::make_shared<FakeClock>();
    LoginWindow window(server, {}, std::make_unique<MemoryTokenStore>(), clock);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY(server.forgetRequests());
    const auto minute = [&] {
        if (!server.advance(60))
            return false;
        clock->advance(1min);
        const bool isRefreshed = waitUntil([&] { return clock->next().has_value(); }); // nothing is planned during one
        return isRefreshed && await(window.session.ensureFresh());
    };
    auto hour = [&, screen = u"changeView"_s]() mutable {
        // In each the server fails once, and the person looks at another screen.
        const QString looked = std::exchange(screen, u"replaceView"_s); // once the sign-in was a while ago
        bool isGood = server.spoil(u"refresh"_s, {{"kind"_L1, "status"_L1}, {"status"_L1, 503}}) &&
                      window.push(u"passwordButton"_s) && window.arrives(looked) && window.push(u"cancelButton"_s) &&
                      window.arrives(u"accountView"_s);
        for (int i = 0; isGood && i < 60; ++i)
            isGood = minute();
        return isGood;
    };
    for (int i = 0; i < 3; ++i)
        QVERIFY(hour());
    const Usage before = atRest();
    for (int i = 3; i < 24; ++i)
        QVERIFY(hour());
    const Usage after = atRest();

    const int refreshes = server.count(u"refresh"_s);
    tell(u"after 3 hours"_s, before);
    tell(u"after 24 hours and %1 refreshes"_s.arg(refreshes), after);
    QVERIFY(isFlat(before, after, refreshes, 0));
    QCOMPARE(window.session.state(), SessionManager::State::Active);
}

QTEST_MAIN(tst_Soak)
#include "tst_soak.moc"
