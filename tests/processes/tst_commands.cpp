// SPDX-License-Identifier: MIT
#include "core/secretservice.h"
#include "core/session/storedsession.h"
#include "core/storage/keychaintokenstore.h"
#include "core/storage/processlock.h"
#include "processes/probe.h"
#include "support/await.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

namespace {

const QString ada = u"ada@example.com"_s;
const QString password = u"Analytical-Engine-1837"_s;

struct Ended
{
    int exitCode = -1;
    QString output;
    QString errors;
};

/// Puts something else where the lock file, or its folder, would be.
using Obstacle = void (*)(const QString &lock);

} // namespace

Q_DECLARE_METATYPE(Obstacle)

/// descope-login in scripts: what it prints and with what it ends. There is no display.
class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signedOut();
    void signedIn();
    void foreignWordsArePrintable();
    void token_inOtherLanguages_data();
    void token_inOtherLanguages();
    void token_isRefreshedOnlyWhenItMust();
    void token_withAWrongClock_data();
    void token_withAWrongClock();
    void offline();
    void endedElsewhere();
    void lockedKeyring();
    void lockedKeyringAndHome_promiseNothing();
    void noKeyring();
    void otherKeyring();
    void fullDisk_losesNothing();
    void commandsThatWait_endInTimeAndSayForWhat();
    void answerThatHoldsTheOnlyToken_isWaitedFor();
    void answerThatWasLost_isAskedForOnceMore();
    void keyringThatHangsWhileItShouldSave_data();
    void keyringThatHangsWhileItShouldSave();
    void endedBySignal_losesNothing_data();
    void endedBySignal_losesNothing();
    void manyAtOnce_refreshInTurn_data();
    void manyAtOnce_refreshInTurn();
    void signOut_everywhere();
    void severalAccounts();
    void accessKey_isExchangedAndNotKept_data();
    void accessKey_isExchangedAndNotKept();
    void accessKey_thatOthersCanRead_isRefused();
    void withoutAProject();
    void answerThatCannotBeWritten();
    void limitOfFiles_leavesNoLock();

private:
    Ended run(const QStringList &arguments, const QStringList &wrapper = {});
    void signIn();
    int refreshes();
    QStringList refreshAnswers();
    std::unique_ptr<KeychainTokenStore> store() const;
    void forgetSessionToken();

    std::unique_ptr<Emulator::EmulatorClient> m_server;
};

void tst_Commands::init()
{
    m_server = std::make_unique<Emulator::EmulatorClient>();
    QVERIFY(SecretService().unlock());
    QVERIFY(m_server->start());
    QVERIFY(m_server->set({{"refreshTokenRotation"_L1, true}}));
    const QJsonObject user{{"loginId"_L1, ada}, {"password"_L1, password}, {"name"_L1, "Ada Lovelace"_L1}};
    QCOMPARE(m_server->post(u"/emulator/users"_s, user).status, 201);
}

Ended tst_Commands::run(const QStringList &arguments, const QStringList &wrapper)
{
    const QStringList command = wrapper + QStringList{QStringLiteral(LOGIN_PROGRAM)} + arguments;
    QProcess program;
    QStringList environment = QProcess::systemEnvironment() + projectEnvironment(*m_server);
    environment.removeAll(u"QT_QPA_PLATFORM=offscreen"_s);
    program.setEnvironment(environment);
    program.start(command.constFirst(), command.mid(1));
    // A server of the test may have to answer it meanwhile.
    if (!QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60000) ||
        program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
        QString::fromUtf8(program.readAllStandardError())};
}

void tst_Commands::signIn()
{
    Probe program(*m_server);
    QCOMPARE(program.ask(u"sign-in %1 %2"_s.arg(ada, password), u"signed-in"_s), u"saved"_s);
}

std::unique_ptr<KeychainTokenStore> tst_Commands::store() const
{
    return std::make_unique<KeychainTokenStore>(
        KeychainEntry{u"descope-login"_s, m_server->projectId(), QUrl(m_server->baseUrl())});
}

/// As when it has expired.
void tst_Commands::forgetSessionToken()
{
    const auto keyring = store();
    const FoundSession found = sessionIn(await(keyring->read()));
    QVERIFY(found && *found);
    StoredSession entry = **found;
    entry.sessionToken.epoch = u"the boot before"_s;
    QVERIFY(await(keyring->write(entry.toBytes())));
}

int tst_Commands::refreshes()
{
    return int(refreshAnswers().size());
}

/// Status codes of the refreshes that the server answered.
QStringList tst_Commands::refreshAnswers()
{
    QStringList answers;
    const QJsonArray all = m_server->get(u"/emulator/requests"_s).json()["requests"_L1].toArray();
    for (const auto &request : all) {
        if (request["path"_L1].toString() == "/v1/auth/refresh"_L1)
            answers << QString::number(request["status"_L1].toInt());
    }
    return answers;
}

void tst_Commands::signedOut()
{
    for (const QString &command : {u"status"_s, u"token"_s, u"sign-out"_s}) {
        const Ended ended = run({command});
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.output, QString());
        QCOMPARE(ended.errors, u"descope-login: Nobody is signed in. Run descope-login to sign in.\n"_s);
    }
    QCOMPARE(run({u"status"_s, u"--json"_s}).output, u"{\"signedIn\":false}\n"_s);
}

void tst_Commands::signedIn()
{
    signIn();
    const Ended status = run({u"status"_s});
    QCOMPARE(status.errors, QString());
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(status.output,
        u"Signed in as ada@example.com (Ada Lovelace).\nProject %1 at %2.\n"_s.arg(m_server->projectId(), m_server->baseUrl()));
    const QJsonObject json = QJsonDocument::fromJson(run({u"status"_s, u"--json"_s}).output.toUtf8()).object();
    QCOMPARE(json["signedIn"_L1], QJsonValue(true));
    QCOMPARE(json["confirmed"_L1], QJsonValue(true));
    QCOMPARE(json["loginId"_L1], QJsonValue(ada));

    const Ended token = run({u"token"_s});
    QCOMPARE(token.exitCode, 0);
    QCOMPARE(m_server->post(u"/v1/auth/validate"_s, {}, token.output.trimmed()).status, 200);

    QCOMPARE(run({u"sign-out"_s}).output, u"You’re signed out.\n"_s);
    QCOMPARE(run({u"status"_s}).exitCode, 1);
}

/// A name is what its owner made it, and the terminal is somebody else's.
void tst_Commands::foreignWordsArePrintable()
{
    signIn();
    const QString name = u"Ada\x1b]0;root\a\nProject P2evil at https://evil.example.com.\u202e\u009b2J\U000E0041"_s;
    QCOMPARE(
        m_server->call("PATCH", u"/emulator/users/"_s + ada, QJsonDocument(QJsonObject{{"name"_L1, name}}).toJson()).status, 200);
    const Ended status = run({u"status"_s});
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(status.output.count(u'\n'), 2);
    QVERIFY2(
        status.output.startsWith(
            u"Signed in as ada@example.com (Ada\ufffd]0;root\ufffd Project P2evil at https://evil.example.com.\ufffd2J).\n"_s),
        qPrintable(status.output));

    const QString json = run({u"status"_s, u"--json"_s}).output;
    QVERIFY2(!json.contains(QRegularExpression(u"[\\x{1b}\\a\\x{9b}\\x{202e}]"_s)), qPrintable(json));
    QCOMPARE(json.count(u'\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(json.toUtf8())["name"_L1].toString(), name); // a program gets what there is
}

void tst_Commands::token_inOtherLanguages_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"documents.sh", "documents.py"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Commands::token_inOtherLanguages()
{
    QFETCH(QString, name);
    LoopbackServer documents, elsewhere;
    const auto ask = [&] {
        QProcess script;
        const QString path = QFileInfo(QStringLiteral(LOGIN_PROGRAM)).path() + u':' + qEnvironmentVariable("PATH");
        script.setEnvironment(QProcess::systemEnvironment() + projectEnvironment(*m_server) +
                              QStringList{u"API="_s + documents.url().toString(), u"PATH="_s + path});
        script.start(QStringLiteral(EXAMPLE_SCRIPTS "/") + name, QStringList());
        [&] { QTRY_COMPARE_WITH_TIMEOUT(script.state(), QProcess::NotRunning, 20000); }();
        return Ended{script.exitCode(), QString::fromUtf8(script.readAllStandardOutput()),
            QString::fromUtf8(script.readAllStandardError())};
    };
    QCOMPARE(ask().exitCode, 1); // nobody is signed in
    QVERIFY(documents.requests("/documents").isEmpty());

    signIn();
    documents.reply("/documents", Reply::text(200, "two documents"));
    documents.reply("/documents", Reply::text(302, {}, {{"Location", elsewhere.url().toEncoded() + "/documents"}}));
    documents.reply("/documents", Reply::text(401, "Nobody is signed in."));
    QCOMPARE(ask().output, u"two documents"_s);
    const QByteArray sent = documents.requests("/documents").constFirst().header("Authorization");
    QVERIFY(sent.startsWith("Bearer "));
    const QString token = QString::fromLatin1(sent.mid(7));
    QCOMPARE(m_server->post(u"/v1/auth/validate"_s, {}, token).status, 200);

    const Ended refused = ask();
    QVERIFY(refused.output.isEmpty() && !refused.errors.contains(token));
    QVERIFY(elsewhere.requests("/documents").isEmpty());
    QVERIFY(ask().exitCode != 0);
}

void tst_Commands::token_isRefreshedOnlyWhenItMust()
{
    signIn();
    const QString first = run({u"token"_s}).output;
    QCOMPARE(run({u"token"_s}).output, first);
    QCOMPARE(refreshes(), 0);

    QVERIFY(m_server->set({{"sessionLifetime"_L1, 1}})); // the next ones are good for less than the time between two runs
    Probe program(*m_server);
    QCOMPARE(program.ask(u"restore"_s, u"restored"_s), u"yes"_s);
    QVERIFY(program.ask(u"refresh"_s, u"refreshed"_s).size() == 16);
    QTRY_VERIFY(run({u"token"_s}).output != first && refreshes() >= 2);
}

void tst_Commands::token_withAWrongClock_data()
{
    QTest::addColumn<QString>("offset");
    for (const char *offset : {"+1d", "-1d", "+3650d", "-3650d"})
        QTest::newRow(offset) << QString::fromLatin1(offset);
}

void tst_Commands::token_withAWrongClock()
{
    QFETCH(QString, offset);
    const QString faketime = QStandardPaths::findExecutable(u"faketime"_s);
    QVERIFY2(!faketime.isEmpty(), "faketime is not installed");
    const QStringList wrongClock{faketime, u"--exclude-monotonic"_s, u"-f"_s, offset};
    signIn();
    const Ended good = run({u"token"_s}, wrongClock);
    QCOMPARE(good.errors, QString());
    QCOMPARE(good.output, run({u"token"_s}).output);
    QCOMPARE(refreshes(), 0);

    // And a program that lives with the wrong clock from sign-in to sign-out.
    QCOMPARE(run({u"sign-out"_s}, wrongClock).exitCode, 0);
    Probe program(
        *m_server, {u"LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1"_s, u"FAKETIME="_s + offset, u"DONT_FAKE_MONOTONIC=1"_s});
    QCOMPARE(program.ask(u"sign-in %1 %2"_s.arg(ada, password), u"signed-in"_s), u"saved"_s);
    const QString token = program.ask(u"fresh 1"_s, u"tokens"_s);
    QCOMPARE(program.ask(u"fresh 1"_s, u"tokens"_s), token);
    QCOMPARE(refreshes(), 0);
    QVERIFY(m_server->advance(600));
    QCOMPARE(program.ask(u"advance 600"_s, u"advanced"_s), u""_s);
    QVERIFY(program.ask(u"fresh 1"_s, u"tokens"_s) != token);
    QCOMPARE(refreshes(), 1);
    QCOMPARE(program.ask(u"sign-out"_s, u"signed-out"_s), u"done"_s);
}

void tst_Commands::offline()
{
    signIn();
    const QString token = run({u"token"_s}).output;
    m_server->kill();
    QCOMPARE(run({u"token"_s}).output, token); // good still

    const Ended status = run({u"status"_s});
    QCOMPARE(status.exitCode, 3);
    QVERIFY(status.output.startsWith(u"Signed in as ada@example.com (Ada Lovelace)."_s));
    QVERIFY(!status.errors.isEmpty());
    const Ended signOut = run({u"sign-out"_s});
    QCOMPARE(signOut.exitCode, 3);
    QVERIFY(signOut.errors.startsWith(u"You’re signed out on this computer, but we couldn’t tell the server."_s));
    QCOMPARE(run({u"token"_s}).exitCode, 1);
}

void tst_Commands::endedElsewhere()
{
    signIn();
    const QJsonObject other =
        m_server->post(u"/v1/auth/password/signin"_s, {{"loginId"_L1, ada}, {"password"_L1, password}}).json();
    QCOMPARE(m_server->post(u"/v1/auth/logoutall"_s, {}, other["refreshJwt"_L1].toString()).status, 200);
    const Ended status = run({u"status"_s});
    QCOMPARE(status.exitCode, 1);
    // Two refusals are 3 s apart: on a busy machine it is told before the end that the server is waited for.
    const QString waiting = u"Waiting for 127.0.0.1…\n"_s;
    const QString errors = status.errors.startsWith(waiting) ? status.errors.mid(waiting.size()) : status.errors;
    QCOMPARE(errors, u"descope-login: Your session has ended. Please sign in again.\n"_s);
}

void tst_Commands::lockedKeyring()
{
    signIn();
    SecretService keyring;
    QVERIFY(keyring.lock());
    for (const QString &command : {u"status"_s, u"token"_s}) {
        const Ended ended = run({command});
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.output, QString());
        QCOMPARE(ended.errors, u"descope-login: Your saved session is locked. Unlock your keyring to continue.\n"_s);
    }
    const Ended json = run({u"status"_s, u"--json"_s}); // not known is not "no"
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.output, u"{\"reason\":\"keyringLocked\",\"signedIn\":null}\n"_s);
    const Ended signOut = run({u"sign-out"_s});
    QCOMPARE(signOut.exitCode, 2);
    QVERIFY(signOut.errors.startsWith(u"We’ll delete your saved session once the keyring is unlocked"_s));
    QVERIFY(keyring.unlock());
    QCOMPARE(run({u"status"_s}).exitCode, 1); // signed out stays signed out
}

void tst_Commands::lockedKeyringAndHome_promiseNothing()
{
    signIn();
    SecretService keyring;
    QVERIFY(keyring.lock());
    const QString folder = QFileInfo(store()->lockFile()).path();
    QVERIFY(QDir(folder).removeRecursively());
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto clear = qScopeGuard([&folder] { QFile::remove(folder); });
    const Ended signOut = run({u"sign-out"_s});
    QCOMPARE(signOut.exitCode, 2);
    QVERIFY(signOut.errors.endsWith(
        u"descope-login: Your saved session couldn’t be deleted and is still on this computer. Unlock your "
        "keyring, then sign out again.\n"_s));
    QVERIFY(keyring.unlock());
    QCOMPARE(run({u"token"_s}).exitCode, 0); // as it was told
    QCOMPARE(run({u"sign-out"_s}).exitCode, 0);
}

void tst_Commands::noKeyring()
{
    signIn();
    const QStringList wrapper{u"env"_s, u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere"_s};
    for (const QString &command : {u"status"_s, u"token"_s}) {
        const Ended ended = run({command}, wrapper);
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.output, QString());
        QCOMPARE(ended.errors, u"descope-login: There’s no usable keyring, so we can’t tell whether anybody is signed in.\n"_s);
    }
    const Ended json = run({u"status"_s, u"--json"_s}, wrapper);
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.output, u"{\"reason\":\"keyringUnavailable\",\"signedIn\":null}\n"_s);
    QCOMPARE(run({u"status"_s}).exitCode, 0);
}

/// The collection that it lies in is not there.
void tst_Commands::otherKeyring()
{
    SecretService keyring;
    const QDBusObjectPath before = keyring.createCollection();
    QVERIFY(keyring.makeDefault(before));
    signIn();
    QVERIFY(keyring.deleteCollection(before) && keyring.makeDefault());
    for (const QString &command : {u"status"_s, u"token"_s}) {
        const Ended ended = run({command});
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.output, QString());
        QVERIFY2(ended.errors.startsWith(u"descope-login: The session was saved in a different keyring, "_s),
            qPrintable(ended.errors));
    }
    QCOMPARE(run({u"status"_s, u"--json"_s}).output, u"{\"reason\":\"keyringUnavailable\",\"signedIn\":null}\n"_s);
    const Ended signOut = run({u"sign-out"_s});
    QCOMPARE(signOut.exitCode, 2);
    QVERIFY2(signOut.errors.startsWith(u"We’ll delete the session that was saved in a different keyring"_s),
        qPrintable(signOut.errors));
    QCOMPARE(run({u"status"_s}).exitCode, 1);
}

void tst_Commands::fullDisk_losesNothing()
{
    signIn();
    SecretService keyring;
    const auto makeRoom = qScopeGuard([&keyring] { keyring.limitFileSize(RLIM_INFINITY); });
    const Ended good = run({u"token"_s});
    forgetSessionToken();
    keyring.limitFileSize(100);
    const Ended ended = run({u"token"_s});
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.output, QString());
    QCOMPARE(ended.errors,
        u"descope-login: The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock "
        "the keyring or free up disk space, then try again.\n"_s);
    QCOMPARE(refreshes(), 0); // the server rotates tokens: what was spent could not have been replaced

    keyring.limitFileSize(RLIM_INFINITY);
    const Ended later = run({u"token"_s});
    QCOMPARE(later.errors, QString());
    QCOMPARE(later.exitCode, 0);
    QVERIFY(later.output != good.output);
    QCOMPARE(refreshAnswers(), QStringList{u"200"_s});
}

/// All at once, because each takes a quarter of a minute.
void tst_Commands::commandsThatWait_endInTimeAndSayForWhat()
{
    signIn();
    QProcess status;
    QProcess token;
    QProcess lookup;
    const QString nowhere = u"https://login.example"_s;
    const QStringList namesThatAreNotFound{u"DESCOPE_BASE_URL="_s + nowhere, u"LD_PRELOAD="_s + QStringLiteral(SLOW_NAMES),
        u"ASAN_OPTIONS=verify_asan_link_order=0"_s};
    const FoundSession found = sessionIn(await(store()->read()));
    QVERIFY(found && *found);
    StoredSession elsewhere = **found;
    elsewhere.origin = nowhere;
    elsewhere.sessionToken.epoch = u"the boot before"_s;
    KeychainTokenStore other({u"descope-login"_s, m_server->projectId(), QUrl(nowhere)});
    QVERIFY(await(other.write(elsewhere.toBytes())));
    const QJsonObject hang{{"kind"_L1, "slow"_L1}, {"delay"_L1, 60'000}, {"path"_L1, "/v1/auth/me"_L1}};
    QVERIFY(m_server->post(u"/emulator/faults"_s, hang).status < 300);
    const auto start = [this](QProcess &program, const QString &command, const QStringList &more = {}) {
        program.setEnvironment(QProcess::systemEnvironment() + projectEnvironment(*m_server) + more);
        program.start(QStringLiteral(LOGIN_PROGRAM), {command});
    };
    QElapsedTimer elapsed;
    elapsed.start();
    ProcessLock holder(store()->lockFile()); // as of another program that was stopped
    QCOMPARE(holder.tryLock(), ProcessLock::Outcome::Taken);
    start(status, u"status"_s);
    status.setReadChannel(QProcess::StandardError);
    QTRY_VERIFY_WITH_TIMEOUT(status.canReadLine(), 10'000);
    QCOMPARE(status.readLine(), "Waiting for 127.0.0.1…\n");
    forgetSessionToken();
    start(token, u"token"_s);
    start(lookup, u"token"_s, namesThatAreNotFound);
    QVERIFY(status.waitForFinished(20'000) && token.waitForFinished(20'000) && lookup.waitForFinished(20'000));
    QVERIFY2(elapsed.elapsed() < 25'000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(status.exitCode(), 3);
    QVERIFY(status.readAllStandardOutput().startsWith("Signed in as ada@example.com"));
    QCOMPARE(token.exitCode(), 3);
    QCOMPARE(token.readAllStandardOutput(), "");
    QCOMPARE(token.readAllStandardError(),
        "Waiting for another app that shares your session…\n"
        "descope-login: Another app that shares your session is using it. Try again in a moment.\n");
    QCOMPARE(refreshes(), 0);
    QCOMPARE(lookup.exitCode(), 3);
    QCOMPARE(lookup.readAllStandardOutput(), "");
    QCOMPARE(lookup.readAllStandardError(), "Waiting for login.example…\n"
                                            "descope-login: The server took too long to answer.\n");

    SecretService keyring;
    const auto resume = qScopeGuard([&keyring] { keyring.resume(); });
    keyring.suspend();
    elapsed.start();
    const Ended ended = run({u"token"_s});
    QVERIFY2(elapsed.elapsed() < 10'000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.errors.contains(u"we can’t tell whether anybody is signed in"_s));

    elapsed.start();
    const Ended signedOut = run({u"sign-out"_s});
    QVERIFY2(elapsed.elapsed() < 14'000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(signedOut.exitCode, 2);
    QCOMPARE(signedOut.errors, u"Waiting for the keyring…\nWe’ll delete your saved session once the keyring is unlocked; "
                               u"until then, it won’t be used. We couldn’t tell the server.\n"_s);
    keyring.resume();
    QCOMPARE(run({u"token"_s}).exitCode, 1);
}

void tst_Commands::answerThatHoldsTheOnlyToken_isWaitedFor()
{
    signIn();
    forgetSessionToken();
    const QJsonObject slow{{"kind"_L1, "slow"_L1}, {"delay"_L1, 18'000}, {"path"_L1, "/v1/auth/refresh"_L1}};
    QVERIFY(m_server->post(u"/emulator/faults"_s, slow).status < 300);
    const Ended ended = run({u"token"_s});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(!ended.output.isEmpty());
    QCOMPARE(ended.errors, u"Waiting for 127.0.0.1…\nThe answer may contain the only token that stays valid, so we’ll "
                           u"wait for it up to two more minutes.\n"_s);
    QCOMPARE(run({u"token"_s}).output, ended.output);
    QCOMPARE(refreshAnswers(), QStringList{u"200"_s});
}

void tst_Commands::answerThatWasLost_isAskedForOnceMore()
{
    signIn();
    forgetSessionToken();
    const QJsonObject cut{{"kind"_L1, "cut"_L1}, {"executes"_L1, false}, {"count"_L1, 10}, {"path"_L1, "/v1/auth/refresh"_L1}};
    QVERIFY(m_server->post(u"/emulator/faults"_s, cut).status < 300);
    QCOMPARE(run({u"token"_s}).exitCode, 3);
    const QJsonArray left = m_server->get(u"/emulator/faults"_s).json()["faults"_L1].toArray();
    QCOMPARE(left[0]["count"_L1], QJsonValue(8));
    QCOMPARE(m_server->call("DELETE", u"/emulator/faults"_s).status, 200);
    QCOMPARE(run({u"token"_s}).exitCode, 0);
}

void tst_Commands::keyringThatHangsWhileItShouldSave_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("isBackInTime");
    QTest::newRow("token") << u"token"_s << true;
    QTest::newRow("status, too long") << u"status"_s << false;
}

/// The server has rotated the token, so that there is only the new one.
void tst_Commands::keyringThatHangsWhileItShouldSave()
{
    QFETCH(QString, command);
    QFETCH(bool, isBackInTime);
    signIn();
    forgetSessionToken();
    const QJsonObject slow{{"kind"_L1, "slow"_L1}, {"delay"_L1, 1'000}, {"path"_L1, "/v1/auth/refresh"_L1}};
    QVERIFY(m_server->post(u"/emulator/faults"_s, slow).status < 300);
    QProcess program;
    program.setEnvironment(QProcess::systemEnvironment() + projectEnvironment(*m_server));
    program.start(QStringLiteral(LOGIN_PROGRAM), {command});
    QTRY_COMPARE(refreshes(), 1);
    SecretService keyring;
    const auto resume = qScopeGuard([&keyring] { keyring.resume(); });
    keyring.suspend();
    if (isBackInTime) {
        QVERIFY(!program.waitForFinished(8'000));
        keyring.resume();
    }
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), isBackInTime ? 0 : 2);
    QVERIFY(!program.readAllStandardOutput().isEmpty());
    QCOMPARE(program.readAllStandardError().contains("can’t be saved. You’ll have to sign in again next time."), !isBackInTime);
    if (isBackInTime)
        QCOMPARE(run({u"token"_s}).exitCode, 0);
}

void tst_Commands::endedBySignal_losesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("timeout(1)") << SIGTERM;
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("terminal closed") << SIGHUP;
}

void tst_Commands::endedBySignal_losesNothing()
{
    QFETCH(int, signal);
    signIn();
    forgetSessionToken();
    const QJsonObject slow{{"kind"_L1, "slow"_L1}, {"delay"_L1, 2'000}, {"path"_L1, "/v1/auth/refresh"_L1}};
    QVERIFY(m_server->post(u"/emulator/faults"_s, slow).status < 300);
    QProcess token;
    token.setEnvironment(QProcess::systemEnvironment() + projectEnvironment(*m_server));
    token.start(QStringLiteral(LOGIN_PROGRAM), {u"token"_s});
    QTRY_COMPARE(refreshes(), 1);
    QCOMPARE(::kill(pid_t(token.processId()), signal), 0);
    QVERIFY(token.waitForFinished());
    QCOMPARE(token.exitStatus(), QProcess::CrashExit);
    QCOMPARE(token.exitCode(), signal);
    QCOMPARE(token.readAllStandardOutput(), "");

    const Ended next = run({u"token"_s});
    QCOMPARE(next.errors, QString());
    QCOMPARE(next.exitCode, 0);
    QCOMPARE(refreshAnswers(), QStringList{u"200"_s});
}

void tst_Commands::manyAtOnce_refreshInTurn_data()
{
    QTest::addColumn<Obstacle>("obstacle");
    QTest::newRow("nothing in the way") << Obstacle([](const QString &) {});
    QTest::newRow("home that cannot be written") << Obstacle([](const QString &lock) {
        QVERIFY(QDir(QFileInfo(lock).path()).removeRecursively());
        QFile file(QFileInfo(lock).path()); // not a directory: that stops root, too
        QVERIFY(file.open(QIODevice::WriteOnly));
    });
    QTest::newRow("directory") << Obstacle([](const QString &lock) {
        QFile::remove(lock);
        QVERIFY(QDir().mkdir(lock));
    });
    QTest::newRow("pipe") << Obstacle([](const QString &lock) {
        QFile::remove(lock);
        QCOMPARE(::mkfifo(QFile::encodeName(lock).constData(), 0600), 0);
    });
    QTest::newRow("link to nothing") << Obstacle([](const QString &lock) {
        QFile::remove(lock);
        QVERIFY(QFile::link(u"/nowhere/at/all"_s, lock));
    });
    QTest::newRow("folder is a link") << Obstacle([](const QString &lock) {
        QVERIFY(QDir(QFileInfo(lock).path()).removeRecursively());
        QVERIFY(QFile::link(QDir::tempPath(), QFileInfo(lock).path()));
    });
}

/// Also those that see another environment, as cron's do.
void tst_Commands::manyAtOnce_refreshInTurn()
{
    QFETCH(Obstacle, obstacle);
    signIn();
    forgetSessionToken();
    obstacle(store()->lockFile());
    const QString folder = QFileInfo(store()->lockFile()).path();
    const auto clear = qScopeGuard([&folder] {
        if (!QFile::remove(folder))
            QVERIFY(QDir(folder).removeRecursively());
    });
    std::array<QProcess, 8> programs;
    QElapsedTimer elapsed;
    elapsed.start();
    for (size_t i = 0; i < programs.size(); ++i) {
        QStringList environment = QProcess::systemEnvironment() + projectEnvironment(*m_server);
        if (i % 2)
            environment.removeIf([](const QString &variable) { return variable.startsWith("XDG_RUNTIME_DIR="_L1); });
        programs.at(i).setEnvironment(environment);
        programs.at(i).start(QStringLiteral(LOGIN_PROGRAM), {u"token"_s});
    }
    QSet<QByteArray> tokens;
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        tokens << program.readAllStandardOutput();
    }
    QVERIFY2(elapsed.elapsed() < 15'000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(refreshAnswers(), QStringList{u"200"_s});
    QCOMPARE(run({u"token"_s}).exitCode, 0);
}

void tst_Commands::signOut_everywhere()
{
    signIn();
    const QJsonObject other =
        m_server->post(u"/v1/auth/password/signin"_s, {{"loginId"_L1, ada}, {"password"_L1, password}}).json();
    QCOMPARE(run({u"sign-out"_s, u"--everywhere"_s}).exitCode, 0);
    QCOMPARE(m_server->post(u"/v1/auth/refresh"_s, {}, other["refreshJwt"_L1].toString()).errorCode(), u"E064001"_s);
}

/// Who is not current is used by name, and the current one stays that.
void tst_Commands::severalAccounts()
{
    const QString grace = u"grace@example.com"_s;
    QCOMPARE(m_server->post(u"/emulator/users"_s, {{"loginId"_L1, grace}, {"password"_L1, password}}).status, 201);
    QCOMPARE(run({u"status"_s, u"--all"_s}).exitCode, 1);
    QCOMPARE(run({u"status"_s, u"--all"_s, u"--json"_s}).output, u"{\"accounts\":[]}\n"_s);
    signIn();
    {
        Probe program(*m_server);
        QCOMPARE(program.ask(u"restore"_s, u"restored"_s), u"yes"_s);
        QCOMPARE(program.ask(u"sign-in %1 %2"_s.arg(grace, password), u"signed-in"_s), u"saved"_s);
    }
    const Ended all = run({u"status"_s, u"--all"_s});
    QCOMPARE(all.exitCode, 0);
    const QStringList lines = all.output.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith("* grace@example.com  U"_L1), qPrintable(all.output));
    QVERIFY2(lines.at(1).startsWith("  ada@example.com    U"_L1), qPrintable(all.output));
    QVERIFY(lines.at(1).endsWith("  Ada Lovelace"_L1));
    const QJsonArray accounts =
        QJsonDocument::fromJson(run({u"status"_s, u"--all"_s, u"--json"_s}).output.toUtf8())["accounts"_L1].toArray();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts.at(0)["current"_L1].toBool(), true);
    QCOMPARE(accounts.at(1)["loginId"_L1].toString(), ada);
    QCOMPARE(refreshes(), 0);

    const auto whose = [this](const QStringList &arguments) { return Token::parse(run(arguments).output.trimmed()).userId(); };
    const QString adasId = accounts.at(1)["userId"_L1].toString();
    QCOMPARE(whose({u"token"_s}), accounts.at(0)["userId"_L1].toString());
    QCOMPARE(whose({u"token"_s, u"--account"_s, ada}), adasId);
    QCOMPARE(whose({u"token"_s, u"--account"_s, adasId}), adasId);
    QVERIFY(run({u"status"_s, u"--account"_s, u"ADA@example.com"_s}).output.startsWith("Signed in as ada@example.com"_L1));
    const Ended nobody = run({u"token"_s, u"--account"_s, u"linus@example.com"_s});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.errors.contains("Nobody is signed in as linus@example.com."_L1), qPrintable(nobody.errors));

    QCOMPARE(run({u"sign-out"_s, u"--account"_s, ada}).exitCode, 0);
    QCOMPARE(run({u"token"_s, u"--account"_s, ada}).exitCode, 1);
    QVERIFY(run({u"status"_s}).output.startsWith("Signed in as grace@example.com"_L1));
    QCOMPARE(run({u"sign-out"_s}).exitCode, 0);
    QCOMPARE(run({u"status"_s}).exitCode, 1);
}

void tst_Commands::accessKey_isExchangedAndNotKept_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("environment") << u"DESCOPE_ACCESS_KEY=K2canarykey"_s;
    QTest::newRow("file of the environment") << u"DESCOPE_ACCESS_KEY_FILE=%1"_s;
    QTest::newRow("file of the command line") << u"--access-key-file=%1"_s;
}

void tst_Commands::accessKey_isExchangedAndNotKept()
{
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("K2canarykey\n") > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const QString named = place.contains("%1"_L1) ? place.arg(file.fileName()) : place;

    LoopbackServer server;
    const QString jwt = sessionJwt(u"of the key"_s);
    server.reply("/v1/auth/accesskey/exchange",
        Reply::json(200, {{"keyId"_L1, "K2id"_L1}, {"sessionJwt"_L1, jwt}, {"expiration"_L1, 1'780'000'600}}));
    QStringList wrapper{u"env"_s, "DESCOPE_BASE_URL="_L1 + server.url().toString(), u"QT_LOGGING_RULES=descope.*=true"_s};
    QStringList arguments{u"token"_s};
    (named.startsWith("--"_L1) ? arguments : wrapper) << named;
    for (int round = 1; round <= 2; ++round) {
        const Ended ended = run(arguments, wrapper);
        QCOMPARE(ended.output, jwt + u'\n');
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(!ended.errors.contains("K2canarykey"_L1));
        QCOMPARE(server.requests("/v1/auth/accesskey/exchange").size(), round);
        QVERIFY(server.requests().constLast().header("Authorization").endsWith(":K2canarykey"));
    }
    QVERIFY(KeychainTokenStore({u"descope-login"_s, m_server->projectId(), server.url()}).wasNeverUsed());

    server.clear();
    server.reply("/v1/auth/accesskey/exchange", Reply::json(401, {{"errorCode"_L1, "E061004"_L1}}));
    const Ended refused = run(arguments, wrapper);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.output.isEmpty() && !refused.errors.contains("K2canarykey"_L1));
}

void tst_Commands::accessKey_thatOthersCanRead_isRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("K2canarykey\n") > 0);
    file.close();
    for (const QFile::Permission others : {QFile::ReadGroup, QFile::WriteGroup, QFile::ReadOther, QFile::WriteOther}) {
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others));
        const Ended ended = run({u"token"_s, u"--access-key-file"_s, file.fileName()});
        QCOMPARE(ended.exitCode, 64);
        QVERIFY2(ended.errors.contains("chmod 600"_L1), qPrintable(ended.errors));
        QVERIFY(!ended.errors.contains("K2canarykey"_L1));
    }
    QVERIFY(file.remove());
    QCOMPARE(run({u"token"_s, u"--access-key-file"_s, file.fileName()}).exitCode, 64);
}

void tst_Commands::withoutAProject()
{
    qputenv("DESCOPE_PROJECT_ID", "");
    QProcess program;
    program.start(QStringLiteral(LOGIN_PROGRAM), {u"status"_s});
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitCode(), 64);
    QCOMPARE(program.readAllStandardError(), "descope-login: No project ID is set.\n");
}

void tst_Commands::answerThatCannotBeWritten()
{
    signIn();
    const QStringList toFullDisk{u"sh"_s, u"-c"_s, u"exec \"$@\" >/dev/full"_s, u"sh"_s};
    const QString told = u"descope-login: The answer could not be written: No space left on device.\n"_s;
    for (const QStringList &command : {QStringList{u"status"_s}, {u"status"_s, u"--json"_s}, {u"token"_s}, {u"sign-out"_s}}) {
        const Ended ended = run(command, toFullDisk);
        QCOMPARE(ended.errors, told);
        QCOMPARE(ended.exitCode, 74);
    }
    QCOMPARE(run({u"status"_s, u"--json"_s}, toFullDisk).exitCode, 74); // also that nobody is signed in
}

void tst_Commands::limitOfFiles_leavesNoLock()
{
    signIn();
    QVERIFY(m_server->set({{"sessionLifetime"_L1, 1}}));
    Probe program(*m_server);
    QCOMPARE(program.ask(u"restore"_s, u"restored"_s), u"yes"_s);
    QVERIFY(program.ask(u"refresh"_s, u"refreshed"_s).size() == 16); // from now on, there is always something to refresh
    const int before = refreshes();
    QTRY_VERIFY(run({u"token"_s}).exitCode == 0 && refreshes() > before);

    const Ended limited = run({u"token"_s}, {u"sh"_s, u"-c"_s, u"ulimit -f 0; exec \"$@\""_s, u"sh"_s});
    QVERIFY2(limited.exitCode >= 0, "ended by a signal");
    const QDir files(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/descope"_s);
    QCOMPARE(files.entryList({u"*.lock"_s}, QDir::Files), QStringList());
    QCOMPARE(run({u"token"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
