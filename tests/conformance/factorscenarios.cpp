// SPDX-License-Identifier: MIT
// Authenticator apps, second factors and step-up. The app is made here, by RFC 6238.
#include "servicestage.h"

#include <QMessageAuthenticationCode>
#include <QTest>
#include <QUrlQuery>
#include <QtEndian>

namespace Conformance {

using namespace Qt::StringLiterals;
using Stage = ServiceStage;
using Kind = Descope::Error::Kind;
using Method = Descope::DeliveryMethod;

namespace {

const auto other = u"berta@example.com"_s;
const QUrl redirectUrl(u"http://127.0.0.1:4567/r4ndom"_s);

QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : text) {
        bits = (bits << 5) | quint32(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(letter));
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += char(bits >> count);
        }
    }
    return bytes;
}

/// Returns what an app that has scanned the seed shows, when its clock is so many seconds ahead.
QString shown(Stage &stage, const Descope::TotpSeed &seed, int ahead = 0)
{
    const QString key = QUrlQuery(seed.provisioningUrl).queryItemValue(u"secret"_s);
    const qint64 now = stage.emulator.get(u"/emulator/clock"_s).json()["now"_L1].toInteger() + ahead;
    QByteArray step(8, '\0');
    qToBigEndian<quint64>(quint64(now / 30), step.data());
    const QByteArray digest = QMessageAuthenticationCode::hash(step, fromBase32(key), QCryptographicHash::Sha1);
    const quint32 number = qFromBigEndian<quint32>(digest.constData() + (digest.back() & 0xf)) & 0x7fffffffU;
    return u"%1"_s.arg(number % 1'000'000, 6, 10, QChar(u'0'));
}

Descope::Session signUp(Stage &stage, const QString &who)
{
    Descope::SignUpOptions options;
    options.user.phone = u"+15551234567"_s;
    return stage.good(stage.service.signUp(who, password, options)).session;
}

/// Gives the person who has signed up an authenticator app.
Descope::TotpSeed appOf(Stage &stage, const Descope::Session &session)
{
    return stage.good(stage.service.updateTotp(loginId, session.refreshToken));
}

QList<Scenario> apps()
{
    return {
        {"totp.signUp", "new user",
            [](Stage &stage) {
                const auto seed = stage.good(stage.service.totpSignUp(loginId, {u"Anna"_s, {}, {}, {}, {}, {}}));
                QCOMPARE(QUrlQuery(seed.provisioningUrl).queryItemValue(u"secret"_s), seed.key);
                QVERIFY(seed.image.startsWith("\x89PNG"));
                const auto answer = stage.good(stage.service.verifyTotp(loginId, shown(stage, seed)));
                QVERIFY(answer.firstSeen);
                QCOMPARE(answer.session.user.name, u"Anna"_s);
                QCOMPARE(answer.session.sessionToken.authenticationMethods(), QStringList(u"totp"_s));
            }},
        {"totp.signUp", "existing user",
            [](Stage &stage) {
                signUp(stage, loginId);
                stage.refused(stage.service.totpSignUp(loginId), Kind::UserExists);
            }},
        {"totp.update", "with refresh token",
            [](Stage &stage) {
                const auto session = signUp(stage, loginId);
                const auto seed = appOf(stage, session);
                stage.good(stage.service.verifyTotp(loginId, shown(stage, seed)));
                const auto newer = appOf(stage, session);
                QVERIFY(newer != seed);
                stage.refused(stage.service.verifyTotp(loginId, shown(stage, seed)), Kind::CodeWrong);
                stage.good(stage.service.verifyTotp(loginId, shown(stage, newer)));
            }},
        {"totp.update", "without token",
            [](Stage &stage) {
                signUp(stage, loginId);
                stage.refused(stage.service.updateTotp(loginId, {}), Kind::InvalidArgument);
            },
            "InvalidArgument"},
        {"totp.update", "token of somebody else",
            [](Stage &stage) {
                signUp(stage, loginId);
                stage.refused(stage.service.updateTotp(loginId, signUp(stage, other).refreshToken), Kind::SessionEnded);
            }},
        {"totp.verify", "the same code again",
            [](Stage &stage) {
                const auto code = shown(stage, appOf(stage, signUp(stage, loginId)));
                stage.good(stage.service.verifyTotp(loginId, code));
                stage.refused(stage.service.verifyTotp(loginId, code), Kind::CodeWrong);
            }},
        {"totp.verify", "a clock that is 30 s late",
            [](Stage &stage) {
                const auto code = shown(stage, appOf(stage, signUp(stage, loginId)));
                stage.advance(30);
                stage.good(stage.service.verifyTotp(loginId, code));
            }},
        {"totp.verify", "a clock that is 90 s ahead",
            [](Stage &stage) {
                const auto seed = appOf(stage, signUp(stage, loginId));
                stage.refused(stage.service.verifyTotp(loginId, shown(stage, seed, 90)), Kind::CodeWrong);
            }},
        {"totp.verify", "wrong codes, then too many",
            [](Stage &stage) {
                const auto seed = appOf(stage, signUp(stage, loginId));
                for (int i = 0; i < 10; ++i)
                    stage.refused(stage.service.verifyTotp(loginId, u"12345x"_s), Kind::CodeWrong);
                stage.refused(stage.service.verifyTotp(loginId, shown(stage, seed)), Kind::CodeEnded);
                stage.advance(600);
                stage.good(stage.service.verifyTotp(loginId, shown(stage, seed)));
            }},
        {"totp.verify", "somebody without an app",
            [](Stage &stage) {
                signUp(stage, loginId);
                stage.refused(stage.service.verifyTotp(loginId, u"123456"_s), Kind::CodeWrong);
            }},
        {"totp.verify", "unknown user",
            [](Stage &stage) { stage.refused(stage.service.verifyTotp(loginId, u"123456"_s), Kind::CodeWrong); }},
    };
}

/// What has been proven already, and is proven again.
struct Way
{
    QByteArray call;
    QString amr;
    bool isByApp;
    /// Starts: returns how that failed, if so. (A code of an app is start and end in one.)
    std::function<std::optional<Descope::Error>(Stage &, const Descope::LoginOptions &)> start;
    std::function<QFuture<Descope::Result<Descope::AuthResponse>>(Stage &, const Descope::LoginOptions &)> finish;
};

template<typename T> std::optional<Descope::Error> errorOf(const QFuture<Descope::Result<T>> &call)
{
    const auto answer = DescopeTest::await(call);
    return answer ? std::nullopt : std::optional(answer.error());
}

Way byCode(Method method, const char *name)
{
    return {QByteArray("otp.signIn.") + name, QString::fromLatin1(name), false,
        [method](Stage &stage, const auto &options) {
            return errorOf(stage.service.sendCode(method, loginId, {Descope::Audience::SignIn, {}, options}));
        },
        [method](Stage &stage, const auto &) {
            return stage.service.verifyCode(method, loginId, stage.mail()["code"_L1].toString());
        }};
}

Way byLink(Method method, const char *name)
{
    return {QByteArray("magicLink.signIn.") + name, QString::fromLatin1(name), false,
        [method](Stage &stage, const auto &options) {
            return errorOf(stage.service.sendMagicLink(method, loginId, {redirectUrl, options}));
        },
        [](Stage &stage, const auto &) { return stage.service.verifyMagicLink(stage.mailedToken()); }};
}

Way byNumber()
{
    const auto pendingRef = std::make_shared<QString>();
    return {"enchantedLink.signIn", u"email"_s, false,
        [pendingRef](Stage &stage, const auto &options) -> std::optional<Descope::Error> {
            const auto begun = DescopeTest::await(stage.service.sendEnchantedLink(loginId, {redirectUrl, options}));
            if (!begun)
                return begun.error();
            *pendingRef = begun->pendingRef;
            const auto links = stage.mail()["links"_L1].toArray();
            for (const auto &link : links) {
                if (link["linkId"_L1].toString() == begun->linkId)
                    return errorOf(stage.service.verifyEnchantedLink(link["token"_L1].toString()));
            }
            return Descope::localError(Kind::LinkExpired);
        },
        [pendingRef](Stage &stage, const auto &) { return stage.service.pollEnchantedLink(*pendingRef); }};
}

Way byApp()
{
    const auto seed = std::make_shared<Descope::TotpSeed>();
    return {"totp.verify", u"totp"_s, true,
        [seed](Stage &stage, const auto &) -> std::optional<Descope::Error> {
            *seed = appOf(stage, stage.signIn());
            return std::nullopt;
        },
        [seed](Stage &stage, const auto &options) { return stage.service.verifyTotp(loginId, shown(stage, *seed), options); }};
}

Descope::LoginOptions optionsFor(bool isSecondFactor, const Descope::Token &refreshToken)
{
    Descope::LoginOptions options;
    (isSecondFactor ? options.mfa : options.stepup) = true;
    options.refreshToken = refreshToken;
    return options;
}

void playStepUp(Stage &stage, const Way &way, bool isSecondFactor)
{
    const auto first = signUp(stage, loginId);
    const auto options = optionsFor(isSecondFactor, first.refreshToken);
    QVERIFY(!way.start(stage, options));
    const auto session = stage.good(way.finish(stage, options)).session;
    QCOMPARE(session.sessionToken.isSteppedUp(), !isSecondFactor);
    QCOMPARE(session.sessionToken.isMultiFactor(), isSecondFactor);
    QStringList methods{u"pwd"_s, way.amr};
    if (isSecondFactor)
        methods << u"mfa"_s;
    QCOMPARE(session.sessionToken.authenticationMethods(), methods);
    QCOMPARE(session.userId(), first.userId());
}

/// What must not be stepped up is refused by the call that starts.
void playRefusal(Stage &stage, const Way &way, bool isOfNobody)
{
    signUp(stage, loginId);
    const auto token = isOfNobody ? Descope::Token() : signUp(stage, other).refreshToken;
    const auto options = optionsFor(false, token);
    const auto started = way.start(stage, options);
    const auto refusal = way.isByApp ? errorOf(way.finish(stage, options)) : started;
    QVERIFY(refusal);
    QFuture<Descope::Result<void>> call = QtFuture::makeReadyFuture(Descope::Result<void>(*refusal));
    stage.refused(call, isOfNobody ? Kind::InvalidArgument : Kind::SessionEnded);
}

QList<Scenario> stepUps()
{
    QList<Scenario> scenarios;
    for (const Way &way : {byCode(Method::Email, "email"), byCode(Method::Sms, "sms"), byCode(Method::Voice, "voice"),
             byCode(Method::WhatsApp, "whatsapp"), byLink(Method::Email, "email"), byLink(Method::Sms, "sms"), byNumber(),
             byApp()})
        scenarios << Scenario{way.call, "step-up", [way](Stage &stage) { playStepUp(stage, way, false); }}
                  << Scenario{way.call, "second factor", [way](Stage &stage) { playStepUp(stage, way, true); }}
                  << Scenario{way.call, "step-up without a session", [way](Stage &stage) { playRefusal(stage, way, true); },
                         "InvalidArgument"}
                  << Scenario{way.call, "step-up of somebody else", [way](Stage &stage) { playRefusal(stage, way, false); }};
    scenarios << Scenario{
        "otp.verify.email", "step-up of a session that has ended", [](Stage &stage) {
            const auto session = signUp(stage, loginId);
            const auto options = optionsFor(false, session.refreshToken);
            stage.good(stage.service.sendCode(Method::Email, loginId, {Descope::Audience::SignIn, {}, options}));
            stage.good(stage.service.logout(session.refreshToken));
            stage.refused(
                stage.service.verifyCode(Method::Email, loginId, stage.mail()["code"_L1].toString()), Kind::SessionEnded);
        }};
    return scenarios;
}

/// Returns the code that the browser brings back when this person answers.
QString answeredBy(Stage &stage, const QUrl &page, const QString &userId)
{
    stage.emulator.open(page.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority));
    const auto back = Emulator::locationOf(stage.emulator.press(userId));
    return Descope::returnedCode(back, redirectUrl).valueOr(QString());
}

QList<Scenario> pages()
{
    const auto addAcme = [](Stage &stage) {
        stage.emulator.post(u"/emulator/tenants"_s, {{"id"_L1, "T1"_L1}, {"domains"_L1, QJsonArray{"example.com"_L1}}});
    };
    const auto answer = [](Stage &stage, bool isOAuth, const Descope::LoginOptions &options, const QString &userId) {
        const auto page = isOAuth ? stage.good(stage.service.startOAuth(u"github"_s, redirectUrl, {options, {}, {}}))
                                  : stage.good(stage.service.startSso(u"T1"_s, redirectUrl, {options, {}, false, {}}));
        const auto code = answeredBy(stage, page, userId);
        return isOAuth ? stage.service.exchangeOAuth(code) : stage.service.exchangeSso(code);
    };
    QList<Scenario> scenarios{
        {"oauth.start", "step-up", [=](Stage &stage) {
             const auto first = signUp(stage, loginId);
             const auto second = stage.good(answer(stage, true, optionsFor(false, first.refreshToken), first.userId())).session;
             QVERIFY(second.sessionToken.isSteppedUp());
         }}};
    for (const bool isOAuth : {true, false}) {
        const QByteArray call = isOAuth ? "oauth.exchange" : "saml.exchange";
        scenarios << Scenario{call, "second factor",
                         [=](Stage &stage) {
                             addAcme(stage);
                             const auto first = signUp(stage, loginId);
                             const auto second =
                                 stage.good(answer(stage, isOAuth, optionsFor(true, first.refreshToken), first.userId())).session;
                             QVERIFY(second.sessionToken.isMultiFactor());
                             QCOMPARE(second.userId(), first.userId());
                         }}
                  << Scenario{call, "step-up answered by somebody else", [=](Stage &stage) {
                                  addAcme(stage);
                                  const auto first = signUp(stage, loginId);
                                  const auto berta = signUp(stage, other);
                                  stage.refused(answer(stage, isOAuth, optionsFor(false, first.refreshToken), berta.userId()),
                                      Kind::BrowserExpired);
                                  stage.good(stage.service.me(first.refreshToken));
                              }};
    }
    return scenarios;
}

} // namespace

QList<Scenario> factorScenarios()
{
    return apps() + stepUps() + pages();
}

} // namespace Conformance
