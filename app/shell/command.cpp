// SPDX-License-Identifier: MIT
#include "command.h"

#include "api/watch.h"
#include "login/errortext.h"
#include "session/sessionmanager.h"
#include "text/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

void explain(const QString &sentence)
{
    printError(sentence + u'\n');
}

/// What an error says about who is signed in: with NotSignedIn nobody is; else it is not known, for this reason.
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
        return {NotSignedIn, {}};
    case Error::Kind::StorageLocked:
        return {KeyringUnusable, u"keyringLocked"_s};
    case Error::Kind::StorageUnavailable:
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
        , m_session(&m_service)
    {
    }

    void start()
    {
        const QString found = m_configuration.problem; // which says where
        if (const QString problem = found.isEmpty() ? m_service.configurationProblem() : found; !problem.isEmpty()) {
            explain(u"descope-login: "_s + problem);
            return QCoreApplication::exit(WrongUsage);
        }
        switch (m_configuration.command) {
        case Configuration::Command::Window:
            return;
        case Configuration::Command::Status:
            return restored([this] { tellStatus(); });
        case Configuration::Command::Token:
            return restored([this] { printToken(); });
        case Configuration::Command::SignOut:
            return signOut();
        }
    }

private:
    void restored(const std::function<void()> &then)
    {
        watch(m_session.restore(), this, [this, then](const Result<bool> &restored) {
            if (m_session.isSignedIn())
                then();
            else
                fail(restored ? localError(Error::Kind::NotSignedIn) : restored.error());
        });
    }

    void tellStatus()
    {
        watch(m_session.reloadUser(), this, [this](const Result<User> &asked) {
            if (!asked && asked.error().kind == Error::Kind::SessionEnded)
                return fail(asked.error());
            const bool isJson = m_configuration.json;
            if (!asked && !isJson)
                explain(sentence(asked.error()));
            end(asked ? Success : Unreachable, isJson ? statusJson(bool(asked)) : statusText());
        });
    }

    QString statusText() const
    {
        const QString loginId = printable(m_session.loginId());
        const QString name = printable(m_session.user().name);
        //: %1 is a login id, %2 a person's name
        const QString who = name.isEmpty() ? tr("Signed in as %1.").arg(loginId) : tr("Signed in as %1 (%2).").arg(loginId, name);
        //: %1 is a project id, %2 the address of a server
        return who + u'\n' + tr("Project %1 at %2.").arg(m_service.projectId(), m_service.baseUrl().toDisplayString());
    }

    QString statusJson(bool isConfirmed) const
    {
        const QJsonObject status{{u"signedIn"_s, true}, {u"confirmed"_s, isConfirmed}, {u"loginId"_s, m_session.loginId()},
            {u"userId"_s, m_session.user().userId}, {u"name"_s, m_session.user().name}, {u"projectId"_s, m_service.projectId()},
            {u"baseUrl"_s, m_service.baseUrl().toDisplayString()}};
        return compact(status);
    }

    void printToken()
    {
        watch(m_session.ensureFresh(), this, [this](const Result<Token> &token) {
            if (!token)
                return fail(token.error());
            if (m_session.isSaved())
                return end(Success, token->jwt());
            explain(u"descope-login: "_s +
                    tr("This is a new token, but your renewed sign-in can't be saved: sign in again next time."));
            end(KeyringUnusable, token->jwt());
        });
    }

    /// While it is still being restored: a sign-out needs no fresh token.
    void signOut()
    {
        watch(m_session.restore(), this, [](const Result<bool> &) {});
        const auto scope =
            m_configuration.everywhere ? SessionManager::SignOut::Everywhere : SessionManager::SignOut::ThisSession;
        watch(m_session.signOut(scope), this, [this](const Result<SignOutReport> &report) {
            if (!report)
                return fail(report.error());
            if (report->storage && report->storage->kind == Error::Kind::StorageNotRemoved)
                return fail(*report->storage);
            if (report->server) {
                explain(tr("You are signed out here, but the server could not be told. %1").arg(sentence(*report->server)));
                return QCoreApplication::exit(Unreachable);
            }
            if (report->storage) {
                explain(tr("Your saved sign-in will be deleted when the keyring can be used again; until then it is not used. "
                           "The server could not be told."));
                return QCoreApplication::exit(KeyringUnusable);
            }
            end(Success, tr("You are signed out."));
        });
    }

    QString sentence(const Error &error) const
    {
        if (error.kind == Error::Kind::NotSignedIn)
            return tr("Nobody is signed in. Start descope-login to sign in.");
        const bool isKeyrings = error.kind == Error::Kind::StorageLocked || error.kind == Error::Kind::StorageUnavailable;
        if (isKeyrings && m_session.isSignedIn())
            return tr(
                "The keyring can't save anything right now, so your sign-in wasn't renewed. It's still there: unlock the keyring "
                "or make room on the disk, then try again.");
        if (error.kind == Error::Kind::StorageUnavailable)
            return tr("There is no keyring that can be used, so it isn't known whether anybody is signed in.");
        return errorNotice(error, {LoginStep::SignIn, m_service.baseUrl().host()}).text;
    }

    void fail(const Error &error)
    {
        const Verdict verdict = verdictOn(error);
        explain(u"descope-login: "_s + sentence(error));
        if (m_configuration.command != Configuration::Command::Status || !m_configuration.json)
            return QCoreApplication::exit(verdict.code);
        QJsonObject status{{u"signedIn"_s, QJsonValue::Null}, {u"reason"_s, verdict.reason}};
        if (verdict.code == NotSignedIn)
            status = {{u"signedIn"_s, false}};
        end(verdict.code, compact(status));
    }

    /// JSON in one line; what is not printable is escaped.
    static QString compact(const QJsonObject &object)
    {
        const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        QString text;
        for (const QChar c : json)
            text += c.isSurrogate() || printable(c) == c ? QString(c) : u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        return text;
    }

    void end(ExitCode code, const QString &answer) { QCoreApplication::exit(printAnswer(answer + u'\n') ? code : OutputFailed); }

    const Configuration m_configuration;
    DescopeService m_service;
    SessionManager m_session;
};

} // namespace

int runCommand(const Configuration &configuration)
{
    // The errors that matter are told in sentences; QT_LOGGING_RULES still has the last word.
    QLoggingCategory::setFilterRules(u"descope.*.info=false"_s);
    Command command(configuration);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace Descope
