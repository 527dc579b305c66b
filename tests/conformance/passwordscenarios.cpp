// SPDX-License-Identifier: MIT
#include "servicestage.h"

#include <QTest>

namespace Conformance {

using namespace Qt::StringLiterals;
using Stage = ServiceStage;
using Kind = Descope::Error::Kind;

namespace {

QList<Scenario> signUps()
{
    return {
        {"password.signUp", "new user",
            [](Stage &stage) {
                Descope::SignUpOptions options;
                options.user.name = u"Anna"_s;
                options.user.phone = u"+15551234567"_s;
                const auto answer = stage.good(stage.service.signUp(loginId, password, options));
                QVERIFY(answer.firstSeen);
                QCOMPARE(answer.session.user.name, u"Anna"_s);
                QCOMPARE(answer.session.user.phone, u"+15551234567"_s);
                QCOMPARE(answer.session.user.loginIds, QStringList(loginId));
            }},
        {"password.signUp", "existing user",
            [](Stage &stage) {
                stage.signUp();
                stage.refused(stage.service.signUp(loginId, password), Kind::UserExists);
            }},
        // The same as for a refused password: that is what masking is.
        {"password.signUp", "existing user, masked",
            [](Stage &stage) {
                stage.set({{"maskErrors"_L1, true}});
                stage.signUp();
                stage.refused(stage.service.signUp(loginId, password), Kind::PasswordRefused);
            }},
        {"password.signUp", "refused password",
            [](Stage &stage) {
                const auto error = stage.refused(stage.service.signUp(loginId, u"short"_s), Kind::PasswordRefused);
                QVERIFY(!error.description.isEmpty());
                QVERIFY(!error.outcomeUnknown);
                stage.signUp();
            }},
    };
}

QList<Scenario> signIns()
{
    return {
        {"password.signIn", "right password",
            [](Stage &stage) {
                const auto first = stage.signUp();
                const auto answer = stage.good(stage.service.signIn(loginId, password));
                QVERIFY(!answer.firstSeen);
                QCOMPARE(answer.session.user, first.user);
                QCOMPARE(answer.session.refreshToken.userId(), first.user.userId);
            }},
        {"password.signIn", "with login options",
            [](Stage &stage) {
                const auto first = stage.signUp();
                Descope::LoginOptions options;
                options.revokeOtherSessions = true;
                options.customClaims = {{"k"_L1, 1}};
                const auto answer = stage.good(stage.service.signIn(loginId, password, options));
                QCOMPARE(answer.session.sessionToken.claims()["nsec"_L1]["k"_L1].toInt(), 1);
                stage.refused(stage.service.me(first.refreshToken), Kind::SessionEnded);
            }},
        {"password.signIn", "wrong password",
            [](Stage &stage) {
                stage.signUp();
                stage.refused(stage.service.signIn(loginId, otherPassword), Kind::InvalidCredentials);
            }},
        {"password.signIn", "unknown user",
            [](Stage &stage) { stage.refused(stage.service.signIn(loginId, password), Kind::InvalidCredentials); }},
        {"password.signIn", "unknown user, masked",
            [](Stage &stage) {
                stage.set({{"maskErrors"_L1, true}});
                stage.refused(stage.service.signIn(loginId, password), Kind::InvalidCredentials);
            }},
        {"password.signIn", "locked user",
            [](Stage &stage) {
                stage.signUp();
                stage.set({{"lockoutAfter"_L1, 1}});
                QVERIFY(!DescopeTest::await(stage.service.signIn(loginId, otherPassword)));
                stage.refused(stage.service.signIn(loginId, password), Kind::InvalidCredentials);
                stage.advance(600);
                stage.signIn();
            }},
        {"password.signIn", "disabled user",
            [](Stage &stage) {
                stage.signUp();
                stage.change({{"status"_L1, "disabled"_L1}});
                stage.refused(stage.service.signIn(loginId, password), Kind::InvalidCredentials);
            }},
        {"password.signIn", "expired password",
            [](Stage &stage) {
                stage.signUp();
                stage.change({{"passwordExpired"_L1, true}});
                stage.refused(stage.service.signIn(loginId, password), Kind::PasswordExpired);
                stage.good(stage.service.replacePassword(loginId, password, otherPassword));
                stage.good(stage.service.signIn(loginId, otherPassword));
            }},
    };
}

QList<Scenario> changes()
{
    return {
        {"password.update", "with refresh token",
            [](Stage &stage) {
                const auto session = stage.signUp();
                stage.good(stage.service.updatePassword(loginId, otherPassword, session.refreshToken));
                stage.good(stage.service.signIn(loginId, otherPassword));
                QVERIFY(!DescopeTest::await(stage.service.signIn(loginId, password)));
            }},
        {"password.update", "refused password",
            [](Stage &stage) {
                const auto session = stage.signUp();
                stage.refused(stage.service.updatePassword(loginId, u"short"_s, session.refreshToken), Kind::PasswordRefused);
                stage.signIn();
            }},
        {"password.update", "without token",
            [](Stage &stage) {
                stage.signUp();
                stage.refused(stage.service.updatePassword(loginId, otherPassword, {}), Kind::InvalidArgument);
                stage.signIn();
            },
            "InvalidArgument"}, // nothing is sent
        {"password.update", "token of somebody else",
            [](Stage &stage) {
                stage.signUp();
                const auto bert = stage.good(stage.service.signUp(u"bert@example.com"_s, password)).session;
                stage.refused(stage.service.updatePassword(loginId, otherPassword, bert.refreshToken), Kind::SessionEnded);
                stage.signIn();
            }},
        {"password.replace", "right old password",
            [](Stage &stage) {
                stage.signUp();
                const auto answer = stage.good(stage.service.replacePassword(loginId, password, otherPassword));
                stage.good(stage.service.refresh(answer.session.refreshToken));
                stage.good(stage.service.signIn(loginId, otherPassword));
            }},
        {"password.replace", "wrong old password",
            [](Stage &stage) {
                stage.signUp();
                stage.refused(stage.service.replacePassword(loginId, otherPassword, password), Kind::InvalidCredentials);
            }},
        {"password.replace", "the same again",
            [](Stage &stage) {
                stage.signUp();
                stage.refused(stage.service.replacePassword(loginId, password, password), Kind::PasswordRefused);
            }},
        {"password.replace", "other sessions end",
            [](Stage &stage) {
                const auto first = stage.signUp();
                stage.good(stage.service.replacePassword(loginId, password, otherPassword, {true}));
                stage.refused(stage.service.refresh(first.refreshToken), Kind::SessionEnded);
            },
            "E064001 401"},
        {"password.policy", "as set",
            [](Stage &stage) {
                stage.set({{"passwordPolicy"_L1, QJsonObject{{"minLength"_L1, 12}, {"number"_L1, false}}}});
                const auto policy = stage.good(stage.service.passwordPolicy());
                QCOMPARE(policy.minLength, 12);
                QVERIFY(policy.uppercase && !policy.number);
                QCOMPARE(policy.strengthScore, 0);
            }},
    };
}

} // namespace

QList<Scenario> passwordScenarios()
{
    return signUps() + signIns() + changes();
}

} // namespace Conformance
