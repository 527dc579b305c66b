// SPDX-License-Identifier: MIT
#pragma once

#include "core/fakekeyring.h"
#include "core/session/accountlist.h"
#include "scriptedlogin.h"

/// A login of a program with several accounts, each of which is somebody else's.
class AccountLogin : public ScriptedLogin
{
protected:
    /// Begins anew, with an empty keyring.
    void startEmpty()
    {
        endProgram();
        startServer();
        m_time = std::make_unique<DescopeTest::PassingTime>(m_clock);
        m_keyrings.push_back(std::move(m_keyring)); // a sign-out may be under way there
        m_keyring = std::make_unique<DescopeTest::FakeKeyring>();
        startProgram();
    }
    /// Starts the program once more, with what the keyring holds. Its flow has not begun.
    void startProgram(const Descope::LoginSettings &settings = {})
    {
        endProgram();
        m_session = std::make_unique<Descope::SessionManager>(m_service.get(), m_keyring->store(), m_clock);
        m_accounts = std::make_unique<Descope::AccountList>(m_session.get());
        makeFlow(settings);
        m_steps.clear();
        connect(m_flow.get(), &Descope::LoginFlow::stepChanged, this, [this](Step step) { m_steps << step; });
    }
    void endProgram()
    {
        m_flow.reset();
        m_accounts.reset();
        m_session.reset();
    }
    /// Starts it, with these people signed in, the last of whom is current.
    void startWith(const QStringList &names)
    {
        startEmpty();
        begin(names);
    }
    void begin(const QStringList &names)
    {
        m_flow->start();
        QTRY_COMPARE(m_flow->step(), Step::SignIn);
        for (const QString &name : names)
            signInAs(name);
        m_steps.clear();
    }
    void signInAs(const QString &name)
    {
        m_clock->advance(std::chrono::seconds(1)); // so that it is told who was used last
        if (m_session->isSignedIn())
            m_accounts->addAnother();
        QTRY_COMPARE(m_flow->step(), Step::SignIn);
        m_server->clear();
        reply("logout", {});
        give("password/signin", answerOf(name));
        m_flow->signIn(loginIdOf(name), QStringLiteral("secret"), true);
        QTRY_COMPARE(m_flow->step(), Step::Account);
        QVERIFY(settle());
        QTRY_COMPARE(m_accounts->current().userId, idOf(name));
        QVERIFY(DescopeTest::await(m_accounts->load()));
    }

    static QString loginIdOf(const QString &name) { return name.toLower() + QStringLiteral("@example.com"); }
    static QString idOf(const QString &name) { return QStringLiteral("U2") + name.toLower(); }
    static Answer answerOf(const QString &name)
    {
        return {name, {}, {{QStringLiteral("userId"), idOf(name)}, {QStringLiteral("name"), name}}, idOf(name)};
    }
    /// Returns the names of those whom the flow offers; the current one has an asterisk.
    QStringList offered() const
    {
        QStringList names;
        const QList<Descope::Account> accounts = m_flow->accounts();
        for (const Descope::Account &account : accounts)
            names << (account.isCurrent ? QLatin1Char('*') + account.name : account.name);
        return names;
    }

    std::vector<std::unique_ptr<DescopeTest::FakeKeyring>> m_keyrings; ///< of the tests before
    std::unique_ptr<DescopeTest::FakeKeyring> m_keyring;
    std::unique_ptr<Descope::AccountList> m_accounts;
    std::unique_ptr<DescopeTest::PassingTime> m_time;
    QList<Step> m_steps;
};
