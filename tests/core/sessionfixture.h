// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/entryformat.h"
#include "core/session/sessionmanager.h"
#include "core/session/storedsession.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"
#include "support/refusalpause.h"

#include <QMetaEnum>
#include <QTest>

/// A SessionManager between a scripted server, a store and a clock that obey, with a journal of what happens in which order:
/// "read", "write", "remove" of the store; paths of requests; states; signals.
class SessionFixture : public QObject
{
protected:
    using Manager = Descope::SessionManager;
    using Kind = Descope::Error::Kind;

    void start(std::chrono::milliseconds timeout = std::chrono::seconds(15))
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_manager.reset();
        m_service.reset();
        m_server = std::make_unique<DescopeTest::LoopbackServer>();
        m_server->reply("/v1/auth/logout", DescopeTest::Reply::json(200, {}));
        m_server->reply("/v1/auth/logoutall", DescopeTest::Reply::json(200, {}));
        m_server->reply("/v1/auth/password/policy", DescopeTest::Reply::json(200, {}));
        connect(m_server.get(), &DescopeTest::LoopbackServer::received, this, &SessionFixture::note);
        m_service = std::make_unique<Descope::DescopeService>(
            Descope::ServiceConfig{QStringLiteral("P2abcdefghijklmnopqrstuvwxyz"), url(), timeout});
        m_clock = std::make_shared<DescopeTest::FakeClock>();
        startManager();
    }

    /// As at the next start of the program: the store keeps what it has.
    void startManager(const std::optional<Descope::StoredSession> &saved = {})
    {
        auto store = std::make_unique<DescopeTest::FakeTokenStore>();
        m_store = store.get();
        keep(saved);
        connect(m_store, &DescopeTest::FakeTokenStore::called, this, &SessionFixture::note);
        m_manager = std::make_unique<Manager>(m_service.get(), std::move(store), m_clock);
        connect(m_manager.get(), &Manager::stateChanged, this, [this](Manager::State state) {
            note(QString::fromLatin1(QMetaEnum::fromType<Manager::State>().valueToKey(int(state))));
        });
        connect(m_manager.get(), &Manager::signedIn, this, [this] { note(QStringLiteral("signedIn")); });
        connect(m_manager.get(), &Manager::signedOut, this, [this](Manager::EndReason reason) {
            static const QHash<Manager::EndReason, QString> reasons{{Manager::EndReason::Requested, QStringLiteral("signedOut")},
                {Manager::EndReason::Ended, QStringLiteral("signedOut ended")},
                {Manager::EndReason::Inactive, QStringLiteral("signedOut inactive")},
                {Manager::EndReason::Switched, QStringLiteral("signedOut switched")}};
            note(reasons.value(reason));
        });
        connect(m_manager.get(), &Manager::saveFailed, this, [this] { note(QStringLiteral("saveFailed")); });
        m_journal.clear();
    }

    /// Signed in with the tokens session1 and refresh1; the journal starts here.
    void signIn(Manager::Persistence persistence = Manager::Persistence::Keep)
    {
        QVERIFY(DescopeTest::await(begin(QStringLiteral("session1"), QStringLiteral("refresh1"), persistence)));
        m_journal.clear();
    }

    QFuture<Descope::Result<void>> begin(
        const QString &session, const QString &refresh, Manager::Persistence persistence = Manager::Persistence::Keep)
    {
        return m_manager->begin(QStringLiteral("ada@example.com"), answer(session, refresh), persistence);
    }

    static Descope::AuthResponse answer(const QString &session, const QString &refresh)
    {
        Descope::AuthResponse response;
        response.session.sessionToken = Descope::Token::parse(DescopeTest::sessionJwt(session));
        response.session.refreshToken = Descope::Token::parse(DescopeTest::refreshJwt(refresh));
        response.session.user.userId = QStringLiteral("U2canaryuser");
        response.session.user.name = QStringLiteral("Ada");
        return response;
    }

    /// What a sign-in of the same service leaves in the store.
    Descope::StoredSession saved(const QString &refresh) const
    {
        return {Descope::Token::parse(DescopeTest::refreshJwt(refresh)), QStringLiteral("U2canaryuser"),
            QStringLiteral("ada@example.com"), QStringLiteral("Ada"), m_service->projectId(), url().toString()};
    }

    Descope::StoredSession savedOfSomebodyElse() const
    {
        Descope::StoredSession other = saved(QStringLiteral("other"));
        other.refreshToken =
            Descope::Token::parse(DescopeTest::refreshJwt(QStringLiteral("other"), QStringLiteral("U2somebodyelse")));
        other.userId = QStringLiteral("U2somebodyelse");
        return other;
    }
    /// As another process that refreshed leaves it, just now.
    Descope::StoredSession savedJustNow(const QString &session, const QString &refresh) const
    {
        Descope::StoredSession entry = saved(refresh);
        entry.sessionToken = {Descope::Token::parse(DescopeTest::sessionJwt(session)), m_clock->steady(), m_clock->epoch()};
        return entry;
    }

    /// As somebody else writes it, with another text in the place of the refresh token.
    static QByteArray entryWithToken(const Descope::StoredSession &session, const QString &text)
    {
        QCborMap members = *Descope::membersOf(session.toBytes());
        members.insert(Descope::EntryKey::RefreshJwt, text);
        return Descope::entryWith(members);
    }

    /// The server answers the next refresh with these tokens.
    void replyRefresh(const QString &session, const QString &refresh)
    {
        m_server->reply("/v1/auth/refresh", DescopeTest::Reply::json(200, DescopeTest::authAnswer(session, refresh)));
    }
    void refuseRefresh(const char *code, int status = 401)
    {
        m_server->reply(
            "/v1/auth/refresh", DescopeTest::Reply::json(status, {{QStringLiteral("errorCode"), QString::fromLatin1(code)}}));
    }

    /// Waits for two refusals, with the pause between.
    Descope::Error awaitRefusals(const QFuture<Descope::Result<Descope::Token>> &refresh)
    {
        return DescopeTest::passRefusalPause(*m_clock)
                   ? DescopeTest::awaitError(refresh)
                   : Descope::localError(Kind::Timeout, QStringLiteral("nothing was refused"));
    }

    /// The store answers until it is asked to write what a refresh gave; then no more until release().
    void holdWrites()
    {
        connect(m_store, &DescopeTest::FakeTokenStore::called, this, [this](const QString &operation) {
            if (operation == QLatin1String("write") && !m_server->requests("/v1/auth/refresh").isEmpty())
                m_store->hold();
        });
    }
    /// The keyring takes what it has already, and nothing more from the moment on at which a refresh was sent.
    void failWritesOnceSent(Kind kind)
    {
        connect(m_server.get(), &DescopeTest::LoopbackServer::received, m_store,
            [this, kind] { m_store->writeError = Descope::localError(kind); });
    }

    /// Lets everything happen that still can without time passing.
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            (void)DescopeTest::await(m_service->passwordPolicy());
        m_journal.removeAll(QStringLiteral("policy"));
    }

    QUrl url() const { return m_server->url(); }
    /// The names that the tokens were made with.
    static QString nameOf(const QString &jwt)
    {
        return Descope::Token::parse(jwt).claims().value(QStringLiteral("jti")).toString();
    }
    /// Puts a session into the store, as another process does; nothing: takes it away.
    void keep(const std::optional<Descope::StoredSession> &session)
    {
        m_store->entry = session ? std::optional(session->toBytes()) : std::nullopt;
    }
    /// The session in the store; an empty one when there is none.
    Descope::StoredSession kept() const
    {
        const Descope::FoundSession found = Descope::sessionIn(m_store->entry);
        return found ? found->value_or(Descope::StoredSession()) : Descope::StoredSession();
    }
    QString savedName() const { return nameOf(kept().refreshToken.jwt()); }
    /// Of the refresh tokens that came with the requests for a path.
    QStringList sentNames(const QByteArray &path) const
    {
        QStringList names;
        const auto requests = m_server->requests(path);
        for (const auto &request : requests)
            names << nameOf(QString::fromLatin1(request.header("Authorization")).section(QLatin1Char(':'), 1));
        return names;
    }

    void note(const QString &event) { m_journal << event.section(QLatin1Char('/'), -1); }

    std::unique_ptr<DescopeTest::LoopbackServer> m_server;
    std::unique_ptr<Descope::DescopeService> m_service;
    std::shared_ptr<DescopeTest::FakeClock> m_clock;
    DescopeTest::FakeTokenStore *m_store = nullptr;
    std::unique_ptr<Manager> m_manager;
    QStringList m_journal;
};
