// SPDX-License-Identifier: MIT
#include "core/session/sessionmanager.h"
#include "support/await.h"
#include "support/jwt.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

QStringList warnings;

/// Programs have such variables, which are made before the application has a name.
struct Globals
{
    Globals()
    {
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type >= QtWarningMsg)
                warnings << text;
        });
    }
    DescopeService service{ServiceConfig(u"P2abcdefghijklmnopqrstuvwxyz"_s, QUrl(u"http://127.0.0.1:9"_s))};
    SessionManager session{&service};
};
Globals globals;

} // namespace

/// A session that was made too early is kept in memory, and says so: never under a name that all such programs share.
class tst_NamelessSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void globalSession_saysSo();
};

void tst_NamelessSession::globalSession_saysSo()
{
    QCOMPARE(warnings, QStringList()); // so far
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"setApplicationName"_s)); // once
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/descope"_L1;
    QCOMPARE(awaitError(globals.session.restore()).kind, Kind::Configuration);
    QCOMPARE(globals.session.state(), SessionManager::State::SignedOut);
    QVERIFY(globals.session.wasNeverSaved());

    AuthResponse answer;
    answer.session.sessionToken = Token::parse(sessionJwt(u"session1"_s));
    answer.session.refreshToken = Token::parse(refreshJwt(u"refresh1"_s));
    const auto saved = globals.session.begin(u"ada@example.com"_s, answer, SessionManager::Persistence::Keep);
    QCOMPARE(awaitError(saved).kind, Kind::Configuration);
    QVERIFY(globals.session.isSignedIn() && !globals.session.isSaved());
    QCOMPARE(awaitError(globals.session.save()).kind, Kind::Configuration);
    globals.service.setDeviceTokens({refreshJwt(u"device"_s), {}});
    QVERIFY(await(globals.session.signOut()));
    QVERIFY(!globals.session.isSignedIn());

    QVERIFY(!QDir(folder).exists() || QDir(folder).isEmpty());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tst_namelesssession"_s);
    tst_NamelessSession test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_namelesssession.moc"
