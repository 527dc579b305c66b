// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginstage.h"
#include "login/personsbrowser.h"

#include <QSignalSpy>
#include <QTcpServer>

namespace DescopeTest {

inline const QString grace = u"grace@example.com"_s;

/// Is what the tests share in which people continue in their browser: the service with two users, and the person who is asked
/// there.
class BrowserStories : public QObject
{
    Q_OBJECT

protected:
    static LoginStage::Setup byBrowser()
    {
        LoginStage::Setup setup;
        setup.settings.features |= Descope::LoginFeature::Browser;
        return setup;
    }

    void prepare()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QVERIFY(server.reset());
        QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}, {"name"_L1, "Ada Lovelace"_L1}}));
        QVERIFY(server.addUser(grace, adasPassword, {{"verifiedEmail"_L1, true}}));
    }

    /// Begins and waits until the browser is to be opened.
    static bool begin(LoginStage &stage, QUrl *wanted = nullptr)
    {
        using namespace Descope;
        QSignalSpy opened(&stage.flow, &LoginFlow::browserWanted);
        if (stage.step() == LoginStep::SignIn && stage.session.state() == SessionManager::State::Unknown)
            stage.flow.start();
        if (!stage.settle())
            return false;
        stage.flow.signInByBrowser();
        if (!QTest::qWaitFor([&] { return !opened.isEmpty(); }))
            return false;
        if (wanted != nullptr)
            *wanted = opened.first().first().toUrl();
        return stage.settle() && stage.step() == LoginStep::Browser;
    }
    /// Returns where the browser is led when the person has chosen.
    QUrl back(const LoginStage &stage, const QString &choice = ada)
    {
        return PersonsBrowser(server).press(stage.flow.browserUrl(), choice);
    }
    /// Returns the paths that the service was asked for.
    QStringList calls()
    {
        QStringList paths;
        const QJsonArray all = server.get(u"/emulator/requests"_s).json()[u"requests"_s].toArray();
        for (const auto &request : all)
            paths << request[u"path"_s].toString();
        return paths;
    }
    static bool canBeHad(int port) { return QTcpServer().listen(QHostAddress::LocalHost, quint16(port)); }
    static int freePort()
    {
        QTcpServer any;
        return any.listen(QHostAddress::LocalHost) ? any.serverPort() : 0;
    }

    TestServer server;
};

} // namespace DescopeTest
