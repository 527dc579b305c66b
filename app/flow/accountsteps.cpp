// SPDX-License-Identifier: MIT
#include "flow/accountsteps.h"

#include "flow/noticebuttons.h"
#include "flow/steprules.h"

#include <QDateTime>

#include <tuple>

namespace Descope {

AccountSteps::AccountSteps(FlowStage *stage, PersonSteps *persons, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_persons(persons)
    , m_wasOnline(isOnline())
{
    connect(stage->service(), &DescopeService::reachableChanged, this, &AccountSteps::followConnection);
    if (const SessionManager *session = stage->lentSession()) {
        connect(session, &SessionManager::signedIn, this, [this] {
            if (!m_stage->isHandingOver())
                followSignIn();
        });
        connect(stage, &FlowStage::handedOver, this, [this] {
            if (m_stage->session()->isSignedIn())
                followSignIn();
        });
        connect(session, &SessionManager::signedOut, this, &AccountSteps::followSignOut);
        connect(session, &SessionManager::saveFailed, this, &AccountSteps::followSaveFailure);
        connect(session, &SessionManager::saveRecovered, this, &AccountSteps::followRecovery);
        connect(session, &SessionManager::stateChanged, this, &AccountSteps::followConnection);
    }
    connect(stage, &FlowStage::stepEntered, this, [this](LoginStep step) {
        if (step == LoginStep::Account && m_stage->isOffered(LoginFeature::SignInHistory))
            loadHistory();
    });
}

// Restoring -----------------------------------------------------------------------------------------------------------------

void AccountSteps::start()
{
    if (!m_stage->hasSession())
        return;
    if (m_stage->session()->isSignedIn())
        return m_stage->setStep(LoginStep::Account);
    if (const QString problem = m_stage->service()->configurationProblem(); !problem.isEmpty()) {
        m_stage->setStep(LoginStep::SignIn);
        return m_stage->complain(problem);
    }
    if (m_stage->session()->state() == SessionManager::State::SignedOut) {
        m_stage->setStep(beginning());
        return m_persons->look(); // also where that was the step
    }
    if (m_stage->step() == LoginStep::Restoring)
        return restore(TokenStore::Access::Quiet);
    m_stage->enterFirstStep();
    std::ignore = m_stage->session()->restore(); // if there is one after all, it leads to the account
}

void AccountSteps::restore(TokenStore::Access access)
{
    m_stage->setStep(LoginStep::Restoring);
    m_stage->call().run(
        m_stage->session()->restore(access),
        [this](const Result<bool> &restored) {
            // That a session has ended was told by signedOut(), where its owner is asked to sign in again.
            if (m_stage->session()->isSignedIn() || (!restored && restored.error().kind == Error::Kind::SessionEnded))
                return;
            if (restored)
                return leaveRestoring();
            m_stage->setStep(firstStep(m_stage->settings()));
            // Without a keyring there is nothing to restore; that is told when there is something to save.
            if (restored.error().kind != Error::Kind::StorageUnavailable)
                m_stage->fail(restored.error());
        },
        RunningCall::OnAbort::Wait);
}

/// Nobody is signed in, as the keyring has just said: so it will not take long to say who was, and who else is.
void AccountSteps::leaveRestoring()
{
    const auto leave = [this](const Result<void> &) {
        if (m_stage->step() == LoginStep::Restoring)
            m_stage->setStep(beginning());
    };
    const auto found = [this, leave](const Result<RememberedPerson> &person) {
        m_persons->take(person);
        AccountList *list = m_stage->accountList();
        list != nullptr ? m_stage->call().run(list->load(), leave, RunningCall::OnAbort::Wait) : leave({});
    };
    m_stage->call().run(m_persons->find(), found, RunningCall::OnAbort::Wait);
}

/// Returns where people begin who are not signed in.
LoginStep AccountSteps::beginning() const
{
    return m_stage->accounts().isEmpty() ? firstStep(m_stage->settings()) : LoginStep::Accounts;
}

// What happens to the session -----------------------------------------------------------------------------------------------

void AccountSteps::followSignIn()
{
    // Another slot may have signed out since, or begun another session.
    m_stage->setLoginId(m_stage->session()->loginId());
    if (!m_stage->goHome())
        return;
    if (const auto unsaved = std::exchange(m_unsaved, std::nullopt))
        tellUnsaved(*unsaved);
    // A session that was saved is taken up without a request; its end elsewhere is told by signedOut().
    if (m_stage->session()->user().json.isEmpty())
        watch(m_stage->session()->reloadUser(), this, [](const Result<User> &) {});
}

void AccountSteps::followSignOut(SessionManager::EndReason reason)
{
    if (reason == SessionManager::EndReason::Switched)
        return; // see SwitchSteps
    if (!m_stage->session()->loginId().isEmpty())
        m_stage->setLoginId(m_stage->session()->loginId());
    const bool isOver = reason == SessionManager::EndReason::Requested; // else they sign in again
    m_stage->setStep(isOver && !m_stage->accounts().isEmpty() ? LoginStep::Accounts : LoginStep::SignIn);
    if (reason == SessionManager::EndReason::Ended)
        return m_stage->fail(localError(Error::Kind::SessionEnded));
    if (reason != SessionManager::EndReason::Inactive)
        return;
    m_stage->fail(localError(Error::Kind::SessionEnded), [] {
        return Notice{Notice::Severity::Info, tr("You were signed out because you were away. Please sign in again.")};
    });
}

void AccountSteps::followSaveFailure(const Error &error)
{
    if (m_stage->step() == LoginStep::Restoring || m_stage->step() == LoginStep::SignIn)
        m_unsaved = error;
    else
        tellUnsaved(error);
}

/// Tells that the present sign-in is not saved; or that it is, and waits to be renewed until something can be saved.
void AccountSteps::tellUnsaved(const Error &error)
{
    if (!m_stage->session()->isSaved() || error.kind == Error::Kind::StorageNotSetUp)
        return m_stage->fail(error);
    m_stage->fail(error, [reason = error.kind] {
        return Notice{Notice::Severity::Warning,
            tr("Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk "
               "space."),
            noticeButtons({Notice::Action::SaveAgain}, reason), {},
            reason == Error::Kind::StorageLocked ? Field::Button : Field::NoField};
    });
}

void AccountSteps::save()
{
    m_stage->notices().clear();
    m_stage->call().run(
        m_stage->session()->save(), [this](const Result<void> &saved) { saved ? tellSaved() : m_stage->fail(saved.error()); });
}

void AccountSteps::tellSaved()
{
    m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("You’ll stay signed in on this computer.")}; });
}

/// Takes back that the session is not saved, if that is what is told.
void AccountSteps::followRecovery()
{
    m_unsaved.reset();
    const QList<Notice::Action> offered = m_stage->notices().notice().actions();
    if (offered.contains(Notice::Action::SaveAgain) || offered.contains(Notice::Action::HowToFix))
        tellSaved();
}

// The account ---------------------------------------------------------------------------------------------------------------

void AccountSteps::loadHistory()
{
    m_isHistoryMissing = false;
    watch(m_stage->session()->ensureFresh(), this, [this](const Result<Token> &fresh) {
        const SessionManager *session = m_stage->session();
        if (!fresh) {
            if (session->isSignedIn())
                failHistory();
            return;
        }
        watch(m_stage->service()->history(session->refreshToken()), this,
            [this](const Result<QList<HistoryEntry>> &history) { history ? Q_EMIT historyLoaded(*history) : failHistory(); });
    });
}

void AccountSteps::failHistory()
{
    m_isHistoryMissing = true;
    Q_EMIT historyFailed(tr("Recent sign-ins can’t be shown right now."));
}

// The connection ------------------------------------------------------------------------------------------------------------

bool AccountSteps::isOnline() const
{
    const SessionManager *session = m_stage->lentSession();
    return m_stage->service()->isReachable() && (session == nullptr || session->state() != SessionManager::State::Offline);
}

void AccountSteps::followConnection()
{
    if (std::exchange(m_wasOnline, isOnline()) == m_wasOnline)
        return;
    if (m_wasOnline && m_isHistoryMissing && m_stage->step() == LoginStep::Account)
        loadHistory();
    Q_EMIT onlineChanged(m_wasOnline);
}

void AccountSteps::reconnect()
{
    if (!m_stage->isIdle() || !m_stage->session()->isSignedIn())
        return;
    m_stage->notices().clear();
    const auto tell = [this](const auto &answer) {
        if (answer)
            m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("You’re connected again.")}; });
        else if (m_stage->session()->isSignedIn()) // else why nobody is signed in any more is told already
            m_stage->fail(answer.error());
    };
    // A session that has its token is asked about without spending one.
    if (m_stage->session()->state() == SessionManager::State::Offline)
        m_stage->call().run(m_stage->session()->refresh(), [tell](const Result<Token> &fresh) { tell(fresh); });
    else
        m_stage->call().run(m_stage->session()->reloadUser(), [tell](const Result<User> &user) { tell(user); });
}

// Signing out ---------------------------------------------------------------------------------------------------------------

void AccountSteps::signOut(SessionManager::SignOut scope)
{
    if (!m_stage->isIdle())
        return;
    m_stage->setLoginId(m_stage->session()->loginId());
    m_stage->call().setBusyText([] { return tr("Signing out…"); }); // where people sign in: signedOut() has led there
    m_stage->call().run(
        m_stage->session()->signOut(scope), [this, scope](const Result<SignOutReport> &report) { tellSignedOut(report, scope); },
        RunningCall::OnAbort::Wait);
}

void AccountSteps::tellSignedOut(const Result<SignOutReport> &report, SessionManager::SignOut scope)
{
    if (!report)
        return m_stage->fail(report.error());
    if (report->isDone())
        return m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("You’re signed out.")}; });
    if (report->storage && report->storage->kind == Error::Kind::StorageNotRemoved)
        return m_stage->fail(*report->storage);
    // That other people's access goes on weighs more than an entry that is used no longer.
    const char *text = QT_TR_NOOP(
        "You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.");
    if (!report->server)
        text = QT_TR_NOOP("You’re signed out. We’ll delete your saved session once the keyring is unlocked.");
    else if (scope == SessionManager::SignOut::Everywhere)
        text = report->server->outcomeUnknown || report->server->kind == Error::Kind::SessionEnded
                   ? QT_TR_NOOP("You’re signed out on this computer. The server didn’t confirm it, so your other devices may "
                                "still be signed in.")
                   : QT_TR_NOOP("You’re signed out on this computer. We couldn’t reach the server, so your other devices are "
                                "still signed in.");
    const Error error = report->server.value_or(report->storage.value_or(Error()));
    const ErrorContext context{m_stage->step(), m_stage->service()->baseUrl().host(), 1, QDateTime::currentDateTimeUtc()};
    m_stage->tell([=] { return Notice{Notice::Severity::Warning, tr(text), {}, errorNotice(error, context).details}; });
}

} // namespace Descope
