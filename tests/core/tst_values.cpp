// SPDX-License-Identifier: MIT
#include "core/service/accesskey.h"
#include "core/service/delivery.h"
#include "core/service/httptext.h"
#include "core/service/servicevalues.h"
#include "core/service/totpseed.h"
#include "core/session/storedsession.h"
#include "core/time/backoff.h"
#include "core/values/devicetokens.h"
#include "core/values/passwordpolicy.h"
#include "core/values/projectid.h"
#include "core/values/session.h"
#include "core/values/tenant.h"
#include "core/values/token.h"
#include "support/jwt.h"

#include <QCborMap>
#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using DescopeTest::makeJwt;

/// The values of DescopeCore: what they accept, what they refuse, and that nothing that comes from outside breaks them.
class tst_Values : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void token_saysWhatItWasGiven();
    void token_isEmptyForAnythingElse_data();
    void token_isEmptyForAnythingElse();
    void token_hasNoTimeThatDoesNotExist_data();
    void token_hasNoTimeThatDoesNotExist();
    void token_findsTheProjectInTheIssuer_data();
    void token_findsTheProjectInTheIssuer();
    void token_knowsRoles_data();
    void token_knowsRoles();
    void token_knowsTenants_data();
    void token_knowsTenants();
    void token_knowsHowSureItIs_data();
    void token_knowsHowSureItIs();

    void values_printWithoutSecrets();
    void valuesOfCodes_printWithoutSecrets();
    void valuesOfCodes_areTheSameWhenAllIsTheSame();
    void serviceConfig_isAProjectAlone();

    void policy_listsItsRulesInOrder();
    void policy_knowsWhetherARuleIsMet_data();
    void policy_knowsWhetherARuleIsMet();

    void projectId_hasAShape_data();
    void projectId_hasAShape();
    void projectId_tellsTheRegion_data();
    void projectId_tellsTheRegion();
    void baseUrl_mustBeSafeForPasswords_data();
    void baseUrl_mustBeSafeForPasswords();

    void retryAfter_isUnderstoodOrIgnored_data();
    void retryAfter_isUnderstoodOrIgnored();
    void retryAfter_doesNotDependOnTheTimeZone();
    void backoff_doublesUpToFiveMinutesAndStartsAnew();
    void backoff_waitsAtLeastAsLongAsTheServerAsks();
    void backoff_spreadsThoseWhoWereToldTheSameMoment_data();
    void backoff_spreadsThoseWhoWereToldTheSameMoment();
    void backoff_doesNotHurryWhileNobodyMissesIt();

    void storedSession_readsBackWhatWasWritten();
    void storedSession_thatIsCutAnywhereIsDamaged();
    void storedSession_survivesEveryFlippedByte();
    void storedSession_refusesForeignBytes_data();
    void storedSession_refusesForeignBytes();
    void storedSession_saysWhenANewerProgramWroteIt();
};

void tst_Values::token_saysWhatItWasGiven()
{
    const QString jwt = makeJwt(
        {{"sub"_L1, "U2a"_L1}, {"iat"_L1, 1'700'000'000}, {"exp"_L1, 1'700'000'600}, {"dct"_L1, "T2a"_L1}, {"k"_L1, u"ü"_s}});
    const Token token = Token::parse(jwt);
    QVERIFY(!token.isEmpty());
    QCOMPARE(token.jwt(), jwt);
    QCOMPARE(token.header().value("alg"_L1).toString(), u"RS256"_s);
    QCOMPARE(token.claims().value("k"_L1).toString(), u"ü"_s);
    QCOMPARE(token.issuedAt(), QDateTime(QDate(2023, 11, 14), QTime(22, 13, 20), QTimeZone::utc()));
    QCOMPARE(token.expiresAt(), token.issuedAt().addSecs(600));
    QCOMPARE(token.userId(), u"U2a"_s);
    QCOMPARE(token.currentTenant(), u"T2a"_s);
    QCOMPARE(Token::parse(makeJwt({{"sub"_L1, "mine"_L1}, {"dsub"_L1, "U2a"_L1}})).userId(), u"U2a"_s);
    QVERIFY(token != Token());
    QCOMPARE(token, Token::parse(jwt));
}

void tst_Values::token_isEmptyForAnythingElse_data()
{
    QTest::addColumn<QString>("text");
    const QStringList good = makeJwt({{"sub"_L1, "U2a"_L1}}).split(u'.');
    const auto row = [](const char *name, const QStringList &parts) { QTest::newRow(name) << parts.join(u'.'); };
    row("nothing", {});
    row("one part", {good[0]});
    row("two parts", {good[0], good[1]});
    row("no signature", {good[0], good[1], {}});
    row("four parts", {good[0], good[1], good[2], good[2]});
    row("not base64 in front", {u"!!"_s, good[1], good[2]});
    row("not base64 in the middle", {good[0], u"{}"_s, good[2]});
    row("an array for claims", {good[0], u"W10"_s, good[2]});
    row("JSON cut short", {good[0], good[1].chopped(2), good[2]});
    row("a letter of another script", {good[0], good[1], u"подпись"_s});
    // It becomes part of a header: what ends a line there would begin another.
    row("a line break in the signature", {good[0], good[1], good[2] + u"\r\nX-Evil: 1"_s});
    row("a space at the end", {good[0], good[1], good[2] + u' '});
}

void tst_Values::token_isEmptyForAnythingElse()
{
    QFETCH(QString, text);
    QVERIFY(Token::parse(text).isEmpty());
    QVERIFY(Token::parse(text).claims().isEmpty());
}

void tst_Values::token_hasNoTimeThatDoesNotExist_data()
{
    QTest::addColumn<QJsonValue>("exp");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("text") << QJsonValue("soon"_L1);
    QTest::newRow("beyond every calendar") << QJsonValue(1e300);
    QTest::newRow("before every calendar") << QJsonValue(-1e300);
    QTest::newRow("beyond 64 bits of milliseconds") << QJsonValue(9.3e15);
}

void tst_Values::token_hasNoTimeThatDoesNotExist()
{
    QFETCH(QJsonValue, exp);
    const Token token = Token::parse(makeJwt({{"sub"_L1, "U2a"_L1}, {"exp"_L1, exp}}));
    QVERIFY(!token.isEmpty());
    QVERIFY(!token.expiresAt().isValid());
}

void tst_Values::token_findsTheProjectInTheIssuer_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("expected");
    const QString id = u"P2abcdefghijklmnopqrstuvwxyz"_s;
    QTest::newRow("bare") << id << id;
    QTest::newRow("last segment") << u"https://api.descope.com/v1/apps/"_s + id << id;
    QTest::newRow("second-last segment") << u"https://api.descope.com/"_s + id + u"/app1"_s << id;
    QTest::newRow("third-last segment") << u"https://api.descope.com/"_s + id + u"/a/b"_s << QString();
    QTest::newRow("host") << u"https://"_s + id + u"/a"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void tst_Values::token_findsTheProjectInTheIssuer()
{
    QFETCH(QString, issuer);
    QFETCH(QString, expected);
    QCOMPARE(Token::parse(makeJwt({{"iss"_L1, issuer}, {"sub"_L1, "U"_L1}})).projectId(), expected);
}

void tst_Values::token_knowsRoles_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QStringList>("top");
    QTest::addColumn<QStringList>("inT1");
    QTest::addColumn<QStringList>("inT2");
    const QStringList none;
    const QStringList editor{u"Editor"_s};
    const QStringList admin{u"Admin"_s};
    QTest::newRow("none") << QByteArray(R"("x":1)") << none << none << none;
    QTest::newRow("of the project") << QByteArray(R"("roles":["Editor"])") << editor << none << none;
    QTest::newRow("of a tenant") << QByteArray(R"("tenants":{"T1":{"roles":["Admin"]}})") << none << admin << none;
    QTest::newRow("of both") << QByteArray(R"("roles":["Editor"],"tenants":{"T1":{"roles":["Admin"]},"T2":{}})") << editor
                             << admin << none;
    QTest::newRow("of the current tenant") << QByteArray(R"("dct":"T1","roles":["Admin"])") << admin << admin << none;
    QTest::newRow("current tenant, tenants null")
        << QByteArray(R"("dct":"T1","tenants":null,"roles":["Admin"])") << admin << admin << none;
    QTest::newRow("current tenant beside tenants")
        << QByteArray(R"("dct":"T1","roles":["Editor"],"tenants":{"T1":{"roles":["Admin"]}})") << editor << admin << none;
    QTest::newRow("current tenant that is not among tenants")
        << QByteArray(R"("dct":"T1","roles":["Editor"],"tenants":{"T2":{"roles":["Admin"]}})") << editor << none << admin;
    QTest::newRow("current tenant, tenants empty")
        << QByteArray(R"("dct":"T1","roles":["Editor"],"tenants":{})") << editor << none << none;
    QTest::newRow("current tenant, tenants of another form")
        << QByteArray(R"("dct":"T1","roles":["Editor"],"tenants":["T1"])") << editor << none << none;
    QTest::newRow("empty current tenant") << QByteArray(R"("dct":"","roles":["Editor"])") << editor << none << none;
    QTest::newRow("no list") << QByteArray(R"("roles":"Editor","tenants":{"T1":{"roles":"Admin"},"T2":7})") << none << none
                             << none;
    QTest::newRow("no texts") << QByteArray(R"("roles":[1,null,["Editor"],"Editor","Editor"])") << editor << none << none;
    QTest::newRow("sorted") << QByteArray(R"("roles":["b","a"])") << QStringList{u"a"_s, u"b"_s} << none << none;
}

void tst_Values::token_knowsRoles()
{
    QFETCH(QByteArray, claims);
    const auto tokenOf = [](const QByteArray &members) {
        return Token::parse(makeJwt(QJsonDocument::fromJson("{\"sub\":\"U\"," + members + '}').object()));
    };
    const Token token = tokenOf(claims);
    QVERIFY(!token.isEmpty());
    QTEST(token.roles(), "top");
    QTEST(token.roles(u"T1"_s), "inT1");
    QTEST(token.roles(u"T2"_s), "inT2");
    QCOMPARE(token.roles(QString()), QStringList());
    QCOMPARE(token.permissions(), QStringList());
    QFETCH(QStringList, top);
    QCOMPARE(token.hasRole(u"Editor"_s), top.contains(u"Editor"_s));
    QFETCH(QStringList, inT1);
    QCOMPARE(token.hasRole(u"Admin"_s, u"T1"_s), inT1.contains(u"Admin"_s));

    const Token permitted = tokenOf(claims.replace("\"roles\"", "\"permissions\""));
    QTEST(permitted.permissions(), "top");
    QTEST(permitted.permissions(u"T1"_s), "inT1");
    QTEST(permitted.permissions(u"T2"_s), "inT2");
    QCOMPARE(permitted.permissions(QString()), QStringList());
    QCOMPARE(permitted.hasPermission(u"Editor"_s), top.contains(u"Editor"_s));
    QCOMPARE(permitted.hasPermission(u"Admin"_s, u"T1"_s), inT1.contains(u"Admin"_s));
    QCOMPARE(permitted.roles(), QStringList());
}

void tst_Values::token_knowsTenants_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QStringList>("expected");
    const QJsonObject two{{"T2"_L1, QJsonObject()}, {"T1"_L1, QJsonObject()}};
    QTest::newRow("none") << QJsonObject{{"sub"_L1, "U"_L1}} << QStringList();
    QTest::newRow("some") << QJsonObject{{"tenants"_L1, two}} << QStringList{u"T1"_s, u"T2"_s};
    QTest::newRow("the current one alone") << QJsonObject{{"dct"_L1, "T3"_L1}} << QStringList{u"T3"_s};
    QTest::newRow("the current one is not among them")
        << QJsonObject{{"dct"_L1, "T3"_L1}, {"tenants"_L1, two}} << QStringList{u"T1"_s, u"T2"_s};
}

void tst_Values::token_knowsTenants()
{
    QFETCH(QJsonObject, claims);
    QTEST(Token::parse(makeJwt(claims)).tenants(), "expected");
}

void tst_Values::token_knowsHowSureItIs_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<bool>("isSteppedUp");
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<bool>("isMultiFactor");
    const QStringList none;
    QTest::newRow("nothing is said") << QByteArray(R"("x":1)") << false << none << false;
    QTest::newRow("stepped up") << QByteArray(R"("su":true)") << true << none << false;
    QTest::newRow("not stepped up") << QByteArray(R"("su":false)") << false << none << false;
    QTest::newRow("a text is no yes") << QByteArray(R"("su":"true")") << false << none << false;
    QTest::newRow("a number is no yes") << QByteArray(R"("su":1)") << false << none << false;
    QTest::newRow("a password") << QByteArray(R"("amr":["pwd"])") << false << QStringList{u"pwd"_s} << false;
    QTest::newRow("two factors") << QByteArray(R"("amr":["pwd","mfa","email"])") << false
                                 << QStringList{u"pwd"_s, u"mfa"_s, u"email"_s} << true;
    QTest::newRow("two ways that nobody calls two factors")
        << QByteArray(R"("amr":["pwd","email"])") << false << QStringList{u"pwd"_s, u"email"_s} << false;
    QTest::newRow("no list") << QByteArray(R"("amr":"mfa")") << false << none << false;
    QTest::newRow("no texts") << QByteArray(R"("amr":[1,null,["mfa"],"totp"])") << false << QStringList{u"totp"_s} << false;
}

void tst_Values::token_knowsHowSureItIs()
{
    QFETCH(QByteArray, claims);
    const Token token = Token::parse(makeJwt(QJsonDocument::fromJson("{\"sub\":\"U\"," + claims + '}').object()));
    QTEST(token.isSteppedUp(), "isSteppedUp");
    QTEST(token.authenticationMethods(), "methods");
    QTEST(token.isMultiFactor(), "isMultiFactor");
    QVERIFY(!Token().isSteppedUp() && !Token().isMultiFactor());
}

using Rule = PasswordPolicy::Rule;

/// So it is with what belongs to codes, links and keys.
void tst_Values::valuesOfCodes_printWithoutSecrets()
{
    const Token token = Token::parse(makeJwt({{"sub"_L1, "U2ada"_L1}, {"exp"_L1, 1'900'000'000}}));
    LoginOptions stepUp;
    stepUp.mfa = true;
    stepUp.refreshToken = token;
    const UserDetails ada{u"Ada"_s, {}, {}, {}, u"+15551234567"_s, {}};
    const EnchantedLinkResponse link{u"a***@example.com"_s, u"42"_s, u"pendingReference"_s};
    const TotpSeed seed{QUrl(u"otpauth://totp/x?secret=JBSWY3DP"_s), u"JBSWY3DP"_s, "drawnSecret"};
    QString printed;
    QDebug(&printed) << CodeOptions{Audience::SignUp, ada, stepUp} << MagicLinkOptions{{}, stepUp, Audience::SignUpOrIn, ada}
                     << CodeResponse{u"+1***67"_s} << link << seed << TotpSeed{} << Tenant{u"T1"_s, u"One"_s, {}}
                     << AccessKeyOptions{{{"secret"_L1, "claimed"_L1}}, u"T2"_s} << AccessKeyResponse{u"K2key"_s, token, {}}
                     << UpdateOptions{true, false, true, false};
    for (const QString &part : token.jwt().split(u'.'))
        QVERIFY2(!printed.contains(part), qPrintable(printed));
    for (const auto &secret :
        {u"pendingReference"_s, u"JBSWY3DP"_s, u"otpauth"_s, u"drawnSecret"_s, u"claimed"_s, u"+15551234567"_s})
        QVERIFY2(!printed.contains(secret), qPrintable(secret + u" is in "_s + printed));
    for (const auto &told : {u"CodeOptions(sign up, "_s, u"MagicLinkOptions(sign up or in, "_s, u"mfa"_s, u"\"Ada\""_s,
             u"+1***67"_s, u"42"_s, u"TotpSeed(secret)"_s, u"TotpSeed(empty)"_s, u"T1"_s, u"One"_s, u"T2"_s, u"K2key"_s,
             u"U2ada"_s, u"add to login ids, fail on conflict"_s})
        QVERIFY2(printed.contains(told), qPrintable(told + u" is not in "_s + printed));
}

void tst_Values::valuesOfCodes_areTheSameWhenAllIsTheSame()
{
    const Token token = Token::parse(makeJwt({{"sub"_L1, "U2ada"_L1}}));
    LoginOptions stepUp;
    stepUp.refreshToken = token;
    QVERIFY(stepUp == stepUp && stepUp != LoginOptions());
    QVERIFY((CodeOptions() == CodeOptions() && CodeOptions{Audience::SignUp} != CodeOptions()));
    QVERIFY((CodeOptions{Audience::SignIn, {}, stepUp} != CodeOptions()));
    QVERIFY((MagicLinkOptions() == MagicLinkOptions() && MagicLinkOptions{{}, stepUp} != MagicLinkOptions()));
    QVERIFY((MagicLinkOptions{{}, {}, Audience::SignUp} != MagicLinkOptions()));
    QVERIFY((CodeResponse{u"a"_s} == CodeResponse{u"a"_s} && CodeResponse{u"a"_s} != CodeResponse{}));
    QVERIFY((EnchantedLinkResponse{u"a"_s, u"1"_s, u"r"_s} != EnchantedLinkResponse{u"a"_s, u"1"_s, u"s"_s}));
    QVERIFY((UpdateOptions{true} != UpdateOptions{} && UpdateOptions{true} == UpdateOptions{true}));
    QVERIFY((TotpSeed{{}, u"A"_s, {}} != TotpSeed{{}, u"B"_s, {}} && TotpSeed{} == TotpSeed{}));
    QVERIFY((Tenant{u"T1"_s, {}, {}} != Tenant{u"T2"_s, {}, {}} && Tenant{u"T1"_s, {}, {}} == Tenant{u"T1"_s, {}, {}}));
    QVERIFY((AccessKeyOptions{{}, u"T1"_s} != AccessKeyOptions{} && AccessKeyOptions{} == AccessKeyOptions{}));
    QVERIFY((AccessKeyResponse{u"K"_s, token, {}} != AccessKeyResponse{u"K"_s, {}, {}}));
    QVERIFY((AccessKeyResponse{u"K"_s, token, {}} == AccessKeyResponse{u"K"_s, token, {}}));
}

/// A developer prints what a call answered: it is told apart, and no log has what somebody could sign in with.
void tst_Values::values_printWithoutSecrets()
{
    const QString jwt =
        makeJwt({{"sub"_L1, "U2ada"_L1}, {"iss"_L1, "P2abcdefghijklmnopqrstuvwxyz"_L1}, {"exp"_L1, 1'900'000'000}});
    AuthResponse answer;
    answer.session.sessionToken = answer.session.refreshToken = Token::parse(jwt);
    answer.session.user.name = u"Ada"_s;
    const DeviceTokens device{jwt, {}};
    const ResetResponse reset{ResetResponse::Method::EnchantedLink, u"a***@example.com"_s, u"42"_s, u"pendingReference"_s};
    Error error;
    error.kind = Error::Kind::RateLimited;
    error.code = u"E130429"_s;
    error.description = u"too many"_s;
    error.httpStatus = 429;
    error.retryAfter = 7s;
    QString printed;
    QDebug(&printed) << answer << device << reset << error << PasswordPolicy{8, true} << HistoryEntry{} << SignUpOptions{}
                     << ReplaceOptions{true} << ResetOptions{};
    for (const QString &part : jwt.split(u'.'))
        QVERIFY2(!printed.contains(part), qPrintable(printed));
    QVERIFY2(!printed.contains(reset.pendingRef), qPrintable(printed));
    for (const auto &told :
        {u"U2ada"_s, u"P2abcdefghijklmnopqrstuvwxyz"_s, u"2030-03-17"_s, u"\"Ada\""_s, u"DeviceTokens(trusted)"_s,
            u"enchanted link"_s, u"42"_s, u"RateLimited, HTTP 429, E130429, \"too many\", retry after 7 s"_s})
        QVERIFY2(printed.contains(told), qPrintable(told + u" is not in "_s + printed));
}

void tst_Values::serviceConfig_isAProjectAlone()
{
    const ServiceConfig config(u"P2abcdefghijklmnopqrstuvwxyz"_s);
    QCOMPARE(config.timeout, 15s);
    ServiceConfig same;
    QVERIFY(same != config);
    same.projectId = config.projectId;
    QVERIFY(same == config);
}

void tst_Values::policy_listsItsRulesInOrder()
{
    QVERIFY(PasswordPolicy{}.rules().isEmpty());
    QVERIFY(PasswordPolicy{}.isMet(QString()));
    const PasswordPolicy all{8, true, true, true, true, 3};
    QCOMPARE(all.rules(), QList<Rule>({Rule::MinLength, Rule::Lowercase, Rule::Uppercase, Rule::Number, Rule::NonAlphanumeric}));
    QVERIFY(all.isMet(u"Passw0rd!"_s));
    QVERIFY(!all.isMet(u"Passw0rdx"_s));
}

void tst_Values::policy_knowsWhetherARuleIsMet_data()
{
    QTest::addColumn<PasswordPolicy::Rule>("rule");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("expected");
    QTest::newRow("eight characters") << Rule::MinLength << u"12345678"_s << true;
    QTest::newRow("seven characters") << Rule::MinLength << u"1234567"_s << false;
    QTest::newRow("an emoji is one character") << Rule::MinLength << u"😀😀😀😀"_s << false;
    QTest::newRow("eight emoji") << Rule::MinLength << u"😀😀😀😀😀😀😀😀"_s << true;
    QTest::newRow("spaces count") << Rule::MinLength << u"        "_s << true;
    QTest::newRow("lower") << Rule::Lowercase << u"AAa"_s << true;
    QTest::newRow("no lower") << Rule::Lowercase << u"AA1"_s << false;
    QTest::newRow("lower in another script") << Rule::Lowercase << u"я"_s << true;
    QTest::newRow("upper") << Rule::Uppercase << u"aaA"_s << true;
    QTest::newRow("no upper") << Rule::Uppercase << u"aaß"_s << false;
    QTest::newRow("number") << Rule::Number << u"a1"_s << true;
    QTest::newRow("no number") << Rule::Number << u"a!"_s << false;
    QTest::newRow("symbol") << Rule::NonAlphanumeric << u"a!"_s << true;
    QTest::newRow("a space is a symbol") << Rule::NonAlphanumeric << u"a b"_s << true;
    QTest::newRow("no symbol") << Rule::NonAlphanumeric << u"aÄ1"_s << false;
}

void tst_Values::policy_knowsWhetherARuleIsMet()
{
    QFETCH(PasswordPolicy::Rule, rule);
    QFETCH(QString, password);
    PasswordPolicy policy;
    policy.minLength = 8;
    QTEST(policy.isMet(rule, password), "expected");
}

void tst_Values::projectId_hasAShape_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("expected");
    const QString id = u"P2abcdefghijklmnopqrstuvwxyz"_s;
    QTest::newRow("28 characters") << id << true;
    QTest::newRow("regional") << u"Puse1abcdefghijklmnopqrstuvwxyz0"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("27 characters") << id.chopped(1) << false;
    QTest::newRow("another letter") << u"X"_s + id.mid(1) << false;
    QTest::newRow("a line break") << id + u'\n' << false;
    QTest::newRow("a colon") << id.chopped(1) + u':' << false;
    QTest::newRow("a slash") << id + u"/x"_s << false;
    QTest::newRow("letters of another script") << u"Pабвгдежзийклмнопрстуфхцчшщъ"_s << false;
    QTest::newRow("endless") << QString(5000, u'P') << false;
}

void tst_Values::projectId_hasAShape()
{
    QFETCH(QString, id);
    QTEST(isProjectId(id), "expected");
}

void tst_Values::projectId_tellsTheRegion_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QUrl>("expected");
    QTest::newRow("no region") << u"P2abcdefghijklmnopqrstuvwxyz"_s << QUrl(u"https://api.descope.com"_s);
    QTest::newRow("31 characters") << u"Puse1abcdefghijklmnopqrstuvwxyz"_s << QUrl(u"https://api.descope.com"_s);
    QTest::newRow("32 characters") << u"Puse1abcdefghijklmnopqrstuvwxyz0"_s << QUrl(u"https://api.use1.descope.com"_s);
    QTest::newRow("33 characters") << u"Peuc1abcdefghijklmnopqrstuvwxyz01"_s << QUrl(u"https://api.euc1.descope.com"_s);
}

void tst_Values::projectId_tellsTheRegion()
{
    QFETCH(QString, id);
    QTEST(defaultBaseUrl(id), "expected");
}

void tst_Values::baseUrl_mustBeSafeForPasswords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://api.descope.com"_s << true;
    QTest::newRow("custom domain with a path") << u"https://auth.example.com/descope/"_s << true;
    QTest::newRow("upper case") << u"HTTPS://API.DESCOPE.COM"_s << true;
    QTest::newRow("this computer") << u"http://127.0.0.1:8417"_s << true;
    QTest::newRow("this computer by name") << u"http://localhost:8417"_s << true;
    QTest::newRow("this computer, IPv6") << u"http://[::1]:8417"_s << true;
    QTest::newRow("http") << u"http://api.descope.com"_s << false;
    QTest::newRow("http in the local network") << u"http://192.168.0.2"_s << false;
    QTest::newRow("http to any address") << u"http://0.0.0.0"_s << false;
    QTest::newRow("a name that begins like this computer") << u"http://localhost.example.com"_s << false;
    QTest::newRow("a name that begins like an address") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("another scheme") << u"ftp://api.descope.com"_s << false;
    QTest::newRow("no scheme") << u"api.descope.com"_s << false;
    QTest::newRow("no host") << u"https:///v1"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("user name") << u"https://me@api.descope.com"_s << false;
    QTest::newRow("query") << u"https://api.descope.com?a=b"_s << false;
    QTest::newRow("fragment") << u"https://api.descope.com#a"_s << false;
}

void tst_Values::baseUrl_mustBeSafeForPasswords()
{
    QFETCH(QString, url);
    QTEST(baseUrlProblem(QUrl(url)).isEmpty(), "good");
}

void tst_Values::retryAfter_isUnderstoodOrIgnored_data()
{
    using Expected = std::optional<std::chrono::seconds>;
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Expected>("expected");
    QTest::newRow("seconds") << QByteArray("30") << Expected(30s);
    QTest::newRow("spaces around") << QByteArray(" 30 ") << Expected(30s);
    QTest::newRow("none") << QByteArray("0") << Expected(0s);
    QTest::newRow("negative") << QByteArray("-5") << Expected(0s);
    QTest::newRow("a year: at most a day") << QByteArray("31536000") << Expected(24h);
    QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 12:00:42 GMT") << Expected(42s);
    QTest::newRow("date in the past") << QByteArray("Sun, 22 Nov 2026 11:00:00 GMT") << Expected(0s);
    QTest::newRow("empty") << QByteArray() << Expected();
    QTest::newRow("words") << QByteArray("later") << Expected();
    QTest::newRow("date and time run together") << QByteArray("Sun, 22 Nov 2026_12:00:42 GMT") << Expected();
    QTest::newRow("too many digits") << QByteArray("99999999999999999999999") << Expected();
}

void tst_Values::retryAfter_isUnderstoodOrIgnored()
{
    QFETCH(QByteArray, value);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
    QTEST(parseRetryAfter(value, now), "expected");
}

void tst_Values::retryAfter_doesNotDependOnTheTimeZone()
{
    // 02:30 does not exist on that day where clocks were put forward; in UTC it does.
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
    const auto wait =
        parseRetryAfter("Sun, 29 Mar 2026 02:30:00 GMT", QDateTime(QDate(2026, 3, 29), QTime(2, 29), QTimeZone::utc()));
    qputenv("TZ", before);
    tzset();
    QCOMPARE(wait, std::optional(60s));
}

void tst_Values::backoff_doublesUpToFiveMinutesAndStartsAnew()
{
    Backoff backoff;
    const double almostOne = 0.999999;
    std::chrono::milliseconds bound = 2s;
    for (int i = 0; i < 100; ++i) {
        const auto wait = backoff.next(almostOne);
        QVERIFY2(wait <= bound && wait > bound - 1s, qPrintable(u"%1: %2 ms"_s.arg(i).arg(wait.count())));
        bound = std::min<std::chrono::milliseconds>(bound * 2, 5min);
    }
    QVERIFY(backoff.next(0.0) >= 250ms); // never at once
    backoff.reset();
    QVERIFY(backoff.next(almostOne) <= 2s);
}

void tst_Values::backoff_waitsAtLeastAsLongAsTheServerAsks()
{
    Backoff backoff;
    QVERIFY(backoff.next(0.0, 60s) > 60s);
    QVERIFY(backoff.next(0.0, 60s, 10s) > 60s);
}

void tst_Values::backoff_spreadsThoseWhoWereToldTheSameMoment_data()
{
    QTest::addColumn<std::chrono::seconds>("retryAfter");
    QTest::addColumn<std::chrono::seconds>("first"); // the longest wait
    QTest::addColumn<std::chrono::seconds>("later");
    using S = std::chrono::seconds;
    QTest::newRow("1 s") << 1s << 3s << S(5min);
    QTest::newRow("5 s") << 5s << 10s << S(5min);
    QTest::newRow("a minute") << 60s << 120s << S(5min);
    QTest::newRow("four minutes") << S(4min) << 390s << 390s;
    QTest::newRow("an hour") << S(1h) << S(1h) + 150s << S(1h) + 150s;
}

void tst_Values::backoff_spreadsThoseWhoWereToldTheSameMoment()
{
    QFETCH(std::chrono::seconds, retryAfter);
    QFETCH(std::chrono::seconds, first);
    QFETCH(std::chrono::seconds, later);
    Backoff backoff;
    const double almostOne = 0.999999;
    QCOMPARE(std::chrono::round<std::chrono::seconds>(backoff.next(almostOne, retryAfter)), first);
    for (int i = 0; i < 10; ++i)
        (void)backoff.next(almostOne, retryAfter);
    QCOMPARE(std::chrono::round<std::chrono::seconds>(backoff.next(almostOne, retryAfter)), later);
}

void tst_Values::backoff_doesNotHurryWhileNobodyMissesIt()
{
    Backoff backoff;
    const double almostOne = 0.999999;
    QCOMPARE(backoff.next(0.0, {}, 100s), 75s);
    // From there it goes on, rather than from 2 s.
    const auto wait = backoff.next(almostOne);
    QVERIFY2(wait > 149s && wait <= 150s, qPrintable(QString::number(wait.count())));
    backoff.reset();
    QVERIFY(backoff.next(almostOne, {}, 100s) < 95s); // in time
    QVERIFY(backoff.next(0.0, {}, 1h) == 225s);       // but never after more than five minutes
    backoff.reset();
    QVERIFY(backoff.next(almostOne, {}, -1h) <= 2s);
}

StoredSession storedExample()
{
    return {Token::parse(DescopeTest::refreshJwt(u"r"_s)), u"U2a"_s, u"ada@example.com"_s, u"Ada ✈"_s, u"P2a"_s,
        u"https://api.descope.com"_s};
}

void tst_Values::storedSession_readsBackWhatWasWritten()
{
    const StoredSession example = storedExample();
    const auto read = StoredSession::fromBytes(example.toBytes());
    QVERIFY(read);
    QCOMPARE(*read, example);
    StoredSession more = example;
    more.nextRefresh = 5min;
    more.clockAhead = -3600s;
    QCOMPARE(*StoredSession::fromBytes(more.toBytes()), more);
    QCOMPARE(StoredSession::fromBytes(more.toBytes())->clockAhead, more.clockAhead);
    QVERIFY(!read->signedInAt.isValid());
    more.signedInAt = QDateTime(QDate(2026, 3, 2), QTime(14, 5), QTimeZone::utc());
    QCOMPARE(StoredSession::fromBytes(more.toBytes())->signedInAt, more.signedInAt);
    more.tokenStays = true;
    QVERIFY(StoredSession::fromBytes(more.toBytes())->tokenStays);
    QVERIFY(!read->tokenStays);
    more.clockAhead = std::chrono::seconds::max();
    QVERIFY(!StoredSession::fromBytes(more.toBytes())->clockAhead); // no clock is so wrong
    const StoredSession onlyToken{example.refreshToken, {}, {}, {}, {}, {}};
    QCOMPARE(*StoredSession::fromBytes(onlyToken.toBytes()), onlyToken);
    StoredSession halfCharacter = example;
    halfCharacter.name = u"Ada "_s + QChar(0xd83d);
    const auto whole = StoredSession::fromBytes(halfCharacter.toBytes());
    QVERIFY(whole);
    // Each version of Qt has something else for it, or nothing.
    QVERIFY2(whole->name.startsWith("Ada "_L1) && whole->name.size() <= 5, qPrintable(whole->name));
    QVERIFY(whole->name.isValidUtf16());
    QCOMPARE(whole->refreshToken, example.refreshToken);
}

void tst_Values::storedSession_thatIsCutAnywhereIsDamaged()
{
    const QByteArray bytes = storedExample().toBytes();
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const auto read = StoredSession::fromBytes(bytes.left(length));
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QCOMPARE(read.error().kind, Error::Kind::StorageCorrupt);
    }
}

void tst_Values::storedSession_survivesEveryFlippedByte()
{
    const QByteArray bytes = storedExample().toBytes();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged.at(at) ^ (1 << bit));
            const auto read = StoredSession::fromBytes(damaged);
            QVERIFY(read || read.error().kind == Error::Kind::StorageCorrupt);
            QVERIFY(!read || !read->refreshToken.isEmpty());
        }
    }
}

void tst_Values::storedSession_refusesForeignBytes_data()
{
    const QString token = storedExample().refreshToken.jwt();
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a bare token") << QByteArray("eyJ.eyJ.sig");
    QTest::newRow("JSON") << QByteArray(R"({"refreshJwt":"a.b.c"})");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("a text that claims to be huge") << QByteArray::fromHex("7bffffffffffffffff");
    QTest::newRow("nested without end") << QByteArray(100'000, char(0x81));
    QTest::newRow("no version") << QCborMap{{1, token}}.toCborValue().toCbor();
    QTest::newRow("version 0") << QCborMap{{0, 0}, {1, token}}.toCborValue().toCbor();
    QTest::newRow("no token") << QCborMap{{0, 1}, {2, u"U2a"_s}}.toCborValue().toCbor();
    QTest::newRow("a number for a token") << QCborMap{{0, 1}, {1, 7}}.toCborValue().toCbor();
    QTest::newRow("a text for a token") << QCborMap{{0, 1}, {1, u"a.b.c"_s}}.toCborValue().toCbor();
    QTest::newRow("version with a fraction") << QCborMap{{0, 1.5}, {1, token}}.toCborValue().toCbor();
    QTest::newRow("a time beyond 64 bits") << QCborMap{{0, 1}, {1, token}, {7, token}, {8, 1.8e19}}.toCborValue().toCbor();
    QTest::newRow("something behind it") << storedExample().toBytes() + "x";
}

void tst_Values::storedSession_refusesForeignBytes()
{
    QFETCH(QByteArray, bytes);
    const auto read = StoredSession::fromBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::StorageCorrupt);
}

void tst_Values::storedSession_saysWhenANewerProgramWroteIt()
{
    const auto read = StoredSession::fromBytes(QCborMap{{0, 2}, {1, u"a.b.c"_s}, {99, u"new"_s}}.toCborValue().toCbor());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::StorageCorrupt);
    QVERIFY(read.error().description.contains("newer"_L1));
}

QTEST_GUILESS_MAIN(tst_Values)
#include "tst_values.moc"
