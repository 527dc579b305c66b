// SPDX-License-Identifier: MIT
#include "validatorfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

const QString form = u"A part of the token is empty or not base64url."_s;
const QString parts = u"The token has not exactly three parts."_s;
const QString json = u"The header or the claims are not a JSON object, or name something twice."_s;
const QString emptyJson = u"The header or the claims are empty or nested too deeply."_s;
const QString noKeyId = u"The token names no key."_s;
const QString extension = u"The token asks for an extension that is not known."_s;
const QString algorithm = u"The algorithm is not accepted."_s;
const QString otherAlgorithm = u"The key is for another algorithm."_s;
const QString unknownKey = u"The project has no usable key of this id."_s;
const QString signature = u"The signature is wrong."_s;

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void row(const char *name, const QString &jwt, const QString &reason)
{
    QTest::newRow(name) << jwt << reason;
}

} // namespace

/// Tokens that somebody made up, or that somebody damaged. Each is refused for the right reason, and the reason does not quote
/// it.
class tst_ForgedTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void genuineOnes_areAccepted();
    void malformed_data();
    void malformed() { check(); }
    void badJson_data();
    void badJson() { check(); }
    void wrongAlgorithms_data();
    void wrongAlgorithms() { check(); }
    void wrongKeys_data();
    void wrongKeys() { check(); }
    void wrongSignatures_data();
    void wrongSignatures() { check(); }
    void cutAnywhere();
    void changedAnywhere();

private:
    void check();
    /// A good token with another header, signed with the key for RS256.
    QString withHeader(const QByteArray &header) const { return f.rsa.token(header, bytes(f.claims()), 256); }
    QString withHeader(const QJsonObject &header) const { return withHeader(bytes(header)); }
    QString withClaims(const QByteArray &claims) const { return f.rsa.token(bytes(rsHeader), claims, 256); }

    ValidatorFixture f;
    const QJsonObject rsHeader{{"alg"_L1, "RS256"_L1}, {"kid"_L1, "SKrsa"_L1}, {"typ"_L1, "JWT"_L1}};
    const QJsonObject ecHeader{{"alg"_L1, "ES256"_L1}, {"kid"_L1, "SKp256"_L1}};
    const QString good = withHeader(rsHeader);
    const QString goodEc = f.p256.token(ecHeader, f.claims());
};

void tst_ForgedTokens::check()
{
    QFETCH(QString, jwt);
    const auto answer = f.validate(jwt);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::TokenInvalid);
    QTEST(answer.error().description, "reason");
    QCOMPARE(answer.error().httpStatus, 0);
}

void tst_ForgedTokens::genuineOnes_areAccepted()
{
    for (const QString &jwt : {good, goodEc, withHeader(bytes(rsHeader)), withClaims(bytes(f.claims()))}) {
        const auto answer = f.validate(jwt);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().description));
        QCOMPARE(answer->jwt(), jwt);
    }
}

void tst_ForgedTokens::malformed_data()
{
    QTest::addColumn<QString>("jwt");
    QTest::addColumn<QString>("reason");
    const QStringList p = good.split(u'.');
    const auto join = [](const QString &a, const QString &b, const QString &c) { return QStringList{a, b, c}.join(u'.'); };
    row("nothing", {}, parts);
    row("words", u"not a token"_s, parts);
    row("two parts", p.at(0) + u'.' + p.at(1), parts);
    row("four parts", good + u".x"_s, parts);
    row("a dot behind", good + u'.', parts);
    row("five parts, as a JWE", good + u".AA.AA"_s, parts);
    row("two dots", u".."_s, form);
    row("no header", join({}, p.at(1), p.at(2)), form);
    row("no claims", join(p.at(0), {}, p.at(2)), form);
    row("no signature", join(p.at(0), p.at(1), {}), form);
    row("padding behind the signature", good + u"=="_s, form);
    row("padding behind the header", join(p.at(0) + u'=', p.at(1), p.at(2)), form);
    for (const auto &[name, text] : {std::pair("a blank in front", u' ' + good), std::pair("a line break behind", good + u'\n'),
             std::pair("a line break within", join(p.at(0), p.at(1).left(8) + u"\r\n"_s + p.at(1).mid(8), p.at(2))),
             std::pair("a zero behind", good + QChar(u'\0')), std::pair("another script", good + u'ä'),
             std::pair("a letter that ends in a byte of the alphabet", good + QChar(0x0141))})
        row(name, text, form);
    row("the other alphabet, +", join(p.at(0), p.at(1), u"++++"_s + p.at(2).mid(4)), form);
    row("the other alphabet, /", join(p.at(0), p.at(1), u"////"_s + p.at(2).mid(4)), form);
    row("one character too many", join(p.at(0), p.at(1), u"AAAAA"_s), form);
    // Not all six bits of the last character count; an encoder leaves those that do not at zero, so one more changes only them.
    QVERIFY(p.at(0).size() % 4 != 0 && p.at(2).size() % 4 != 0);
    row("stray bits in the signature", good.chopped(1) + QChar(good.back().unicode() + 1), form);
    row("stray bits in the header", join(p.at(0).chopped(1) + QChar(p.at(0).back().unicode() + 1), p.at(1), p.at(2)), form);
    row("1 MB", f.token(f.claims(u"filler"_s, QString(1'000'000, u'x'))), u"The token is longer than 64 KiB."_s);
    row("1 MB of dots", QString(1'000'000, u'.'), u"The token is longer than 64 KiB."_s);
    row("64 KB of dots", QString(60'000, u'.'), parts);
}

void tst_ForgedTokens::badJson_data()
{
    QTest::addColumn<QString>("jwt");
    QTest::addColumn<QString>("reason");
    const QByteArray claims = bytes(f.claims());
    const auto with = [&](const QByteArray &more) { return withClaims(claims.chopped(1) + ',' + more + '}'); };
    row("header: a list", withHeader(QByteArray(R"(["RS256"])")), json);
    row("header: a text", withHeader(QByteArray(R"("RS256")")), json);
    row("header: empty", withHeader(QByteArray("{}")), emptyJson);
    row("header: cut", withHeader(bytes(rsHeader).chopped(1)), json);
    row("header: something behind", withHeader(bytes(rsHeader) + "{}"), json);
    row("header: alg twice", withHeader(QByteArray(R"({"alg":"RS256","kid":"SKrsa","alg":"none"})")), json);
    row("header: alg twice, the same", withHeader(QByteArray(R"({"alg":"RS256","kid":"SKrsa","alg":"RS256"})")), json);
    row("header: alg twice, once in disguise", withHeader(QByteArray(R"({"alg":"RS256","kid":"SKrsa","\u0061lg":"none"})")),
        json);
    row("claims: a list", withClaims("[" + claims + "]"), json);
    row("claims: a text", withClaims(R"("U2ada")"), json);
    row("claims: a number", withClaims("1"), json);
    row("claims: null", withClaims("null"), json);
    row("claims: empty", withClaims("{}"), emptyJson);
    row("claims: no JSON", withClaims("sub=U2ada"), json);
    row("claims: a comment", withClaims(claims + "/**/"), json);
    row("claims: a comma at the end", withClaims(claims.chopped(1) + ",}"), json);
    row("claims: single quotes", withClaims(QByteArray(claims).replace('"', '\'')), json);
    row("claims: a byte-order mark", withClaims("\xEF\xBB\xBF" + claims), json);
    row("claims: exp twice", with(R"("exp":9999999999)"), json);
    row("claims: sub twice, once in disguise", with(R"("\u0073ub":"U2eve")"), json);
    row("claims: a name twice further down", with(R"("tenants":{"T1":{},"T1":{"roles":["Admin"]}})"), json);
    row("claims: not UTF-8", with("\"name\":\"\xFF\""), json);
    row("claims: UTF-8 longer than needed", with("\"name\":\"\xC0\xAF\""), json);
    row("claims: half a character", with(R"("name":"\ud800")"), json);
    row("claims: a zero in a name", with(R"("ex\u0000p":1)"), json);
    row("claims: a number without end", with(R"("n":1e999)"), json);
    row("claims: not a number", with(R"("n":NaN)"), json);
    row("claims: nested without end", with("\"n\":" + QByteArray(20'000, '[') + QByteArray(20'000, ']')), json);
    row("claims: nested deeply", with("\"n\":" + QByteArray(1'500, '[') + QByteArray(1'500, ']')), emptyJson);
}

void tst_ForgedTokens::wrongAlgorithms_data()
{
    QTest::addColumn<QString>("jwt");
    QTest::addColumn<QString>("reason");
    const QByteArray claims = bytes(f.claims());
    for (const char *name : {"none", "None", "nOnE", "NONE", "", "rs256", "RS256 ", "RS1", "RS2560", "ES256K", "EdDSA", "PS256",
             "PS384", "PS512", "HS256", "A128KW", "dir"}) {
        const QByteArray changed = bytes({{"alg"_L1, QString::fromLatin1(name)}, {"kid"_L1, "SKrsa"_L1}});
        row(qPrintable(u"\"%1\" with a signature"_s.arg(QLatin1StringView(name))), withHeader(changed), algorithm);
        row(qPrintable(u"\"%1\" without"_s.arg(QLatin1StringView(name))), compact(changed, claims, {}), form);
    }
    row("absent", withHeader(QJsonObject{{"kid"_L1, "SKrsa"_L1}}), algorithm);
    row("null", withHeader(QJsonObject{{"alg"_L1, QJsonValue()}, {"kid"_L1, "SKrsa"_L1}}), algorithm);
    row("a list", withHeader(QJsonObject{{"alg"_L1, QJsonArray{"RS256"_L1}}, {"kid"_L1, "SKrsa"_L1}}), algorithm);
    row("in capitals of the name", withHeader(QJsonObject{{"ALG"_L1, "RS256"_L1}, {"kid"_L1, "SKrsa"_L1}}), algorithm);

    // RFC 8725, 2.1: the public key, which everybody has, taken for the secret of an HMAC.
    const QJsonObject jwk = f.rsa.jwk(u"RS256"_s);
    const std::pair<const char *, QByteArray> secrets[] = {{"PEM", f.rsa.pem()},
        {"PEM without the last line break", f.rsa.pem().trimmed()}, {"JWK", bytes(jwk)},
        {"modulus", QByteArray::fromBase64(jwk["n"_L1].toString().toLatin1(), QByteArray::Base64UrlEncoding)},
        {"modulus in base64url", jwk["n"_L1].toString().toLatin1()}, {"nothing", {}}};
    for (const auto &[name, secret] : secrets) {
        for (int bits : {256, 384, 512}) {
            const QByteArray changed = bytes({{"alg"_L1, u"HS%1"_s.arg(bits)}, {"kid"_L1, "SKrsa"_L1}});
            const QByteArray mac = hmac(base64Url(changed) + '.' + base64Url(claims), secret, bits);
            row(qPrintable(u"HS%1 with the public key: %2"_s.arg(bits).arg(QLatin1StringView(name))),
                compact(changed, claims, mac), algorithm);
        }
    }
    const auto signedBy = [&](const SigningKey &key, const QString &alg) { return key.token({{"alg"_L1, alg}}, f.claims()); };
    row("RS384 with the key for RS256", signedBy(f.rsa, u"RS384"_s), otherAlgorithm);
    row("RS512 with the key for RS256", signedBy(f.rsa, u"RS512"_s), otherAlgorithm);
    row("ES256 with P-384", signedBy(f.p384, u"ES256"_s), otherAlgorithm);
    row("ES384 with P-256", signedBy(f.p256, u"ES384"_s), otherAlgorithm);
    row("ES256 with P-521", signedBy(f.p521, u"ES256"_s), otherAlgorithm);
    row("ES512 with P-256", signedBy(f.p256, u"ES512"_s), otherAlgorithm);
    row("ES256 with RSA", signedBy(f.rsa, u"ES256"_s), otherAlgorithm);
    row("RS256 with P-256", signedBy(f.p256, u"RS256"_s), otherAlgorithm);
}

void tst_ForgedTokens::wrongKeys_data()
{
    QTest::addColumn<QString>("jwt");
    QTest::addColumn<QString>("reason");
    const SigningKey stranger = SigningKey::rsa(u"SKrsa"_s);
    const SigningKey ecStranger = SigningKey::ec(u"SKp256"_s, "P-256");
    const auto extended = [this](const QString &name, const QJsonValue &value) {
        QJsonObject changed = rsHeader;
        changed.insert(name, value);
        return changed;
    };
    row("somebody's RSA key", stranger.token(rsHeader, f.claims()), signature);
    row("somebody's EC key", ecStranger.token(ecHeader, f.claims()), signature);
    row("another key of the project", f.anyRsa.token(rsHeader, f.claims()), signature);
    row("swapped kid", f.rsa.token({{"alg"_L1, "RS256"_L1}, {"kid"_L1, "SKany"_L1}}, f.claims()), signature);
    row("unknown kid", f.rsa.token({{"alg"_L1, "RS256"_L1}, {"kid"_L1, "SKnobody"_L1}}, f.claims()), unknownKey);
    row("kid in another case", f.rsa.token({{"alg"_L1, "RS256"_L1}, {"kid"_L1, "skrsa"_L1}}, f.claims()), unknownKey);
    row("kid that is a path", f.rsa.token({{"alg"_L1, "RS256"_L1}, {"kid"_L1, "../../dev/null"_L1}}, f.claims()), unknownKey);
    row("kid that is SQL", f.rsa.token({{"alg"_L1, "RS256"_L1}, {"kid"_L1, "' OR 1=1 --"_L1}}, f.claims()), unknownKey);
    row("no kid", withHeader(QJsonObject{{"alg"_L1, "RS256"_L1}}), noKeyId);
    row("empty kid", withHeader(QJsonObject{{"alg"_L1, "RS256"_L1}, {"kid"_L1, ""_L1}}), noKeyId);
    row("kid that is a number", withHeader(QJsonObject{{"alg"_L1, "RS256"_L1}, {"kid"_L1, 1}}), noKeyId);
    row("a key in the header", stranger.token(extended(u"jwk"_s, stranger.jwk(u"RS256"_s)), f.claims()), signature);
    row("a key in the header, of its own kid",
        stranger.token(
            {{"alg"_L1, "RS256"_L1}, {"kid"_L1, "SKeve"_L1}, {"jwk"_L1, stranger.renamed(u"SKeve"_s).jwk()}}, f.claims()),
        unknownKey);
    row("an address of keys", stranger.token(extended(u"jku"_s, f.server.url().toString() + u"/jku"_s), f.claims()), signature);
    row("an address of a certificate", stranger.token(extended(u"x5u"_s, f.server.url().toString() + u"/x5u"_s), f.claims()),
        signature);
    row("a certificate in the header",
        stranger.token(extended(u"x5c"_s, QJsonArray{QString::fromLatin1(stranger.pem().toBase64())}), f.claims()), signature);
    for (const QJsonValue &crit :
        QList<QJsonValue>{QJsonArray{"exp"_L1}, QJsonArray(), QJsonArray{"b64"_L1}, "exp"_L1, QJsonValue(), false})
        row(qPrintable(u"crit: "_s + QString::fromUtf8(bytes({{"crit"_L1, crit}}))), withHeader(extended(u"crit"_s, crit)),
            extension);
}

void tst_ForgedTokens::wrongSignatures_data()
{
    QTest::addColumn<QString>("jwt");
    QTest::addColumn<QString>("reason");
    const QByteArray claims = bytes(f.claims());
    const auto rs = [&](const QByteArray &sig) { return compact(bytes(rsHeader), claims, sig); };
    const auto es = [&](const QByteArray &sig) { return compact(bytes(ecHeader), claims, sig); };
    const QByteArray rsInput = base64Url(bytes(rsHeader)) + '.' + base64Url(claims);
    const QByteArray esInput = base64Url(bytes(ecHeader)) + '.' + base64Url(claims);
    const QByteArray rsSignature = f.rsa.sign(rsInput, 256);
    const QByteArray esSignature = f.p256.sign(esInput, 256);
    // The order of P-256 (FIPS 186).
    const auto order = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const QByteArray zero(32, '\0');
    const QByteArray one = QByteArray(31, '\0') + '\1';

    row("ES: r = s = 0", es(zero + zero), signature);
    row("ES: r = 0", es(zero + esSignature.mid(32)), signature);
    row("ES: s = 0", es(esSignature.left(32) + zero), signature);
    row("ES: r = s = 1", es(one + one), signature);
    row("ES: r = s = the order", es(order + order), signature);
    row("ES: all ones", es(QByteArray(64, char(0xff))), signature);
    row("ES: one byte of zero", es(QByteArray(1, '\0')), signature);
    row("ES: r and s swapped", es(esSignature.mid(32) + esSignature.left(32)), signature);
    row("ES: a byte behind", es(esSignature + '\0'), signature);
    row("ES: zeros in front of both", es('\0' + esSignature.left(32) + '\0' + esSignature.mid(32)), signature);
    row("ES: a byte less", es(esSignature.chopped(1)), signature);
    row("ES: r alone", es(esSignature.left(32)), signature);
    row("ES: DER", es(f.p256.signDer(esInput, 256)), signature);
    row("ES: another hash", es(f.p256.sign(esInput, 384)), signature);
    row("ES: of other claims", es(f.p256.sign(base64Url(bytes(ecHeader)) + '.' + base64Url("{}"), 256)), signature);

    row("RS: zeros", rs(QByteArray(256, '\0')), signature);
    row("RS: one", rs(QByteArray(255, '\0') + '\1'), signature);
    row("RS: ones", rs(QByteArray(256, char(0xff))), signature);
    row("RS: a byte behind", rs(rsSignature + '\0'), signature);
    row("RS: a zero in front", rs('\0' + rsSignature), signature);
    row("RS: a byte less", rs(rsSignature.chopped(1)), signature);
    row("RS: a byte", rs("x"), signature);
    row("RS: PSS", rs(f.rsa.signPss(rsInput, 256)), signature);
    row("RS: another hash", rs(f.rsa.sign(rsInput, 512)), signature);
    row("RS: of the claims alone", rs(f.rsa.sign(base64Url(claims), 256)), signature);
    row("RS: of the text before base64url", rs(f.rsa.sign(bytes(rsHeader) + '.' + claims, 256)), signature);
    row("RS: that of another token", rs(f.rsa.sign(base64Url(bytes(rsHeader)) + '.' + base64Url("{}"), 256)), signature);
}

void tst_ForgedTokens::cutAnywhere()
{
    for (const QString &jwt : {good, goodEc}) {
        for (qsizetype length = 0; length < jwt.size(); ++length) {
            const auto answer = f.validate(jwt.left(length));
            QVERIFY2(!answer && answer.error().kind == Kind::TokenInvalid, qPrintable(QString::number(length)));
        }
    }
}

void tst_ForgedTokens::changedAnywhere()
{
    for (const QString &jwt : {good, goodEc}) {
        for (qsizetype at = 0; at < jwt.size(); ++at) {
            QString changed = jwt;
            changed[at] = jwt.at(at) == u'A' ? u'B' : u'A';
            const auto answer = f.validate(changed);
            QVERIFY2(!answer && answer.error().kind == Kind::TokenInvalid, qPrintable(QString::number(at)));
        }
    }
}

QTEST_GUILESS_MAIN(tst_ForgedTokens)
#include "tst_forgedtokens.moc"
