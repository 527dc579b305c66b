// SPDX-License-Identifier: MIT
#include "servicestage.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace std::chrono_literals;

namespace Conformance {

using namespace Qt::StringLiterals;
using Stage = ServiceStage;
using Kind = Descope::Error::Kind;

namespace {

QString httpDate(qint64 secsSinceEpoch)
{
    const auto utc = QDateTime::fromSecsSinceEpoch(secsSinceEpoch, QTimeZone::utc());
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
}

QList<Scenario> rateLimits()
{
    return {
        {"password.signIn", "rate limit",
            [](Stage &stage) {
                stage.set({{"rateLimit"_L1, 1}});
                QVERIFY(!DescopeTest::await(stage.service.signIn(loginId, password)));
                const auto error = stage.refused(stage.service.signIn(loginId, password), Kind::RateLimited);
                QVERIFY(error.retryAfter && *error.retryAfter > 0s && *error.retryAfter <= 60s);
            }},
        {"password.signIn", "rate limit, until a date",
            [](Stage &stage) {
                stage.advance(24 * 3600); // the server's clock counts, not this computer's
                const auto now = stage.emulator.get(u"/emulator/clock"_s).json()["now"_L1].toInteger();
                stage.fault({{"kind"_L1, "status"_L1}, {"status"_L1, 429}, {"retryAfter"_L1, httpDate(now + 90)}});
                const auto error = stage.refused(stage.service.signIn(loginId, password), Kind::RateLimited);
                QVERIFY(error.retryAfter && *error.retryAfter > 30s && *error.retryAfter <= 90s);
            },
            "E130429 429"},
        {"password.signIn", "rate limit, nobody knows how long",
            [](Stage &stage) {
                stage.fault({{"kind"_L1, "status"_L1}, {"status"_L1, 429}});
                QVERIFY(!stage.refused(stage.service.signIn(loginId, password), Kind::RateLimited).retryAfter);
            },
            "E130429 429"},
        {"refresh", "rate limit",
            [](Stage &stage) {
                const auto session = stage.signUp();
                stage.set({{"rateLimit"_L1, 1}});
                stage.good(stage.service.refresh(session.refreshToken));
                stage.refused(stage.service.refresh(session.refreshToken), Kind::RateLimited);
                stage.advance(60);
                stage.good(stage.service.refresh(session.refreshToken));
            }},
    };
}

QList<Scenario> cookies()
{
    return {
        {"password.signIn", "tokens as cookies",
            [](Stage &stage) {
                stage.set({{"tokenDelivery"_L1, "cookies"_L1}});
                const auto session = stage.signUp();
                QCOMPARE(session.refreshToken.claims()["drn"_L1].toString(), u"DSR"_s);
                const auto refreshed = stage.good(stage.service.refresh(session.refreshToken)).session;
                QCOMPARE(refreshed.sessionToken.claims()["drn"_L1].toString(), u"DS"_s);
            }},
        {"password.signIn", "custom cookie names",
            [](Stage &stage) {
                stage.set({{"tokenDelivery"_L1, "cookies"_L1}, {"cookieName"_L1, "MYR"_L1}, {"sessionCookieName"_L1, "MYS"_L1}});
                const auto session = stage.signUp();
                QCOMPARE(session.refreshToken.claims()["drn"_L1].toString(), u"MYR"_s);
                QCOMPARE(session.sessionToken.claims()["drn"_L1].toString(), u"MYS"_s);
                stage.good(stage.service.me(session.refreshToken));
            }},
        {"refresh", "rotation by cookies",
            [](Stage &stage) {
                stage.set({{"tokenDelivery"_L1, "cookies"_L1}, {"refreshTokenRotation"_L1, true}});
                const auto first = stage.signUp();
                const auto second = stage.good(stage.service.refresh(first.refreshToken)).session;
                QVERIFY(!second.refreshToken.isEmpty() && second.refreshToken != first.refreshToken);
                stage.good(stage.service.logout(second.refreshToken));
                stage.refused(stage.service.me(second.refreshToken), Kind::SessionEnded);
            },
            "E064001 401"},
    };
}

void playLean(Stage &stage, const QString &optionalFields)
{
    stage.set({{"optionalFields"_L1, optionalFields}});
    const auto session = stage.signUp();
    QCOMPARE(session.user.loginIds, QStringList(loginId));
    QVERIFY(session.user.name.isEmpty());
    const auto refreshed = stage.good(stage.service.refresh(session.refreshToken)).session;
    QVERIFY(!refreshed.sessionToken.isEmpty() && refreshed.refreshToken.isEmpty() && refreshed.user.isEmpty());
    QCOMPARE(refreshed.nextRefresh, 0s);
    QCOMPARE(stage.good(stage.service.me(session.refreshToken)), session.user);
    const auto entries = stage.good(stage.service.history(session.refreshToken));
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.first().loginTime.isValid() && entries.first().city.isEmpty());
    QCOMPARE(stage.good(stage.service.passwordPolicy()).minLength, 8);
    const auto sent = stage.good(stage.service.sendPasswordReset(loginId));
    QCOMPARE(sent.method, Descope::ResetResponse::Method::MagicLink);
    QVERIFY(sent.linkId.isEmpty() && sent.pendingRef.isEmpty());
    stage.good(stage.service.updatePassword(loginId, otherPassword, session.refreshToken));
    stage.good(stage.service.logout(session.refreshToken));
}

QList<Scenario> leniencies()
{
    return {
        {"refresh", "optional fields null", [](Stage &stage) { playLean(stage, u"null"_s); }},
        {"refresh", "optional fields absent", [](Stage &stage) { playLean(stage, u"absent"_s); }},
    };
}

} // namespace

QList<Scenario> deliveryScenarios()
{
    return rateLimits() + cookies() + leniencies();
}

} // namespace Conformance
