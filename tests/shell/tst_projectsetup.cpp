// SPDX-License-Identifier: MIT
#include "core/session/sessionmanager.h"
#include "core/storage/memorytokenstore.h"
#include "login/loginwidget.h"
#include "shell/configuration.h"
#include "shell/connectview.h"
#include "shell/mainwindow.h"
#include "shell/projectsetup.h"
#include "shell/setting.h"
#include "support/loopbackserver.h"

#include <QDesktopServices>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

namespace {

const QString project = u"P2abcdefghijklmnopqrstuvwxyz"_s;
const QByteArray keysPath = "/v2/keys/" + project.toUtf8();
const QJsonObject someKeys{{u"keys"_s, QJsonArray{QJsonObject{{u"kid"_s, u"SK1"_s}}}}};

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/config.ini"_s;
}

} // namespace

/// The first start of a program that nobody has set up.
class tst_ProjectSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wrongFormIsToldAtItsField_data();
    void wrongFormIsToldAtItsField();
    void projectIsCheckedAndKept();
    void blanksAreNoPartOfIt();
    void projectThatIsNotKnownIsRefused_data();
    void projectThatIsNotKnownIsRefused();
    void whatCannotBeCheckedMayBeTakenAnyway_data();
    void whatCannotBeCheckedMayBeTakenAnyway();
    void checkCanBeCancelled();
    void whatCannotBeSavedIsTold();
    void whatTheEnvironmentOverridesIsTold();
    void valuesOfTheSystemsFileStay();
    void emptyBaseUrlIsTakenOut();
    void whatIsWrongIsToldAboveTheForm();
    void helpIsAPage();
    void windowGoesOnWithTheLogin();
    void closedInTheMiddle();

    void openPage(const QUrl &url) { m_page = url; }

private:
    void submit(const QString &projectId, const QString &baseUrl);
    QLineEdit *field(const QString &name) const { return m_view->findChild<QLineEdit *>(name); }
    QString errorAt(const QString &name) const { return field(name)->accessibleDescription(); }

    const QTemporaryDir m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<ConnectView> m_view;
    ProjectSetup *m_setup = nullptr;
    QUrl m_page;
};

void tst_ProjectSetup::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", (m_folder.path() + u"/user"_s).toUtf8());
    qputenv("XDG_CONFIG_DIRS", (m_folder.path() + u"/system"_s).toUtf8());
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_ProjectSetup::init()
{
    QFile::remove(userFile());
    m_server = std::make_unique<LoopbackServer>();
    m_view = std::make_unique<ConnectView>();
    m_setup = new ProjectSetup(m_view.get(), {}, m_view.get());
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void tst_ProjectSetup::cleanup()
{
    m_view.reset();
    m_server.reset();
}

void tst_ProjectSetup::submit(const QString &projectId, const QString &baseUrl)
{
    m_view->setProject(projectId, baseUrl);
    QTest::keyClick(field(u"projectIdEdit"_s), Qt::Key_Return);
}

void tst_ProjectSetup::wrongFormIsToldAtItsField_data()
{
    QTest::addColumn<QString>("projectId");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("error");
    const QString wrongId =
        u"That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits."_s;
    const QString wrongUrl = u"Enter an address that starts with https://, such as https://api.descope.com."_s;
    QTest::newRow("nothing") << u"  "_s << QString() << u"projectIdEdit"_s << u"Enter the project ID."_s;
    QTest::newRow("too short") << u"P2abc"_s << QString() << u"projectIdEdit"_s << wrongId;
    QTest::newRow("a page of the console") << u"https://app.descope.com/"_s + project << QString() << u"projectIdEdit"_s
                                           << wrongId;
    QTest::newRow("no address") << project << u"api.descope.com"_s << u"baseUrlEdit"_s << wrongUrl;
    QTest::newRow("not encrypted") << project << u"http://api.example.com"_s << u"baseUrlEdit"_s << wrongUrl;
    QTest::newRow("with a password") << project << u"https://a:b@api.example.com"_s << u"baseUrlEdit"_s << wrongUrl;
}

void tst_ProjectSetup::wrongFormIsToldAtItsField()
{
    QFETCH(const QString, projectId);
    QFETCH(const QString, baseUrl);
    QFETCH(const QString, field);
    QFETCH(const QString, error);
    submit(projectId, baseUrl);
    QCOMPARE(errorAt(field), error);
    QVERIFY(this->field(field)->hasFocus() && this->field(field)->isVisible());
    QVERIFY(!m_view->isBusy());
    QVERIFY(!QFile::exists(userFile()));
}

void tst_ProjectSetup::projectIsCheckedAndKept()
{
    m_server->reply(keysPath, Reply::json(200, someKeys));
    QSignalSpy chosen(m_setup, &ProjectSetup::chosen);
    submit(project, m_server->url().toString());
    QVERIFY(m_view->isBusy());
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), project);
    QCOMPARE(chosen.at(0).at(1).toUrl(), m_server->url());
    QCOMPARE(m_server->requests().size(), 1);
    const Configuration next = Configuration::read({u"descope-login"_s});
    QCOMPARE(next.projectId, project);
    QCOMPARE(next.baseUrl, m_server->url());
    QVERIFY(next.isComplete());
}

void tst_ProjectSetup::blanksAreNoPartOfIt()
{
    m_server->reply(keysPath, Reply::json(200, someKeys));
    QSignalSpy chosen(m_setup, &ProjectSetup::chosen);
    submit(u" \t"_s + project + u"\n"_s, u' ' + m_server->url().toString());
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), project);
}

void tst_ProjectSetup::projectThatIsNotKnownIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("answer");
    const QJsonObject no{{u"errorCode"_s, u"E011003"_s}, {u"errorDescription"_s, u"Not found"_s}};
    QTest::newRow("not found") << 404 << no;
    QTest::newRow("invalid") << 400 << no;
    QTest::newRow("not allowed") << 401 << no;
    QTest::newRow("without keys") << 200 << QJsonObject{{u"keys"_s, QJsonArray()}};
}

void tst_ProjectSetup::projectThatIsNotKnownIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const QJsonObject, answer);
    m_server->reply(Reply::json(status, answer));
    QSignalSpy chosen(m_setup, &ProjectSetup::chosen);
    submit(project, m_server->url().toString());
    QTRY_COMPARE(errorAt(u"projectIdEdit"_s), u"There’s no project with this ID at 127.0.0.1."_s);
    QVERIFY(!m_view->isBusy());
    QVERIFY(m_view->message().text.isEmpty());
    QVERIFY(chosen.isEmpty());
    QVERIFY(!QFile::exists(userFile()));
}

void tst_ProjectSetup::whatCannotBeCheckedMayBeTakenAnyway_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("told");
    const QString silent = u"We couldn’t reach 127.0.0.1, so this project couldn’t be checked."_s;
    const QString other = u"The server at 127.0.0.1 isn’t Descope’s, so this project couldn’t be checked."_s;
    QTest::newRow("dropped") << Reply::dropped() << silent;
    QTest::newRow("trouble") << Reply::text(503, "<h1>Unavailable</h1>") << silent;
    QTest::newRow("trouble with a code") << Reply::json(500, {{u"errorCode"_s, u"E000001"_s}}) << silent;
    QTest::newRow("too often") << Reply::json(429, {{u"errorCode"_s, u"E130429"_s}}) << silent;
    QTest::newRow("another server") << Reply::text(404, "<h1>Not found</h1>") << other;
    QTest::newRow("a page to sign in to the network") << Reply::text(200, "<h1>Welcome</h1>") << other;
    QTest::newRow("led elsewhere") << Reply::text(302, "", {{"Location", "http://127.0.0.1:1/"}}) << other;
    QTest::newRow("other JSON") << Reply::json(200, {}) << other;
}

void tst_ProjectSetup::whatCannotBeCheckedMayBeTakenAnyway()
{
    QFETCH(const Reply, reply);
    QFETCH(const QString, told);
    m_server->reply(reply);
    QSignalSpy chosen(m_setup, &ProjectSetup::chosen);
    submit(project, m_server->url().toString());
    QTRY_COMPARE(m_view->message().text, told);
    QCOMPARE(m_view->message().details.isEmpty(), qstrcmp(QTest::currentDataTag(), "too often") == 0); // nobody reports that
    QVERIFY(chosen.isEmpty());
    QVERIFY(!QFile::exists(userFile()));
    m_view->findChild<QPushButton *>(u"messageAction1"_s)->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(Configuration::read({u"descope-login"_s}).projectId, project);
}

void tst_ProjectSetup::checkCanBeCancelled()
{
    m_server->reply(keysPath, Reply::silence());
    submit(project, m_server->url().toString());
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_view->isBusy());
    QVERIFY(m_view->message().text.isEmpty());
    QCOMPARE(field(u"projectIdEdit"_s)->text(), project);
}

void tst_ProjectSetup::whatCannotBeSavedIsTold()
{
    // Where the file should be is a folder: that stops root, too.
    QVERIFY(QDir().mkpath(userFile()));
    m_server->reply(keysPath, Reply::json(200, someKeys));
    QSignalSpy chosen(m_setup, &ProjectSetup::chosen);
    submit(project, m_server->url().toString());
    QTRY_VERIFY(m_view->message().text.contains(userFile()));
    QVERIFY(chosen.isEmpty());
    m_view->findChild<QPushButton *>(u"messageAction1"_s)->click();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(QDir().rmdir(userFile()));
}

void tst_ProjectSetup::whatTheEnvironmentOverridesIsTold()
{
    qputenv("DESCOPE_PROJECT_ID", "P2abc");
    m_server->reply(keysPath, Reply::json(200, someKeys));
    QSignalSpy chosen(m_setup, &ProjectSetup::chosen);
    submit(project, m_server->url().toString());
    QTRY_VERIFY(m_view->message().text.startsWith(u"This app’s environment names another project."_s));
    qunsetenv("DESCOPE_PROJECT_ID");
    QVERIFY(chosen.isEmpty());
    m_view->findChild<QPushButton *>(u"messageAction1"_s)->click();
    QCOMPARE(chosen.count(), 1);
}

void tst_ProjectSetup::valuesOfTheSystemsFileStay()
{
    // Whoever writes the first file makes the second one invisible.
    const QString system = m_folder.path() + u"/system/tst_projectsetup"_s;
    QVERIFY(QDir().mkpath(system));
    QSettings(system + u"/config.ini"_s, QSettings::IniFormat).setValue(u"offerCode"_s, u"true"_s);
    QVERIFY(Configuration::read({u"descope-login"_s}).offerCode);
    QCOMPARE(saveSettings({{u"projectId"_s, project}}), QString());
    const Configuration next = Configuration::read({u"descope-login"_s});
    QVERIFY(next.offerCode);
    QCOMPARE(next.projectId, project);
    QVERIFY(QFile::remove(system + u"/config.ini"_s));
}

void tst_ProjectSetup::emptyBaseUrlIsTakenOut()
{
    QCOMPARE(saveSettings({{u"projectId"_s, project}, {u"baseUrl"_s, u"https://a.example.com"_s}}), QString());
    QCOMPARE(saveSettings({{u"projectId"_s, project}, {u"baseUrl"_s, QString()}}), QString());
    QVERIFY(!QSettings(userFile(), QSettings::IniFormat).contains(u"baseUrl"_s));
}

void tst_ProjectSetup::whatIsWrongIsToldAboveTheForm()
{
    QCOMPARE(saveSettings({{u"projectId"_s, u"P2abc"_s}}), QString());
    const Configuration found = Configuration::read({u"descope-login"_s});
    QVERIFY(!found.isComplete());
    ConnectView view;
    const ProjectSetup setup(&view, found);
    QCOMPARE(view.findChild<QLineEdit *>(u"projectIdEdit"_s)->text(), u"P2abc"_s);
    QVERIFY(view.message().text.contains(userFile()));
}

void tst_ProjectSetup::helpIsAPage()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "openPage");
    m_view->findChild<QPushButton *>(u"helpButton"_s)->click();
    QCOMPARE(m_page.host(), u"example.com"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void tst_ProjectSetup::windowGoesOnWithTheLogin()
{
    m_server->reply(keysPath, Reply::json(200, someKeys));
    MainWindow window({});
    window.showSetup();
    window.show();
    auto *view = window.findChild<ConnectView *>();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.focusWidget(), view->findChild<QLineEdit *>(u"projectIdEdit"_s));
    QSignalSpy chosen(&window, &MainWindow::projectChosen);
    view->setProject(project, m_server->url().toString());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    window.openLink("descope-login://link?t=x"); // which comes too early
    QVERIFY(view->message().text.startsWith(u"A link was opened."_s));
    DescopeService service({project, m_server->url()});
    SessionManager session(&service, std::make_unique<MemoryTokenStore>());
    window.showLogin(&session);
    QVERIFY(!view->isVisible());
    const auto *login = window.findChild<LoginWidget *>();
    QTRY_VERIFY(login->isVisible());
    QCOMPARE(window.windowTitle(), login->heading() + u" – "_s + QGuiApplication::applicationDisplayName());
    QTRY_VERIFY(!login->flow()->notice().text.isEmpty()); // about the link
}

void tst_ProjectSetup::closedInTheMiddle()
{
    m_server->reply(keysPath, Reply::silence());
    submit(project, m_server->url().toString());
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_view.reset();
    QVERIFY(!QFile::exists(userFile()));
}

QTEST_MAIN(tst_ProjectSetup)
#include "tst_projectsetup.moc"
