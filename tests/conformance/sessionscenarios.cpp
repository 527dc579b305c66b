// SPDX-License-Identifier: MIT
#include "servicestage.h"

#include <QTest>

namespace Conformance {

using namespace Qt::StringLiterals;
using Stage = ServiceStage;
using Kind = Descope::Error::Kind;

namespace {

QJsonObject memberOf(const QString &tenant)
{
    return {{"userTenants"_L1, QJsonArray{QJsonObject{{"tenantId"_L1, tenant}}}}};
}

/// The token with a signature that nobody made.
Descope::Token forged(const Descope::Token &token)
{
    auto parts = token.jwt().split(u'.');
    parts[2] = QString(parts[2].size(), u'A');
    return Descope::Token::parse(parts.join(u'.'));
}

QList<Scenario> refreshes()
{
    return {
        {"refresh", "without rotation",
            [](Stage &stage) {
                const auto first = stage.signUp();
                for (int i = 0; i < 2; ++i) {
                    const auto session = stage.good(stage.service.refresh(first.refreshToken)).session;
                    QVERIFY(!session.sessionToken.isEmpty());
                    QVERIFY(session.refreshToken.isEmpty());
                    QCOMPARE(session.user, first.user);
                }
            }},
        {"refresh", "rotation, and reuse ends the family",
            [](Stage &stage) {
                stage.set({{"refreshTokenRotation"_L1, true}});
                const auto first = stage.signUp();
                const auto second = stage.good(stage.service.refresh(first.refreshToken)).session;
                QVERIFY(!second.refreshToken.isEmpty() && second.refreshToken != first.refreshToken);
                stage.refused(stage.service.refresh(first.refreshToken), Kind::SessionEnded);
                stage.refused(stage.service.refresh(second.refreshToken), Kind::SessionEnded);
            }},
        {"refresh", "rotation, and another family stays",
            [](Stage &stage) {
                stage.set({{"refreshTokenRotation"_L1, true}});
                const auto first = stage.signUp();
                const auto elsewhere = stage.signIn();
                stage.good(stage.service.refresh(first.refreshToken));
                stage.refused(stage.service.refresh(first.refreshToken), Kind::SessionEnded);
                stage.good(stage.service.refresh(elsewhere.refreshToken));
            },
            "E064006 401"},
        {"refresh", "expired refresh token",
            [](Stage &stage) {
                const auto session = stage.signUp();
                stage.advance(28 * 24 * 3600);
                stage.refused(stage.service.refresh(session.refreshToken), Kind::SessionEnded);
            }},
        {"refresh", "broken token",
            [](Stage &stage) { stage.refused(stage.service.refresh(forged(stage.signUp().refreshToken)), Kind::SessionEnded); }},
        {"refresh", "disabled user",
            [](Stage &stage) {
                const auto session = stage.signUp();
                stage.change({{"status"_L1, "disabled"_L1}});
                stage.refused(stage.service.refresh(session.refreshToken), Kind::SessionEnded);
            }},
        {"refresh", "schedule and server time",
            [](Stage &stage) {
                stage.set({{"nextRefreshSeconds"_L1, 300}});
                const auto session = stage.signUp();
                stage.advance(3600);
                const auto answer = stage.good(stage.service.refresh(session.refreshToken));
                QCOMPARE(answer.session.nextRefresh, std::chrono::seconds(300));
                const auto now = stage.emulator.get(u"/emulator/clock"_s).json()["now"_L1].toInteger();
                QVERIFY(std::abs(answer.serverTime.toSecsSinceEpoch() - now) < 60);
                QVERIFY(answer.session.sessionToken.expiresAt() > answer.serverTime);
            },
            "accepted"},
    };
}

QList<Scenario> endings()
{
    return {
        {"logout", "ends this session",
            [](Stage &stage) {
                const auto first = stage.signUp();
                const auto second = stage.signIn();
                stage.good(stage.service.logout(first.refreshToken));
                stage.refused(stage.service.refresh(first.refreshToken), Kind::SessionEnded);
                stage.good(stage.service.refresh(second.refreshToken));
            }},
        {"logout", "twice",
            [](Stage &stage) {
                const auto session = stage.signUp();
                stage.good(stage.service.logout(session.refreshToken));
                stage.refused(stage.service.logout(session.refreshToken), Kind::SessionEnded);
            }},
        {"logoutAll", "ends all sessions",
            [](Stage &stage) {
                const auto first = stage.signUp();
                const auto second = stage.signIn();
                stage.good(stage.service.logoutAll(first.refreshToken));
                stage.refused(stage.service.refresh(second.refreshToken), Kind::SessionEnded);
            }},
    };
}

QList<Scenario> accounts()
{
    return {
        {"me", "good token",
            [](Stage &stage) {
                const auto session = stage.signUp();
                QCOMPARE(stage.good(stage.service.me(session.refreshToken)), session.user);
            }},
        {"me", "session token instead",
            [](Stage &stage) { stage.refused(stage.service.me(stage.signUp().sessionToken), Kind::SessionEnded); }},
        {"me", "after logout",
            [](Stage &stage) {
                const auto session = stage.signUp();
                stage.good(stage.service.logout(session.refreshToken));
                stage.refused(stage.service.me(session.refreshToken), Kind::SessionEnded);
            }},
        {"history", "two sign-ins",
            [](Stage &stage) {
                stage.signUp();
                stage.advance(60);
                const auto session = stage.signIn();
                const auto entries = stage.good(stage.service.history(session.refreshToken));
                QCOMPARE(entries.size(), 2);
                QCOMPARE(entries.first().userId, session.user.userId);
                QVERIFY(entries.first().loginTime > entries.last().loginTime);
            }},
        {"selectTenant", "a tenant of the user",
            [](Stage &stage) {
                const auto session = stage.signUp();
                stage.change(memberOf(u"T1"_s));
                const auto answer = stage.good(stage.service.selectTenant(u"T1"_s, session.refreshToken));
                QCOMPARE(answer.session.sessionToken.currentTenant(), u"T1"_s);
                QCOMPARE(answer.session.refreshToken.currentTenant(), u"T1"_s);
            }},
        {"selectTenant", "another tenant",
            [](Stage &stage) { stage.refused(stage.service.selectTenant(u"T1"_s, stage.signUp().refreshToken), Kind::Server); }},
        {"publicKeys", "after key rotation, old and new token",
            [](Stage &stage) {
                const auto before = stage.signUp();
                QCOMPARE(stage.emulator.post(u"/emulator/keys/rotate"_s).status, 200);
                const auto after = stage.signIn();
                QStringList ids;
                const auto keys = stage.good(stage.service.publicKeys());
                for (const auto &key : keys)
                    ids += key["kid"_L1].toString();
                QVERIFY(ids.contains(before.sessionToken.header()["kid"_L1].toString()));
                QVERIFY(ids.contains(after.sessionToken.header()["kid"_L1].toString()));
            },
            "accepted"},
    };
}

} // namespace

QList<Scenario> sessionScenarios()
{
    return refreshes() + endings() + accounts();
}

} // namespace Conformance
