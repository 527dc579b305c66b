// SPDX-License-Identifier: MIT
#include "core/secretservice.h"
#include "core/session/accountlist.h"
#include "core/session/storedsession.h"
#include "core/storage/keychaintokenstore.h"
#include "core/values/token.h"
#include "processes/probe.h"
#include "support/await.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

namespace {

const QString ada = u"ada@example.com"_s;
const QString grace = u"grace@example.com"_s;
const QString linus = u"linus@example.com"_s;
const QString password = u"Analytical-Engine-1837"_s;

} // namespace

/// Programs of one user that run at the same time, and programs that end at the worst moment.
class tst_Processes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void signInRefreshAndSignOut_areSeenByTheOthers();
    void quitDuringARefresh_losesNothing();
    void manyProcessesAndCallers_refreshOnce();
    void killedDuringARefresh_losesNothing_data();
    void killedDuringARefresh_losesNothing();
    void threeAccounts_areSwitchedAddedAndRemovedElsewhere();
    void threeAccounts_withALockedKeyringInBetween();
    void threeAccounts_refreshInTurn();

private:
    QString signIn(Probe &probe, const QString &loginId)
    {
        return probe.ask(u"sign-in %1 %2"_s.arg(loginId, password), u"signed-in"_s);
    }
    void signInAll(Probe &probe);
    std::optional<StoredSession> saved(const QString &loginId = ada) const;
    /// Status codes of the refreshes that the server answered since it was told to forget.
    QStringList refreshes();
    bool forgetRequests() { return m_server.call("DELETE", u"/emulator/requests"_s).status == 200; }
    double windowMs(int rounds, double *whole);

    Emulator::EmulatorClient m_server;
};

void tst_Processes::initTestCase()
{
    QCoreApplication::setApplicationName(u"descope-login"_s);
    QVERIFY(m_server.start());
}

void tst_Processes::init()
{
    QCOMPARE(m_server.call("POST", u"/emulator/reset"_s).status, 200);
    QVERIFY(m_server.set({{"refreshTokenRotation"_L1, true}}));
    for (const QString &loginId : {ada, grace, linus})
        QCOMPARE(m_server.post(u"/emulator/users"_s, {{"loginId"_L1, loginId}, {"password"_L1, password}}).status, 201);
    QVERIFY(forgetRequests());
    SecretService().unlock();
    KeychainTokenStore store({u"descope-login"_s, m_server.projectId(), QUrl(m_server.baseUrl())});
    QVERIFY(await(store.remove()));
    QVERIFY(await(store.beside(u"accounts"_s)->remove()));
}

/// Says what the server saw, when something went wrong; the probes tell the rest.
void tst_Processes::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    const QJsonArray all = m_server.get(u"/emulator/requests"_s).json()["requests"_L1].toArray();
    for (const auto &request : all)
        qWarning() << request["time"_L1].toInteger() << request["path"_L1].toString() << request["status"_L1].toInt();
}

std::optional<StoredSession> tst_Processes::saved(const QString &loginId) const
{
    DescopeService service({m_server.projectId(), QUrl(m_server.baseUrl())});
    SessionManager session(&service);
    const AccountList accounts(&session);
    if (!await(const_cast<AccountList &>(accounts).load()))
        return std::nullopt;
    const FoundSession found = sessionIn(await(accounts.store(accounts.find(loginId).userId)->read()));
    return found ? *found : std::nullopt;
}

/// The last one has no longer the entry of programs with one account.
void tst_Processes::signInAll(Probe &probe)
{
    for (const QString &loginId : {linus, grace, ada})
        QCOMPARE(signIn(probe, loginId), u"saved"_s);
    QTRY_COMPARE(probe.ask(u"accounts"_s, u"accounts"_s), u"*ada grace linus"_s);
}

QStringList tst_Processes::refreshes()
{
    QStringList answers;
    const QJsonArray all = m_server.get(u"/emulator/requests"_s).json()["requests"_L1].toArray();
    for (const auto &request : all) {
        if (request["path"_L1].toString() == "/v1/auth/refresh"_L1)
            answers << QString::number(request["status"_L1].toInt());
    }
    return answers;
}

void tst_Processes::signInRefreshAndSignOut_areSeenByTheOthers()
{
    Probe first(m_server);
    Probe second(m_server);
    QCOMPARE(first.ask(u"restore"_s, u"restored"_s), u"no"_s);
    QCOMPARE(second.ask(u"restore"_s, u"restored"_s), u"no"_s);

    QCOMPARE(first.ask(u"sign-in %1 %2"_s.arg(ada, password), u"signed-in"_s), u"saved"_s);
    QVERIFY(!second.hear(u"state Active"_s).isNull());

    const QString token = second.ask(u"refresh"_s, u"refreshed"_s);
    QTRY_COMPARE(first.ask(u"fresh 1"_s, u"tokens"_s), token);

    QCOMPARE(first.ask(u"sign-out"_s, u"signed-out"_s), u"done"_s);
    QVERIFY(!second.hear(u"state SignedOut"_s).isNull());
    QCOMPARE(second.ask(u"fresh 1"_s, u"tokens"_s), u"NotSignedIn"_s);
    QCOMPARE(refreshes(), QStringList{u"200"_s});
}

void tst_Processes::quitDuringARefresh_losesNothing()
{
    Probe probe(m_server);
    QCOMPARE(probe.ask(u"sign-in %1 %2"_s.arg(ada, password), u"signed-in"_s), u"saved"_s);
    const auto before = saved();
    QVERIFY(m_server.fault({{"kind"_L1, "slow"_L1}, {"path"_L1, "/v1/auth/refresh"_L1}, {"delay"_L1, 5000}}));
    probe.tell(u"refresh"_s);
    QTRY_COMPARE(refreshes(), QStringList{u"200"_s}); // spent, and the answer is on its way
    probe.log();
    QVERIFY(before && saved() && saved()->refreshToken != before->refreshToken);
    Probe next(m_server);
    QCOMPARE(next.ask(u"restore"_s, u"restored"_s), u"yes"_s);
    QVERIFY(next.ask(u"refresh"_s, u"refreshed"_s) != "SessionEnded"_L1);
}

void tst_Processes::manyProcessesAndCallers_refreshOnce()
{
    constexpr int expiries = 5;
    std::vector<std::unique_ptr<Probe>> probes(8);
    for (auto &probe : probes)
        probe = std::make_unique<Probe>(m_server);
    QCOMPARE(probes.front()->ask(u"sign-in %1 %2"_s.arg(ada, password), u"signed-in"_s), u"saved"_s);
    for (const auto &probe : probes) {
        if (probe != probes.front())
            QCOMPARE(probe->ask(u"restore"_s, u"restored"_s), u"yes"_s);
    }
    for (int expiry = 1; expiry <= expiries; ++expiry) {
        QVERIFY(m_server.advance(600));
        for (const auto &probe : probes)
            QCOMPARE(probe->ask(u"advance 600"_s, u"advanced"_s), u""_s);
        for (const auto &probe : probes)
            probe->tell(u"fresh 100"_s);
        QStringList tokens;
        for (const auto &probe : probes)
            tokens << probe->hear(u"tokens"_s);
        tokens.removeDuplicates();
        QCOMPARE(tokens.size(), 1);
        QVERIFY2(QRegularExpression(u"^[0-9a-f]{16}$"_s).match(tokens.constFirst()).hasMatch(), qPrintable(tokens.constFirst()));
        QCOMPARE(refreshes(), QStringList(expiry, u"200"_s)); // one each, none refused
    }
    qInfo("8 processes x 100 callers, %d expiries: %d refreshes, 0 reuses", expiries, expiries);
}

void tst_Processes::killedDuringARefresh_losesNothing_data()
{
    QTest::addColumn<bool>("rotation");
    QTest::addColumn<bool>("isOneOfThree");
    QTest::newRow("without rotation") << false << false;
    QTest::newRow("with rotation, one account of three") << true << true;
}

/// How long it takes from the server's answer to the confirmed write, and the whole refresh: medians.
double tst_Processes::windowMs(int rounds, double *whole)
{
    Probe probe(m_server);
    probe.ask(u"restore"_s, u"restored"_s);
    std::vector<double> all;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        timer.start();
        probe.ask(u"refresh"_s, u"refreshed"_s);
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::vector<double> windows;
    static const QRegularExpression came(
        u"([0-9.]+) descope\\.session: new tokens came.*?([0-9.]+) descope\\.session: new tokens saved: true"_s,
        QRegularExpression::DotMatchesEverythingOption);
    auto matches = came.globalMatch(QString::fromUtf8(probe.log()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        windows.push_back((match.captured(2).toDouble() - match.captured(1).toDouble()) * 1000);
    }
    const auto median = [](std::vector<double> &values) {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[values.size() / 2];
    };
    *whole = median(all);
    return median(windows);
}

void tst_Processes::killedDuringARefresh_losesNothing()
{
    QFETCH(bool, rotation);
    QFETCH(bool, isOneOfThree);
    constexpr int moments = 200;
    QVERIFY(m_server.set({{"refreshTokenRotation"_L1, rotation}}));
    {
        Probe probe(m_server);
        if (isOneOfThree)
            signInAll(probe);
        else
            QCOMPARE(signIn(probe, ada), u"saved"_s);
    }
    const auto others = std::pair(saved(grace), saved(linus));
    double whole = 0;
    const double window = windowMs(20, &whole);
    QVERIFY(window > 0 && whole > 0);

    int lost = 0;
    int unsent = 0;
    int unanswered = 0;
    int finished = 0;
    // A machine that has become slower since takes longer than what was measured: then there are some moments more.
    for (int moment = 0; moment < moments || (finished == 0 && moment < 10 * moments); ++moment) {
        Probe probe(m_server);
        QCOMPARE(probe.ask(u"restore"_s, u"restored"_s), u"yes"_s);
        QVERIFY(m_server.advance(10)); // so that tokens of one answer have times of their own
        QVERIFY(forgetRequests());
        const auto before = saved();
        QVERIFY(before);

        probe.tell(u"refresh"_s);
        const auto until =
            std::chrono::steady_clock::now() + std::chrono::duration<double, std::milli>(1.3 * whole * moment / moments);
        while (std::chrono::steady_clock::now() < until) {
        }
        probe.kill();

        // The entry is whole, and of one answer: the session token knows when its refresh token expires.
        const auto after = saved();
        QVERIFY(after);
        const Token session = after->sessionToken.token;
        const Token refresh = after->refreshToken;
        QVERIFY(!session.isEmpty() && !refresh.isEmpty());
        QCOMPARE(QDateTime::fromString(session.claims()["rexp"_L1].toString(), Qt::ISODate), refresh.expiresAt());

        const bool isNew = session != before->sessionToken.token;
        Probe next(m_server);
        QCOMPARE(next.ask(u"restore"_s, u"restored"_s), u"yes"_s);
        const bool isLost = next.ask(u"refresh"_s, u"refreshed"_s) == "SessionEnded"_L1;
        // Only now is it sure that the server has read what came before: on a busy machine it may have lain there.
        const QStringList answers = refreshes();
        const bool wasAnswered = answers.value(0) == "200"_L1 && (isLost || answers.size() > 1);
        unsent += !wasAnswered;
        unanswered += wasAnswered && !isNew;
        finished += isNew;
        if (!isLost)
            continue;
        ++lost;
        QVERIFY2(rotation && wasAnswered && !isNew, qPrintable(answers.join(u' ')));
        QCOMPARE(next.ask(u"sign-in %1 %2"_s.arg(ada, password), u"signed-in"_s), u"saved"_s);
    }
    qInfo("killed at %d moments of a refresh of %.1f ms (window from the answer to the confirmed write: %.1f ms): "
          "%d before it was sent, %d between, %d after it was saved; %d sessions lost",
        moments, whole, window, unsent, unanswered, finished, lost);
    QVERIFY(unsent > 0 && finished > 0);
    QVERIFY(others == std::pair(saved(grace), saved(linus)));
    QCOMPARE(others.first.has_value(), isOneOfThree);
}

void tst_Processes::threeAccounts_areSwitchedAddedAndRemovedElsewhere()
{
    Probe first(m_server);
    Probe second(m_server);
    QCOMPARE(second.ask(u"restore"_s, u"restored"_s), u"no"_s);
    signInAll(first);
    QTRY_COMPARE(second.ask(u"accounts"_s, u"accounts"_s), u"*ada grace linus"_s);

    QCOMPARE(second.ask(u"switch "_s + linus, u"switched"_s), u"yes"_s);
    QTRY_COMPARE(first.ask(u"accounts"_s, u"accounts"_s), u"*linus ada grace"_s);

    // The one that is not current, and then the one that is.
    QCOMPARE(first.ask(u"remove "_s + ada, u"removed"_s), u"done"_s);
    QTRY_COMPARE(second.ask(u"accounts"_s, u"accounts"_s), u"*linus grace"_s);
    QCOMPARE(second.ask(u"remove "_s + linus, u"removed"_s), u"done"_s);
    QTRY_COMPARE(first.ask(u"accounts"_s, u"accounts"_s), u"grace"_s);
    QCOMPARE(first.ask(u"fresh 1"_s, u"tokens"_s), u"NotSignedIn"_s);

    Probe third(m_server); // nobody is current, and one is to be offered
    QCOMPARE(third.ask(u"restore"_s, u"restored"_s), u"no"_s);
    QTRY_COMPARE(third.ask(u"accounts"_s, u"accounts"_s), u"grace"_s);
    QCOMPARE(third.ask(u"switch "_s + grace, u"switched"_s), u"yes"_s);
    QTRY_COMPARE(first.ask(u"accounts"_s, u"accounts"_s), u"*grace"_s);
    QCOMPARE(refreshes(), QStringList());
}

void tst_Processes::threeAccounts_withALockedKeyringInBetween()
{
    SecretService keyring;
    Probe first(m_server);
    signInAll(first);
    Probe second(m_server);
    QCOMPARE(second.ask(u"restore"_s, u"restored"_s), u"yes"_s);
    QTRY_COMPARE(second.ask(u"accounts"_s, u"accounts"_s), u"*ada grace linus"_s);
    QVERIFY(keyring.lock());
    QCOMPARE(first.ask(u"switch "_s + linus, u"switched"_s), u"StorageLocked"_s);
    QVERIFY(first.ask(u"fresh 1"_s, u"tokens"_s) != "NotSignedIn"_L1); // who was current is
    QCOMPARE(first.ask(u"remove "_s + grace, u"removed"_s), u"in part"_s);
    QCOMPARE(first.ask(u"sign-out"_s, u"signed-out"_s), u"in part"_s);
    first.log(); // it has ended
    QVERIFY(keyring.unlock());
    QTRY_COMPARE(second.ask(u"accounts"_s, u"accounts"_s), u"linus"_s);
    QCOMPARE(second.ask(u"fresh 1"_s, u"tokens"_s), u"NotSignedIn"_s);
    Probe third(m_server);
    QCOMPARE(third.ask(u"restore"_s, u"restored"_s), u"no"_s);
    QCOMPARE(third.ask(u"switch "_s + linus, u"switched"_s), u"NotSignedIn"_s); // it has not looked who there is
    QTRY_COMPARE(third.ask(u"accounts"_s, u"accounts"_s), u"linus"_s);
    QCOMPARE(third.ask(u"switch "_s + linus, u"switched"_s), u"yes"_s);
}

/// Each refresh is of the account that is current, and one for all processes.
void tst_Processes::threeAccounts_refreshInTurn()
{
    std::vector<std::unique_ptr<Probe>> probes(3);
    for (auto &probe : probes)
        probe = std::make_unique<Probe>(m_server);
    signInAll(*probes.front());
    for (const auto &probe : probes) {
        if (probe != probes.front())
            QCOMPARE(probe->ask(u"restore"_s, u"restored"_s), u"yes"_s);
        QTRY_COMPARE(probe->ask(u"accounts"_s, u"accounts"_s), u"*ada grace linus"_s);
    }
    int expiries = 0;
    for (const QString &loginId : {grace, linus, ada}) {
        QCOMPARE(probes.front()->ask(u"switch "_s + loginId, u"switched"_s), u"yes"_s);
        const QString name = u'*' + loginId.section(u'@', 0, 0);
        for (const auto &probe : probes)
            QTRY_VERIFY(probe->ask(u"accounts"_s, u"accounts"_s).startsWith(name));
        QVERIFY(forgetRequests());
        QVERIFY(m_server.advance(600));
        for (const auto &probe : probes)
            QCOMPARE(probe->ask(u"advance 600"_s, u"advanced"_s), u""_s);
        for (const auto &probe : probes)
            probe->tell(u"fresh 100"_s);
        QStringList tokens;
        for (const auto &probe : probes)
            tokens << probe->hear(u"tokens"_s);
        tokens.removeDuplicates();
        QCOMPARE(tokens.size(), 1);
        ++expiries;
    }
    QCOMPARE(expiries, 3);
}

QTEST_GUILESS_MAIN(tst_Processes)
#include "tst_processes.moc"
