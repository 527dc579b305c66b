// SPDX-License-Identifier: MIT
#include "core/browser/idtoken.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Descope;
using Kind = Error::Kind;

namespace {

const QDateTime now(QDate(2026, 11, 30), QTime(12, 0), QTimeZone::utc());
const IdTokenRules rules{u"https://api.descope.com/P2a"_s, u"P2a"_s, u"nonce1"_s, u"header.claims.signature"_s};

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject goodHeader()
{
    return {{"alg"_L1, "RS256"_L1}, {"kid"_L1, "SK1"_L1}};
}

QJsonObject goodClaims()
{
    const qint64 seconds = now.toSecsSinceEpoch();
    return {{"iss"_L1, rules.issuer}, {"sub"_L1, "U2ada"_L1}, {"aud"_L1, rules.clientId}, {"nonce"_L1, rules.nonce},
        {"iat"_L1, seconds}, {"exp"_L1, seconds + 600}};
}

Token tokenOf(const QJsonObject &header, const QJsonObject &claims)
{
    return Token::parse(QString::fromLatin1(encoded(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
                                            encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + encoded("s")));
}

} // namespace

/// What an id token must say to prove who has signed in: OpenID Connect Core, 3.1.3.7.
class tst_IdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claims_proveTheRequest_data();
    void claims_proveTheRequest();
    void algorithms_areThoseOfKeys_data();
    void algorithms_areThoseOfKeys();
    void accessToken_isTheOneThatItCameWith_data();
    void accessToken_isTheOneThatItCameWith();
    void nonce_isNotThereWhereNoneWasSent();
    void unsignedTokens_areNone();
    void user_isWhoItSays();
};

void tst_IdToken::claims_proveTheRequest_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<Kind>("kind"); // Cancelled: it proves it
    const auto row = [](const char *name, Kind kind, const QString &claim, const QJsonValue &value) {
        QJsonObject claims = goodClaims();
        claims.insert(claim, value); // an undefined value removes it
        QTest::newRow(name) << claims << kind;
    };
    const QJsonValue none(QJsonValue::Undefined);
    const qint64 seconds = now.toSecsSinceEpoch();
    const Kind good = Kind::Cancelled;
    row("as it should be", good, u"sub"_s, u"U2ada"_s);
    row("an unknown claim", good, u"k"_s, 1);

    row("another issuer", Kind::BrowserMismatch, u"iss"_s, u"https://evil.example/P2a"_s);
    row("the project alone as issuer", Kind::BrowserMismatch, u"iss"_s, u"P2a"_s);
    row("the issuer with a slash", Kind::BrowserMismatch, u"iss"_s, rules.issuer + u'/');
    row("the issuer in large letters", Kind::BrowserMismatch, u"iss"_s, rules.issuer.toUpper());
    row("a list of issuers", Kind::BrowserMismatch, u"iss"_s, QJsonArray{rules.issuer});
    row("no issuer", Kind::BrowserMismatch, u"iss"_s, none);

    row("a list with the audience", good, u"aud"_s, QJsonArray{rules.clientId});
    row("another audience", Kind::BrowserMismatch, u"aud"_s, u"P2b"_s);
    row("a list of others", Kind::BrowserMismatch, u"aud"_s, QJsonArray{u"P2b"_s});
    row("an empty list", Kind::BrowserMismatch, u"aud"_s, QJsonArray());
    row("no audience", Kind::BrowserMismatch, u"aud"_s, none);
    row("an object", Kind::BrowserMismatch, u"aud"_s, QJsonObject{{rules.clientId, true}});
    row("others beside it, and no azp", Kind::BrowserMismatch, u"aud"_s, QJsonArray{rules.clientId, u"P2b"_s});
    row("itself as azp", good, u"azp"_s, rules.clientId);
    row("another azp", Kind::BrowserMismatch, u"azp"_s, u"P2b"_s);
    row("an empty azp", Kind::BrowserMismatch, u"azp"_s, QString());
    QJsonObject several = goodClaims();
    several.insert(u"aud"_s, QJsonArray{u"P2b"_s, rules.clientId});
    several.insert(u"azp"_s, rules.clientId);
    QTest::newRow("others beside it, and itself as azp") << several << good;

    row("another nonce", Kind::BrowserMismatch, u"nonce"_s, u"nonce2"_s);
    row("no nonce", Kind::BrowserMismatch, u"nonce"_s, none);
    row("a list with the nonce", Kind::BrowserMismatch, u"nonce"_s, QJsonArray{rules.nonce});
    row("the nonce in large letters", Kind::BrowserMismatch, u"nonce"_s, rules.nonce.toUpper());

    row("expired", Kind::TokenInvalid, u"exp"_s, seconds - 5);
    row("just expired", good, u"exp"_s, seconds - 4);
    row("no expiry", Kind::TokenInvalid, u"exp"_s, none);
    row("a text as expiry", Kind::TokenInvalid, u"exp"_s, QString::number(seconds + 600));
    row("part of a second", Kind::TokenInvalid, u"exp"_s, double(seconds) + 600.5);
    row("beyond every calendar", Kind::TokenInvalid, u"exp"_s, 1e300);
    row("from the future", Kind::TokenInvalid, u"iat"_s, seconds + 6);
    row("just from the future", good, u"iat"_s, seconds + 5);
    row("issued long ago", good, u"iat"_s, seconds - 3600);
    row("no time of issue", Kind::TokenInvalid, u"iat"_s, none);
    row("not before later", Kind::TokenInvalid, u"nbf"_s, seconds + 60);
    row("not before now", good, u"nbf"_s, seconds);
    row("a text as not before", Kind::TokenInvalid, u"nbf"_s, u"now"_s);

    row("no subject", Kind::TokenInvalid, u"sub"_s, none);
    row("an empty subject", Kind::TokenInvalid, u"sub"_s, QString());
    row("a number as subject", Kind::TokenInvalid, u"sub"_s, 7);
}

void tst_IdToken::claims_proveTheRequest()
{
    QFETCH(QJsonObject, claims);
    QFETCH(Kind, kind);
    const auto problem = idTokenProblem(tokenOf(goodHeader(), claims), rules, now);
    QCOMPARE(problem ? problem->kind : Kind::Cancelled, kind);
    if (problem) { // tells nothing that the token says
        for (const QString &said : {rules.nonce, u"nonce2"_s, u"evil"_s})
            QVERIFY2(!problem->description.contains(said), qPrintable(problem->description));
    }
}

void tst_IdToken::algorithms_areThoseOfKeys_data()
{
    QTest::addColumn<QJsonValue>("algorithm");
    QTest::addColumn<bool>("isGood");
    for (const char *name : {"RS256", "RS384", "RS512", "ES256", "ES384", "ES512"})
        QTest::newRow(name) << QJsonValue(QString::fromLatin1(name)) << true;
    for (const char *name : {"none", "None", "NONE", "HS256", "HS512", "PS256", "rs256", "RS1", "EdDSA", ""})
        QTest::addRow("not %s", name) << QJsonValue(QString::fromLatin1(name)) << false;
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("a list") << QJsonValue(QJsonArray{"RS256"_L1}) << false;
}

void tst_IdToken::algorithms_areThoseOfKeys()
{
    QFETCH(QJsonValue, algorithm);
    QJsonObject header = goodHeader();
    header.insert("alg"_L1, algorithm);
    const auto problem = idTokenProblem(tokenOf(header, goodClaims()), rules, now);
    QTEST(!problem.has_value(), "isGood");
    if (problem)
        QCOMPARE(problem->kind, Kind::TokenInvalid);
}

void tst_IdToken::accessToken_isTheOneThatItCameWith_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");
    QTest::newRow("RS256") << u"RS256"_s << QCryptographicHash::Sha256;
    QTest::newRow("ES384") << u"ES384"_s << QCryptographicHash::Sha384;
    QTest::newRow("RS512") << u"RS512"_s << QCryptographicHash::Sha512;
}

void tst_IdToken::accessToken_isTheOneThatItCameWith()
{
    QFETCH(QString, algorithm);
    QFETCH(QCryptographicHash::Algorithm, hash);
    const auto problem = [&](const QJsonValue &atHash) {
        QJsonObject claims = goodClaims();
        claims.insert("at_hash"_L1, atHash);
        return idTokenProblem(tokenOf({{"alg"_L1, algorithm}}, claims), rules, now);
    };
    const QByteArray whole = QCryptographicHash::hash(rules.accessToken.toLatin1(), hash);
    const QString half = QString::fromLatin1(encoded(whole.left(whole.size() / 2)));
    QVERIFY(!problem(half));
    for (const QJsonValue &wrong :
        {QJsonValue(QString::fromLatin1(encoded(whole))), QJsonValue(half.chopped(1)), QJsonValue(QString()), QJsonValue(),
            QJsonValue(half + u"=="_s), QJsonValue(QString::fromLatin1(encoded(whole.right(whole.size() / 2))))})
        QCOMPARE(problem(wrong)->kind, Kind::TokenInvalid);
}

/// That of another sign-in, which somebody has put into the answer for a device.
void tst_IdToken::nonce_isNotThereWhereNoneWasSent()
{
    IdTokenRules ofDevice = rules;
    ofDevice.nonce.clear();
    QCOMPARE(idTokenProblem(tokenOf(goodHeader(), goodClaims()), ofDevice, now)->kind, Kind::BrowserMismatch);
    QJsonObject claims = goodClaims();
    claims.remove("nonce"_L1);
    QVERIFY(!idTokenProblem(tokenOf(goodHeader(), claims), ofDevice, now));
    claims.insert("nonce"_L1, QString());
    QVERIFY(!idTokenProblem(tokenOf(goodHeader(), claims), ofDevice, now));
}

void tst_IdToken::unsignedTokens_areNone()
{
    const QString jwt = tokenOf({{"alg"_L1, "none"_L1}}, goodClaims()).jwt();
    const Token token = Token::parse(jwt.left(jwt.lastIndexOf(u'.') + 1));
    QVERIFY(token.isEmpty());
    QCOMPARE(idTokenProblem(token, rules, now)->kind, Kind::TokenInvalid);
}

void tst_IdToken::user_isWhoItSays()
{
    QJsonObject claims = goodClaims();
    for (const auto &[name, value] : std::initializer_list<std::pair<QLatin1StringView, QJsonValue>>{{"name"_L1, "Ada L"_L1},
             {"given_name"_L1, "Ada"_L1}, {"family_name"_L1, "L"_L1}, {"email"_L1, "ada@example.com"_L1},
             {"email_verified"_L1, true}, {"phone_number"_L1, "+1"_L1}, {"picture"_L1, "https://a.example/p.png"_L1}})
        claims.insert(name, value);
    const User user = userOf(tokenOf(goodHeader(), claims));
    QCOMPARE(user.userId, u"U2ada"_s);
    QCOMPARE(user.name, u"Ada L"_s);
    QCOMPARE(user.givenName, u"Ada"_s);
    QCOMPARE(user.familyName, u"L"_s);
    QCOMPARE(user.email, u"ada@example.com"_s);
    QVERIFY(user.verifiedEmail);
    QCOMPARE(user.phone, u"+1"_s);
    QCOMPARE(user.picture, QUrl(u"https://a.example/p.png"_s));
    QVERIFY(user.hasPassword()); // which nobody has denied
    claims.insert("dsub"_L1, "U2real"_L1);
    QCOMPARE(userOf(tokenOf(goodHeader(), claims)).userId, u"U2real"_s);
}

QTEST_GUILESS_MAIN(tst_IdToken)

#include "tst_idtoken.moc"
