// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"
#include "emulator/openidstage.h"
#include "support/await.h"

#include <QMetaEnum>

#include <functional>
#include <stdexcept>

namespace Conformance {

inline const auto loginId = QStringLiteral("anna@example.com");
inline const auto password = QStringLiteral("Passw0rd!");
inline const auto otherPassword = QStringLiteral("N3w-Passw0rd");

/// DescopeService and the emulator that it talks to, for one scenario: DescopeService's counterpart of report.mjs.
/// What does not come as told throws, which ends the scenario.
class ServiceStage
{
public:
    using Kind = Descope::Error::Kind;

    explicit ServiceStage(Emulator::OpenIdStage &client)
        : emulator(client)
        , service({client.projectId(), QUrl(client.baseUrl())})
    {
    }

    Emulator::OpenIdStage &emulator;
    Descope::DescopeService service;

    /// The call has to succeed; what it gives.
    template<typename T> T good(const QFuture<Descope::Result<T>> &call)
    {
        const auto answer = DescopeTest::await(call);
        if (!answer)
            fail("refused: ", answer.error());
        if constexpr (!std::is_void_v<T>)
            return *answer;
    }

    /// The call has to fail like this; its error, which becomes part of the verdict.
    template<typename T> Descope::Error refused(const QFuture<Descope::Result<T>> &call, Kind kind)
    {
        const auto answer = DescopeTest::await(call);
        if (answer)
            throw std::runtime_error("it was accepted");
        const auto &error = answer.error();
        if (error.kind != kind)
            fail("refused otherwise: ", error);
        m_refusals += error.code.isEmpty() ? name(kind) : QStringLiteral("%1 %2").arg(error.code).arg(error.httpStatus);
        return error;
    }

    Descope::Session signUp() { return good(service.signUp(loginId, password)).session; }
    Descope::Session signIn() { return good(service.signIn(loginId, password)).session; }

    /// Shorthands of the emulator's control API.
    void set(const QJsonObject &settings) { obeyed(emulator.set(settings)); }
    void advance(int seconds) { obeyed(emulator.advance(seconds)); }
    void fault(const QJsonObject &fault) { obeyed(emulator.fault(fault)); }
    void change(const QJsonObject &user)
    {
        const auto path = QStringLiteral("/emulator/users/") + loginId;
        obeyed(emulator.call("PATCH", path, QJsonDocument(user).toJson()).status == 200);
    }
    QJsonObject mail() { return emulator.lastMail(loginId); }
    QString mailedToken() { return mail()[QLatin1StringView("token")].toString(); }

    /// What came of it, in the words of verdicts.json.
    QString verdict() const { return m_refusals.isEmpty() ? QStringLiteral("accepted") : m_refusals.join(QStringLiteral(", ")); }

private:
    static QString name(Kind kind) { return QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind))); }
    static void obeyed(bool did)
    {
        if (!did)
            throw std::runtime_error("the emulator did not do as told");
    }
    [[noreturn]] static void fail(const char *how, const Descope::Error &error)
    {
        throw std::runtime_error(how + name(error.kind).toStdString() + ' ' + error.code.toStdString() + ' ' +
                                 std::to_string(error.httpStatus) + ' ' + error.description.toStdString());
    }

    QStringList m_refusals;
};

/// Says what somebody does, and what must be true then: the scenario of that name of bothsdks.mjs, providersdks.mjs or
/// nodesdk.mjs.
struct Scenario
{
    QByteArray call;
    QByteArray name;
    std::function<void(ServiceStage &)> play;
    /// Stands only where DescopeService comes to another verdict than the official SDKs, or they have no such scenario.
    const char *ownVerdict = nullptr;
};

QList<Scenario> passwordScenarios();
QList<Scenario> linkScenarios();
QList<Scenario> sessionScenarios();
QList<Scenario> deliveryScenarios();
QList<Scenario> providerScenarios();
QList<Scenario> codeScenarios();
QList<Scenario> factorScenarios();
QList<Scenario> updateScenarios();
QList<Scenario> tenantScenarios();

} // namespace Conformance
