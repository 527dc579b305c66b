// SPDX-License-Identifier: MIT
#include "validatorfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

/// The connection ends within the answer. Without any answer Qt would ask again by itself.
const Reply cut = Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");

} // namespace

/// The project's public keys: which of them count, when they are fetched, and how often.
class tst_VerificationKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { f = std::make_unique<ValidatorFixture>(); }

    void knownKey_isFetchedOnce();
    void nonsense_isRefusedWithoutARequest();
    void unknownKey_isLookedForOnceAMinute();
    void crowd_sharesOneRequest_data();
    void crowd_sharesOneRequest();
    void newKey_isFoundAfterTheMinute();
    void oldKeys_countAsLongAsTheyAreListed();
    void oldList_isFetchedAgain();
    void failedFetch_saysNothingAboutTheToken_data();
    void failedFetch_saysNothingAboutTheToken();
    void failedFetch_leavesKnownKeys_data();
    void failedFetch_leavesKnownKeys();
    void failedFetch_isRepeatedWithPatience();
    void unusableKeys_areLeftOut_data();
    void unusableKeys_areLeftOut();
    void sameId_isNoTrouble();
    void answeredInsideTheAnswer_mayDestroyTheValidator();

private:
    QString unknown(int number = 0) const
    {
        return f->rsa.token({{"alg"_L1, "RS256"_L1}, {"kid"_L1, u"SKnobody%1"_s.arg(number)}}, f->claims());
    }
    QString good() const { return f->token(f->claims()); }

    std::unique_ptr<ValidatorFixture> f;
};

void tst_VerificationKeys::knownKey_isFetchedOnce()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(f->validate(good()));
    QVERIFY(f->validate(f->p256.token({{"alg"_L1, "ES256"_L1}}, f->claims())));
    QCOMPARE(f->keyRequests(), 1);
    QCOMPARE(f->server.requests().first().method, "GET");
}

void tst_VerificationKeys::nonsense_isRefusedWithoutARequest()
{
    for (const QString &jwt : {QString(), u"a.b.c"_s, good() + u'.', f->rsa.token(R"({"alg":"RS256"})", "{\"a\":1}", 256),
             compact(R"({"alg":"none","kid":"SKrsa"})", R"({"a":1})", "x")})
        QCOMPARE(awaitError(f->validator.validate(jwt)).kind, Kind::TokenInvalid);
    QCOMPARE(f->keyRequests(), 0);
}

void tst_VerificationKeys::unknownKey_isLookedForOnceAMinute()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(awaitError(f->validator.validate(unknown(i))).kind, Kind::TokenInvalid);
    QCOMPARE(f->keyRequests(), 1);
    f->clock->advance(59'999ms);
    QCOMPARE(awaitError(f->validator.validate(unknown())).kind, Kind::TokenInvalid);
    QCOMPARE(f->keyRequests(), 1);
    f->clock->advance(1ms);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(awaitError(f->validator.validate(unknown(i))).kind, Kind::TokenInvalid);
    QCOMPARE(f->keyRequests(), 2);
    QVERIFY(f->validate(good()));
    QCOMPARE(f->keyRequests(), 2);
}

void tst_VerificationKeys::crowd_sharesOneRequest_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("100 with a key that exists") << true;
    QTest::newRow("100 with keys that do not") << false;
}

void tst_VerificationKeys::crowd_sharesOneRequest()
{
    QFETCH(bool, isKnown);
    QList<QFuture<Result<Token>>> futures;
    for (int i = 0; i < 100; ++i)
        futures << f->validator.validate(isKnown ? good() : unknown(i));
    for (const auto &future : futures)
        QCOMPARE(bool(await(future)), isKnown);
    QCOMPARE(f->keyRequests(), 1);
}

void tst_VerificationKeys::newKey_isFoundAfterTheMinute()
{
    QVERIFY(f->validate(good()));
    const SigningKey next = SigningKey::ec(u"SKnext"_s, "P-256");
    const QString jwt = next.token({{"alg"_L1, "ES256"_L1}}, f->claims());
    f->publish({next.jwk(), f->rsa.jwk()});
    QCOMPARE(awaitError(f->validator.validate(jwt)).kind, Kind::TokenInvalid);
    f->clock->advance(1min);
    QVERIFY(f->validate(jwt));
    QVERIFY(f->validate(good()));
    QCOMPARE(f->keyRequests(), 1); // since the keys changed
}

void tst_VerificationKeys::oldKeys_countAsLongAsTheyAreListed()
{
    QVERIFY(f->validate(good()));
    const SigningKey next = SigningKey::ec(u"SKnext"_s, "P-256");
    f->publish({next.jwk()});
    f->clock->advance(2min);
    QVERIFY(f->validate(next.token({{"alg"_L1, "ES256"_L1}}, f->claims())));
    f->clock->advance(2min);
    const Error error = awaitError(f->validator.validate(good()));
    QCOMPARE(error.kind, Kind::TokenInvalid);
    QCOMPARE(error.description, u"The project has no usable key of this id."_s);
}

void tst_VerificationKeys::oldList_isFetchedAgain()
{
    QVERIFY(f->validate(good()));
    f->clock->advance(59min);
    QVERIFY(f->validate(good()));
    QCOMPARE(f->keyRequests(), 1);
    f->clock->advance(1min);
    for (int i = 0; i < 3; ++i)
        QVERIFY(f->validate(good()));
    QCOMPARE(f->keyRequests(), 2);

    f->publish({f->anyRsa.jwk()}); // the key is withdrawn
    f->clock->advance(1h);
    QCOMPARE(awaitError(f->validator.validate(good())).kind, Kind::TokenInvalid);
}

void tst_VerificationKeys::failedFetch_saysNothingAboutTheToken_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("expected");
    const QByteArray portal = "<html>Please log in to the Wi-Fi</html>";
    QTest::newRow("connection lost") << cut << Kind::Offline;
    QTest::newRow("server broken") << Reply::json(503, {}) << Kind::Server;
    QTest::newRow("rate limit") << Reply::json(429, {{"errorCode"_L1, "E130429"_L1}}) << Kind::RateLimited;
    QTest::newRow("no such project") << Reply::json(404, {}) << Kind::Configuration;
    QTest::newRow("captive portal") << Reply::text(200, portal) << Kind::Server;
    QTest::newRow("redirect") << Reply::text(302, {}, {{"Location", "http://127.0.0.1:1/"}}) << Kind::Server;
    QTest::newRow("other JSON") << Reply::json(200, {{"ok"_L1, true}}) << Kind::Server;
    QTest::newRow("no keys") << Reply::json(200, {{"keys"_L1, QJsonArray()}}) << Kind::Server;
    QTest::newRow("no usable keys") << Reply::json(200, {{"keys"_L1, QJsonArray{1, "x"_L1, QJsonObject()}}}) << Kind::Server;
}

void tst_VerificationKeys::failedFetch_saysNothingAboutTheToken()
{
    QFETCH(Reply, reply);
    QFETCH(Kind, expected);
    f->server.clear();
    f->server.reply(reply);
    QCOMPARE(awaitError(f->validator.validate(good())).kind, expected);
    QCOMPARE(awaitError(f->validator.validate(good())).kind, expected); // not asked again at once, and no other answer
    QCOMPARE(f->keyRequests(), 1);
}

void tst_VerificationKeys::failedFetch_leavesKnownKeys_data()
{
    failedFetch_saysNothingAboutTheToken_data();
}

void tst_VerificationKeys::failedFetch_leavesKnownKeys()
{
    QFETCH(Reply, reply);
    QFETCH(Kind, expected);
    QVERIFY(f->validate(good()));
    f->server.clear();
    f->server.reply(reply);
    f->clock->advance(2min);
    QCOMPARE(awaitError(f->validator.validate(unknown())).kind, expected);
    QVERIFY(f->validate(good()));
    f->clock->advance(24h);
    QVERIFY(f->validate(good()));
    QCOMPARE(f->keyRequests(), 2);
}

void tst_VerificationKeys::failedFetch_isRepeatedWithPatience()
{
    const auto fetchesAfter = [this](std::chrono::milliseconds pause) {
        f->clock->advance(pause);
        (void)f->validate(good());
        return f->keyRequests();
    };
    f->server.clear();
    f->server.reply(cut);
    f->server.reply(Reply::json(500, {}));
    f->server.reply(Reply::json(503, {}, {{"Retry-After", "99999999999"}})); // no more than 300
    f->server.reply(Reply::json(200, {{"keys"_L1, QJsonArray{f->rsa.jwk()}}}));
    QCOMPARE(fetchesAfter(0ms), 1);
    QCOMPARE(fetchesAfter(4999ms), 1);
    QCOMPARE(fetchesAfter(1ms), 2); // the server was not reached
    QCOMPARE(fetchesAfter(59'999ms), 2);
    QCOMPARE(fetchesAfter(1ms), 3);
    QCOMPARE(fetchesAfter(299'999ms), 3);
    QCOMPARE(fetchesAfter(1ms), 4);
    QVERIFY(f->validate(good()));
}

void tst_VerificationKeys::unusableKeys_areLeftOut_data()
{
    QTest::addColumn<QString>("jwt");
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<bool>("isUsable");
    static const ValidatorFixture keys;
    const auto rs = [](const SigningKey &key) { return key.token({{"alg"_L1, "RS256"_L1}}, keys.claims()); };
    const auto with = [](QJsonObject jwk, const QString &name, const QJsonValue &value) {
        jwk.insert(name, value);
        return jwk;
    };
    const QString rsa = rs(keys.rsa);
    const QString ec = keys.p256.token({{"alg"_L1, "ES256"_L1}}, keys.claims());
    const QJsonObject rsaJwk = keys.rsa.jwk();
    const QJsonObject ecJwk = keys.p256.jwk();
    const auto row = [](const char *name, const QString &jwt, const QJsonObject &jwk, bool isUsable = false) {
        QTest::newRow(name) << jwt << jwk << isUsable;
    };
    row("RSA", rsa, rsaJwk, true);
    row("EC", ec, ecJwk, true);
    const SigningKey strong = SigningKey::rsa(u"SK3072"_s, 3072);
    row("RSA, 3072 bits", rs(strong), strong.jwk(), true);
    row("no use", rsa, with(rsaJwk, u"use"_s, QJsonValue::Undefined), true);
    row("for encryption", rsa, with(rsaJwk, u"use"_s, "enc"_L1));
    row("use that is no text", rsa, with(rsaJwk, u"use"_s, 1));
    row("operation verify", rsa, with(rsaJwk, u"key_ops"_s, QJsonArray{"verify"_L1}), true);
    row("operation encrypt", rsa, with(rsaJwk, u"key_ops"_s, QJsonArray{"encrypt"_L1}));
    row("alg RS256", rsa, with(rsaJwk, u"alg"_s, "RS256"_L1), true);
    row("alg that it is not for", rsa, with(rsaJwk, u"alg"_s, "ES256"_L1));
    row("alg of another curve", ec, with(ecJwk, u"alg"_s, "ES384"_L1));
    row("alg RSA-OAEP", rsa, with(rsaJwk, u"alg"_s, "RSA-OAEP"_L1));
    row("alg PS256", rsa, with(rsaJwk, u"alg"_s, "PS256"_L1));
    row("alg empty", rsa, with(rsaJwk, u"alg"_s, ""_L1));
    row("no id", rsa, with(rsaJwk, u"kid"_s, QJsonValue::Undefined));
    row("id that is a number", rsa, with(rsaJwk, u"kid"_s, 1));
    row("no type", rsa, with(rsaJwk, u"kty"_s, QJsonValue::Undefined));
    row("symmetric", rsa, {{"kty"_L1, "oct"_L1}, {"kid"_L1, "SKrsa"_L1}, {"k"_L1, "c2VjcmV0"_L1}});
    row("no modulus", rsa, with(rsaJwk, u"n"_s, QJsonValue::Undefined));
    row("empty modulus", rsa, with(rsaJwk, u"n"_s, ""_L1));
    row("modulus with padding", rsa, with(rsaJwk, u"n"_s, rsaJwk["n"_L1].toString() + u"=="_s));
    row("exponent 1", rsa, with(rsaJwk, u"e"_s, "AQ"_L1));
    row("exponent 2", rsa, with(rsaJwk, u"e"_s, "Ag"_L1));
    row("exponent 0", rsa, with(rsaJwk, u"e"_s, "AA"_L1));
    row("zeros in front of the modulus", rsa,
        with(rsaJwk, u"n"_s,
            QString::fromLatin1(base64Url(QByteArray(2, '\0') + QByteArray::fromBase64(rsaJwk["n"_L1].toString().toLatin1(),
                                                                    QByteArray::Base64UrlEncoding)))),
        true);
    const SigningKey weak = SigningKey::rsa(u"SKweak"_s, 1024);
    row("RSA, 1024 bits", rs(weak), weak.jwk());
    const SigningKey almost = SigningKey::rsa(u"SK2040"_s, 2040);
    row("RSA, 2040 bits", rs(almost), almost.jwk());
    const SigningKey barely = SigningKey::rsa(u"SK2047"_s, 2047);
    row("RSA, 2047 bits", rs(barely), barely.jwk());
    row("no curve", ec, with(ecJwk, u"crv"_s, QJsonValue::Undefined));
    row("another curve", ec, with(ecJwk, u"crv"_s, "P-384"_L1));
    row("secp256k1", ec, with(ecJwk, u"crv"_s, "secp256k1"_L1));
    row("no y", ec, with(ecJwk, u"y"_s, QJsonValue::Undefined));
    row("y too short", ec, with(ecJwk, u"y"_s, "AQ"_L1));
    row("a point off the curve", ec, with(ecJwk, u"y"_s, ecJwk["x"_L1]));
    row("the point at infinity", ec, with(with(ecJwk, u"x"_s, QString(43, u'A')), u"y"_s, QString(43, u'A')));
    row("a private member", ec, with(ecJwk, u"d"_s, ecJwk["x"_L1]), true);
}

void tst_VerificationKeys::unusableKeys_areLeftOut()
{
    QFETCH(QString, jwt);
    QFETCH(QJsonObject, jwk);
    QFETCH(bool, isUsable);
    f->publish({jwk, f->p521.jwk()});
    const auto answer = f->validate(jwt);
    QCOMPARE(bool(answer), isUsable);
    if (!isUsable)
        QVERIFY(answer.error().kind == Kind::TokenInvalid);
    QVERIFY(f->validate(f->p521.token({{"alg"_L1, "ES512"_L1}}, f->claims()))); // the other key is not to blame
}

void tst_VerificationKeys::sameId_isNoTrouble()
{
    const SigningKey twin = SigningKey::rsa(u"SKrsa"_s);
    f->publish({twin.jwk(), f->p256.renamed(u"SKrsa"_s).jwk(), f->rsa.jwk()});
    QVERIFY(f->validate(good()));
    QVERIFY(f->validate(twin.token({{"alg"_L1, "RS512"_L1}}, f->claims())));
    QVERIFY(f->validate(f->p256.token({{"alg"_L1, "ES256"_L1}, {"kid"_L1, "SKrsa"_L1}}, f->claims())));
}

void tst_VerificationKeys::answeredInsideTheAnswer_mayDestroyTheValidator()
{
    auto validator = std::make_unique<TokenValidator>(&f->service);
    bool wasAnswered = false;
    auto first = validator->validate(unknown()).then(QtFuture::Launch::Sync, [&](const Result<Token> &) {
        validator.reset(); // inside QPromise::finish()
        wasAnswered = true;
    });
    const auto second = validator->validate(unknown());
    QCOMPARE(awaitError(second).kind, Kind::Cancelled);
    QVERIFY(wasAnswered);
}

QTEST_GUILESS_MAIN(tst_VerificationKeys)
#include "tst_verificationkeys.moc"
