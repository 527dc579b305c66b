// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "support/await.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

/// What Descope answers, in all the forms that the wire contract knows.
class tst_Answers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tokens_areTakenFromBodyOrCookie_data();
    void tokens_areTakenFromBodyOrCookie();
    void unusableTokens_areAnError_data();
    void unusableTokens_areAnError();
    void signIn_tellsEverything();
    void signIn_needsNoUser_data();
    void signIn_needsNoUser();
    void inactivityLimit_isWithinBounds_data();
    void inactivityLimit_isWithinBounds();
    void refusedAnswer_endsItsSessions_data();
    void refusedAnswer_endsItsSessions();
    void refusedRefresh_doesNotEndTheOwnSession();

    void reset_tellsHowItGoesOn();
    void mailedSignIn_tellsWhereTo();
    void policy_mayLeaveFalseOut_data();
    void policy_mayLeaveFalseOut();
    void me_isTheUserAtTheRoot();
    void me_withoutAnIdIsAnError();
    void createdTime_thatIsNoneIsInvalid_data();
    void createdTime_thatIsNoneIsInvalid();
    void history_isNewestFirst_data();
    void history_isNewestFirst();
    void history_thatIsNoneIsAnError();
    void publicKeys_areAList();
    void doneAnswers_mayBeEmpty_data();
    void doneAnswers_mayBeEmpty();
    void answersThatSayNo_areNotDone_data();
    void answersThatSayNo_areNotDone();
    void successWithAnErrorCode_isNone();
    void answerOfNearlyAMegabyte_isStillRead();

private:
    Result<AuthResponse> signIn(const Reply &reply);

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
    const Token m_token = Token::parse(refreshJwt(u"old"_s));
};

void tst_Answers::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server = std::make_unique<LoopbackServer>();
    m_service = std::make_unique<DescopeService>(ServiceConfig{u"P2abcdefghijklmnopqrstuvwxyz"_s, m_server->url()});
}

Result<AuthResponse> tst_Answers::signIn(const Reply &reply)
{
    m_server->reply(reply);
    return await(m_service->signIn(u"a@example.com"_s, u"Passw0rd!"_s));
}

void tst_Answers::tokens_areTakenFromBodyOrCookie_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QList<QByteArray>>("cookies");
    QTest::addColumn<QString>("refresh"); ///< name of the expected token; the session token is always "session"

    const QString session = sessionJwt(u"session"_s);
    const QString refresh = refreshJwt(u"refresh"_s);
    const QByteArray attributes = "; Path=/; Max-Age=2419199; HttpOnly; Secure; SameSite=None";
    const QByteArray ds = "DS=" + session.toLatin1() + attributes;
    const QByteArray dsr = "DSR=" + refresh.toLatin1() + attributes;
    const QByteArray otherDs = "DS=" + sessionJwt(u"other"_s).toLatin1() + attributes;
    using Cookies = QList<QByteArray>;

    QTest::newRow("both in the body") << QJsonObject{{"sessionJwt"_L1, session}, {"refreshJwt"_L1, refresh}} << Cookies()
                                      << u"refresh"_s;
    QTest::newRow("no refresh token") << QJsonObject{{"sessionJwt"_L1, session}} << Cookies() << QString();
    QTest::newRow("refresh token null") << QJsonObject{{"sessionJwt"_L1, session}, {"refreshJwt"_L1, QJsonValue()}} << Cookies()
                                        << QString();
    QTest::newRow("refresh token empty") << QJsonObject{{"sessionJwt"_L1, session}, {"refreshJwt"_L1, QString()}} << Cookies()
                                         << QString();
    QTest::newRow("both as cookies") << QJsonObject{{"sessionJwt"_L1, QString()}, {"refreshJwt"_L1, QString()}}
                                     << Cookies{ds, dsr} << u"refresh"_s;
    QTest::newRow("both as cookies, members absent")
        << QJsonObject{{"cookiePath"_L1, "/"_L1}} << Cookies{dsr, ds} << u"refresh"_s;
    QTest::newRow("both as cookies, names empty")
        << QJsonObject{{"cookieName"_L1, QString()}, {"sessionCookieName"_L1, QString()}} << Cookies{ds, dsr} << u"refresh"_s;
    QTest::newRow("refresh token as cookie") << QJsonObject{{"sessionJwt"_L1, session}} << Cookies{dsr} << u"refresh"_s;
    QTest::newRow("a token in the body wins") << QJsonObject{{"sessionJwt"_L1, session}, {"refreshJwt"_L1, refresh}}
                                              << Cookies{otherDs, "DSR=" + refreshJwt(u"other"_s).toLatin1()} << u"refresh"_s;
    QTest::newRow("cookies with names of the project")
        << QJsonObject{{"sessionCookieName"_L1, "MYDS"_L1}, {"cookieName"_L1, "MYDSR"_L1}}
        << Cookies{otherDs, "MYDS=" + session.toLatin1(), "MYDSR=" + refresh.toLatin1()} << u"refresh"_s;
    const QByteArray sessionText = session.toLatin1();
    const QByteArray refreshText = refresh.toLatin1();
    QTest::newRow("without attributes") << QJsonObject{} << Cookies{"DS=" + sessionText, "DSR=" + refreshText} << u"refresh"_s;
    QTest::newRow("attributes in any case and order")
        << QJsonObject{}
        << Cookies{"DS=" + sessionText + "; sEcUrE; SAMESITE=none; path=/; HTTPONLY; max-age=600",
               "DSR=" + refreshText + ";domain=.example.com;Secure;MAX-AGE=2419199;expires=Wed, 21 Oct 2099 07:28:00 GMT"}
        << u"refresh"_s;
    QTest::newRow("attributes that nobody knows")
        << QJsonObject{} << Cookies{"DS=" + sessionText + "; Partitioned; Priority=High; X", dsr} << u"refresh"_s;
    QTest::newRow("blanks around") << QJsonObject{} << Cookies{" DS = " + sessionText + " ; Path = / ", dsr} << u"refresh"_s;
    QTest::newRow("quoted") << QJsonObject{} << Cookies{"DS=\"" + sessionText + "\"; Path=/", "DSR=\"" + refreshText + "\""}
                            << u"refresh"_s;
    QTest::newRow("of another domain") << QJsonObject{} << Cookies{ds + "; Domain=.example.org", dsr} << u"refresh"_s;
    QTest::newRow("among others") << QJsonObject{}
                                  << Cookies{"__cf_bm=x; path=/", "ds=" + otherDs.mid(3), ds, "XDS=y", dsr, "DSRX=z"}
                                  << u"refresh"_s;
    QTest::newRow("expires in this century")
        << QJsonObject{} << Cookies{"DS=" + sessionText + "; Expires=Wed, 21 Oct 2099 07:28:00 GMT", dsr} << u"refresh"_s;
    QTest::newRow("set twice") << QJsonObject{} << Cookies{otherDs, ds, dsr} << u"refresh"_s;
    QTest::newRow("deleted with a value") << QJsonObject{}
                                          << Cookies{"DS=deleted; Expires=Thu, 01 Jan 1970 00:00:00 GMT", ds,
                                                 "DSR=" + refreshText + "; Max-Age=0"}
                                          << QString();
    QTest::newRow("deleted afterwards for another path")
        << QJsonObject{} << Cookies{ds, dsr, "DS=; Path=/old; Max-Age=0", "DSR=gone; Path=/old; Max-Age=-1"} << u"refresh"_s;
    QTest::newRow("a folded line") << QJsonObject{} << Cookies{"DS=" + sessionText + ";\r\n Path=/", dsr} << u"refresh"_s;
    QTest::newRow("session token in the body, refresh token as cookie")
        << QJsonObject{{"sessionJwt"_L1, session}} << Cookies{otherDs, dsr} << u"refresh"_s;
    QTest::newRow("a name that is no cookie's")
        << QJsonObject{{"cookieName"_L1, QJsonArray{}}, {"sessionCookieName"_L1, 17}} << Cookies{ds, dsr} << u"refresh"_s;
    QTest::newRow("an old cookie is deleted first")
        << QJsonObject{} << Cookies{"DS=; Max-Age=0; Domain=old.example.com", ds, "DSR=; Max-Age=0", dsr} << u"refresh"_s;
}

void tst_Answers::tokens_areTakenFromBodyOrCookie()
{
    QFETCH(QJsonObject, body);
    QFETCH(QList<QByteArray>, cookies);
    QFETCH(QString, refresh);
    Reply::Headers headers;
    for (const QByteArray &cookie : cookies)
        headers << std::pair(QByteArray("Set-Cookie"), cookie);
    m_server->reply(Reply::json(200, body, headers));
    const auto answer = await(m_service->refresh(m_token));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().description));
    QCOMPARE(answer->session.sessionToken.claims().value("jti"_L1).toString(), u"session"_s);
    QCOMPARE(answer->session.refreshToken.claims().value("jti"_L1).toString(), refresh);
    // Only after a refresh is there an old one that stays valid.
    QCOMPARE(bool(await(m_service->signIn(u"a@example.com"_s, u"Passw0rd!"_s))), !refresh.isEmpty());
}

void tst_Answers::unusableTokens_areAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray session = sessionJwt(u"s"_s).toLatin1();
    QTest::newRow("no token") << QByteArray(R"({"firstSeen":true})");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("empty body") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("session token is not one") << QByteArray(R"({"sessionJwt":"abc"})");
    QTest::newRow("session token is a number") << QByteArray(R"({"sessionJwt":17})");
    QTest::newRow("refresh token alone") << R"({"refreshJwt":")" + session + R"("})";
    QTest::newRow("refresh token is not one") << R"({"sessionJwt":")" + session + R"(","refreshJwt":"abc"})";
    QTest::newRow("no refresh token") << R"({"sessionJwt":")" + session + R"("})";
    const auto both = [&](const QString &refresh, const QByteArray &more) {
        return R"({"sessionJwt":")" + session + R"(","refreshJwt":")" + refresh.toLatin1() + '"' + more + '}';
    };
    QTest::newRow("tokens of two people") << both(refreshJwt(u"r"_s, u"U2somebodyelse"_s), {});
    QTest::newRow("details of somebody else") << both(refreshJwt(u"r"_s), R"(,"user":{"userId":"U2somebodyelse"})");
    const QByteArray nobodys = makeJwt({{"exp"_L1, 1}}).toLatin1();
    QTest::newRow("tokens of nobody") << R"({"sessionJwt":")" + nobodys + R"(","refreshJwt":")" + nobodys + R"("})";
}

void tst_Answers::unusableTokens_areAnError()
{
    QFETCH(QByteArray, body);
    const auto answer = signIn(Reply::text(200, body));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Server);
    QVERIFY(answer.error().description.startsWith("The answer has no usable"_L1));
}

void tst_Answers::signIn_tellsEverything()
{
    QJsonObject body = authAnswer(u"session"_s, u"refresh"_s);
    const QJsonObject user{{"userId"_L1, "U2canaryuser"_L1}, {"loginIds"_L1, QJsonArray{"a@example.com"_L1, "+1555"_L1}},
        {"name"_L1, "Ada L"_L1}, {"givenName"_L1, "Ada"_L1}, {"familyName"_L1, "L"_L1}, {"email"_L1, "a@example.com"_L1},
        {"verifiedEmail"_L1, true}, {"phone"_L1, "+1555"_L1}, {"picture"_L1, "https://a/b.png"_L1}, {"status"_L1, "enabled"_L1},
        {"createdTime"_L1, 1'700'000'000}, {"customAttributes"_L1, QJsonObject{{"team"_L1, "red"_L1}}}};
    body.insert("user"_L1, user);
    body.insert("firstSeen"_L1, true);
    body.insert("nextRefreshSeconds"_L1, 120);
    body.insert("somethingNew"_L1, QJsonArray{1, 2});
    const auto answer = signIn(Reply::json(200, body, {{"Date", "Sun, 22 Nov 2026 12:00:00 GMT"}}));
    QVERIFY(answer);
    QVERIFY(answer->firstSeen);
    QCOMPARE(answer->serverTime, QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc()));
    QCOMPARE(answer->session.nextRefresh, 120s);
    const User &found = answer->session.user;
    QCOMPARE(found.userId, u"U2canaryuser"_s);
    QCOMPARE(found.loginIds, QStringList({u"a@example.com"_s, u"+1555"_s}));
    QCOMPARE(found.name, u"Ada L"_s);
    QCOMPARE(found.givenName, u"Ada"_s);
    QCOMPARE(found.familyName, u"L"_s);
    QCOMPARE(found.email, u"a@example.com"_s);
    QVERIFY(found.verifiedEmail);
    QCOMPARE(found.phone, u"+1555"_s);
    QCOMPARE(found.picture, QUrl(u"https://a/b.png"_s));
    QCOMPARE(found.status, u"enabled"_s);
    QCOMPARE(found.createdTime, QDateTime(QDate(2023, 11, 14), QTime(22, 13, 20), QTimeZone::utc()));
    QCOMPARE(found.json, user);
}

void tst_Answers::signIn_needsNoUser_data()
{
    QTest::addColumn<QJsonValue>("user");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("empty") << QJsonValue(QJsonObject());
    QTest::newRow("text") << QJsonValue("ada"_L1);
}

void tst_Answers::signIn_needsNoUser()
{
    QFETCH(QJsonValue, user);
    QJsonObject body = authAnswer(u"session"_s, u"refresh"_s);
    body.insert("user"_L1, user);
    const auto answer = signIn(Reply::json(200, body));
    QVERIFY(answer);
    QVERIFY(answer->session.user.isEmpty());
    QVERIFY(!answer->firstSeen);
    QVERIFY(!answer->serverTime.isValid());
}

void tst_Answers::inactivityLimit_isWithinBounds_data()
{
    QTest::addColumn<QJsonValue>("seconds");
    QTest::addColumn<std::chrono::seconds>("expected");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << 0s;
    QTest::newRow("null") << QJsonValue() << 0s;
    QTest::newRow("zero") << QJsonValue(0) << 0s;
    QTest::newRow("negative") << QJsonValue(-5) << 0s;
    QTest::newRow("an hour") << QJsonValue(3600) << std::chrono::seconds(1h);
    QTest::newRow("2^31") << QJsonValue(2147483648.0) << std::chrono::seconds(30 * 24h);
    QTest::newRow("beyond integers") << QJsonValue(1e300) << std::chrono::seconds(30 * 24h);
    QTest::newRow("below integers") << QJsonValue(-1e300) << 0s;
}

void tst_Answers::inactivityLimit_isWithinBounds()
{
    QFETCH(QJsonValue, seconds);
    QFETCH(std::chrono::seconds, expected);
    QJsonObject body = authAnswer(u"session"_s, u"refresh"_s);
    body.insert("nextRefreshSeconds"_L1, seconds);
    const auto answer = signIn(Reply::json(200, body));
    QVERIFY(answer);
    QCOMPARE(answer->session.nextRefresh, expected);
}

void tst_Answers::refusedAnswer_endsItsSessions_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QList<QByteArray>>("cookies");
    QTest::addColumn<QStringList>("ended");
    const QString adas = refreshJwt(u"adas"_s);
    const QString eves = refreshJwt(u"eves"_s, u"U2eve"_s);
    const auto with = [](QJsonObject body, const QString &key, const QJsonValue &value) {
        body[key] = value;
        return body;
    };
    const QJsonObject good = authAnswer(u"session"_s, u"adas"_s);
    const QJsonObject named{{"userId"_L1, "U2eve"_L1}};
    using Cookies = QList<QByteArray>;
    QTest::newRow("details of another") << with(good, u"user"_s, named) << Cookies() << QStringList{adas};
    QTest::newRow("refresh token of another") << with(good, u"refreshJwt"_s, eves) << Cookies() << QStringList{eves};
    QTest::newRow("refresh token of another, as cookie")
        << with(good, u"refreshJwt"_s, {}) << Cookies{"DSR=" + eves.toLatin1()} << QStringList{eves};
    QTest::newRow("two, one as cookie of the project's own name")
        << with(with(good, u"user"_s, named), u"cookieName"_s, u"MYDSR"_s) << Cookies{"MYDSR=" + eves.toLatin1()}
        << QStringList{adas, eves};
    QTest::newRow("no session token") << with(good, u"sessionJwt"_s, {}) << Cookies() << QStringList{adas};
    QTest::newRow("with an error code") << with(good, u"errorCode"_s, u"E011001"_s) << Cookies() << QStringList{adas};
    QTest::newRow("nobody's") << with(good, u"refreshJwt"_s, u"none"_s) << Cookies() << QStringList();
}

void tst_Answers::refusedAnswer_endsItsSessions()
{
    QFETCH(QJsonObject, body);
    QFETCH(QList<QByteArray>, cookies);
    QFETCH(QStringList, ended);
    Reply::Headers headers;
    for (const QByteArray &cookie : cookies)
        headers << std::pair<QByteArray, QByteArray>("Set-Cookie", cookie);
    m_server->reply("/v1/auth/logout", Reply::json(200, {}));
    const auto answer = signIn(Reply::json(200, body, headers));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Server);
    QVERIFY(answer.error().outcomeUnknown);
    const QByteArray bearer = "Bearer P2abcdefghijklmnopqrstuvwxyz:";
    QTRY_COMPARE(m_server->requests("/v1/auth/logout").size(), ended.size());
    for (const Request &request : m_server->requests("/v1/auth/logout"))
        QVERIFY(ended.removeOne(QString::fromLatin1(request.header("Authorization").mid(bearer.size()))));
}

/// What was refreshed is still held by whoever asked.
void tst_Answers::refusedRefresh_doesNotEndTheOwnSession()
{
    QJsonObject body = authAnswer(u"session"_s, u"rotated"_s);
    body["user"_L1] = QJsonObject{{"userId"_L1, "U2eve"_L1}};
    m_server->reply(Reply::json(200, body));
    QVERIFY(!await(m_service->refresh(m_token)));
    body["refreshJwt"_L1] = refreshJwt(u"eves"_s, u"U2eve"_s);
    m_server->clear();
    m_server->reply(Reply::json(200, body));
    QVERIFY(!await(m_service->refresh(m_token)));
    QTRY_COMPARE(m_server->requests("/v1/auth/logout").size(), 1);
    QVERIFY(m_server->requests().last().header("Authorization").endsWith(refreshJwt(u"eves"_s, u"U2eve"_s).toLatin1()));
}

void tst_Answers::reset_tellsHowItGoesOn()
{
    m_server->reply("/v1/auth/password/reset",
        Reply::json(200, {{"resetMethod"_L1, "enchantedlink"_L1}, {"maskedEmail"_L1, "a***@example.com"_L1},
                             {"linkId"_L1, "42"_L1}, {"pendingRef"_L1, "ref"_L1}}));
    m_server->reply(
        "/v1/auth/password/reset", Reply::json(200, {{"resetMethod"_L1, "magiclink"_L1}, {"linkId"_L1, QJsonValue()}}));
    const auto enchanted = await(m_service->sendPasswordReset(u"a@example.com"_s));
    QVERIFY(enchanted);
    QCOMPARE(enchanted->method, ResetResponse::Method::EnchantedLink);
    QCOMPARE(enchanted->maskedEmail, u"a***@example.com"_s);
    QCOMPARE(enchanted->linkId, u"42"_s);
    QCOMPARE(enchanted->pendingRef, u"ref"_s);
    const auto magic = await(m_service->sendPasswordReset(u"a@example.com"_s));
    QVERIFY(magic);
    QCOMPARE(magic->method, ResetResponse::Method::MagicLink);
    QVERIFY(magic->maskedEmail.isEmpty() && magic->linkId.isEmpty() && magic->pendingRef.isEmpty());
}

void tst_Answers::mailedSignIn_tellsWhereTo()
{
    m_server->reply(Reply::json(200, {{"maskedEmail"_L1, "a***@example.com"_L1}}));
    QCOMPARE(await(m_service->sendMagicLink(DeliveryMethod::Email, u"a@example.com"_s))->maskedAddress, u"a***@example.com"_s);
    QCOMPARE(await(m_service->sendCode(DeliveryMethod::Email, u"a@example.com"_s))->maskedAddress, u"a***@example.com"_s);
    m_server->clear();
    m_server->reply(Reply::json(200, {}));
    QCOMPARE(await(m_service->sendMagicLink(DeliveryMethod::Email, u"a@example.com"_s))->maskedAddress, QString());
}

void tst_Answers::policy_mayLeaveFalseOut_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<PasswordPolicy>("expected");
    const QJsonObject all{{"minLength"_L1, 8}, {"lowercase"_L1, true}, {"uppercase"_L1, true}, {"number"_L1, true},
        {"nonAlphanumeric"_L1, true}, {"strengthScoreEnabled"_L1, true}, {"strengthScore"_L1, 3}};
    QTest::newRow("everything") << all << PasswordPolicy{8, true, true, true, true, 3};
    QTest::newRow("nothing") << QJsonObject() << PasswordPolicy{};
    QTest::newRow("two rules") << QJsonObject{{"minLength"_L1, 6}, {"number"_L1, true}}
                               << PasswordPolicy{6, false, false, true, false, 0};
    QJsonObject off = all;
    off.insert("strengthScoreEnabled"_L1, false);
    QTest::newRow("strength switched off") << off << PasswordPolicy{8, true, true, true, true, 0};
    const auto strength = [](int score) { return QJsonObject{{"strengthScoreEnabled"_L1, true}, {"strengthScore"_L1, score}}; };
    QTest::newRow("strength beyond the scale") << strength(6) << PasswordPolicy{0, false, false, false, false, 4};
    QTest::newRow("strength below the scale") << strength(-1) << PasswordPolicy{};
    QTest::newRow("negative length") << QJsonObject{{"minLength"_L1, -8}} << PasswordPolicy{};
    const auto length = [](double minLength) { return QJsonObject{{"minLength"_L1, minLength}}; };
    QTest::newRow("the longest") << length(64) << PasswordPolicy{64};
    QTest::newRow("longer than a password can be") << length(20'000'000) << PasswordPolicy{64};
    QTest::newRow("2^31 - 1") << length(2'147'483'647) << PasswordPolicy{64};
    QTest::newRow("2^31") << length(2'147'483'648) << PasswordPolicy{64};
    QTest::newRow("beyond all numbers") << length(1e300) << PasswordPolicy{64};
    QTest::newRow("below all numbers") << length(-1e300) << PasswordPolicy{};
    QTest::newRow("strength beyond all numbers") << QJsonObject{{"strengthScoreEnabled"_L1, true}, {"strengthScore"_L1, 1e300}}
                                                 << PasswordPolicy{0, false, false, false, false, 4};
    QTest::newRow("nulls") << QJsonObject{{"minLength"_L1, QJsonValue()}, {"number"_L1, QJsonValue()}} << PasswordPolicy{};
}

void tst_Answers::policy_mayLeaveFalseOut()
{
    QFETCH(QJsonObject, body);
    QFETCH(PasswordPolicy, expected);
    m_server->reply(Reply::json(200, body));
    const auto policy = await(m_service->passwordPolicy());
    QVERIFY(policy);
    QVERIFY(*policy == expected);
}

void tst_Answers::me_isTheUserAtTheRoot()
{
    m_server->reply(Reply::json(200, {{"userId"_L1, "U2a"_L1}, {"name"_L1, "Ada"_L1}, {"phone"_L1, QJsonValue()}}));
    const auto user = await(m_service->me(m_token));
    QVERIFY(user);
    QCOMPARE(user->userId, u"U2a"_s);
    QCOMPARE(user->name, u"Ada"_s);
    QVERIFY(user->phone.isEmpty() && user->loginIds.isEmpty() && !user->createdTime.isValid());
}

void tst_Answers::me_withoutAnIdIsAnError()
{
    m_server->reply(Reply::json(200, {{"name"_L1, "Ada"_L1}}));
    QCOMPARE(awaitError(m_service->me(m_token)).kind, Kind::Server);
}

void tst_Answers::createdTime_thatIsNoneIsInvalid_data()
{
    QTest::addColumn<QJsonValue>("time");
    QTest::addColumn<bool>("valid");
    QTest::newRow("seconds") << QJsonValue(1'700'000'000) << true;
    QTest::newRow("seconds as text") << QJsonValue("1700000000"_L1) << true;
    QTest::newRow("zero") << QJsonValue(0) << false;
    QTest::newRow("words") << QJsonValue("yesterday"_L1) << false;
    QTest::newRow("beyond every calendar") << QJsonValue(1e300) << false;
    QTest::newRow("beyond every calendar, as text") << QJsonValue("9223372036854775807"_L1) << false;
}

void tst_Answers::createdTime_thatIsNoneIsInvalid()
{
    QFETCH(QJsonValue, time);
    m_server->reply(Reply::json(200, {{"userId"_L1, "U2a"_L1}, {"createdTime"_L1, time}}));
    const auto user = await(m_service->me(m_token));
    QVERIFY(user);
    QTEST(user->createdTime.isValid(), "valid");
}

void tst_Answers::history_isNewestFirst_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray entries = R"([{"userId":"U2a","loginTime":1700000000,"city":"Berlin","country":"DE","ip":"127.0.0.1"},
        {"userId":"U2a","loginTime":1700000500,"selectedTenant":"T1"}])";
    QTest::newRow("bare array") << entries;
    QTest::newRow("object") << R"({"authHistory":)" + entries + "}";
}

void tst_Answers::history_isNewestFirst()
{
    QFETCH(QByteArray, body);
    m_server->reply(Reply::text(200, body));
    const auto history = await(m_service->history(m_token));
    QVERIFY(history);
    const QDateTime time(QDate(2023, 11, 14), QTime(22, 13, 20), QTimeZone::utc());
    const QList<HistoryEntry> expected{
        {u"U2a"_s, time.addSecs(500), {}, {}, {}, u"T1"_s}, {u"U2a"_s, time, u"Berlin"_s, u"DE"_s, u"127.0.0.1"_s, {}}};
    QVERIFY(*history == expected);
}

void tst_Answers::history_thatIsNoneIsAnError()
{
    m_server->reply(Reply::json(200, {{"history"_L1, 1}}));
    QCOMPARE(awaitError(m_service->history(m_token)).kind, Kind::Server);
    m_server->clear();
    m_server->reply(Reply::text(200, "[]"));
    const auto none = await(m_service->history(m_token));
    QVERIFY(none && none->isEmpty());
}

void tst_Answers::publicKeys_areAList()
{
    m_server->reply(Reply::text(200, R"({"keys":[{"kid":"SK2a","kty":"RSA"}]})"));
    const auto keys = await(m_service->publicKeys());
    QVERIFY(keys);
    QCOMPARE(keys->first().toObject().value("kid"_L1).toString(), u"SK2a"_s);
    m_server->clear();
    m_server->reply(Reply::text(200, "{}"));
    QCOMPARE(awaitError(m_service->publicKeys()).kind, Kind::Server);
}

void tst_Answers::doneAnswers_mayBeEmpty_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("an object") << Reply::text(200, "{}");
    QTest::newRow("an empty body") << Reply::text(200, {});
    QTest::newRow("no content") << Reply::raw("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    QTest::newRow("chunked, empty") << Reply::raw(
        "HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("tokens that are empty") << Reply::text(200, R"({"sessionJwt":"","refreshJwt":"","user":null})");
    QTest::newRow("a whole JWTResponse that is empty") << Reply::text(200,
        R"({"sessionJwt":"","refreshJwt":"","cookieDomain":"","cookiePath":"/","cookieMaxAge":0,"cookieExpiration":0,"user":null,
            "firstSeen":false,"idpResponse":null,"sessionExpiration":0,"claims":{},"unsavedSSO":false})");
    QTest::newRow("members to come") << Reply::text(200, R"({"requestId":"4711","took":12,"next":{"a":[1]},"ok":true})");
    QTest::newRow("error members that are empty") << Reply::text(200, R"({"errorCode":"","errorDescription":"","errors":[]})");
}

void tst_Answers::doneAnswers_mayBeEmpty()
{
    QFETCH(Reply, reply);
    m_server->reply(reply);
    QVERIFY(await(m_service->updatePassword(u"a@example.com"_s, u"NewPassw0rd!"_s, m_token)));
    QVERIFY(await(m_service->logout(m_token)));
    QVERIFY(await(m_service->logoutAll(m_token)));
}

void tst_Answers::answersThatSayNo_areNotDone_data()
{
    QTest::addColumn<Reply>("reply");
    for (const char *body : {"[]", R"(["ok"])", R"({"errorCode":"E011001"})", R"({"errorCode":7})", R"({"ok":false})",
             R"({"success":false})", R"({"error":"denied"})", R"({"error":{"code":1}})", R"({"Errors":["x"]})",
             R"({"status":"failed"})", R"({"status":500})", R"({"message":"Internal error"})", R"({"done":0})", "\"ok\"", "true",
             "null", "<html>", "OK", "{}{}", "{", " ", "\r\n"})
        QTest::newRow(body) << Reply::text(200, body);
    for (const int status : {202, 203, 205, 206, 207, 226, 299})
        QTest::addRow("%d", status) << Reply::text(status, "{}");
    const QByteArray head = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("empty, without a length") << Reply::raw(head + "\r\n");
    QTest::newRow("cut behind the head") << Reply::raw(head + "Content-Length: 2\r\n\r\n");
    QTest::newRow("length that is none") << Reply::raw(head + "Content-Length: none\r\n\r\n{}");
    QTest::newRow("two lengths") << Reply::raw(head + "Content-Length: 2\r\nContent-Length: 1\r\n\r\n{}");
    QTest::newRow("first chunk size that is none") << Reply::raw(chunked + "zz\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("no chunk at all") << Reply::raw(chunked);
    QTest::newRow("cut in the first chunk size") << Reply::raw(chunked + "0");
    QTest::newRow("cut in the trailer") << Reply::raw(chunked + "0\r\n");
    QTest::newRow("second chunk size that is none") << Reply::raw(chunked + "2\r\n{}\r\nzz\r\n\r\n");
    QTest::newRow("chunk longer than its size") << Reply::raw(chunked + "1\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("last chunk missing") << Reply::raw(chunked + "2\r\n{}\r\n");
    QTest::newRow("two codings") << Reply::raw(head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
}

void tst_Answers::answersThatSayNo_areNotDone()
{
    QFETCH(Reply, reply);
    m_server->reply(reply);
    const QList<Error> errors{awaitError(m_service->updatePassword(u"a@example.com"_s, u"NewPassw0rd!"_s, m_token)),
        awaitError(m_service->logout(m_token)), awaitError(m_service->logoutAll(m_token)),
        awaitError(m_service->verifyEnchantedLink(u"t"_s)), awaitError(m_service->sendPasswordReset(u"a@example.com"_s)),
        awaitError(m_service->sendMagicLink(DeliveryMethod::Email, u"a@example.com"_s)),
        awaitError(m_service->sendCode(DeliveryMethod::Email, u"a@example.com"_s))};
    for (const Error &error : errors) {
        QVERIFY2(error.kind == Kind::Server || error.kind == Kind::Offline, qPrintable(error.description));
        QVERIFY(error.outcomeUnknown);
    }
    QCOMPARE(m_server->requests().size(), errors.size());
}

void tst_Answers::successWithAnErrorCode_isNone()
{
    QJsonObject body = authAnswer(u"session"_s, {});
    body["errorCode"_L1] = "E064001"_L1;
    m_server->reply(Reply::json(200, body));
    const Error error = awaitError(m_service->refresh(m_token));
    QCOMPARE(error.kind, Kind::Server); // and not that the session has ended
    QCOMPARE(error.code, u"E064001"_s);
    QVERIFY(error.outcomeUnknown);
    QCOMPARE(awaitError(m_service->passwordPolicy()).kind, Kind::Server);
}

void tst_Answers::answerOfNearlyAMegabyte_isStillRead()
{
    QJsonObject body = authAnswer(u"session"_s, u"refresh"_s);
    body.insert("claims"_L1, QString(900'000, u'x'));
    QVERIFY(signIn(Reply::json(200, body)));
}

QTEST_GUILESS_MAIN(tst_Answers)
#include "tst_answers.moc"
