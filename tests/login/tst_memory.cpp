// SPDX-License-Identifier: MIT
#include "core/storage/keychaintokenstore.h"
#include "forms/installtranslation.h"
#include "login/loginwindow.h"
#include "login/memoryscan.h"

using namespace Descope;
using namespace DescopeTest;

namespace {

/// A password that stands nowhere, not even in this program.
QString hiddenPassword()
{
    constexpr char16_t shifted[] = u"Dbobsz.Nfnpsz.8531";
    QString password;
    password.reserve(std::size(shifted));
    for (const char16_t letter : std::u16string_view(shifted))
        password += QChar(letter - 1);
    return password;
}

void forget(QString &secret)
{
    secret.fill(u'\0');
    secret.clear();
}

/// What is signed by Descope in a token, and by that only in it.
Needle signatureOf(const Token &token)
{
    QString signature = token.jwt().right(60);
    const Needle needle(signature);
    forget(signature);
    return needle;
}

void report(const char *when, const Copies &copies)
{
    qInfo("%s: %d as UTF-8, %d as UTF-16, %d as base64", when, copies.utf8, copies.utf16, copies.base64);
}

} // namespace

/// How often secrets stand in the memory of the program, freed memory included.
class tst_Memory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scan_findsWhatIsThere();
    void signIn_leavesFewCopies();

private:
    /// As somebody else: nothing of it passes through this process, but as numbers.
    bool addUser(const QString &baseUrl) const;
};

void tst_Memory::initTestCase()
{
    if (!Needle::canLook())
        QSKIP("This process cannot look into its own memory");
}

void tst_Memory::scan_findsWhatIsThere()
{
    QString password = hiddenPassword();
    const Needle needle(password);
    QCOMPARE(needle.copies().utf16, 1);
    QCOMPARE(needle.copies().all(), 1);
    QByteArray planted = password.toUtf8();
    QCOMPARE(needle.copies().utf8, 1);
    QByteArray encoded = planted.toBase64();
    QCOMPARE(needle.copies().base64, 1);
    planted.fill('\0');
    encoded.fill('\0');
    forget(password);
    QCOMPARE(needle.copies().all(), 0);
}

bool tst_Memory::addUser(const QString &baseUrl) const
{
    QString password = hiddenPassword();
    QString numbers;
    for (const QChar letter : std::as_const(password))
        numbers += u"\\x%1"_s.arg(int(letter.unicode()), 2, 16, QChar(u'0'));
    forget(password);
    QProcess shell;
    shell.start(u"bash"_s, {u"-c"_s,
                               u"printf '{\"loginId\":\"%s\",\"password\":\"%b\"}' \"$1\" \"$2\" | "
                               "curl -fsS -o /dev/null -H 'Content-Type: application/json' -d @- \"$3/emulator/users\""_s,
                               u"bash"_s, ada, numbers, baseUrl});
    return shell.waitForFinished() && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
}

void tst_Memory::signIn_leavesFewCopies()
{
    installTranslation(QLocale(QLocale::English));
    TestServer server;
    QVERIFY(server.start());
    QVERIFY(addUser(server.baseUrl()));
    QString password = hiddenPassword();
    const Needle ofPassword(password);

    const KeychainEntry entry{u"descope-memory"_s, server.projectId(), QUrl(server.baseUrl())};
    LoginWindow window(server, {}, std::make_unique<KeychainTokenStore>(entry));
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"passwordEdit"_s, password));
    forget(password);
    QCOMPARE(ofPassword.copies().all(), 1); // the field
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
    QVERIFY(waitUntil([&] { return window.session.isSaved(); }));
    const Copies password1 = ofPassword.copies();
    const Needle ofToken = signatureOf(window.session.refreshToken());
    const Copies token1 = ofToken.copies();

    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QVERIFY(waitUntil([&] { return server.count(u"logout"_s) == 1; }));
    const Copies password2 = ofPassword.copies();
    const Copies token2 = ofToken.copies();
    report("password, signed in", password1);
    report("password, signed out", password2);
    report("refresh token, signed in", token1);
    report("refresh token, signed out", token2);

    // What the screens and the flow hold are QStrings; the rest are buffers that Qt sent from.
    QVERIFY(password1.utf16 == 0 && password1.utf8 <= 4 && password1.base64 == 0);
    QVERIFY(password2.utf16 == 0 && password2.utf8 <= 4 && password2.base64 == 0);
    QVERIFY(token1.all() >= 1);
    QVERIFY(token1.all() <= 12 && token2.all() <= 12);
}

QTEST_MAIN(tst_Memory)
#include "tst_memory.moc"
