// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginstage.h"
#include "login/personsbrowser.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QTcpServer>

namespace DescopeTest {

inline const QString grace = u"grace@example.com"_s;

/// Holds what the tests share in which people continue in their browser: the service with two users, and the person who is asked
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

    /// Offers single sign-on and two providers, too.
    static LoginStage::Setup everyWay()
    {
        LoginStage::Setup setup = byBrowser();
        setup.settings.features |= Descope::LoginFeature::Sso;
        setup.settings.providers = {Descope::SocialProvider::withId(u"google"_s), {u"acme-id"_s, u"Acme"_s}};
        return setup;
    }

    void prepare()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QVERIFY(server.reset());
        QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}, {"name"_L1, "Ada Lovelace"_L1}}));
        QVERIFY(server.addUser(grace, adasPassword, {{"verifiedEmail"_L1, true}}));
        const QJsonObject acme{{"id"_L1, "T1"_L1}, {"name"_L1, "Acme"_L1}, {"domains"_L1, QJsonArray{"acme.example"_L1}}};
        QVERIFY(server.post(u"/emulator/tenants"_s, acme).status < 300);
    }

    static bool start(LoginStage &stage)
    {
        stage.flow.start();
        return waitUntil([&] { return stage.step() == Descope::LoginStep::SignIn && !stage.flow.isBusy(); });
    }
    /// Begins in this way, and waits until the browser is to be opened.
    bool begin(LoginStage &stage, const std::function<void(Descope::LoginFlow &)> &way = &Descope::LoginFlow::signInByBrowser)
    {
        using namespace Descope;
        if (stage.session.state() == SessionManager::State::Unknown && !start(stage))
            return false;
        QSignalSpy opened(&stage.flow, &LoginFlow::browserWanted);
        way(stage.flow);
        if (!waitUntil([&] { return !opened.isEmpty() && !stage.flow.isBusy(); }))
            return false;
        wanted = opened.first().first().toUrl();
        return stage.step() == LoginStep::Browser;
    }
    /// Signs in with what the person's browser brings, whatever else has come before.
    bool finishes(LoginStage &stage, const QString &loginId = ada)
    {
        PersonsBrowser(server).show(back(stage, loginId));
        return waitUntil([&] { return stage.step() == Descope::LoginStep::Account; }) && stage.session.loginId() == loginId;
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
    int count(const QString &path) { return int(calls().count(path)); }
    static bool canBeHad(int port) { return QTcpServer().listen(QHostAddress::LocalHost, quint16(port)); }
    static int freePort()
    {
        QTcpServer any;
        return any.listen(QHostAddress::LocalHost) ? any.serverPort() : 0;
    }

    TestServer server;
    QUrl wanted; ///< what the browser was to open last
};

} // namespace DescopeTest
