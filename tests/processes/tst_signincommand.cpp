// SPDX-License-Identifier: MIT
#include "core/secretservice.h"
#include "login/personsbrowser.h"
#include "processes/probe.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace DescopeTest;

namespace {

const QString ada = u"ada@example.com"_s;
const QString waiting = u"Press Ctrl-C to cancel."_s;

/// Runs `descope-login sign-in`, with pipes or in a terminal of its own.
class SignIn
{
public:
    enum class In { Pipes, Terminal };

    SignIn(const QStringList &arguments, const QStringList &environment, In in = In::Pipes, const QString &size = u"40 100"_s)
    {
        QStringList command{QStringLiteral(LOGIN_PROGRAM), u"sign-in"_s};
        command += arguments;
        if (in == In::Terminal) { // where stdout and stderr are one, and what is written here is typed
            m_process.setProcessChannelMode(QProcess::MergedChannels);
            const QString shell =
                u"stty rows %1 && exec %2"_s.arg(QString(size).replace(u" "_s, u" cols "_s), command.join(u' '));
            command = {u"script"_s, u"-qefc"_s, shell, u"/dev/null"_s};
        }
        m_process.setEnvironment(environment);
        m_process.start(command.constFirst(), command.mid(1));
    }
    ~SignIn()
    {
        if (QTest::currentTestFailed())
            qInfo("said:\n%s\n%s", output.constData(), errors.constData());
        m_process.kill();
        m_process.waitForFinished();
    }

    bool says(const QString &text)
    {
        return QTest::qWaitFor(
            [&] {
                read();
                return QString::fromUtf8(output + errors).contains(text);
            },
            20'000);
    }
    /// Waits for its end, and returns the exit code; that of a signal as shells tell it.
    int ended()
    {
        if (!QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 30'000))
            return -1;
        read();
        return m_process.exitCode() + (m_process.exitStatus() == QProcess::CrashExit ? 128 : 0);
    }
    void type(const QByteArray &keys) { m_process.write(keys); }
    void send(int signal) { QCOMPARE(::kill(pid_t(m_process.processId()), signal), 0); }

    QByteArray output;
    QByteArray errors;

private:
    void read()
    {
        output += m_process.readAllStandardOutput();
        errors += m_process.readAllStandardError();
    }

    QProcess m_process;
};

} // namespace

/// How people sign in at a terminal, with real processes, terminals and keyrings; the test is their browser.
class tst_SignInCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void browser_signsIn();
    void browser_comesBackToAPortThatWasNamed();
    void portThatIsTaken_isTold();
    void browserThatSaysNo_endsIt();
    void openerThatFails_isTold();
    void code_isForWhoSitsElsewhere_data();
    void code_isForWhoSitsElsewhere();
    void code_signsIn();
    void codeThatIsRefused_endsIt();
    void code_isDrawnWhereThatCanBe_data();
    void code_isDrawnWhereThatCanBe();
    void codeThatIsOver_endsAScript();
    void codeThatIsOver_isOfferedAgainToAPerson();
    void projectWithoutCodes_isTold();
    void whoIsSignedIn_isTold();
    void keyringThatIsLocked_isToldBefore();
    void keyringThatTakesNothing_leavesNoSession();
    void ctrlC_endsIt_data();
    void ctrlC_endsIt();
    void ctrlC_whileTheAnswerIsOnItsWay_data();
    void ctrlC_whileTheAnswerIsOnItsWay();

private:
    QStringList environment(const QStringList &more = {}) const;
    QStringList withBrowser() const;
    /// Returns what the browser was asked to open.
    QUrl opened();
    QUrl codePage(const SignIn &signIn) const;
    int status();
    qsizetype requests(const QString &path);

    std::unique_ptr<Emulator::EmulatorClient> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SignInCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<Emulator::EmulatorClient>();
    QVERIFY(SecretService().unlock());
    QVERIFY(m_server->start());
    QVERIFY(m_server->set({{"deviceInterval"_L1, 1}}));
    const QJsonObject user{{"loginId"_L1, ada}, {"password"_L1, "Analytical-Engine-1837"_L1}, {"name"_L1, "Ada Lovelace"_L1}};
    QCOMPARE(m_server->post(u"/emulator/users"_s, user).status, 201);
    QFile browser(m_folder->filePath(u"my browser"_s));
    QVERIFY(browser.open(QIODevice::WriteOnly));
    browser.write("#!/bin/sh\nprintf %s \"$1\" >\"$0.new\"; mv \"$0.new\" \"$0.page\"\n");
    QVERIFY(browser.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

QStringList tst_SignInCommand::environment(const QStringList &more) const
{
    static const QRegularExpression seat(u"^(DISPLAY|WAYLAND_DISPLAY|SSH_\\w+|BROWSER|QT_QPA_PLATFORM|TERM)="_s);
    QStringList inherited = QProcess::systemEnvironment();
    inherited.removeIf([](const QString &variable) { return seat.match(variable).hasMatch(); });
    return inherited + projectEnvironment(*m_server) + QStringList{u"TERM=xterm-256color"_s} + more;
}

QStringList tst_SignInCommand::withBrowser() const
{
    return environment({u"DISPLAY=:4711"_s, u"BROWSER='%1'"_s.arg(m_folder->filePath(u"my browser"_s))});
}

QUrl tst_SignInCommand::opened()
{
    QFile page(m_folder->filePath(u"my browser.page"_s));
    if (!QTest::qWaitFor([&] { return page.exists(); }, 20'000) || !page.open(QIODevice::ReadOnly))
        return {};
    return QUrl::fromEncoded(page.readAll());
}

QUrl tst_SignInCommand::codePage(const SignIn &signIn) const
{
    static const QRegularExpression code(u"[B-Z]{4}-[B-Z]{4}"_s);
    const QString found = code.match(QString::fromUtf8(signIn.output + signIn.errors)).captured();
    return QUrl(m_server->baseUrl() + u"/device?user_code="_s + found);
}

int tst_SignInCommand::status()
{
    QProcess program;
    program.setEnvironment(environment());
    program.start(QStringLiteral(LOGIN_PROGRAM), {u"status"_s});
    return program.waitForFinished() ? program.exitCode() : -1;
}

qsizetype tst_SignInCommand::requests(const QString &path)
{
    const QJsonArray all = m_server->get(u"/emulator/requests"_s).json()["requests"_L1].toArray();
    return std::count_if(
        all.begin(), all.end(), [&path](const QJsonValue &request) { return request["path"_L1].toString() == path; });
}

void tst_SignInCommand::browser_signsIn()
{
    SignIn signIn({}, withBrowser());
    const QUrl page = opened();
    QVERIFY(page.toString().startsWith(m_server->baseUrl() + u"/oauth2/v1/authorize?"_s));
    QVERIFY(signIn.says(waiting));
    QVERIFY(signIn.errors.startsWith("Opening your browser to sign in."));
    QVERIFY(signIn.errors.contains('\n' + page.toEncoded() + '\n')); // for copying, in a line of its own
    PersonsBrowser browser(*m_server);
    QCOMPARE(browser.show(browser.press(page, ada)), u"Continue in the app"_s);
    QCOMPARE(signIn.ended(), 0);
    QVERIFY(signIn.output.startsWith("Signed in as ada@example.com"));
    QVERIFY(signIn.output.endsWith(u"\nProject %1 at %2.\n"_s.arg(m_server->projectId(), m_server->baseUrl()).toUtf8()));
    QVERIFY(!signIn.errors.contains("eyJ")); // as a JWT begins
    QCOMPARE(status(), 0);
}

void tst_SignInCommand::browser_comesBackToAPortThatWasNamed()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString port = QString::number(server.serverPort());
    server.close();
    SignIn signIn({u"--browser-port"_s, port, u"--browser-return"_s, u"scheme"_s}, withBrowser()); // a command has no scheme
    const QUrl page = opened();
    QCOMPARE(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), u"http://127.0.0.1:%1/callback"_s.arg(port));
    PersonsBrowser browser(*m_server);
    QCOMPARE(browser.show(browser.press(page, ada)), u"Continue in the app"_s);
    QCOMPARE(signIn.ended(), 0);
}

void tst_SignInCommand::portThatIsTaken_isTold()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString port = QString::number(server.serverPort());
    SignIn signIn({u"--browser-port"_s, port}, withBrowser());
    QCOMPARE(signIn.ended(), 1);
    QVERIFY2(signIn.errors.contains("\ndescope-login: Another app is using port " + port.toLatin1()), signIn.errors.constData());
    QVERIFY(!QFile::exists(m_folder->filePath(u"my browser.page"_s)));
}

void tst_SignInCommand::browserThatSaysNo_endsIt()
{
    SignIn signIn({}, withBrowser());
    PersonsBrowser browser(*m_server);
    QCOMPARE(browser.show(browser.press(opened(), u"deny"_s)), u"Sign-in was declined"_s);
    QCOMPARE(signIn.ended(), 1);
    QCOMPARE(signIn.output, "");
    QVERIFY(signIn.errors.endsWith("\ndescope-login: Sign-in was declined in your browser. You can try again.\n"));
    QCOMPARE(status(), 1);
}

/// The address can be copied all the same.
void tst_SignInCommand::openerThatFails_isTold()
{
    QVERIFY(QFile::link(u"/bin/false"_s, m_folder->filePath(u"xdg-open"_s)));
    QVERIFY(QFile::link(u"/bin/false"_s, m_folder->filePath(u"x-www-browser"_s)));
    QVERIFY(QFile::link(u"/bin/false"_s, m_folder->filePath(u"wslview"_s)));
    SignIn signIn({u"--browser"_s},
        environment({u"PATH="_s + m_folder->path() + u':' + qEnvironmentVariable("PATH"), u"BROWSER=no-such-browser:false"_s}));
    QVERIFY(signIn.says(u"We couldn’t open your browser (wslview ended with 1). Copy the address above, or run descope-login "
                        "sign-in --device to use a browser on another device.\n"_s));
    const QRegularExpression line(u"\n(http[^\n]*)\n"_s);
    const QUrl page(line.match(QString::fromUtf8(signIn.errors)).captured(1));
    PersonsBrowser browser(*m_server);
    QCOMPARE(browser.show(browser.press(page, ada)), u"Continue in the app"_s);
    QCOMPARE(signIn.ended(), 0);
}

void tst_SignInCommand::code_isForWhoSitsElsewhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("seat");
    QTest::addColumn<bool>("isCode");
    const QStringList none;
    const QString x11 = u"DISPLAY=:4711"_s;
    QTest::newRow("no display") << none << none << true;
    QTest::newRow("empty variables") << none << QStringList{u"DISPLAY="_s, u"WAYLAND_DISPLAY="_s} << true;
    QTest::newRow("ssh") << none << QStringList{u"SSH_CONNECTION=192.0.2.1 50000 192.0.2.2 22"_s} << true;
    QTest::newRow("ssh with a display") << none
                                        << QStringList{u"DISPLAY=localhost:10.0"_s,
                                               u"SSH_CONNECTION=192.0.2.1 50000 192.0.2.2 22"_s}
                                        << true;
    QTest::newRow("ssh, by its terminal") << none << QStringList{x11, u"SSH_TTY=/dev/pts/1"_s} << true;
    QTest::newRow("wanted") << QStringList{u"--device"_s} << QStringList{x11} << true;
    QTest::newRow("X11") << none << QStringList{x11} << false;
    QTest::newRow("Wayland") << none << QStringList{u"WAYLAND_DISPLAY=wayland-0"_s} << false;
    QTest::newRow("browser wanted over ssh")
        << QStringList{u"--browser"_s} << QStringList{u"SSH_CONNECTION=192.0.2.1 50000 192.0.2.2 22"_s} << false;
}

void tst_SignInCommand::code_isForWhoSitsElsewhere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, seat);
    QFETCH(bool, isCode);
    SignIn signIn(arguments, environment(QStringList{u"BROWSER=true"_s} + seat));
    QVERIFY(signIn.says(waiting));
    QCOMPARE(signIn.errors.contains("enter this code"), isCode);
    QCOMPARE(signIn.errors.contains("Opening your browser"), !isCode);
}

void tst_SignInCommand::code_signsIn()
{
    SignIn signIn({u"--device"_s}, environment());
    QVERIFY(signIn.says(waiting));
    PersonsBrowser(*m_server).press(codePage(signIn), ada);
    QCOMPARE(signIn.ended(), 0);
    QVERIFY(signIn.output.startsWith("Signed in as ada@example.com"));
    QVERIFY(signIn.output.endsWith(u"\nProject %1 at %2.\n"_s.arg(m_server->projectId(), m_server->baseUrl()).toUtf8()));
    QVERIFY(!signIn.errors.contains("eyJ"));
    QCOMPARE(status(), 0);
}

void tst_SignInCommand::codeThatIsRefused_endsIt()
{
    SignIn signIn({u"--device"_s}, environment());
    QVERIFY(signIn.says(waiting));
    PersonsBrowser(*m_server).press(codePage(signIn), u"deny"_s);
    QCOMPARE(signIn.ended(), 1);
    QVERIFY(signIn.errors.endsWith("\ndescope-login: Sign-in was declined in your browser. You can try again.\n"));
    QCOMPARE(status(), 1);
}

void tst_SignInCommand::code_isDrawnWhereThatCanBe_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isDrawn");
    QTest::newRow("terminal") << u"24 80"_s << u"xterm-256color"_s << true;
    QTest::newRow("narrow") << u"24 30"_s << u"xterm-256color"_s << false;
    QTest::newRow("dumb") << u"24 80"_s << u"dumb"_s << false;
}

void tst_SignInCommand::code_isDrawnWhereThatCanBe()
{
    QFETCH(QString, size);
    QFETCH(QString, type);
    QFETCH(bool, isDrawn);
    SignIn signIn({u"--device"_s}, environment({u"TERM="_s + type}), SignIn::In::Terminal, size);
    QVERIFY(signIn.says(waiting));
    QVERIFY(codePage(signIn).toString().size() > m_server->baseUrl().size() + 20); // in any case
    QCOMPARE(signIn.output.contains("▀"), isDrawn);
    QCOMPARE(signIn.output.contains('\x1b'), isDrawn);
}

void tst_SignInCommand::codeThatIsOver_endsAScript()
{
    QVERIFY(m_server->set({{"deviceCodeLifetime"_L1, 1}}));
    SignIn signIn({u"--device"_s}, environment());
    QCOMPARE(signIn.ended(), 1);
    QVERIFY(signIn.errors.endsWith("\ndescope-login: This code has expired.\n"));
}

void tst_SignInCommand::codeThatIsOver_isOfferedAgainToAPerson()
{
    QVERIFY(m_server->set({{"deviceCodeLifetime"_L1, 1}}));
    SignIn signIn({u"--device"_s}, environment(), SignIn::In::Terminal);
    QVERIFY(signIn.says(u"This code has expired. Press Enter to try again, or Ctrl-C to cancel."_s));
    QVERIFY(m_server->set({{"deviceCodeLifetime"_L1, 180}}));
    signIn.output.clear();
    signIn.type("\n");
    QVERIFY(signIn.says(waiting));
    PersonsBrowser(*m_server).press(codePage(signIn), ada);
    QCOMPARE(signIn.ended(), 0);
    QCOMPARE(status(), 0);
}

void tst_SignInCommand::projectWithoutCodes_isTold()
{
    QVERIFY(m_server->set({{"deviceFlow"_L1, false}}));
    SignIn signIn({}, environment());
    QCOMPARE(signIn.ended(), 1);
    QCOMPARE(signIn.errors, "descope-login: Sign-in with a device code may be turned off for this project. If there’s a browser "
                            "on this computer, run "
                            "descope-login sign-in --browser.\n");
}

void tst_SignInCommand::whoIsSignedIn_isTold()
{
    {
        SignIn signIn({}, environment());
        QVERIFY(signIn.says(waiting));
        PersonsBrowser(*m_server).press(codePage(signIn), ada);
        QCOMPARE(signIn.ended(), 0);
    }
    SignIn again({}, environment());
    QCOMPARE(again.ended(), 0);
    QVERIFY(again.output.startsWith("Signed in as ada@example.com"));
    QCOMPARE(
        again.errors, "You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.\n");
    QCOMPARE(requests(u"/oauth2/v1/device"_s), 1);
}

/// Nobody goes to the browser in vain.
void tst_SignInCommand::keyringThatIsLocked_isToldBefore()
{
    SecretService keyring;
    QVERIFY(keyring.lock());
    const auto unlock = qScopeGuard([&keyring] { keyring.unlock(); });
    SignIn signIn({}, withBrowser());
    QCOMPARE(signIn.ended(), 2);
    QCOMPARE(signIn.errors, "descope-login: Your saved session is locked. Unlock your keyring to continue.\n");
    QCOMPARE(requests(u"/oauth2/v1/token"_s), 0);
    QVERIFY(!QFile::exists(m_folder->filePath(u"my browser.page"_s)));
}

void tst_SignInCommand::keyringThatTakesNothing_leavesNoSession()
{
    SecretService keyring;
    const auto makeRoom = qScopeGuard([&keyring] { keyring.limitFileSize(RLIM_INFINITY); });
    SignIn signIn({}, environment());
    QVERIFY(signIn.says(waiting));
    keyring.limitFileSize(100);
    PersonsBrowser(*m_server).press(codePage(signIn), ada);
    QCOMPARE(signIn.ended(), 2);
    QCOMPARE(signIn.output, "");
    QVERIFY(signIn.errors.contains("descope-login: Your session couldn’t be saved, so you were signed out again."));
    QCOMPARE(requests(u"/v1/auth/logout"_s), 1);
}

void tst_SignInCommand::ctrlC_endsIt_data()
{
    QTest::addColumn<bool>("isBrowser");
    QTest::addColumn<int>("signal");
    QTest::newRow("browser") << true << SIGINT;
    QTest::newRow("code") << false << SIGINT;
    QTest::newRow("browser, terminal closed") << true << SIGHUP;
    QTest::newRow("code, timeout(1)") << false << SIGTERM;
}

void tst_SignInCommand::ctrlC_endsIt()
{
    QFETCH(bool, isBrowser);
    QFETCH(int, signal);
    const bool isTyped = signal == SIGINT;
    SignIn signIn({}, isBrowser ? withBrowser() : environment(), isTyped ? SignIn::In::Terminal : SignIn::In::Pipes);
    QVERIFY(signIn.says(waiting));
    QUrl back;
    if (isBrowser)
        back = PersonsBrowser(*m_server).press(opened(), ada);
    if (isTyped)
        signIn.type("\x03");
    else
        signIn.send(signal);
    QCOMPARE(signIn.ended(), 128 + signal);
    QCOMPARE(status(), 1);
    if (isBrowser) { // the browser comes too late
        QTcpSocket socket;
        socket.connectToHost(back.host(), quint16(back.port()));
        QVERIFY(!socket.waitForConnected(5000));
    }
}

void tst_SignInCommand::ctrlC_whileTheAnswerIsOnItsWay_data()
{
    QTest::addColumn<bool>("isBrowser");
    QTest::newRow("browser") << true;
    QTest::newRow("code") << false;
}

/// The server has made a session, of which nobody else knows.
void tst_SignInCommand::ctrlC_whileTheAnswerIsOnItsWay()
{
    QFETCH(bool, isBrowser);
    SignIn signIn({}, isBrowser ? withBrowser() : environment());
    QVERIFY(signIn.says(waiting));
    PersonsBrowser browser(*m_server);
    const QUrl back = browser.press(isBrowser ? opened() : codePage(signIn), ada);
    const qsizetype before = requests(u"/oauth2/v1/token"_s);
    const QJsonObject slow{{"kind"_L1, "slow"_L1}, {"delay"_L1, 1'500}, {"path"_L1, "/oauth2/v1/token"_L1}};
    QVERIFY(m_server->post(u"/emulator/faults"_s, slow).status < 300);
    if (isBrowser)
        QCOMPARE(browser.show(back), u"Continue in the app"_s);
    QTRY_COMPARE_WITH_TIMEOUT(requests(u"/oauth2/v1/token"_s), before + 1, 10'000);
    signIn.send(SIGINT);
    QCOMPARE(signIn.ended(), 128 + SIGINT);
    QCOMPARE(signIn.output, "");
    QCOMPARE(requests(u"/v1/auth/logout"_s), 1);
    QCOMPARE(status(), 1);
}

QTEST_GUILESS_MAIN(tst_SignInCommand)
#include "tst_signincommand.moc"
