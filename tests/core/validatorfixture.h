// SPDX-License-Identifier: MIT
#pragma once

#include "support/await.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"
#include "support/signingkey.h"
#include "tokens/tokenvalidator.h"

#include <QJsonArray>
#include <QTimeZone>

namespace DescopeTest {

/// A project with keys of every type and a validator whose clocks stand still.
struct ValidatorFixture
{
    const QString projectId = QStringLiteral("P2abcdefghijklmnopqrstuvwxyz");
    const QByteArray keysPath = "/v2/keys/P2abcdefghijklmnopqrstuvwxyz";
    const SigningKey rsa = keys().at(0);    ///< published for RS256 alone
    const SigningKey anyRsa = keys().at(1); ///< published without alg
    const SigningKey p256 = keys().at(2);
    const SigningKey p384 = keys().at(3);
    const SigningKey p521 = keys().at(4);

    LoopbackServer server;
    Descope::DescopeService service{{projectId, server.url()}};
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    QDateTime now{QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc()};
    Descope::TokenValidator validator{&service, clock, [this] { return now; }};

    ValidatorFixture()
    {
        publish({rsa.jwk(QStringLiteral("RS256")), anyRsa.jwk(), p256.jwk(QStringLiteral("ES256")), p384.jwk(), p521.jwk()});
    }

    void publish(const QJsonArray &keys)
    {
        server.clear();
        server.reply(keysPath, Reply::json(200, {{QStringLiteral("keys"), keys}}));
    }
    qint64 seconds() const { return now.toSecsSinceEpoch(); }
    int keyRequests() const { return int(server.requests(keysPath).size()); }

    /// Those of a good session token.
    QJsonObject claims() const
    {
        return {{QStringLiteral("iss"), projectId}, {QStringLiteral("sub"), QStringLiteral("U2ada")},
            {QStringLiteral("drn"), QStringLiteral("DS")}, {QStringLiteral("iat"), seconds() - 60},
            {QStringLiteral("exp"), seconds() + 540}};
    }
    QJsonObject claims(const QString &name, const QJsonValue &value) const
    {
        QJsonObject changed = claims();
        changed.insert(name, value);
        return changed;
    }
    QString token(const QJsonObject &claims) const
    {
        return rsa.token({{QStringLiteral("alg"), QStringLiteral("RS256")}}, claims);
    }

    Descope::Result<Descope::Token> validate(const QString &jwt, const Descope::ValidationOptions &options = {})
    {
        return await(validator.validate(jwt, options));
    }

private:
    /// RSA keys take a second to make.
    static const QList<SigningKey> &keys()
    {
        static const QList<SigningKey> list{SigningKey::rsa(QStringLiteral("SKrsa")), SigningKey::rsa(QStringLiteral("SKany")),
            SigningKey::ec(QStringLiteral("SKp256"), "P-256"), SigningKey::ec(QStringLiteral("SKp384"), "P-384"),
            SigningKey::ec(QStringLiteral("SKp521"), "P-521")};
        return list;
    }
};

} // namespace DescopeTest
