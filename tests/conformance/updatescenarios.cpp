// SPDX-License-Identifier: MIT
// Another email address or phone number for somebody who is signed in.
#include "servicestage.h"

#include <QTest>

namespace Conformance {

using namespace Qt::StringLiterals;
using Stage = ServiceStage;
using Kind = Descope::Error::Kind;
using Method = Descope::DeliveryMethod;

namespace {

const auto newEmail = u"adler@example.com"_s;
const auto newPhone = u"+15557654321"_s;
const QUrl redirectUrl(u"http://127.0.0.1:4567/r4ndom"_s);

struct Way
{
    Method method;
    QByteArray name;

    QByteArray call(const QByteArray &kind) const
    {
        return kind + (method == Method::Email ? ".update.email" : ".update.phone." + name);
    }
    QString address() const { return method == Method::Email ? newEmail : newPhone; }
};

const Way ways[] = {{Method::Email, "email"}, {Method::Sms, "sms"}, {Method::Voice, "voice"}, {Method::WhatsApp, "whatsapp"}};

auto sendCode(Stage &stage, const Way &way, const Descope::Token &token, const Descope::UpdateOptions &options = {})
{
    return way.method == Method::Email ? stage.service.updateEmail(loginId, newEmail, options, token)
                                       : stage.service.updatePhone(way.method, loginId, newPhone, options, token);
}

auto sendLink(Stage &stage, const Way &way, const Descope::Token &token)
{
    return way.method == Method::Email ? stage.service.updateEmailByLink(loginId, newEmail, redirectUrl, {}, token)
                                       : stage.service.updatePhoneByLink(way.method, loginId, newPhone, redirectUrl, {}, token);
}

/// Enters the code that came at the new address, as the login id of before.
Descope::Session enterCode(Stage &stage, const Way &way)
{
    const auto code = stage.emulator.lastMail(way.address())["code"_L1].toString();
    return stage.good(stage.service.verifyCode(way.method, loginId, code)).session;
}

Descope::Session openLink(Stage &stage, const Way &way)
{
    return stage.good(stage.service.verifyMagicLink(stage.emulator.lastMail(way.address())["token"_L1].toString())).session;
}

void checkChange(const Way &way, const Descope::Session &before, const Descope::Session &after)
{
    QCOMPARE(after.userId(), before.userId());
    QCOMPARE(after.user.loginIds, QStringList(loginId));
    QCOMPARE(way.method == Method::Email ? after.user.email : after.user.phone, way.address());
    QVERIFY(after.user.json[way.method == Method::Email ? "verifiedEmail"_L1 : "verifiedPhone"_L1].toBool());
}

QList<Scenario> codes()
{
    QList<Scenario> scenarios;
    for (const Way &way : ways) {
        const auto call = way.call("otp");
        scenarios << Scenario{call, "verified",
                         [way](Stage &stage) {
                             const auto session = stage.signUp();
                             stage.good(sendCode(stage, way, session.refreshToken));
                             checkChange(way, session, enterCode(stage, way));
                         }}
                  << Scenario{call, "as login id",
                         [way](Stage &stage) {
                             stage.good(sendCode(stage, way, stage.signUp().refreshToken, {true}));
                             enterCode(stage, way);
                             stage.good(stage.service.signIn(way.address(), password));
                         }}
                  << Scenario{call, "without token",
                         [way](Stage &stage) {
                             stage.signUp();
                             stage.refused(sendCode(stage, way, {}), Kind::InvalidArgument);
                         },
                         "InvalidArgument"};
    }
    return scenarios;
}

QList<Scenario> links()
{
    QList<Scenario> scenarios;
    for (const Way &way : ways) {
        if (way.method == Method::Voice) // nobody can read a link out
            continue;
        scenarios << Scenario{way.call("magicLink"), "verified", [way](Stage &stage) {
                                  const auto session = stage.signUp();
                                  stage.good(sendLink(stage, way, session.refreshToken));
                                  checkChange(way, session, openLink(stage, way));
                              }};
    }
    scenarios << Scenario{"magicLink.update.email", "without token",
        [](Stage &stage) {
            stage.signUp();
            stage.refused(sendLink(stage, ways[0], {}), Kind::InvalidArgument);
        },
        "InvalidArgument"};
    return scenarios;
}

/// Somebody else has the address already.
Descope::Session signUpOther(Stage &stage)
{
    return stage.good(stage.service.signUp(newEmail, password)).session;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QList<Scenario> conflicts()
{
    static const Way &email = ways[0];
    static const QStringList both{newEmail, loginId};
    return {
        {email.call("otp"), "token of somebody else",
            [](Stage &stage) {
                stage.signUp();
                const auto berta = stage.good(stage.service.signUp(u"berta@example.com"_s, password)).session;
                stage.refused(sendCode(stage, email, berta.refreshToken), Kind::SessionEnded);
            }},
        {email.call("otp"), "not verified yet",
            [](Stage &stage) {
                const auto session = stage.signUp();
                stage.good(sendCode(stage, email, session.refreshToken));
                QCOMPARE(stage.good(stage.service.me(session.refreshToken)).email, loginId);
            }},
        {email.call("otp"), "two accounts become one",
            [](Stage &stage) {
                const auto session = stage.signUp();
                signUpOther(stage);
                stage.good(sendCode(stage, email, session.refreshToken, {true}));
                const auto merged = enterCode(stage, email);
                QCOMPARE(merged.userId(), session.userId());
                QCOMPARE(sorted(merged.user.loginIds), both);
                stage.good(stage.service.me(session.refreshToken));
            }},
        {email.call("otp"), "two accounts become the other one",
            [](Stage &stage) {
                const auto session = stage.signUp();
                const auto existing = signUpOther(stage);
                stage.good(sendCode(stage, email, session.refreshToken, {true, true}));
                const auto merged = enterCode(stage, email);
                QCOMPARE(merged.userId(), existing.userId());
                QCOMPARE(sorted(merged.user.loginIds), both);
                stage.refused(stage.service.me(session.refreshToken), Kind::SessionEnded);
                stage.good(stage.service.me(merged.refreshToken));
            }},
        {email.call("otp"), "two accounts shall not become one",
            [](Stage &stage) {
                const auto session = stage.signUp();
                signUpOther(stage);
                stage.refused(sendCode(stage, email, session.refreshToken, {true, false, true}), Kind::UserExists);
            }},
        {"otp.update.phone.sms", "what was proven counts on",
            [](Stage &stage) {
                stage.good(sendCode(stage, ways[1], stage.signUp().refreshToken, {false, false, false, true}));
                const auto token = enterCode(stage, ways[1]).sessionToken;
                QCOMPARE(token.authenticationMethods(), QStringList({u"pwd"_s, u"sms"_s, u"mfa"_s}));
                QVERIFY(token.isMultiFactor());
            }},
    };
}

} // namespace

QList<Scenario> updateScenarios()
{
    return codes() + links() + conflicts();
}

} // namespace Conformance
