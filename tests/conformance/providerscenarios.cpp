// SPDX-License-Identifier: MIT
#include "servicestage.h"

#include <QTest>

namespace Conformance {

using namespace Qt::StringLiterals;
using Stage = ServiceStage;
using Kind = Descope::Error::Kind;

namespace {

const QUrl redirectUrl(u"http://127.0.0.1:4567/r4ndom"_s);

QString addAnna(Stage &stage)
{
    return stage.emulator.post(u"/emulator/users"_s, {{"loginId"_L1, loginId}}).text("userId"_L1);
}

void addAcme(Stage &stage)
{
    stage.emulator.post(u"/emulator/tenants"_s, {{"id"_L1, "T1"_L1}, {"domains"_L1, QJsonArray{"acme.example"_L1}}});
}

/// Where the browser is led back to when the person presses this button of the page.
QUrl returned(Stage &stage, const QUrl &page, const QString &choice, const QString &newLoginId = {})
{
    stage.emulator.open(page.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority));
    return Emulator::locationOf(stage.emulator.press(choice, newLoginId));
}

QString code(Stage &stage, const QUrl &page, const QString &choice, const QString &newLoginId = {})
{
    return Descope::returnedCode(returned(stage, page, choice, newLoginId), redirectUrl).valueOr(QString());
}

QString codeOfGitHub(Stage &stage, const QString &userId)
{
    return code(stage, stage.good(stage.service.startOAuth(u"github"_s, redirectUrl)), userId);
}

QList<Scenario> socialAccounts()
{
    return {
        {"oauth.start", "somebody with an account",
            [](Stage &stage) {
                const auto anna = addAnna(stage);
                const auto answer = stage.good(stage.service.exchangeOAuth(codeOfGitHub(stage, anna)));
                QCOMPARE(answer.session.user.userId, anna);
            }},
        {"oauth.start", "somebody new",
            [](Stage &stage) {
                const auto page = stage.good(stage.service.startOAuth(u"github"_s, redirectUrl));
                const auto answer = stage.good(stage.service.exchangeOAuth(code(stage, page, u"new"_s, u"berta@example.com"_s)));
                QCOMPARE(answer.firstSeen, true);
                QCOMPARE(answer.session.user.email, u"berta@example.com"_s);
            }},
        {"oauth.start", "no",
            [](Stage &stage) {
                const auto page = stage.good(stage.service.startOAuth(u"github"_s, redirectUrl));
                const auto answer = Descope::returnedCode(returned(stage, page, u"deny"_s), redirectUrl);
                QVERIFY(!answer);
                QCOMPARE(answer.error().kind, Kind::BrowserDenied);
            }},
        {"oauth.start", "a provider that the project has not",
            [](Stage &stage) {
                stage.set({{"providers"_L1, QJsonArray{"google"_L1}}});
                stage.refused(stage.service.startOAuth(u"github"_s, redirectUrl), Kind::Configuration);
            }},
        {"oauth.start", "a domain that is not approved",
            [](Stage &stage) {
                stage.set({{"approvedDomains"_L1, QJsonArray{"a.example"_L1}}});
                stage.refused(stage.service.startOAuth(u"github"_s, redirectUrl), Kind::Configuration);
            }},
        {"oauth.exchange", "code used twice",
            [](Stage &stage) {
                const auto code = codeOfGitHub(stage, addAnna(stage));
                stage.good(stage.service.exchangeOAuth(code));
                stage.refused(stage.service.exchangeOAuth(code), Kind::BrowserExpired);
            }},
        {"oauth.exchange", "guessed code",
            [](Stage &stage) { stage.refused(stage.service.exchangeOAuth(u"guessed"_s), Kind::BrowserExpired); }},
        {"oauth.exchange", "expired code",
            [](Stage &stage) {
                const auto code = codeOfGitHub(stage, addAnna(stage));
                stage.advance(60);
                stage.refused(stage.service.exchangeOAuth(code), Kind::BrowserExpired);
            }},
    };
}

Scenario organisation(const char *name, const QString &tenant)
{
    return {"saml.start", name, [tenant](Stage &stage) {
                addAcme(stage);
                const auto page = stage.good(stage.service.startSso(tenant, redirectUrl));
                const auto answer = stage.good(stage.service.exchangeSso(code(stage, page, u"new"_s, u"dora@acme.example"_s)));
                QCOMPARE(answer.session.sessionToken.currentTenant(), u"T1"_s);
            }};
}

QList<Scenario> organisations()
{
    return {
        organisation("by id", u"T1"_s),
        organisation("by domain", u"acme.example"_s),
        organisation("by address", u"dora@acme.example"_s),
        {"saml.start", "an organisation that is not known",
            [](Stage &stage) {
                addAcme(stage);
                stage.refused(stage.service.startSso(u"dora@evil.example"_s, redirectUrl), Kind::SsoUnknown);
            }},
        {"saml.exchange", "code of a social account",
            [](Stage &stage) {
                stage.refused(stage.service.exchangeSso(codeOfGitHub(stage, addAnna(stage))), Kind::BrowserExpired);
            }},
    };
}

} // namespace

QList<Scenario> providerScenarios()
{
    return socialAccounts() + organisations();
}

} // namespace Conformance
