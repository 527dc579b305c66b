// SPDX-License-Identifier: MIT
//
// A program with a session and no window, for tests of several at a time. Does what the lines of its input say and answers
// each by a line; tells changes of its state as they come. Its tokens appear only as fingerprints.
#include "core/session/accountlist.h"
#include "core/storage/keychaintokenstore.h"
#include "core/values/watch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMetaEnum>
#include <QSet>
#include <QSocketNotifier>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QString nameOf(Error::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(kind)));
}

QString fingerprint(const Token &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.jwt().toLatin1(), QCryptographicHash::Sha256).toHex().left(16));
}

/// The computer's, put forward when told.
class MovableClock : public Clock
{
public:
    std::chrono::milliseconds ahead{0};

    std::chrono::milliseconds steady() const override { return m_system->steady() + ahead; }
    QString epoch() const override { return m_system->epoch(); }
    double random() const override { return m_system->random(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        m_system->callAfter(delay, context, std::move(function));
    }

private:
    const std::shared_ptr<Clock> m_system = Clock::system();
};

class SessionProbe : public QObject
{
public:
    SessionProbe()
        : m_service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))})
        , m_session(&m_service,
              std::make_unique<KeychainTokenStore>(
                  KeychainEntry{QCoreApplication::applicationName(), m_service.projectId(), m_service.baseUrl()}),
              m_clock)
        , m_accounts(&m_session)
    {
        connect(&m_session, &SessionManager::stateChanged, this, [](SessionManager::State state) {
            say(u"state "_s + QString::fromLatin1(QMetaEnum::fromType<SessionManager::State>().valueToKey(int(state))));
        });
        connect(&m_input, &QSocketNotifier::activated, this, &SessionProbe::read);
        say(u"ready"_s);
    }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t size = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (size <= 0) {
            m_input.setEnabled(false); // the quit may have to wait
            return QCoreApplication::quit();
        }
        m_read.append(bytes, size);
        for (qsizetype end = m_read.indexOf('\n'); end >= 0; end = m_read.indexOf('\n')) {
            const QStringList words = QString::fromUtf8(m_read.left(end)).split(u' ');
            m_read.remove(0, end + 1);
            obey(words.constFirst(), words.mid(1));
        }
    }

    void obey(const QString &verb, const QStringList &words)
    {
        if (verb == "advance"_L1) {
            m_clock->ahead += std::chrono::seconds(words.value(0).toInt());
            say(u"advanced"_s);
        } else if (verb == "sign-in"_L1) {
            signIn(words.value(0), words.value(1));
        } else if (verb == "restore"_L1) {
            watch(m_session.restore(), this, [](const Result<bool> &restored) {
                say(u"restored "_s + (restored ? (*restored ? u"yes"_s : u"no"_s) : nameOf(restored.error().kind)));
            });
        } else if (verb == "fresh"_L1) {
            askForTokens(words.value(0).toInt());
        } else if (verb == "refresh"_L1) {
            watch(m_session.refresh(), this, [](const Result<Token> &token) {
                say(u"refreshed "_s + (token ? fingerprint(*token) : nameOf(token.error().kind)));
            });
        } else if (verb == "switch"_L1) {
            watch(m_accounts.switchTo(m_accounts.find(words.value(0)).userId), this, [](const Result<bool> &switched) {
                say(u"switched "_s + (switched ? (*switched ? u"yes"_s : u"no"_s) : nameOf(switched.error().kind)));
            });
        } else if (verb == "remove"_L1) {
            watch(m_accounts.remove(m_accounts.find(words.value(0)).userId), this, [](const Result<SignOutReport> &report) {
                say(u"removed "_s + (report ? (report->isDone() ? u"done"_s : u"in part"_s) : nameOf(report.error().kind)));
            });
        } else if (verb == "accounts"_L1) {
            watch(m_accounts.load(), this, [this](const Result<void> &loaded) {
                QStringList all;
                const QList<Account> accounts = m_accounts.accounts();
                for (const Account &account : accounts)
                    all << (account.isCurrent ? u"*"_s : QString()) + account.loginId.section(u'@', 0, 0);
                std::sort(all.begin(), all.end()); // the current one first
                say(u"accounts "_s + (loaded ? all.join(u' ') : nameOf(loaded.error().kind)));
            });
        } else if (verb == "sign-out"_L1) {
            watch(m_session.signOut(), this, [](const Result<SignOutReport> &report) {
                say(u"signed-out "_s + (report && report->isDone() ? u"done"_s : u"in part"_s));
            });
        }
    }

    void signIn(const QString &loginId, const QString &password)
    {
        watch(m_service.signIn(loginId, password), this, [this, loginId](const Result<AuthResponse> &answer) {
            if (!answer)
                return say(u"signed-in "_s + nameOf(answer.error().kind));
            watch(m_session.begin(loginId, *answer, SessionManager::Persistence::Keep), this,
                [](const Result<void> &saved) { say(u"signed-in "_s + (saved ? u"saved"_s : nameOf(saved.error().kind))); });
        });
    }

    void askForTokens(int count)
    {
        auto tokens = std::make_shared<QSet<QString>>();
        auto left = std::make_shared<int>(count);
        for (int i = 0; i < count; ++i) {
            watch(m_session.ensureFresh(), this, [tokens, left](const Result<Token> &token) {
                tokens->insert(token ? fingerprint(*token) : nameOf(token.error().kind));
                if (--*left == 0)
                    say(u"tokens "_s + QStringList(tokens->begin(), tokens->end()).join(u' '));
            });
        }
    }

    const std::shared_ptr<MovableClock> m_clock = std::make_shared<MovableClock>();
    DescopeService m_service;
    SessionManager m_session;
    AccountList m_accounts;
    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_read;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"descope-login"_s);
    const QCoreApplication application(argc, argv);
    const SessionProbe probe;
    return QCoreApplication::exec();
}
