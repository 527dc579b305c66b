// SPDX-License-Identifier: MIT
// How a C++ test uses the emulator: a user whose password has expired, in a program's own test.
#include <Descope/DescopeService>
#include <Descope/watch>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestExpiredPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInSaysSo();
};

void TestExpiredPassword::signInSaysSo()
{
    QTemporaryFile seed;
    QVERIFY(seed.open());
    seed.write(R"({"users": [{"loginId": "anna@example.com", "password": "Passw0rd!", "passwordExpired": true}]})");
    seed.close();

    QProcess emulator;
    emulator.start(QStringLiteral(EMULATOR_PROGRAM), {u"--seed"_s, seed.fileName()});
    QTRY_VERIFY(emulator.canReadLine());
    const auto words = QString::fromUtf8(emulator.readLine()).split(u' '); // listening on http://… project P…
    Descope::DescopeService service({words.value(4).trimmed(), QUrl(words.value(2))});

    std::optional<Descope::Error::Kind> refusal;
    Descope::watch(service.signIn(u"anna@example.com"_s, u"Passw0rd!"_s), this, [&](const auto &answer) {
        if (!answer)
            refusal = answer.error().kind;
    });
    QTRY_VERIFY(refusal);
    QCOMPARE(*refusal, Descope::Error::Kind::PasswordExpired);

    emulator.terminate();
    QVERIFY(emulator.waitForFinished());
}

QTEST_GUILESS_MAIN(TestExpiredPassword)
#include "tst_expiredpassword.moc"
