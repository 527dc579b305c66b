// SPDX-License-Identifier: MIT
#include "browserfixture.h"
#include "support/fakeclock.h"
#include "support/signingkey.h"
#include "tokens/tokenvalidator.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;

namespace {

using Sign = std::function<QString(const QJsonObject &claims)>;

const SigningKey &own()
{
    static const SigningKey key = SigningKey::rsa(u"SKown"_s);
    return key;
}

const SigningKey &foreign()
{
    static const SigningKey key = SigningKey::rsa(u"SKown"_s); // under the same id
    return key;
}

const SigningKey &curve()
{
    static const SigningKey key = SigningKey::ec(u"SKcurve"_s, "P-256");
    return key;
}

QString unsignedToken(const QByteArray &header, const QJsonObject &claims, const QByteArray &signature)
{
    return compact(header, QJsonDocument(claims).toJson(QJsonDocument::Compact), signature);
}

} // namespace

/// Signing in by the browser where DescopeTokens is there to check the signature of the id token.
class tst_SignatureVerifier : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void idToken_isSignedByTheProject_data();
    void idToken_isSignedByTheProject();
    void keys_areFetchedWhileThePersonIsInTheBrowser();
    void keys_thatCannotBeHad_areTheError();
    void validatorThatIsGone_checksNothing();

private:
    AuthorizationRequest signedBy(const Sign &sign);

    const QByteArray m_keysPath = "/keys";
    const std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<TokenValidator> m_validator;
};

void tst_SignatureVerifier::init()
{
    m_validator.reset();
    start();
    server->reply(m_keysPath, Reply::json(200, {{"keys"_L1, QJsonArray{own().jwk(u"RS256"_s), curve().jwk()}}}));
    m_validator = std::make_unique<TokenValidator>(service.get(), m_clock, [] { return QDateTime::currentDateTimeUtc(); });
}

/// Makes a request whose answer has an id token that is signed so.
AuthorizationRequest tst_SignatureVerifier::signedBy(const Sign &sign)
{
    const AuthorizationRequest made = request();
    QJsonObject answer = tokenAnswer({});
    answer.insert("id_token"_L1, sign(idClaims(issuer(), in(made.url(), "nonce"))));
    server->reply(tokenPath, Reply::json(200, answer));
    return made;
}

void tst_SignatureVerifier::idToken_isSignedByTheProject_data()
{
    QTest::addColumn<Sign>("sign");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, bool isGood, const Sign &sign) { QTest::newRow(name) << sign << isGood; };
    row("by its key", true, [](const QJsonObject &claims) { return own().token({{"alg"_L1, "RS256"_L1}}, claims); });
    row("by its curve", true, [](const QJsonObject &claims) { return curve().token({{"alg"_L1, "ES256"_L1}}, claims); });
    row("by another key of the same id", false, [](const QJsonObject &claims) {
        return foreign().token({{"alg"_L1, "RS256"_L1}}, claims);
    });
    row("by a key that it brings along", false, [](const QJsonObject &claims) {
        return foreign().token({{"alg"_L1, "RS256"_L1}, {"jwk"_L1, foreign().jwk()}}, claims);
    });
    row("by a key that nobody lists", false, [](const QJsonObject &claims) {
        return foreign().renamed(u"SKother"_s).token({{"alg"_L1, "RS256"_L1}}, claims);
    });
    row("by another algorithm than that of the key", false, [](const QJsonObject &claims) {
        return own().token({{"alg"_L1, "RS512"_L1}}, claims);
    });
    row("by none", false,
        [](const QJsonObject &claims) { return unsignedToken(R"({"alg":"none","kid":"SKown"})", claims, "x"); });
    row("by the public key as a secret", false, [](const QJsonObject &claims) {
        const QByteArray header = R"({"alg":"HS256","kid":"SKown"})";
        const QByteArray body = QJsonDocument(claims).toJson(QJsonDocument::Compact);
        return compact(header, body, hmac(base64Url(header) + '.' + base64Url(body), own().pem(), 256));
    });
    row("not at all", false,
        [](const QJsonObject &claims) { return unsignedToken(R"({"alg":"RS256","kid":"SKown"})", claims, "not signed"); });
    row("without the name of a key", false,
        [](const QJsonObject &claims) { return unsignedToken(R"({"alg":"RS256"})", claims, "not signed"); });
    row("for other claims", false, [](const QJsonObject &claims) {
        const QString good = own().token({{"alg"_L1, "RS256"_L1}}, {{"sub"_L1, "U2somebodyelse"_L1}});
        QStringList parts = unsignedToken(R"({"alg":"RS256","kid":"SKown"})", claims, "x").split(u'.');
        parts[2] = good.section(u'.', 2);
        return parts.join(u'.');
    });
}

void tst_SignatureVerifier::idToken_isSignedByTheProject()
{
    QFETCH(Sign, sign);
    QFETCH(bool, isGood);
    const AuthorizationRequest made = signedBy(sign);
    const auto answer = await(service->redeem(made, returned(made)));
    QCOMPARE(bool(answer), isGood);
    if (!answer)
        QCOMPARE(answer.error().kind, Kind::TokenInvalid);
    QCOMPARE(endedSessions(), isGood ? 0 : 1);
}

void tst_SignatureVerifier::keys_areFetchedWhileThePersonIsInTheBrowser()
{
    const auto good = [](const QJsonObject &claims) { return own().token({{"alg"_L1, "RS256"_L1}}, claims); };
    AuthorizationRequest made = signedBy(good);
    QVERIFY(waitUntil([this] { return server->requests(m_keysPath).size() == 1; }));
    QVERIFY(server->requests(m_keysPath).first().header("Authorization").isEmpty());
    const qsizetype before = server->requests().size();
    QVERIFY(await(service->redeem(made, returned(made))));
    QCOMPARE(server->requests().size(), before + 1); // one round trip
    QCOMPARE(server->requests(discoveryPath).size(), 1);
    m_clock->advance(61min);
    made = request();
    QVERIFY(waitUntil([this] { return server->requests(m_keysPath).size() == 2; }));
}

void tst_SignatureVerifier::keys_thatCannotBeHad_areTheError()
{
    server->clear();
    publish(discovery());
    server->reply(logoutPath, Reply::json(200, {}));
    server->reply("/v1/auth/password/policy", Reply::json(200, {}));
    server->reply(m_keysPath, Reply::json(503, {}));
    const AuthorizationRequest made = signedBy([](const QJsonObject &claims) {
        return own().token({{"alg"_L1, "RS256"_L1}}, claims);
    });
    QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, Kind::Server);
    QCOMPARE(endedSessions(), 1);
}

void tst_SignatureVerifier::validatorThatIsGone_checksNothing()
{
    m_validator.reset();
    const AuthorizationRequest made = signedBy([](const QJsonObject &claims) {
        return foreign().token({{"alg"_L1, "RS256"_L1}}, claims);
    });
    QVERIFY(await(service->redeem(made, returned(made))));
    QVERIFY(server->requests(m_keysPath).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SignatureVerifier)

#include "tst_signatureverifier.moc"
