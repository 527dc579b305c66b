// SPDX-License-Identifier: MIT
#include "flow/switchsteps.h"

#include "flow/formchecks.h"
#include "flow/steprules.h"

namespace Descope {

SwitchSteps::SwitchSteps(FlowStage *stage, PersonSteps *persons, AccountSteps *account, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_persons(persons)
    , m_account(account)
{
    connect(stage, &FlowStage::stepEntered, this, &SwitchSteps::list);
    connect(&stage->call(), &RunningCall::busyChanged, this, [this](bool busy) {
        m_isUnderWay = m_isUnderWay && busy;
        if (!busy && m_isWaiting) // later: whoever was busy may still be about to go somewhere
            QMetaObject::invokeMethod(
                this, [this] { use(m_wanted); }, Qt::QueuedConnection);
    });
    if (const SessionManager *session = stage->lentSession())
        connect(session, &SessionManager::signedOut, this, [this](SessionManager::EndReason reason) {
            if (reason == SessionManager::EndReason::Switched)
                followSwitch();
        });
    list();
}

/// A program may make its list, or destroy it, when it likes.
AccountList *SwitchSteps::list()
{
    AccountList *list = m_stage->accountList();
    if (m_list == list)
        return list;
    if (m_list)
        m_list->disconnect(this);
    m_list = list;
    if (list != nullptr)
        connect(list, &AccountList::accountsChanged, this, &SwitchSteps::follow);
    return list;
}

/// Nobody is left where there is nothing to choose any more.
void SwitchSteps::follow()
{
    const QPointer<SwitchSteps> here(this);
    Q_EMIT accountsChanged();
    if (here && m_stage->step() == LoginStep::Accounts && m_stage->accounts().isEmpty() && !m_stage->isBusy())
        m_stage->setStep(firstStep(m_stage->settings()));
}

/// The account was left by the program, another process or this login, for another one or for somebody who signs in: the session
/// says which when its owner goes on.
void SwitchSteps::followSwitch()
{
    const auto goOn = [this] {
        if (m_stage->step() != LoginStep::Restoring || m_isUnderWay)
            return;
        if (m_stage->session()->state() == SessionManager::State::Restoring)
            return m_account->restore(TokenStore::Access::Quiet); // joins it
        if (m_stage->session()->isSignedIn())
            return m_stage->setStep(LoginStep::Account);
        m_persons->decline(); // whoever is remembered was left
        m_stage->setStep(firstStep(m_stage->settings()));
    };
    m_stage->setLoginId({}); // it is not theirs
    if (rulesOf(m_stage->step()).chosenBy == StepRules::ChosenBy::Anybody)
        return; // where people sign in
    m_stage->setStep(LoginStep::Restoring);
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

// Another account -----------------------------------------------------------------------------------------------------------

void SwitchSteps::use(const QString &userIdOrLoginId)
{
    if (list() == nullptr || userIdOrLoginId.isEmpty())
        return;
    m_wanted = userIdOrLoginId;
    m_isWaiting = !m_stage->isIdle();
    if (!m_isWaiting)
        look();
}

void SwitchSteps::unlock()
{
    const Account account = list() != nullptr ? list()->find(m_wanted) : Account();
    if (m_stage->isIdle() && !account.isEmpty())
        go(account, TokenStore::Access::MayPrompt);
}

void SwitchSteps::look()
{
    m_isUnderWay = true;
    const Account known = m_list->find(m_wanted);
    if (!known.isEmpty())
        return go(known, TokenStore::Access::Quiet);
    const auto loaded = [this](const Result<void> &) { // what could not be read is not known
        const Account account = list() != nullptr ? m_list->find(m_wanted) : Account();
        account.isEmpty() ? tellUnknown() : go(account, TokenStore::Access::Quiet);
    };
    m_stage->call().run(m_list->load(), loaded, RunningCall::OnAbort::Wait);
}

void SwitchSteps::go(const Account &account, TokenStore::Access access)
{
    m_isUnderWay = true;
    m_wanted = account.userId;
    m_stage->setStep(LoginStep::Restoring);
    if (list() == nullptr || m_stage->step() != LoginStep::Restoring)
        return;
    m_stage->call().run(
        m_list->switchTo(account.userId, access), [this, account](const Result<bool> &restored) { arrive(account, restored); },
        RunningCall::OnAbort::Wait);
}

/// Where the account could not be had, nothing has changed in most cases, and the person chooses again.
void SwitchSteps::arrive(const Account &account, const Result<bool> &restored)
{
    m_isUnderWay = false;
    const SessionManager *session = m_stage->session();
    if (restored && *restored)
        return void(m_stage->goHome());
    const bool hasEnded = !restored && restored.error().kind == Error::Kind::SessionEnded;
    if (hasEnded && m_stage->step() != LoginStep::Restoring) // signedOut() has told it
        return;
    const bool isGone = restored || hasEnded || restored.error().kind == Error::Kind::NotSignedIn;
    if (isGone && !session->isSignedIn()) {
        m_stage->setLoginId(account.loginId);
        m_stage->setStep(LoginStep::SignIn);
    } else {
        m_stage->setStep(LoginStep::Accounts);
    }
    m_stage->fail(isGone ? localError(Error::Kind::SessionEnded) : restored.error());
}

/// Nothing was saved of it. What there is goes on, and whoever signs in may be that account.
void SwitchSteps::tellUnknown()
{
    m_isUnderWay = false;
    const auto words = [id = m_wanted] {
        //: %1 is a login id or a user id
        return Notice{Notice::Severity::Info, tr("“%1” isn’t signed in on this computer.").arg(id)};
    };
    const auto tellThere = [this, words] {
        if (!m_stage->session()->isSignedIn() && loginIdProblems(m_wanted, m_stage->settings().loginIdField()).isEmpty())
            m_stage->setLoginId(m_wanted);
        m_stage->tell(words);
    };
    if (m_stage->step() != LoginStep::Restoring)
        return tellThere();
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(m_stage, &FlowStage::stepEntered, this, [once, tellThere] {
        disconnect(*once);
        tellThere();
    });
    m_account->start();
}

void SwitchSteps::addAnother()
{
    if (!m_stage->isIdle())
        return;
    m_persons->decline();
    m_stage->setStep(firstStep(m_stage->settings()));
    if (list() != nullptr && m_stage->session()->isSignedIn())
        m_list->addAnother();
}

// Removing ------------------------------------------------------------------------------------------------------------------

void SwitchSteps::remove(const QString &userId)
{
    if (!m_stage->isIdle() || list() == nullptr)
        return;
    if (m_list->current().userId == userId)
        return m_account->signOut(SessionManager::SignOut::ThisSession);
    m_stage->notices().clear();
    m_stage->call().setBusyText([] { return tr("Removing account…"); });
    m_stage->call().run(
        m_list->remove(userId), [this](const Result<SignOutReport> &report) { tellRemoved(report); }, RunningCall::OnAbort::Wait);
}

void SwitchSteps::tellRemoved(const Result<SignOutReport> &report)
{
    if (m_stage->accounts().isEmpty())
        m_stage->setStep(firstStep(m_stage->settings()));
    if (!report)
        return m_stage->fail(report.error());
    if (report->storage && report->storage->kind == Error::Kind::StorageNotRemoved)
        return m_stage->fail(*report->storage);
    if (report->isDone())
        return m_stage->tell([] {
            return Notice{Notice::Severity::Positive, tr("The account was removed from this computer.")};
        });
    const char *text = QT_TR_NOOP(
        "The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.");
    if (!report->server)
        text = QT_TR_NOOP("The account was removed. We’ll delete its saved session once the keyring is unlocked.");
    m_stage->tell([text] { return Notice{Notice::Severity::Warning, tr(text)}; });
}

} // namespace Descope
