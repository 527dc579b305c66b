// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "emulator/emulatorclient.h"
#include "support/await.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using DescopeTest::await;

namespace {

const auto loginId = u"a@example.com"_s;
const auto password = u"Passw0rd!"_s;
const auto newPassword = u"NewPassw0rd!"_s;

using Call = std::function<void(Descope::DescopeService &, const Descope::Token &)>;

/// Calls may succeed or not: what counts is what they say.
template<typename T> void run(const QFuture<Descope::Result<T>> &future)
{
    (void)await(future);
}

Descope::SignUpOptions fullSignUp()
{
    Descope::SignUpOptions options;
    options.user = {u"A B"_s, u"A"_s, {}, u"B"_s, u"+15551234567"_s, loginId};
    options.loginOptions.customClaims = {{"k"_L1, 1}};
    options.loginOptions.templateId = u"tid"_s;
    options.loginOptions.templateOptions = {{u"o"_s, u"1"_s}};
    options.loginOptions.tenantId = u"T1"_s;
    return options;
}

Descope::LoginOptions fullSignIn()
{
    Descope::LoginOptions options;
    options.customClaims = {{"k"_L1, 1}};
    options.revokeOtherSessions = true;
    options.tenantId = u"T1"_s;
    return options;
}

struct Scenario
{
    const char *official; ///< its name in official-requests.json
    Call call;
    /// Fields of the official body that ours does not have, and why.
    QMap<QString, QString> missing = {};
};

const Scenario scenarios[] = {
    {"password.signUp min", [](auto &service, auto &) { run(service.signUp(loginId, password)); }},
    {"password.signUp full", [](auto &service, auto &) { run(service.signUp(loginId, password, fullSignUp())); },
        {{u"providerId"_s, u"chooses a mail connector: for servers"_s}}},
    {"password.signIn min", [](auto &service, auto &) { run(service.signIn(loginId, password)); }},
    {"password.signIn full", [](auto &service, auto &) { run(service.signIn(loginId, password, fullSignIn())); },
        {{u"loginOptions.stepup"_s, u"nobody is stepped up by a password"_s}}},
    {"password.update", [](auto &service, auto &token) { run(service.updatePassword(loginId, newPassword, token)); }},
    {"password.replace", [](auto &service, auto &) { run(service.replacePassword(loginId, password, newPassword)); }},
    {"password.sendReset min", [](auto &service, auto &) { run(service.sendPasswordReset(loginId)); }},
    {"password.sendReset full",
        [](auto &service, auto &) {
            const Descope::ResetOptions options{QUrl(u"https://app.example.com/reset?x=1"_s), {{u"appName"_s, u"X"_s}}, {}};
            run(service.sendPasswordReset(loginId, options));
        }},
    {"password.policy", [](auto &service, auto &) { run(service.passwordPolicy()); }},
    {"magicLink.signIn.email min",
        [](auto &service, auto &) { run(service.sendMagicLink(Descope::DeliveryMethod::Email, loginId)); }},
    {"otp.signIn.email", [](auto &service, auto &) { run(service.sendCode(Descope::DeliveryMethod::Email, loginId)); }},
    {"otp.verify.email",
        [](auto &service, auto &) { run(service.verifyCode(Descope::DeliveryMethod::Email, loginId, u"123456"_s)); }},
    {"magicLink.verify", [](auto &service, auto &) { run(service.verifyMagicLink(u"TOKEN123"_s)); }},
    {"enchantedLink.verify", [](auto &service, auto &) { run(service.verifyEnchantedLink(u"TOKEN"_s)); }},
    {"enchantedLink.waitForSession", [](auto &service, auto &) { run(service.pollEnchantedLink(u"pref"_s)); }},
    {"oauth.exchange", [](auto &service, auto &) { run(service.exchangeOAuth(u"code1"_s)); }},
    {"refresh", [](auto &service, auto &token) { run(service.refresh(token)); }},
    {"selectTenant", [](auto &service, auto &token) { run(service.selectTenant(u"T1"_s, token)); }},
    {"me", [](auto &service, auto &token) { run(service.me(token)); }},
    {"history", [](auto &service, auto &token) { run(service.history(token)); }},
    {"validateSession (fetches keys)", [](auto &service, auto &) { run(service.publicKeys()); }},
    {"logout", [](auto &service, auto &token) { run(service.logout(token)); }},
    {"logoutAll", [](auto &service, auto &token) { run(service.logoutAll(token)); }},
};

/// Without what means the same as nothing (contract, section 1): null, false, `{}` and "".
QJsonObject essential(const QJsonObject &body)
{
    QJsonObject kept;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto value = it.value().isObject() ? QJsonValue(essential(it.value().toObject())) : it.value();
        const bool isNothing = value.isNull() || value == QJsonValue(false) || value == QJsonValue(QJsonObject());
        if (!isNothing)
            kept[it.key()] = value;
    }
    return kept;
}

/// The object without the member that a path such as "loginOptions.stepup" names.
QJsonObject without(QJsonObject json, const QStringList &path)
{
    if (path.size() == 1)
        json.remove(path.first());
    else
        json.insert(path.first(), without(json.value(path.first()).toObject(), path.mid(1)));
    return json;
}

} // namespace

/// DescopeService says what Descope's own SDK says: call by call the same method, path, authorization and body.
class TestSdkRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameAsOfficial_data();
    void sameAsOfficial();

private:
    QJsonObject official(const QString &call) const;

    Emulator::EmulatorClient m_emulator;
    QJsonArray m_official;
};

void TestSdkRequests::initTestCase()
{
    QFile file(QStringLiteral(OFFICIAL_REQUESTS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto recorded = QJsonDocument::fromJson(file.readAll()).object();
    m_official = recorded["requests"_L1].toArray();
    QVERIFY(m_emulator.start({u"--project-id"_s, recorded["projectId"_L1].toString()}));
}

QJsonObject TestSdkRequests::official(const QString &call) const
{
    for (const auto &request : m_official) {
        if (request["call"_L1].toString() == call)
            return request.toObject();
    }
    return {};
}

void TestSdkRequests::sameAsOfficial_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(scenarios)); ++i)
        QTest::newRow(scenarios[i].official) << i;
}

void TestSdkRequests::sameAsOfficial()
{
    QFETCH(int, index);
    const auto &scenario = scenarios[index];
    Descope::DescopeService service({m_emulator.projectId(), QUrl(m_emulator.baseUrl())});
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    const auto session = await(service.signUp(loginId, password));
    QVERIFY(session);
    QCOMPARE(m_emulator.call("DELETE", u"/emulator/requests"_s).status, 200);

    scenario.call(service, session->session.refreshToken);

    const auto requests = m_emulator.get(u"/emulator/requests"_s).json()["requests"_L1].toArray();
    QCOMPARE(requests.size(), 1);
    const auto ours = requests.first().toObject();
    const auto theirs = official(QString::fromLatin1(scenario.official));
    QCOMPARE(ours["method"_L1], theirs["method"_L1]);
    QCOMPARE(ours["path"_L1], theirs["url"_L1]);
    const bool needsNone = ours["path"_L1].toString().startsWith("/v2/keys/"_L1); // public: the SDK sends its id all the same
    if (!needsNone || !ours["authorization"_L1].isNull())
        QCOMPARE(ours["authorization"_L1], theirs["authorization"_L1]);

    auto expected = essential(theirs["body"_L1].toObject());
    for (auto it = scenario.missing.begin(); it != scenario.missing.end(); ++it) {
        qInfo("not sent: %s (%s)", qPrintable(it.key()), qPrintable(it.value()));
        expected = without(expected, it.key().split(u'.'));
    }
    for (const auto &secret : {"password"_L1, "oldPassword"_L1, "newPassword"_L1, "token"_L1, "pendingRef"_L1,
             "code"_L1}) { // as the emulator records them
        if (expected.contains(secret))
            expected[secret] = "<redacted>"_L1;
    }
    QCOMPARE(essential(ours["body"_L1].toObject()), expected);
}

QTEST_GUILESS_MAIN(TestSdkRequests)
#include "tst_sdkrequests.moc"
