// SPDX-License-Identifier: MIT
// Codes and links to phones, sign-ups by them, and enchanted links that sign in.
#include "servicestage.h"

#include <QTest>

namespace Conformance {

using namespace Qt::StringLiterals;
using Stage = ServiceStage;
using Kind = Descope::Error::Kind;
using Method = Descope::DeliveryMethod;
using Audience = Descope::Audience;

namespace {

const auto phone = u"+4915112345678"_s;
const auto page = QUrl(u"https://app.example/"_s);

/// Says who is asked for, and whether they have an account before.
struct Case
{
    const char *intent;
    Audience audience;
    bool exists;
};

constexpr Case cases[] = {
    {"signIn", Audience::SignIn, true},
    {"signUp", Audience::SignUp, false},
    {"signUpOrIn", Audience::SignUpOrIn, true},
    {"signUpOrIn", Audience::SignUpOrIn, false},
};

void add(Stage &stage, const QString &who)
{
    if (stage.emulator.post(u"/emulator/users"_s, {{"loginId"_L1, who}}).status / 100 != 2)
        throw std::runtime_error("the user was not made");
}

QString sent(Stage &stage, const QString &who, QLatin1StringView field)
{
    return stage.emulator.lastMail(who)[field].toString();
}

Descope::UserDetails detailsOf(const Case &what)
{
    Descope::UserDetails details;
    if (what.audience == Audience::SignUp)
        details.name = u"Anna"_s;
    return details;
}

void checkSession(const Descope::AuthResponse &answer, const Case &what, const QString &who, Method method)
{
    const auto &user = answer.session.user;
    QCOMPARE(user.loginIds, QStringList(who));
    QVERIFY(what.exists || answer.firstSeen);
    QCOMPARE(user.name, detailsOf(what).name);
    if (method == Method::Email)
        QVERIFY(user.verifiedEmail);
    else
        QCOMPARE(user.phone, who);
}

void playCode(Stage &stage, const Case &what, const QString &who, Method method)
{
    if (what.exists)
        add(stage, who);
    const auto answer = stage.good(stage.service.sendCode(method, who, {what.audience, detailsOf(what), {}}));
    QCOMPARE(answer.maskedAddress, method == Method::Email ? u"a***@example.com"_s : u"**********5678"_s);
    const auto session = stage.good(stage.service.verifyCode(method, who, sent(stage, who, "code"_L1)));
    checkSession(session, what, who, method);
}

void playLink(Stage &stage, const Case &what, const QString &who, Method method)
{
    if (what.exists)
        add(stage, who);
    stage.good(stage.service.sendMagicLink(method, who, {page, {}, what.audience, detailsOf(what)}));
    checkSession(stage.good(stage.service.verifyMagicLink(sent(stage, who, "token"_L1))), what, who, method);
}

void playEnchantedLink(Stage &stage, const Case &what)
{
    if (what.exists)
        add(stage, loginId);
    const auto begun = stage.good(stage.service.sendEnchantedLink(loginId, {page, {}, what.audience, detailsOf(what)}));
    QCOMPARE(begun.maskedEmail, u"a***@example.com"_s);
    (void)DescopeTest::awaitError(stage.service.pollEnchantedLink(begun.pendingRef)); // nobody has opened it
    const auto links = stage.mail()["links"_L1].toArray();
    QCOMPARE(links.size(), 3);
    for (const auto &link : links) {
        if (link["linkId"_L1].toString() == begun.linkId)
            stage.good(stage.service.verifyEnchantedLink(link["token"_L1].toString()));
    }
    checkSession(stage.good(stage.service.pollEnchantedLink(begun.pendingRef)), what, loginId, Method::Email);
}

QList<Scenario> messages()
{
    QList<Scenario> scenarios;
    for (const auto &[method, name] : {std::pair{Method::Email, QByteArray("email")}, {Method::Sms, "sms"},
             {Method::Voice, "voice"}, {Method::WhatsApp, "whatsapp"}}) {
        const QString who = method == Method::Email ? loginId : phone;
        for (const Case &what : cases) {
            const QByteArray scenario = what.exists ? "existing user" : "new user";
            const bool isElsewhere = method == Method::Email && what.audience == Audience::SignIn; // linkscenarios.cpp
            if (isElsewhere)
                continue;
            scenarios << Scenario{QByteArray("otp.") + what.intent + '.' + name, scenario,
                [what, who, how = method](Stage &stage) { playCode(stage, what, who, how); }};
            if (method != Method::Voice)
                scenarios << Scenario{QByteArray("magicLink.") + what.intent + '.' + name, scenario,
                    [what, who, how = method](Stage &stage) { playLink(stage, what, who, how); }};
        }
    }
    for (const Case &what : cases)
        scenarios << Scenario{QByteArray("enchantedLink.") + what.intent, what.exists ? "existing user" : "new user",
            [what](Stage &stage) { playEnchantedLink(stage, what); }};
    return scenarios;
}

QList<Scenario> refusals()
{
    return {
        {"otp.signIn.sms", "unknown user",
            [](Stage &stage) { stage.refused(stage.service.sendCode(Method::Sms, phone), Kind::InvalidCredentials); }},
        {"otp.signUp.sms", "existing user",
            [](Stage &stage) {
                add(stage, phone);
                stage.refused(stage.service.sendCode(Method::Sms, phone, {Audience::SignUp}), Kind::UserExists);
            }},
        {"otp.signIn.sms", "somebody without a phone",
            [](Stage &stage) {
                add(stage, loginId);
                stage.refused(stage.service.sendCode(Method::Sms, loginId), Kind::InvalidCredentials);
            }},
        {"otp.verify.voice", "code of a text message",
            [](Stage &stage) {
                stage.good(stage.service.sendCode(Method::Sms, phone, {Audience::SignUp}));
                const auto code = sent(stage, phone, "code"_L1);
                stage.refused(stage.service.verifyCode(Method::Voice, phone, code), Kind::CodeWrong);
                stage.good(stage.service.verifyCode(Method::Sms, phone, code));
            }},
        {"enchantedLink.verify", "wrong number",
            [](Stage &stage) {
                const auto begun = stage.good(stage.service.sendEnchantedLink(loginId, {{}, {}, Audience::SignUp}));
                const auto links = stage.mail()["links"_L1].toArray();
                const auto isWrong = [&](const auto &link) { return link["linkId"_L1].toString() != begun.linkId; };
                const auto wrong = *std::find_if(links.begin(), links.end(), isWrong);
                stage.refused(stage.service.verifyEnchantedLink(wrong["token"_L1].toString()), Kind::LinkExpired);
            }},
        {"enchantedLink.waitForSession", "nobody opens the link",
            [](Stage &stage) {
                const auto begun = stage.good(stage.service.sendEnchantedLink(loginId, {{}, {}, Audience::SignUp}));
                stage.refused(stage.service.pollEnchantedLink(begun.pendingRef), Kind::LinkPending);
            },
            "E062503 401"},
    };
}

} // namespace

QList<Scenario> codeScenarios()
{
    return messages() + refusals();
}

} // namespace Conformance
