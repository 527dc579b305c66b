// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginflow.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// A login without a window whose server says what a test tells it to, for what a server must not do: answer with somebody else,
/// end a session between two steps, lose an answer.
class ScriptedLogin : public QObject
{
protected:
    using Kind = Descope::Error::Kind;
    using Step = Descope::LoginStep;

    struct Answer
    {
        QString name; ///< of both tokens
        QJsonObject claims = {};
        QJsonObject user = {};
        QString userId = QStringLiteral("U2canaryuser");
    };
    static Descope::LoginSettings asking(Descope::LoginSettings::SecondFactor factor)
    {
        Descope::LoginSettings settings;
        settings.secondFactor = factor;
        return settings;
    }

    void start(const Descope::LoginSettings &settings = {})
    {
        startServer();
        auto store = std::make_unique<DescopeTest::FakeTokenStore>();
        m_store = store.get();
        m_session = std::make_unique<Descope::SessionManager>(m_service.get(), std::move(store), m_clock);
        makeFlow(settings);
        m_flow->start();
        QVERIFY(settle());
        QCOMPARE(m_flow->step(), Step::SignIn);
    }
    void startServer()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )."))); // windows off screen
        m_flow.reset();
        m_session.reset();
        m_service.reset();
        m_server = std::make_unique<DescopeTest::LoopbackServer>();
        reply("logout", {});
        m_service = std::make_unique<Descope::DescopeService>(
            Descope::ServiceConfig{QStringLiteral("P2abcdefghijklmnopqrstuvwxyz"), m_server->url(), std::chrono::seconds(15)});
        m_clock = std::make_shared<DescopeTest::FakeClock>();
    }
    void makeFlow(Descope::LoginSettings settings)
    {
        settings.features.setFlag(Descope::LoginFeature::SignInHistory, false);
        m_flow = std::make_unique<Descope::LoginFlow>(m_session.get(), settings, m_clock);
        m_failed.clear();
        m_fieldErrors.clear();
        connect(m_flow.get(), &Descope::LoginFlow::failed, this, [this](const Descope::Error &error) { m_failed << error.kind; });
        connect(m_flow.get(), &Descope::LoginFlow::fieldInvalid, this,
            [this](Descope::Field, const QString &text) { m_fieldErrors << text; });
    }

    static QJsonObject json(const Answer &answer)
    {
        const auto with = [](const QString &jwt, const QJsonObject &more, const QString &userId) {
            QJsonObject claims = Descope::Token::parse(jwt).claims();
            for (auto it = more.begin(); it != more.end(); ++it)
                claims[it.key()] = it.value();
            claims[QStringLiteral("sub")] = userId;
            return DescopeTest::makeJwt(claims);
        };
        QJsonObject user{{QStringLiteral("userId"), answer.userId}, {QStringLiteral("name"), QStringLiteral("Ada")},
            {QStringLiteral("loginIds"), QJsonArray{QStringLiteral("ada@example.com")}}};
        for (auto it = answer.user.begin(); it != answer.user.end(); ++it)
            user[it.key()] = it.value();
        return {{QStringLiteral("sessionJwt"), with(DescopeTest::sessionJwt(answer.name), answer.claims, answer.userId)},
            {QStringLiteral("refreshJwt"), with(DescopeTest::refreshJwt(answer.name), {}, answer.userId)},
            {QStringLiteral("user"), user}};
    }
    void reply(const QByteArray &call, const QJsonObject &body, int status = 200)
    {
        m_server->reply("/v1/auth/" + call, DescopeTest::Reply::json(status, body));
    }
    void give(const QByteArray &call, const Answer &answer) { reply(call, json(answer)); }
    void refuse(const QByteArray &call, const QString &code, int status = 401)
    {
        reply(call, {{QStringLiteral("errorCode"), code}}, status);
    }

    /// As the person does at the first screen, with what the server answers then.
    void signIn(const Answer &answer)
    {
        give("password/signin", answer);
        m_flow->signIn(QStringLiteral("ada@example.com"), QStringLiteral("secret"), true);
        QVERIFY(settle());
    }
    bool settle()
    {
        return DescopeTest::waitUntil([this] { return !m_flow->isBusy(); });
    }
    void enter(const QString &code)
    {
        m_flow->enterCode(code);
        QVERIFY(settle());
    }

    QString told() const { return m_flow->notice().text; }
    int count(const QByteArray &call) const { return int(m_server->requests("/v1/auth/" + call).size()); }
    QJsonObject sent(const QByteArray &call) const
    {
        const auto requests = m_server->requests("/v1/auth/" + call);
        return requests.isEmpty() ? QJsonObject() : requests.last().json();
    }
    /// The names of the refresh tokens with which the call was made.
    QStringList tokensOf(const QByteArray &call) const
    {
        QStringList names;
        const auto requests = m_server->requests("/v1/auth/" + call);
        for (const auto &request : requests)
            names << nameOf(QString::fromLatin1(request.header("Authorization")).section(QLatin1Char(':'), 1));
        return names;
    }
    static QString nameOf(const QString &jwt)
    {
        return Descope::Token::parse(jwt).claims().value(QStringLiteral("jti")).toString();
    }
    QString heldName() const { return nameOf(m_session->refreshToken().jwt()); }

    std::unique_ptr<DescopeTest::LoopbackServer> m_server;
    std::unique_ptr<Descope::DescopeService> m_service;
    std::shared_ptr<DescopeTest::FakeClock> m_clock;
    DescopeTest::FakeTokenStore *m_store = nullptr;
    std::unique_ptr<Descope::SessionManager> m_session;
    std::unique_ptr<Descope::LoginFlow> m_flow;
    QList<Kind> m_failed;
    QStringList m_fieldErrors;
};
