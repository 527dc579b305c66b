// SPDX-License-Identifier: MIT
#include "login/loginstage.h"

#include "support/await.h"

namespace DescopeTest {

using namespace Descope;

namespace {

const QString prefix = u"/v1/auth/"_s;

std::unique_ptr<FakeTokenStore> tokensWith(const LoginStage::Setup &setup)
{
    auto tokens = std::make_unique<FakeTokenStore>();
    tokens->entry = setup.saved;
    tokens->isNew = setup.isFirstStart;
    return tokens;
}

} // namespace

bool TestServer::reset()
{
    return post(u"/emulator/reset"_s).status == 200 && call("DELETE", u"/emulator/faults"_s).status == 200 && forgetRequests();
}

bool TestServer::addUser(const QString &loginId, const QString &password, const QJsonObject &more)
{
    QJsonObject user = more;
    user[u"loginId"_s] = loginId;
    user[u"password"_s] = password;
    return post(u"/emulator/users"_s, user).status == 201;
}

bool TestServer::changeUser(const QString &loginId, const QJsonObject &changes)
{
    return call("PATCH", u"/emulator/users/"_s + loginId, QJsonDocument(changes).toJson()).status == 200;
}

bool TestServer::spoil(const QString &call, QJsonObject fault)
{
    fault[u"path"_s] = prefix + call;
    return this->fault(fault);
}

bool TestServer::limitRate(const QString &call, const QString &retryAfter)
{
    return spoil(call, {{"kind"_L1, "status"_L1}, {"status"_L1, 429}, {"retryAfter"_L1, retryAfter}});
}

bool TestServer::endSessions(const QString &loginId, const QString &password)
{
    const QString token =
        post(prefix + "password/signin"_L1, {{"loginId"_L1, loginId}, {"password"_L1, password}}).text("refreshJwt"_L1);
    return post(prefix + "logoutall"_L1, {}, token).status == 200 && forgetRequests();
}

QStringList TestServer::requests()
{
    QStringList calls;
    const QJsonArray all = get(u"/emulator/requests"_s).json()[u"requests"_s].toArray();
    for (const auto &request : all)
        calls << request[u"path"_s].toString().mid(prefix.size());
    return calls;
}

bool TestServer::forgetRequests()
{
    return call("DELETE", u"/emulator/requests"_s).status == 200;
}

QStringList TestServer::mails(const QString &to, const QString &field)
{
    QStringList values;
    const QJsonArray all = get(u"/emulator/messages?to="_s + to).json()[u"messages"_s].toArray();
    for (const auto &mail : all)
        values << mail[field].toString();
    return values;
}

bool TestServer::accepts(const QString &loginId, const QString &password)
{
    const QJsonObject credentials{{"loginId"_L1, loginId}, {"password"_L1, password}};
    return post(prefix + "password/signin"_L1, credentials).status == 200;
}

LoginStage::LoginStage(const Emulator::EmulatorClient &server)
    : LoginStage(server, Setup())
{
}

LoginStage::LoginStage(const Emulator::EmulatorClient &server, const Setup &setup)
    : LoginStage(server, setup, tokensWith(setup))
{
}

LoginStage::LoginStage(const Emulator::EmulatorClient &server, const Setup &setup, std::unique_ptr<FakeTokenStore> tokens)
    : store(tokens.get())
    , service({server.projectId(), QUrl(server.baseUrl()), setup.timeout})
    , session(&service, std::move(tokens), clock)
    , flow(&session, setup.settings, clock)
{
    connect(&flow, &LoginFlow::noticeChanged, this, [this](const Notice &notice) {
        if (!notice.text.isEmpty())
            announced << notice.text;
    });
    connect(&flow, &LoginFlow::fieldInvalid, this, [this](Field, const QString &text) { fieldErrors << text; });
    connect(&flow, &LoginFlow::failed, this, [this](const Error &error) { failed << error; });
}

bool LoginStage::settle()
{
    return waitUntil([this] { return !flow.isBusy(); });
}

bool LoginStage::signIn(const QString &loginId, const QString &password)
{
    flow.start();
    if (!settle())
        return false;
    flow.signIn(loginId, password, true);
    return settle() && flow.step() == LoginStep::Account;
}

} // namespace DescopeTest
