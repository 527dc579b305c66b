// SPDX-License-Identifier: MIT
#pragma once

#include "emulator/emulatorclient.h"
#include "flow/loginflow.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"

#include <QTest>

namespace DescopeTest {

using namespace Qt::StringLiterals;

inline const QString ada = u"ada@example.com"_s;
inline const QString adasPassword = u"Analytical-Engine-1837"_s;
inline const QString newPassword = u"Difference-Engine-1822"_s;

/// A Descope of one's own, in a process of its own: what the tests of the login ask it to be and to tell.
class TestServer : public Emulator::EmulatorClient
{
public:
    /// As new: nobody, no mail, no trouble ahead, no request remembered.
    bool reset();
    bool addUser(const QString &loginId, const QString &password, const QJsonObject &more = {});
    bool changeUser(const QString &loginId, const QJsonObject &changes);
    /// Spoils the next answer to this call, such as "password/signin".
    bool spoil(const QString &call, QJsonObject fault);
    bool limitRate(const QString &call, const QString &retryAfter);
    /// Ends every session of the user, as another device would.
    bool endSessions(const QString &loginId, const QString &password);

    /// The calls that came since reset() or forgetRequests(), such as "password/signin".
    QStringList requests();
    int count(const QString &call) { return int(requests().count(call)); }
    bool forgetRequests();
    QStringList mails(const QString &to, const QString &field);
    QString link(const QString &to) { return lastMail(to)[u"link"_s].toString(); }
    bool accepts(const QString &loginId, const QString &password);
};

/// One run of a program with a login in it, without a window: everything real but time and the keyring.
class LoginStage : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        std::optional<QByteArray> saved = {};
        bool isFirstStart = false; ///< as far as can be told without reading
        std::chrono::milliseconds timeout = std::chrono::seconds(15);
        Descope::LoginSettings settings = {};
    };

    explicit LoginStage(const Emulator::EmulatorClient &server);
    LoginStage(const Emulator::EmulatorClient &server, const Setup &setup);
    /// The same with a keyring of its own, which holds what it holds.
    LoginStage(const Emulator::EmulatorClient &server, const Setup &setup, std::unique_ptr<FakeTokenStore> tokens);

    /// Waits for the answer to what was asked last.
    bool settle();
    /// Starts, signs in, and waits.
    bool signIn(const QString &loginId, const QString &password);
    Descope::LoginStep step() const { return flow.step(); }
    QString told() const { return flow.notice().text; }
    QList<Descope::Notice::Action> offered() const { return flow.notice().actions(); }

    const std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    FakeTokenStore *const store;
    Descope::DescopeService service;
    Descope::SessionManager session;
    Descope::LoginFlow flow;

    QStringList announced;        ///< the notices, and nothing of what only counts down
    QStringList fieldErrors;      ///< what was said about fields
    QList<Descope::Error> failed; ///< what programs are told
};

} // namespace DescopeTest
