// SPDX-License-Identifier: MIT
#include "command.h"

#include "accesskey.h"
#include "core/session/accountlist.h"
#include "core/values/watch.h"
#include "flow/errornotice.h"
#include "signincommand.h"
#include "text/printable.h"
#include "unixsignals.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <memory>
#include <optional>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The time that a command may take, unless it has sent a refresh.
constexpr auto bound = 15s;
/// The time after which a command says what it waits for, because people begin to wonder. It is longer than the 3 s between two
/// refusals of a session that Descope has ended, so that scripts read nothing in good times, and shorter than the 5 s after which
/// a keyring that hangs is given up.
constexpr auto silence = 4500ms;

void explain(const QString &sentence)
{
    printError(sentence + u'\n');
}

/// Holds what an error says about who is signed in: with NotSignedIn nobody is; with another code that is not known.
struct Verdict
{
    ExitCode code;
    QString reason;
};

Verdict verdictOn(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotSignedIn:
    case Error::Kind::SessionEnded:
    case Error::Kind::StorageCorrupt:
    case Error::Kind::BrowserDenied:
    case Error::Kind::BrowserCancelled:
    case Error::Kind::BrowserMismatch:
    case Error::Kind::BrowserExpired:
    case Error::Kind::BrowserUnavailable:
    case Error::Kind::DeviceExpired:
    case Error::Kind::TokenInvalid:
    case Error::Kind::AccessKeyRefused:
    case Error::Kind::Configuration:
        return {NotSignedIn, {}};
    case Error::Kind::StorageLocked:
    case Error::Kind::StorageNotSetUp:
        return {KeyringUnusable, u"keyringLocked"_s};
    case Error::Kind::StorageUnavailable:
    case Error::Kind::StorageElsewhere:
    case Error::Kind::StorageNotRemoved:
        return {KeyringUnusable, u"keyringUnavailable"_s};
    case Error::Kind::Busy:
        return {Unreachable, u"busy"_s};
    default:
        return {Unreachable, u"unreachable"_s};
    }
}

class Command : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Descope::Command)

public:
    explicit Command(const Configuration &configuration)
        : m_configuration(configuration)
        , m_service({configuration.projectId, configuration.baseUrl})
        , m_current(&m_service)
        , m_accounts(&m_current)
    {
    }

    void start()
    {
        const QString found = m_configuration.problem; // which says where
        if (const QString problem = found.isEmpty() ? m_service.configurationProblem() : found; !problem.isEmpty()) {
            explain(u"descope-login: "_s + problem);
            return QCoreApplication::exit(WrongUsage);
        }
        QTimer::singleShot(bound, this, &Command::outOfTime);
        QTimer::singleShot(silence, Qt::PreciseTimer, this, &Command::tellWhatIsAwaited);
        switch (m_configuration.command) {
        case Configuration::Command::Window:
            return;
        case Configuration::Command::Status:
            if (m_configuration.all)
                return listed([this] { tellAll(); });
            return chosen([this] { restored([this] { tellStatus(); }); });
        case Configuration::Command::Token:
            if (m_configuration.account.isEmpty() && usesAccessKey())
                return;
            return chosen([this] { restored([this] { printToken(); }); });
        case Configuration::Command::SignIn:
            return signIn();
        case Configuration::Command::SignOut:
            return chosen([this] { signOut(); });
        }
    }

    /// Ends the command without an answer, as soon as nothing can be lost by that. Nobody is signed in by a sign-in that ends so.
    void breakOff() { m_signIn != nullptr && !m_isLeaving ? m_signIn->cancel() : leave(Success); }

private:
    void listed(const std::function<void()> &then)
    {
        watch(m_accounts.load(), this, [this, then](const Result<void> &loaded) {
            if (!m_isLeaving)
                loaded ? then() : fail(loaded.error());
        });
    }

    /// Finds the account that is meant. It is used beside the current one, which stays that.
    void chosen(const std::function<void()> &then)
    {
        if (m_configuration.account.isEmpty())
            return then();
        listed([this, then] {
            const Account account = m_accounts.find(m_configuration.account);
            if (account.isEmpty())
                return fail(localError(Error::Kind::NotSignedIn));
            m_other = std::make_unique<SessionManager>(&m_service, m_accounts.store(account.userId));
            m_session = m_other.get();
            then();
        });
    }

    void tellAll()
    {
        const QList<Account> accounts = m_accounts.accounts();
        if (accounts.isEmpty())
            return fail(localError(Error::Kind::NotSignedIn));
        end(Success, m_configuration.json ? accountsJson(accounts) : accountsText(accounts));
    }

    /// Returns a table, whose first column marks the current account.
    static QString accountsText(const QList<Account> &accounts)
    {
        qsizetype width = 0;
        for (const Account &account : accounts)
            width = std::max(width, printable(account.loginId).size());
        QStringList lines;
        for (const Account &account : accounts) {
            const QString name = printable(account.name);
            lines << (account.isCurrent ? u"* "_s : u"  "_s) + printable(account.loginId).leftJustified(width) + u"  "_s +
                         printable(account.userId) + (name.isEmpty() ? name : u"  "_s + name);
        }
        return lines.join(u'\n');
    }

    static QString accountsJson(const QList<Account> &accounts)
    {
        QJsonArray all;
        for (const Account &account : accounts) {
            QJsonObject one{{u"current"_s, account.isCurrent}, {u"loginId"_s, account.loginId}, {u"userId"_s, account.userId},
                {u"name"_s, account.name}};
            if (account.lastUsed.isValid())
                one[u"lastUsed"_s] = account.lastUsed.toString(Qt::ISODate);
            all << one;
        }
        return compact({{u"accounts"_s, all}});
    }

    void restored(const std::function<void()> &then)
    {
        watch(m_session->restore(), this, [this, then](const Result<bool> &restored) {
            if (m_isLeaving)
                return;
            if (m_session->isSignedIn())
                then();
            else
                fail(restored ? localError(Error::Kind::NotSignedIn) : restored.error());
        });
    }

    /// A script that has no person has a key, which is exchanged each time: nothing of it is kept. Returns false without one.
    bool usesAccessKey()
    {
        const AccessKey found = AccessKey::read(m_configuration.accessKeyFile);
        if (!found.problem.isEmpty()) {
            explain(u"descope-login: "_s + found.problem);
            leave(WrongUsage);
            return true;
        }
        if (found.key.isEmpty())
            return false;
        watch(m_service.exchangeAccessKey(found.key), this, [this](const Result<AccessKeyResponse> &answer) {
            if (!m_isLeaving)
                answer ? end(Success, answer->sessionToken.jwt()) : fail(answer.error());
        });
        return true;
    }

    void tellStatus()
    {
        watch(m_session->reloadUser(), this, [this](const Result<User> &asked) {
            if (m_isLeaving)
                return;
            if (!asked && asked.error().kind == Error::Kind::SessionEnded)
                return fail(asked.error());
            tellWho(asked ? std::nullopt : std::optional(asked.error()));
        });
    }

    /// Prints who is signed in, with the reason if the server has not confirmed it.
    void tellWho(const std::optional<Error> &unconfirmed)
    {
        const bool isJson = m_configuration.json;
        if (unconfirmed && !isJson)
            explain(sentence(*unconfirmed));
        endSaved(unconfirmed ? Unreachable : Success, isJson ? statusJson(!unconfirmed) : statusText(),
            tr("Your renewed session can’t be saved. You’ll have to sign in again next time."));
    }

    QString statusText() const
    {
        const QString loginId = printable(m_session->loginId());
        const QString name = printable(m_session->user().name);
        //: %1 is a login id, %2 a person's name
        const QString who = name.isEmpty() ? tr("Signed in as %1.").arg(loginId) : tr("Signed in as %1 (%2).").arg(loginId, name);
        //: %1 is a project id, %2 the address of a server
        return who + u'\n' + tr("Project %1 at %2.").arg(m_service.projectId(), m_service.baseUrl().toDisplayString());
    }

    QString statusJson(bool isConfirmed) const
    {
        const QJsonObject status{{u"signedIn"_s, true}, {u"confirmed"_s, isConfirmed}, {u"loginId"_s, m_session->loginId()},
            {u"userId"_s, m_session->user().userId}, {u"name"_s, m_session->user().name}, {u"projectId"_s, m_service.projectId()},
            {u"baseUrl"_s, m_service.baseUrl().toDisplayString()}};
        return compact(status);
    }

    void printToken()
    {
        // The restore has just tried in vain, and perhaps spent the token by that.
        const std::optional<Error> error = m_session->lastError();
        if (error && m_session->state() == SessionManager::State::Offline && !m_session->isRefreshing())
            return fail(*error);
        watch(m_session->ensureFresh(), this, [this](const Result<Token> &token) {
            if (m_isLeaving)
                return;
            if (!token && m_session->awaited() == SessionManager::Awaited::Token) {
                tellOvertime();
                QTimer::singleShot(100ms, this, &Command::printToken); // joins what is under way
            } else if (!token) {
                fail(token.error());
            } else {
                endSaved(Success, token->jwt(),
                    tr("This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time."));
            }
        });
    }

    /// Looks first whether a session could be saved, before the person goes to the browser in vain.
    void signIn()
    {
        watch(m_session->restore(), this, [this](const Result<bool> &restored) {
            if (m_isLeaving)
                return;
            if (m_session->isSignedIn() && !m_configuration.another)
                return tellSignedInAlready();
            if (!restored && verdictOn(restored.error()).code != NotSignedIn &&
                restored.error().kind != Error::Kind::StorageElsewhere) // which the new session takes the place of
                return fail(restored.error());
            if (m_session->isSignedIn())
                m_accounts.addAnother();
            m_signIn = SignInCommand::make(m_session, m_configuration);
            connect(m_signIn.get(), &SignInCommand::signedIn, this, &Command::tellSignedIn);
            connect(m_signIn.get(), &SignInCommand::cancelled, this, [this] { leave(Success); });
            connect(m_signIn.get(), &SignInCommand::failed, this, [this](const Error &error, const QString &text) {
                explain(u"descope-login: "_s + (text.isEmpty() ? sentence(error) : text));
                leave(verdictOn(error).code);
            });
            m_signIn->begin();
        });
    }

    void tellSignedInAlready()
    {
        explain(tr("You’re already signed in. To sign in with another account, too, run descope-login sign-in --another."));
        end(Success, statusText());
    }

    /// The session was saved, or could not be: nobody could use it any more then.
    void tellSignedIn()
    {
        if (m_session->isSaved())
            return end(Success, statusText());
        explain(u"descope-login: "_s +
                tr("Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then "
                   "try again."));
        watch(m_session->signOut(), this, [this](const Result<SignOutReport> &) { leave(KeyringUnusable); });
    }

    /// Signs out also while the session is still being restored: that needs no fresh token.
    void signOut()
    {
        watch(m_session->restore(), this, [](const Result<bool> &) {});
        const auto scope =
            m_configuration.everywhere ? SessionManager::SignOut::Everywhere : SessionManager::SignOut::ThisSession;
        watch(m_session->signOut(scope), this, [this](const Result<SignOutReport> &report) {
            if (m_isLeaving)
                return;
            if (!report)
                return fail(report.error());
            if (report->storage && report->storage->kind == Error::Kind::StorageNotRemoved)
                return fail(*report->storage);
            if (report->server)
                return tellServerUntold(*report->server);
            if (report->storage) {
                const bool isElsewhere = report->storage->kind == Error::Kind::StorageElsewhere;
                explain(isElsewhere ? tr("We’ll delete the session that was saved in a different keyring once that keyring is in "
                                         "use again; until then, it won’t be used. We couldn’t tell the server about it.")
                                    : tr("We’ll delete your saved session once the keyring is unlocked; until then, it won’t be "
                                         "used. We couldn’t tell the server."));
                return leave(KeyringUnusable);
            }
            end(Success, tr("You’re signed out."));
        });
    }

    void tellServerUntold(const Error &error)
    {
        explain(tr("You’re signed out on this computer, but we couldn’t tell the server. %1").arg(sentence(error)));
        leave(Unreachable);
    }

    void tellWhatIsAwaited()
    {
        if (m_signIn != nullptr) // and the person
            return;
        switch (m_session->awaited()) {
        case SessionManager::Awaited::Keyring:
            return explain(tr("Waiting for the keyring…"));
        case SessionManager::Awaited::Turn:
            return explain(tr("Waiting for another app that shares your session…"));
        case SessionManager::Awaited::Nothing: // but for a call
        case SessionManager::Awaited::Server:
        case SessionManager::Awaited::Token:
            //: %1 is the name of a server
            return explain(tr("Waiting for %1…").arg(m_service.baseUrl().host()));
        }
    }

    void outOfTime()
    {
        if (m_signIn != nullptr)
            return;
        using Awaited = SessionManager::Awaited;
        const Awaited awaited = m_session->awaited();
        const bool isToken = m_configuration.command == Configuration::Command::Token;
        m_isOutOfTime = true;
        if (m_isLeaving || m_isSaving)
            return;
        if (isToken && awaited == Awaited::Token)
            return tellOvertime();
        Error late = localError(Error::Kind::Timeout);
        if (awaited == Awaited::Keyring)
            late.kind = Error::Kind::StorageUnavailable;
        else if (awaited == Awaited::Turn)
            late.kind = Error::Kind::Busy;
        if (m_configuration.command == Configuration::Command::Status && !m_session->refreshToken().isEmpty())
            tellWho(late);
        else if (m_configuration.command == Configuration::Command::SignOut && awaited == Awaited::Server)
            tellServerUntold(late);
        else
            fail(late);
    }

    void tellOvertime()
    {
        if (!std::exchange(m_isOvertimeTold, true))
            explain(tr("The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes."));
    }

    /// Ends the program, but not between a refresh and its answer.
    void leave(int code)
    {
        m_isLeaving = true;
        if (m_session->awaited() != SessionManager::Awaited::Token)
            return QCoreApplication::exit(code);
        tellOvertime();
        QTimer::singleShot(100ms, this, [this, code] { leave(code); });
    }

    QString sentence(const Error &error) const
    {
        if (error.kind == Error::Kind::NotSignedIn && !m_configuration.account.isEmpty())
            //: %1 is the login id or user id that somebody typed
            return tr("Nobody is signed in as %1. To see who is, run descope-login status --all.")
                .arg(printable(m_configuration.account));
        if (error.kind == Error::Kind::NotSignedIn)
            return tr("Nobody is signed in. Run descope-login to sign in.");
        const bool isKeyrings = error.awaitsKeyring() || error.kind == Error::Kind::StorageUnavailable;
        if (isKeyrings && m_session->isSignedIn())
            return tr("The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the "
                      "keyring or free up disk space, then try again.");
        if (error.kind == Error::Kind::StorageUnavailable)
            return tr("There’s no usable keyring, so we can’t tell whether anybody is signed in.");
        if (error.kind == Error::Kind::StorageElsewhere)
            return tr("The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back "
                      "to that keyring, or run descope-login to sign in.");
        return errorNotice(error, {LoginStep::SignIn, m_service.baseUrl().host()}).text;
    }

    void fail(const Error &error)
    {
        const Verdict verdict = verdictOn(error);
        explain(u"descope-login: "_s + sentence(error));
        if (m_configuration.command != Configuration::Command::Status || !m_configuration.json)
            return leave(verdict.code);
        const QString asked = m_configuration.all ? u"accounts"_s : u"signedIn"_s;
        QJsonObject status{{asked, QJsonValue::Null}, {u"reason"_s, verdict.reason}};
        if (verdict.code == NotSignedIn)
            status = {{asked, m_configuration.all ? QJsonValue(QJsonArray()) : QJsonValue(false)}};
        end(verdict.code, compact(status));
    }

    /// Prints JSON in one line; characters that are not printable are escaped.
    static QString compact(const QJsonObject &object)
    {
        const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        QString text;
        for (const QChar c : json)
            text += c.isSurrogate() || printable(c) == c ? QString(c) : u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        return text;
    }

    /// Waits until the session is saved, because what is not saved is lost with the program. A keyring that is late has the rest
    /// of the time.
    void endSaved(ExitCode code, const QString &answer, const QString &unsaved)
    {
        m_isSaving = true;
        if (m_isLeaving)
            return;
        if (m_session->isSaved())
            return end(code, answer);
        if (!m_isOutOfTime)
            return QTimer::singleShot(100ms, this, [=, this] { endSaved(code, answer, unsaved); });
        explain(u"descope-login: "_s + unsaved);
        end(KeyringUnusable, answer);
    }

    void end(ExitCode code, const QString &answer) { leave(printAnswer(answer + u'\n') ? code : OutputFailed); }

    const Configuration m_configuration;
    DescopeService m_service;
    SessionManager m_current;
    AccountList m_accounts;
    std::unique_ptr<SessionManager> m_other; ///< of the account that is meant, if that was said
    SessionManager *m_session = &m_current;
    std::unique_ptr<SignInCommand> m_signIn; ///< while it is the person who is waited for, and afterwards
    bool m_isLeaving = false;
    bool m_isOutOfTime = false;
    bool m_isSaving = false; ///< the answer is known, and only the keyring is waited for
    bool m_isOvertimeTold = false;
};

} // namespace

int runCommand(const Configuration &configuration)
{
    // The errors that matter are told in sentences; QT_LOGGING_RULES still has the last word.
    QLoggingCategory::setFilterRules(u"descope.*.info=false"_s);
    int code = Success;
    int endedBy = 0;
    {
        Command command(configuration);
        const UnixSignals unixSignals([&](int signal) {
            endedBy = signal;
            command.breakOff();
        });
        QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
        code = QCoreApplication::exec();
    }
    if (endedBy != 0)
        std::raise(endedBy); // so that a script ends, too
    endWithin(250ms, code);
    return code;
}

} // namespace Descope
