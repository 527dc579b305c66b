// SPDX-License-Identifier: MIT
#pragma once

#include "core/browser/authorization.h"
#include "core/service/descopeservice.h"
#include "support/await.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <memory>

/// A project whose pages are for browsers, on a scripted server; the test is the browser.
class BrowserFixture : public QObject
{
protected:
    using Kind = Descope::Error::Kind;
    using Reply = DescopeTest::Reply;

    static inline const QString projectId = QStringLiteral("P2abcdefghijklmnopqrstuvwxyz");
    static inline const QByteArray discoveryPath = "/P2abcdefghijklmnopqrstuvwxyz/.well-known/openid-configuration";
    static inline const QByteArray tokenPath = "/oauth2/v1/token";
    static inline const QByteArray devicePath = "/oauth2/v1/device";
    static inline const QByteArray logoutPath = "/v1/auth/logout";
    static inline const QUrl redirectUrl{QStringLiteral("http://127.0.0.1:49152/8fK2")};

    void start()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        service.reset();
        server = std::make_unique<DescopeTest::LoopbackServer>();
        server->reply(logoutPath, Reply::json(200, {}));
        server->reply("/v1/auth/password/policy", Reply::json(200, {}));
        publish(discovery());
        service = std::make_unique<Descope::DescopeService>(Descope::ServiceConfig{projectId, server->url()});
    }

    QString issuer() const { return server->url().toString() + QLatin1Char('/') + projectId; }
    QString at(const QByteArray &path) const { return server->url().toString() + QString::fromLatin1(path); }
    void publish(const QJsonObject &json) { server->reply(discoveryPath, Reply::json(200, json)); }

    QJsonObject discovery() const
    {
        return {{QStringLiteral("issuer"), issuer()}, {QStringLiteral("authorization_endpoint"), at("/oauth2/v1/authorize")},
            {QStringLiteral("token_endpoint"), at(tokenPath)}, {QStringLiteral("device_authorization_endpoint"), at(devicePath)},
            {QStringLiteral("jwks_uri"), at("/keys")},
            {QStringLiteral("code_challenge_methods_supported"), QJsonArray{QStringLiteral("S256")}}};
    }

    Descope::AuthorizationRequest request(const Descope::AuthorizationOptions &options = {redirectUrl, {}, {}, {}, {}})
    {
        const auto made = DescopeTest::await(service->authorizationRequest(options));
        return made.valueOr({});
    }
    static QString in(const QUrl &url, const char *field)
    {
        return QUrlQuery(url.query(QUrl::FullyEncoded)).queryItemValue(QString::fromLatin1(field), QUrl::FullyDecoded);
    }
    static QString stateOf(const Descope::AuthorizationRequest &request) { return in(request.url(), "state"); }

    /// Returns what a browser comes back with.
    static QUrl returned(const Descope::AuthorizationRequest &request, const QString &code = QStringLiteral("code1"))
    {
        return QUrl(redirectUrl.toString() + QStringLiteral("?code=") + code + QStringLiteral("&state=") + stateOf(request));
    }

    static QJsonObject idClaims(const QString &issuer, const QString &nonce)
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QJsonObject claims{{QStringLiteral("iss"), issuer}, {QStringLiteral("sub"), QStringLiteral("U2canaryuser")},
            {QStringLiteral("aud"), projectId}, {QStringLiteral("iat"), now}, {QStringLiteral("exp"), now + 600},
            {QStringLiteral("name"), QStringLiteral("Ada")}, {QStringLiteral("email"), QStringLiteral("ada@example.com")},
            {QStringLiteral("email_verified"), true}};
        if (!nonce.isEmpty())
            claims.insert(QStringLiteral("nonce"), nonce);
        return claims;
    }
    QJsonObject tokenAnswer(const QString &nonce) const
    {
        return {{QStringLiteral("access_token"), DescopeTest::sessionJwt(QStringLiteral("session"))},
            {QStringLiteral("refresh_token"), DescopeTest::refreshJwt(QStringLiteral("refresh"))},
            {QStringLiteral("id_token"), DescopeTest::makeJwt(idClaims(issuer(), nonce))},
            {QStringLiteral("token_type"), QStringLiteral("Bearer")}, {QStringLiteral("expires_in"), 600},
            {QStringLiteral("scope"), QStringLiteral("openid email")}};
    }
    void grant(const Descope::AuthorizationRequest &request)
    {
        server->reply(tokenPath, Reply::json(200, tokenAnswer(in(request.url(), "nonce"))));
    }
    /// Returns the fields that a server reads in a form.
    static QMap<QString, QString> formOf(const DescopeTest::Request &request)
    {
        QMap<QString, QString> fields;
        for (const QByteArray &field : request.body.split('&')) {
            const qsizetype equals = field.indexOf('=');
            fields.insert(QUrl::fromPercentEncoding(field.left(equals)), QUrl::fromPercentEncoding(field.mid(equals + 1)));
        }
        return fields;
    }
    /// Waits for what the service sends on its own, and returns how often it ended a session.
    qsizetype endedSessions()
    {
        (void)DescopeTest::await(service->passwordPolicy());
        return server->requests(logoutPath).size();
    }

    /// Asks for a code for another device, with an answer that has these changes.
    Descope::DeviceAuthorization device(const QJsonObject &changes = {})
    {
        QJsonObject answer{{QStringLiteral("device_code"), QStringLiteral("deviceCode1")},
            {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")}, {QStringLiteral("verification_uri"), at("/device")},
            {QStringLiteral("verification_uri_complete"), at("/device?user_code=WDJB-MJHT")}, {QStringLiteral("expires_in"), 180},
            {QStringLiteral("interval"), 2}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            answer.insert(it.key(), it.value());
        server->reply(devicePath, Reply::json(200, answer));
        const auto asked = DescopeTest::await(service->deviceAuthorization());
        return asked.valueOr({});
    }

    std::unique_ptr<DescopeTest::LoopbackServer> server;
    std::unique_ptr<Descope::DescopeService> service;
};
