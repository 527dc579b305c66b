// SPDX-License-Identifier: MIT
#include "servicestage.h"

#include <QTest>

namespace Conformance {

using namespace Qt::StringLiterals;
using Stage = ServiceStage;
using Kind = Descope::Error::Kind;

namespace {

Descope::ResetResponse enchantedReset(Stage &stage)
{
    stage.set({{"resetMethod"_L1, "enchantedlink"_L1}});
    stage.signUp();
    return stage.good(stage.service.sendPasswordReset(loginId));
}

/// Opens the link with this number, or with any other, in the mail. The status of the answer.
int openLink(Stage &stage, const QString &linkId, bool isRight = true)
{
    const auto links = stage.mail()["links"_L1].toArray();
    for (const auto &link : links) {
        if ((link["linkId"_L1].toString() == linkId) == isRight)
            return stage.emulator.post(u"/v1/auth/enchantedlink/verify"_s, {{"token"_L1, link["token"_L1]}}).status;
    }
    return 0;
}

QString mailedByReset(Stage &stage)
{
    stage.signUp();
    stage.good(stage.service.sendPasswordReset(loginId));
    return stage.mailedToken();
}

QList<Scenario> resets()
{
    return {
        {"password.sendReset", "by magic link",
            [](Stage &stage) {
                stage.signUp();
                const Descope::ResetOptions options{QUrl(u"https://app.example/reset?x=1"_s), {{u"appName"_s, u"X"_s}}, u"de"_s};
                const auto sent = stage.good(stage.service.sendPasswordReset(loginId, options));
                QCOMPARE(sent.method, Descope::ResetResponse::Method::MagicLink);
                QCOMPARE(sent.maskedEmail, u"a***@example.com"_s);
                const auto mail = stage.mail();
                QCOMPARE(mail["link"_L1].toString(), u"https://app.example/reset?x=1&t="_s + stage.mailedToken());
                QCOMPARE(mail["templateOptions"_L1]["appName"_L1].toString(), u"X"_s);
                QCOMPARE(mail["locale"_L1].toString(), u"de"_s);
                const auto session = stage.good(stage.service.verifyMagicLink(stage.mailedToken())).session;
                stage.good(stage.service.updatePassword(loginId, otherPassword, session.refreshToken));
                stage.good(stage.service.signIn(loginId, otherPassword));
            }},
        {"password.sendReset", "by enchanted link",
            [](Stage &stage) {
                const auto sent = enchantedReset(stage);
                QCOMPARE(sent.method, Descope::ResetResponse::Method::EnchantedLink);
                QCOMPARE(openLink(stage, sent.linkId), 200);
                const auto session = stage.good(stage.service.pollEnchantedLink(sent.pendingRef)).session;
                stage.good(stage.service.updatePassword(loginId, otherPassword, session.refreshToken));
                stage.good(stage.service.signIn(loginId, otherPassword));
            }},
        {"password.sendReset", "unknown user",
            [](Stage &stage) {
                QVERIFY(!stage.good(stage.service.sendPasswordReset(loginId)).maskedEmail.isEmpty());
                QVERIFY(stage.mail().isEmpty());
            }},
        {"password.sendReset", "domain not approved",
            [](Stage &stage) {
                stage.set({{"approvedDomains"_L1, QJsonArray{"app.example"_L1}}});
                stage.signUp();
                const Descope::ResetOptions elsewhere{QUrl(u"https://evil.example/"_s), {}, {}};
                stage.refused(stage.service.sendPasswordReset(loginId, elsewhere), Kind::Configuration);
            }},
    };
}

QList<Scenario> magicLinks()
{
    return {
        {"magicLink.signIn.email", "existing user",
            [](Stage &stage) {
                stage.signUp();
                const Descope::MagicLinkOptions options{QUrl(u"https://app.example/in?state=x"_s), {}};
                QCOMPARE(stage.good(stage.service.sendMagicLink(Descope::DeliveryMethod::Email, loginId, options)).maskedAddress,
                    u"a***@example.com"_s);
                QCOMPARE(stage.mail()["link"_L1].toString(), u"https://app.example/in?state=x&t="_s + stage.mailedToken());
                QVERIFY(stage.good(stage.service.verifyMagicLink(stage.mailedToken())).session.user.verifiedEmail);
            }},
        {"magicLink.signIn.email", "unknown user",
            [](Stage &stage) {
                stage.refused(stage.service.sendMagicLink(Descope::DeliveryMethod::Email, loginId), Kind::InvalidCredentials);
                QVERIFY(stage.mail().isEmpty());
            }},
        {"magicLink.signIn.email", "unknown user, masked",
            [](Stage &stage) {
                stage.set({{"maskErrors"_L1, true}});
                QVERIFY(
                    !stage.good(stage.service.sendMagicLink(Descope::DeliveryMethod::Email, loginId)).maskedAddress.isEmpty());
                QVERIFY(stage.mail().isEmpty());
            },
            "accepted"},
        {"magicLink.signIn.email", "domain not approved",
            [](Stage &stage) {
                stage.set({{"approvedDomains"_L1, QJsonArray{"app.example"_L1}}});
                stage.signUp();
                const Descope::MagicLinkOptions elsewhere{QUrl(u"https://evil.example/"_s), {}};
                stage.refused(
                    stage.service.sendMagicLink(Descope::DeliveryMethod::Email, loginId, elsewhere), Kind::Configuration);
            },
            "E108202 400"},
        {"magicLink.verify", "unknown link",
            [](Stage &stage) { stage.refused(stage.service.verifyMagicLink(u"nobody-sent-this"_s), Kind::LinkExpired); }},
        {"magicLink.verify", "used link",
            [](Stage &stage) {
                const auto token = mailedByReset(stage);
                QVERIFY(stage.good(stage.service.verifyMagicLink(token)).session.user.verifiedEmail);
                stage.refused(stage.service.verifyMagicLink(token), Kind::LinkExpired);
            }},
        {"magicLink.verify", "expired link",
            [](Stage &stage) {
                const auto token = mailedByReset(stage);
                stage.advance(600);
                stage.refused(stage.service.verifyMagicLink(token), Kind::LinkExpired);
            }},
        {"magicLink.verify", "an older link",
            [](Stage &stage) {
                const auto older = mailedByReset(stage);
                stage.good(stage.service.sendPasswordReset(loginId));
                QVERIFY(stage.mailedToken() != older);
                stage.good(stage.service.verifyMagicLink(older));
                stage.good(stage.service.verifyMagicLink(stage.mailedToken()));
            },
            "accepted"},
    };
}

QString mailedCode(Stage &stage)
{
    stage.good(stage.service.sendCode(Descope::DeliveryMethod::Email, loginId));
    return stage.mail()["code"_L1].toString();
}

QList<Scenario> codes()
{
    return {
        {"otp.signIn.email", "existing user",
            [](Stage &stage) {
                stage.signUp();
                const auto session =
                    stage.good(stage.service.verifyCode(Descope::DeliveryMethod::Email, loginId, mailedCode(stage))).session;
                QCOMPARE(session.user.loginIds, QStringList(loginId));
                QVERIFY(session.user.verifiedEmail);
            }},
        {"otp.signIn.email", "unknown user",
            [](Stage &stage) {
                stage.refused(stage.service.sendCode(Descope::DeliveryMethod::Email, loginId), Kind::InvalidCredentials);
            },
            "E062108 400"},
        {"otp.verify.email", "wrong code, then too many",
            [](Stage &stage) {
                stage.signUp();
                const auto code = mailedCode(stage);
                for (int i = 0; i < 5; ++i)
                    stage.refused(
                        stage.service.verifyCode(Descope::DeliveryMethod::Email, loginId, u"000000"_s), Kind::CodeWrong);
                stage.refused(stage.service.verifyCode(Descope::DeliveryMethod::Email, loginId, code), Kind::CodeEnded);
            }},
        {"otp.verify.email", "an older code",
            [](Stage &stage) {
                stage.signUp();
                const auto older = mailedCode(stage);
                auto newer = mailedCode(stage);
                while (newer == older) // once in 900 000 times
                    newer = mailedCode(stage);
                stage.refused(stage.service.verifyCode(Descope::DeliveryMethod::Email, loginId, older), Kind::CodeWrong);
                stage.good(stage.service.verifyCode(Descope::DeliveryMethod::Email, loginId, newer));
            }},
        {"otp.verify.email", "used code",
            [](Stage &stage) {
                stage.signUp();
                const auto code = mailedCode(stage);
                stage.good(stage.service.verifyCode(Descope::DeliveryMethod::Email, loginId, code));
                stage.refused(stage.service.verifyCode(Descope::DeliveryMethod::Email, loginId, code), Kind::CodeWrong);
            },
            "E061102 401"},
        {"otp.verify.email", "expired code",
            [](Stage &stage) {
                stage.signUp();
                const auto code = mailedCode(stage);
                stage.advance(600);
                stage.refused(stage.service.verifyCode(Descope::DeliveryMethod::Email, loginId, code), Kind::CodeWrong);
            },
            "E061102 401"},
        {"otp.verify.email", "unknown user",
            [](Stage &stage) {
                stage.refused(stage.service.verifyCode(Descope::DeliveryMethod::Email, loginId, u"123456"_s), Kind::CodeWrong);
            },
            "E061102 401"},
    };
}

QList<Scenario> enchantedLinks()
{
    return {
        {"enchantedLink.waitForSession", "nobody opens the link",
            [](Stage &stage) {
                const auto sent = enchantedReset(stage);
                stage.refused(stage.service.pollEnchantedLink(sent.pendingRef), Kind::LinkPending);
            },
            "E062503 401"}, // the SDK goes on asking until its own time is up
        {"enchantedLink.waitForSession", "somebody opens the link",
            [](Stage &stage) {
                const auto sent = enchantedReset(stage);
                stage.refused(stage.service.pollEnchantedLink(sent.pendingRef), Kind::LinkPending);
                QCOMPARE(openLink(stage, sent.linkId), 200);
                const auto session = stage.good(stage.service.pollEnchantedLink(sent.pendingRef)).session;
                QCOMPARE(session.user.loginIds, QStringList(loginId));
                stage.refused(stage.service.pollEnchantedLink(sent.pendingRef), Kind::LinkExpired);
            },
            "E062503 401, E062504 401"},
        {"enchantedLink.waitForSession", "somebody opens a wrong link",
            [](Stage &stage) {
                const auto sent = enchantedReset(stage);
                QCOMPARE(openLink(stage, sent.linkId, false), 401);
                stage.refused(stage.service.pollEnchantedLink(sent.pendingRef), Kind::LinkPending);
            },
            "E062503 401"},
        {"enchantedLink.waitForSession", "the link expires",
            [](Stage &stage) {
                const auto sent = enchantedReset(stage);
                stage.advance(600);
                QCOMPARE(openLink(stage, sent.linkId), 401);
                stage.refused(stage.service.pollEnchantedLink(sent.pendingRef), Kind::LinkExpired);
            },
            "E062504 401"},
        {"enchantedLink.waitForSession", "unknown user",
            [](Stage &stage) {
                stage.set({{"resetMethod"_L1, "enchantedlink"_L1}});
                const auto sent = stage.good(stage.service.sendPasswordReset(loginId));
                QVERIFY(!sent.linkId.isEmpty());
                QVERIFY(stage.mail().isEmpty());
                stage.refused(stage.service.pollEnchantedLink(sent.pendingRef), Kind::LinkPending);
            },
            "E062503 401"},
    };
}

} // namespace

QList<Scenario> linkScenarios()
{
    return resets() + magicLinks() + codes() + enchantedLinks();
}

} // namespace Conformance
