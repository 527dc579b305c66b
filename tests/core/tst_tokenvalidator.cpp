// SPDX-License-Identifier: MIT
#include "core/values/issuer.h"
#include "validatorfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;
using Use = ValidationOptions::Use;

/// Genuine tokens: which of them hold, when, where and for what.
class tst_TokenValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { f = std::make_unique<ValidatorFixture>(); }

    void everyAlgorithm_isAccepted_data();
    void everyAlgorithm_isAccepted();
    void edgesOfTime_areFiveSecondsWide_data();
    void edgesOfTime_areFiveSecondsWide();
    void unusableTimes_areRefused_data();
    void unusableTimes_areRefused();
    void issuer_mustBeTheProject_data();
    void issuer_mustBeTheProject();
    void issuer_isJudgedInTheToken();
    void use_isWhatIsAskedFor_data();
    void use_isWhatIsAskedFor();
    void names_areTheProjects_data();
    void names_areTheProjects();
    void audience_isWhatIsAskedFor_data();
    void audience_isWhatIsAskedFor();
    void wrongClock_isCorrectedByTheKeys_data();
    void wrongClock_isCorrectedByTheKeys();
    void badConfiguration_isSaid();
    void cancelledFuture_isCancelled();
    void destroyedValidator_cancels();

private:
    std::unique_ptr<ValidatorFixture> f;
};

void tst_TokenValidator::everyAlgorithm_isAccepted_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("keyId");
    QTest::newRow("RS256") << u"RS256"_s << u"SKrsa"_s;
    for (const QString &algorithm : {u"RS256"_s, u"RS384"_s, u"RS512"_s})
        QTest::addRow("%s, key without alg", qPrintable(algorithm)) << algorithm << u"SKany"_s;
    QTest::newRow("ES256") << u"ES256"_s << u"SKp256"_s;
    QTest::newRow("ES384, key without alg") << u"ES384"_s << u"SKp384"_s;
    QTest::newRow("ES512, key without alg") << u"ES512"_s << u"SKp521"_s;
}

void tst_TokenValidator::everyAlgorithm_isAccepted()
{
    QFETCH(QString, algorithm);
    QFETCH(QString, keyId);
    for (const SigningKey &key : {f->rsa, f->anyRsa, f->p256, f->p384, f->p521}) {
        if (key.id() != keyId)
            continue;
        const QString jwt = key.token({{"alg"_L1, algorithm}}, f->claims());
        const auto answer = f->validate(jwt);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().description));
        QCOMPARE(answer->jwt(), jwt);
        QCOMPARE(answer->userId(), u"U2ada"_s);
    }
}

void tst_TokenValidator::edgesOfTime_areFiveSecondsWide_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<int>("offset"); // of the claim, in s, from now
    QTest::addColumn<int>("ms");     // how much later than now it is asked
    QTest::addColumn<std::optional<Kind>>("expected");
    const std::optional<Kind> fine;
    const std::optional<Kind> expired = Kind::TokenExpired;
    const std::optional<Kind> future = Kind::TokenInvalid;
    QTest::newRow("expires now") << u"exp"_s << 0 << 0 << fine;
    QTest::newRow("expired 4.999 s ago") << u"exp"_s << 0 << 4999 << fine;
    QTest::newRow("expired 5 s ago") << u"exp"_s << 0 << 5000 << expired;
    QTest::newRow("expired an hour ago") << u"exp"_s << -3600 << 0 << expired;
    QTest::newRow("expired in 1970") << u"exp"_s << -1'795'348'800 << 0 << expired;
    for (const QString &claim : {u"nbf"_s, u"iat"_s}) {
        QTest::addRow("%s now", qPrintable(claim)) << claim << 0 << 0 << fine;
        QTest::addRow("%s in 5 s", qPrintable(claim)) << claim << 5 << 0 << fine;
        QTest::addRow("%s in 5.001 s", qPrintable(claim)) << claim << 5 << -1 << future;
        QTest::addRow("%s in 6 s", qPrintable(claim)) << claim << 6 << 0 << future;
        QTest::addRow("%s in an hour", qPrintable(claim)) << claim << 3600 << 0 << future;
        QTest::addRow("%s a year ago", qPrintable(claim)) << claim << -365 * 86400 << 0 << fine;
    }
}

void tst_TokenValidator::edgesOfTime_areFiveSecondsWide()
{
    QFETCH(QString, claim);
    QFETCH(int, offset);
    QFETCH(int, ms);
    QFETCH(std::optional<Kind>, expected);
    const QString jwt = f->token(f->claims(claim, f->seconds() + offset));
    f->now = f->now.addMSecs(ms);
    const auto answer = f->validate(jwt);
    QCOMPARE(bool(answer), !expected.has_value());
    if (expected)
        QCOMPARE(answer.error().kind, *expected);
}

void tst_TokenValidator::unusableTimes_areRefused_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("reason");
    const QString noExpiry = u"The token has no usable expiry."_s;
    const QString unusable = u"The token has an unusable time."_s;
    const std::pair<const char *, QByteArray> values[] = {{"text", R"("1795349340")"}, {"empty text", R"("")"}, {"null", "null"},
        {"true", "true"}, {"list", "[1795349340]"}, {"object", "{}"}, {"fraction", "1795349340.5"}, {"negative", "-1"},
        {"huge", "1e300"}, {"milliseconds", "1795349340000"}, {"64 bits", "9223372036854775807"}, {"year 10000", "253402300800"}};
    QTest::newRow("no exp") << QByteArray(R"("x":1)") << noExpiry;
    for (const auto &[name, value] : values) {
        QTest::addRow("exp: %s", name) << "\"exp\":" + value << noExpiry;
        QTest::addRow("nbf: %s", name) << "\"exp\":1795349340,\"nbf\":" + value << unusable;
        QTest::addRow("iat: %s", name) << "\"exp\":1795349340,\"iat\":" + value << unusable;
    }
}

void tst_TokenValidator::unusableTimes_areRefused()
{
    QFETCH(QByteArray, member);
    const QByteArray claims = R"({"iss":"P2abcdefghijklmnopqrstuvwxyz","drn":"DS",)" + member + '}';
    const auto answer = f->validate(f->rsa.token(QByteArray(R"({"alg":"RS256","kid":"SKrsa"})"), claims, 256));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::TokenInvalid);
    QTEST(answer.error().description, "reason");
    const QByteArray good = R"({"iss":"P2abcdefghijklmnopqrstuvwxyz","drn":"DS","exp":1795349340})";
    QVERIFY(f->validate(f->rsa.token(QByteArray(R"({"alg":"RS256","kid":"SKrsa"})"), good, 256)));
}

void tst_TokenValidator::issuer_mustBeTheProject_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("expected");
    const QString id = u"P2abcdefghijklmnopqrstuvwxyz"_s;
    const auto row = [](const char *name, const QString &issuer, bool expected) { QTest::newRow(name) << issuer << expected; };
    row("the id", id, true);
    row("last segment", u"https://api.descope.com/v1/apps/"_s + id, true);
    row("only segment", u"https://api.descope.com/"_s + id, true);
    row("a slash behind", u"https://api.descope.com/"_s + id + u'/', true);
    row("second-last segment", u"https://api.descope.com/"_s + id + u"/app1"_s, true);
    row("of this computer", u"http://127.0.0.1:8417/"_s + id, true);
    row("nothing", {}, false);
    row("another id", u"P2zyxwvutsrqponmlkjihgfedcba"_s, false);
    row("another id in a URL", u"https://api.descope.com/P2zyxwvutsrqponmlkjihgfedcba"_s, false);
    row("the id in another case", id.toUpper(), false);
    row("the beginning of the id", id.chopped(1), false);
    row("more than the id", id + u'1', false);
    row("blanks around", u' ' + id + u' ', false);
    row("a line break behind", id + u'\n', false);
    row("host", u"https://"_s + id + u"/a"_s, false);
    row("subdomain", u"https://"_s + id + u".example.com/a/b"_s, false);
    row("user name", u"https://"_s + id + u"@example.com/"_s, false);
    row("user name in front of the right path", u"https://eve@example.com/"_s + id, false);
    row("user name that looks like a path", u"https://example.com/"_s + id + u"@evil.example/"_s, false);
    row("password", u"https://a:"_s + id + u"@example.com/"_s, false);
    row("query", u"https://example.com/?"_s + id, false);
    row("query that looks like a path", u"https://example.com/?/"_s + id, false);
    row("query behind the right path", u"https://example.com/"_s + id + u"?x"_s, false);
    row("fragment", u"https://example.com/#/"_s + id, false);
    row("third-last segment", u"https://example.com/"_s + id + u"/a/b"_s, false);
    row("part of a segment", u"https://example.com/x"_s + id, false);
    row("segment with parameters", u"https://example.com/"_s + id + u";x"_s, false);
    row("back out of the segment", u"https://example.com/"_s + id + u"/.."_s, false);
    row("out of another path", u"https://example.com/evil/../"_s + id, false);
    row("dots in percent-encoding", u"https://example.com/"_s + id + u"/%2e%2e"_s, false);
    row("slashes in percent-encoding", u"https://example.com/a%2f"_s + id, false);
    row("letters in percent-encoding", u"https://example.com/%50"_s + id.mid(1), false);
    row("backslashes", u"https:\\\\example.com\\"_s + id, false);
    row("no scheme", u"api.descope.com/"_s + id, false);
    row("path alone", u'/' + id, false);
    row("another scheme", u"javascript://example.com/"_s + id, false);
    row("no host", u"https:///"_s + id, false);
    row("a file", u"file:///"_s + id, false);
}

void tst_TokenValidator::issuer_mustBeTheProject()
{
    QFETCH(QString, issuer);
    QTEST(projectsInIssuer(issuer).contains(f->projectId), "expected");
    QVERIFY(!projectsInIssuer(issuer).contains(QString()));
}

void tst_TokenValidator::issuer_isJudgedInTheToken()
{
    QVERIFY(f->validate(f->token(f->claims(u"iss"_s, "https://api.descope.com/"_L1 + f->projectId))));
    QJsonObject none = f->claims();
    none.remove("iss"_L1);
    for (const QJsonObject &claims : {none, f->claims(u"iss"_s, 1), f->claims(u"iss"_s, QJsonArray{f->projectId}),
             f->claims(u"iss"_s, "P2zyxwvutsrqponmlkjihgfedcba"_L1)}) {
        const auto answer = f->validate(f->token(claims));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TokenInvalid);
        QCOMPARE(answer.error().description, u"The token is of another project."_s);
    }
}

void tst_TokenValidator::use_isWhatIsAskedFor_data()
{
    QTest::addColumn<QJsonValue>("drn");
    QTest::addColumn<Use>("use");
    QTest::addColumn<bool>("expected");
    QTest::newRow("session as session") << QJsonValue("DS"_L1) << Use::Session << true;
    QTest::newRow("refresh as session") << QJsonValue("DSR"_L1) << Use::Session << false;
    QTest::newRow("neither as session") << QJsonValue("ds"_L1) << Use::Session << false;
    QTest::newRow("list as session") << QJsonValue(QJsonArray{"DS"_L1}) << Use::Session << false;
    QTest::newRow("none as session") << QJsonValue(QJsonValue::Undefined) << Use::Session << false;
    QTest::newRow("session as refresh") << QJsonValue("DS"_L1) << Use::Refresh << false;
    QTest::newRow("refresh as refresh") << QJsonValue("DSR"_L1) << Use::Refresh << true;
    QTest::newRow("none as refresh") << QJsonValue(QJsonValue::Undefined) << Use::Refresh << false;
    QTest::newRow("session as any") << QJsonValue("DS"_L1) << Use::Any << true;
    QTest::newRow("refresh as any") << QJsonValue("DSR"_L1) << Use::Any << true;
    QTest::newRow("none as any") << QJsonValue(QJsonValue::Undefined) << Use::Any << true;
}

void tst_TokenValidator::use_isWhatIsAskedFor()
{
    QFETCH(QJsonValue, drn);
    QFETCH(Use, use);
    QFETCH(bool, expected);
    const auto answer = f->validate(f->token(f->claims(u"drn"_s, drn)), {use});
    QCOMPARE(bool(answer), expected);
    if (!expected) {
        QCOMPARE(answer.error().kind, Kind::TokenInvalid);
        QCOMPARE(answer.error().description,
            use == Use::Session ? u"The token is not a session token."_s : u"The token is not a refresh token."_s);
    }
}

void tst_TokenValidator::names_areTheProjects_data()
{
    QTest::addColumn<QString>("drn");
    QTest::addColumn<int>("lifetime"); ///< in hours
    QTest::addColumn<bool>("hasRexp");
    QTest::addColumn<ValidationOptions>("options");
    QTest::addColumn<bool>("expected");
    const auto options = [](Use use, const QString &session, const QString &refresh) {
        return ValidationOptions{use, {}, session, refresh};
    };
    const ValidationOptions own = options(Use::Session, u"MYDS"_s, u"MYDSR"_s);
    const ValidationOptions any = options(Use::Session, {}, u"MYDSR"_s);
    const ValidationOptions ownRefresh = options(Use::Refresh, u"MYDS"_s, u"MYDSR"_s);
    const ValidationOptions anyRefresh = options(Use::Refresh, u"MYDS"_s, {});
    QTest::newRow("own name") << u"MYDS"_s << 0 << true << own << true;
    QTest::newRow("own name, without rexp") << u"MYDS"_s << 0 << false << own << true;
    QTest::newRow("own name, long, with rexp") << u"MYDS"_s << 600 << true << own << true;
    QTest::newRow("own name, long, without rexp: as refresh tokens are") << u"MYDS"_s << 600 << false << own << false;
    QTest::newRow("usual name") << u"DS"_s << 0 << true << own << false;
    QTest::newRow("own name of refresh tokens") << u"MYDSR"_s << 600 << false << own << false;
    QTest::newRow("usual name of refresh tokens") << u"DSR"_s << 600 << false << own << false;
    QTest::newRow("own name, the usual one asked for") << u"MYDS"_s << 0 << true << ValidationOptions() << false;
    QTest::newRow("usual name, long, without rexp") << u"DS"_s << 600 << false << ValidationOptions() << true;
    QTest::newRow("both names the same") << u"X"_s << 0 << true << options(Use::Session, u"X"_s, u"X"_s) << false;
    QTest::newRow("any name") << u"WHATEVER"_s << 0 << true << any << true;
    QTest::newRow("any name, that of refresh tokens") << u"MYDSR"_s << 0 << false << any << false;
    QTest::newRow("any name, the usual one of refresh tokens") << u"DSR"_s << 0 << false << any << false;
    QTest::newRow("any name, none") << QString() << 0 << true << any << false;
    QTest::newRow("refresh, own name") << u"MYDSR"_s << 600 << false << ownRefresh << true;
    QTest::newRow("refresh, usual name") << u"DSR"_s << 600 << false << ownRefresh << false;
    QTest::newRow("refresh, name of session tokens") << u"MYDS"_s << 0 << true << ownRefresh << false;
    QTest::newRow("refresh, any name") << u"WHATEVER"_s << 600 << false << anyRefresh << true;
    QTest::newRow("refresh, any name, a session token") << u"WHATEVER"_s << 0 << true << anyRefresh << false;
    QTest::newRow("refresh, any name, that of session tokens") << u"MYDS"_s << 600 << false << anyRefresh << false;
}

void tst_TokenValidator::names_areTheProjects()
{
    QFETCH(QString, drn);
    QFETCH(int, lifetime);
    QFETCH(bool, hasRexp);
    QFETCH(ValidationOptions, options);
    QFETCH(bool, expected);
    QJsonObject claims = f->claims(u"drn"_s, drn);
    if (lifetime > 0)
        claims["exp"_L1] = claims["iat"_L1].toInteger() + lifetime * 3600;
    if (hasRexp)
        claims["rexp"_L1] = "2099-01-01T00:00:00Z"_L1;
    const auto answer = f->validate(f->token(claims), options);
    QCOMPARE(bool(answer), expected);
    QVERIFY(answer || answer.error().kind == Kind::TokenInvalid);
}

void tst_TokenValidator::audience_isWhatIsAskedFor_data()
{
    QTest::addColumn<QJsonValue>("aud");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<bool>("expected");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("not asked") << none << QString() << true;
    QTest::newRow("not asked, but there") << QJsonValue("other"_L1) << QString() << true;
    QTest::newRow("text") << QJsonValue("app"_L1) << u"app"_s << true;
    QTest::newRow("in a list") << QJsonValue(QJsonArray{"other"_L1, "app"_L1}) << u"app"_s << true;
    QTest::newRow("none") << none << u"app"_s << false;
    QTest::newRow("another") << QJsonValue("other"_L1) << u"app"_s << false;
    QTest::newRow("another case") << QJsonValue("App"_L1) << u"app"_s << false;
    QTest::newRow("not in the list") << QJsonValue(QJsonArray{"other"_L1}) << u"app"_s << false;
    QTest::newRow("empty list") << QJsonValue(QJsonArray()) << u"app"_s << false;
    QTest::newRow("a list in a list") << QJsonValue(QJsonArray{QJsonArray{"app"_L1}}) << u"app"_s << false;
    QTest::newRow("part of a text") << QJsonValue("app other"_L1) << u"app"_s << false;
    QTest::newRow("name of a member") << QJsonValue(QJsonObject{{"app"_L1, true}}) << u"app"_s << false;
}

void tst_TokenValidator::audience_isWhatIsAskedFor()
{
    QFETCH(QJsonValue, aud);
    QFETCH(QString, audience);
    QFETCH(bool, expected);
    const auto answer = f->validate(f->token(f->claims(u"aud"_s, aud)), {Use::Session, audience});
    QCOMPARE(bool(answer), expected);
    if (!expected)
        QCOMPARE(answer.error().description, u"The token is for another audience."_s);
}

void tst_TokenValidator::wrongClock_isCorrectedByTheKeys_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("offset");
    QTest::newRow("the computer is years behind") << QByteArray("Sun, 06 Nov 2033 08:49:37 GMT") << 0;
    QTest::newRow("the computer is years ahead") << QByteArray("Mon, 06 Jan 2025 08:49:37 GMT") << 0;
}

void tst_TokenValidator::wrongClock_isCorrectedByTheKeys()
{
    QFETCH(QByteArray, date);
    const QDateTime serverTime =
        QLocale::c().toDateTime(QString::fromLatin1(date).mid(5, 20) + " Z"_L1, u"dd MMM yyyy hh:mm:ss t"_s);
    QVERIFY(serverTime.isValid());
    f->server.clear();
    f->server.reply(Reply::json(200, {{"keys"_L1, QJsonArray{f->rsa.jwk()}}}, {{"Date", date}}));
    TokenValidator validator(&f->service);
    const auto token = [&](int expiry) {
        QJsonObject claims = f->claims(u"iat"_s, serverTime.toSecsSinceEpoch());
        claims.insert("exp"_L1, serverTime.toSecsSinceEpoch() + expiry);
        return f->token(claims);
    };
    QVERIFY(await(validator.validate(token(600))));
    QCOMPARE(awaitError(validator.validate(token(-60))).kind, Kind::TokenExpired);
}

void tst_TokenValidator::badConfiguration_isSaid()
{
    DescopeService service(u"nonsense"_s);
    TokenValidator validator(&service);
    QCOMPARE(awaitError(validator.validate(f->token(f->claims()))).kind, Kind::Configuration);
}

void tst_TokenValidator::cancelledFuture_isCancelled()
{
    auto future = f->validator.validate(f->token(f->claims()));
    future.cancel();
    QCOMPARE(awaitError(future).kind, Kind::Cancelled);
    QVERIFY(f->validate(f->token(f->claims())));
    QCOMPARE(f->keyRequests(), 1);
}

void tst_TokenValidator::destroyedValidator_cancels()
{
    auto validator = std::make_unique<TokenValidator>(&f->service);
    const auto first = validator->validate(f->token(f->claims()));
    const auto second = validator->validate(f->token(f->claims()));
    validator.reset();
    QCOMPARE(awaitError(first).kind, Kind::Cancelled);
    QCOMPARE(awaitError(second).kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_TokenValidator)
#include "tst_tokenvalidator.moc"
