// SPDX-License-Identifier: MIT
#include "flow/flowstage.h"

#include "flow/links/flowlogging.h"
#include "flow/loginid.h"
#include "flow/steprules.h"

#include <algorithm>
#include <utility>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Returns whether the first screen depends on a saved session that has to be looked for.
bool isRestoringAwaited(const SessionManager &session)
{
    return session.isSignedIn() || !session.wasNeverSaved() || !session.service()->configurationProblem().isEmpty();
}

LoginStep beginning(const SessionManager *session, const LoginSettings &settings)
{
    if (session == nullptr)
        return LoginStep::SignIn;
    return isRestoringAwaited(*session) ? LoginStep::Restoring : firstStep(settings);
}

} // namespace

FlowStage::FlowStage(SessionManager *session, const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_service(session != nullptr ? session->service() : nullptr)
    , m_settings(settings)
    , m_call(new RunningCall(this))
    , m_notices(new CurrentNotice(m_service->baseUrl().host(), clock, this))
    , m_step(beginning(session, settings))
    , m_loginId(loginIdFrom(settings.loginId))
    , m_staySignedIn(settings.staySignedIn)
{
    m_notices->setLoginIdKind(settings.loginIdKind);
    m_notices->setHasTenant(!settings.tenantId.isEmpty());
    m_notices->setEditor([this](const Error &error, Notice &notice) { edit(error, notice); });
    connect(m_call, &RunningCall::busyChanged, this, &FlowStage::busyChanged);
}

void FlowStage::setSettings(const LoginSettings &settings)
{
    const QPointer<FlowStage> stage(this); // a program may let go of it in one of the slots
    const LoginSettings before = std::exchange(m_settings, settings);
    m_notices->setLoginIdKind(settings.loginIdKind);
    m_notices->setHasTenant(!settings.tenantId.isEmpty());
    if (settings.staySignedIn != before.staySignedIn)
        setStaySignedIn(settings.staySignedIn);
    if (settings.loginId != before.loginId) {
        m_loginId = loginIdFrom(settings.loginId);
        Q_EMIT loginIdChanged(m_loginId);
    }
    if (stage)
        Q_EMIT settingsChanged();
    if (!stage)
        return;
    // Nobody stays where nothing leads to any more, nor at what was the first screen.
    const bool isGone = QList{LoginStep::SignUp, LoginStep::Forgot, LoginStep::Sso, LoginStep::Accounts}.contains(m_step) &&
                        !canBeChosen(m_step, settings.offered(), false);
    if (isIdle() && !session()->isSignedIn() &&
        (isGone || (m_step == firstStep(before) && settings.firstScreen != before.firstScreen)))
        setStep(firstStep(settings));
}

AccountList *FlowStage::accountList() const
{
    const bool isOneFixed = m_settings.loginIdFixed;
    return isOffered(LoginFeature::Accounts) && !isOneFixed ? AccountList::of(lentSession()) : nullptr;
}

QList<Account> FlowStage::accounts() const
{
    const AccountList *list = accountList();
    return list != nullptr ? list->accounts() : QList<Account>();
}

void FlowStage::setStep(LoginStep step)
{
    if (step == m_step)
        return;
    Q_EMIT stepLeft(m_step, step);
    m_notices->clear(); // while the step is still the one that it belongs to
    const int entered = ++m_entered;
    m_step = step;
    Q_EMIT stepChanged(step);
    // A slot may have gone elsewhere, or ended the login.
    if (entered == m_entered && rulesOf(step).isLimited)
        m_notices->remindOfRateLimit();
    if (entered == m_entered)
        Q_EMIT stepEntered(step);
}

bool FlowStage::goHome()
{
    const bool isSignedIn = session()->isSignedIn();
    setStep(isSignedIn ? LoginStep::Account : LoginStep::SignIn);
    return isSignedIn && m_step == LoginStep::Account;
}

void FlowStage::end()
{
    ++m_entered;
    Q_EMIT stepLeft(m_step, LoginStep::SignIn);
    m_call->end();
}

void FlowStage::show(LoginStep step)
{
    if (step == LoginStep::Accounts && accounts().isEmpty())
        return;
    if (isIdle() && canBeChosen(step, m_settings.offered(), session()->isSignedIn()))
        setStep(step);
}

void FlowStage::setStaySignedIn(bool stay)
{
    if (std::exchange(m_staySignedIn, stay) != stay)
        Q_EMIT staySignedInChanged(stay);
}

void FlowStage::chooseStaySignedIn(bool stay)
{
    setStaySignedIn(stay);
    Q_EMIT staySignedInChosen(stay);
}

void FlowStage::setLoginId(const QString &loginId)
{
    const QString trimmed = loginId.trimmed();
    if (trimmed == m_loginId || m_settings.loginIdFixed)
        return;
    m_loginId = trimmed;
    m_notices->forgetAttempts();
    Q_EMIT loginIdChanged(trimmed);
}

void FlowStage::fail(const Error &error, LoginStep at)
{
    m_notices->tellError(error, at);
    Q_EMIT failed(error);
}

void FlowStage::fail(const Error &error, const CurrentNotice::Words &words)
{
    tell(words);
    Q_EMIT failed(error);
}

void FlowStage::failSending(const Error &error, const std::function<void()> &again)
{
    m_sendAgain = again;
    m_notices->tellError(error, m_step, true);
    Q_EMIT failed(error);
}

void FlowStage::sendAgain()
{
    const std::function<void()> again = m_sendAgain; // which sets the next one
    if (m_notices->notice().actions().contains(Notice::Action::SendAgain))
        again();
}

void FlowStage::complain(const QString &why)
{
    qCWarning(logLogin).noquote() << why;
    fail(localError(Error::Kind::Configuration, why));
}

bool FlowStage::hasSession()
{
    if (!m_session.isThere())
        complain(u"there is no SessionManager: setSession() was not called, or it was destroyed"_s);
    return m_session.isThere();
}

/// Takes away what the program does not offer, and says in its words what it wants to say otherwise.
void FlowStage::edit(const Error &error, Notice &notice) const
{
    if (!isOffered(LoginFeature::ForgotPassword))
        notice.buttons.removeIf([](const Notice::Button &button) { return button.action == Notice::Action::ResetPassword; });
    const QString own = m_errorWords ? m_errorWords(error, notice.text) : QString();
    if (!own.isEmpty())
        notice.text = own;
}

bool FlowStage::accepts(const FieldProblems &problems)
{
    std::for_each(problems.crbegin(), problems.crend(), [this](const FieldProblem &problem) { tellProblem(problem); });
    return problems.isEmpty();
}

void FlowStage::tellProblem(const FieldProblem &problem)
{
    if (!problem.answerKey.isEmpty())
        Q_EMIT answerInvalid(problem.answerKey, problem.text);
    else if (problem.text.isEmpty())
        Q_EMIT rulesUnmet();
    else
        Q_EMIT fieldInvalid(problem.field, problem.text);
}

FieldProblems FlowStage::takeLoginId(const QString &typed)
{
    setLoginId(loginIdFrom(typed)); // not while it is typed: a full stop may be that before "com"
    LoginIdField field = m_settings.loginIdField();
    if (m_settings.loginIdFixed) // the program knows why, and nobody could correct it
        field.kind = LoginIdKind::Any;
    return loginIdProblems(m_loginId, field);
}

void FlowStage::submit(const std::function<void()> &send, const QMap<QString, QString> &answers)
{
    m_notices->clear();
    if (m_call->isOver())
        return;
    if (!m_beforeSubmit)
        return send();
    const SubmitHook hook = m_beforeSubmit; // which it may replace
    const QFuture<Result<QString>> veto =
        hook({m_step, m_loginId, answers}).then([](const QString &text) { return Result<QString>(text); });
    m_call->run(
        veto,
        [this, send](const Result<QString> &text) {
            if (text && text->isEmpty())
                return send();
            tell([text] { return Notice{Notice::Severity::Error, text ? *text : QString()}; });
        },
        RunningCall::OnAbort::Drop);
}

int FlowStage::addGate(Gate gate)
{
    m_gates << std::move(gate);
    return int(m_gates.size()) - 1;
}

void FlowStage::arrive(const Arrival &arrival, int gate)
{
    m_notices->forgetAttempts();
    for (; gate < m_gates.size(); ++gate) {
        if (m_gates.at(gate)(arrival))
            return;
    }
    enter(arrival);
}

void FlowStage::enter(const Arrival &arrival)
{
    const auto persistence = m_staySignedIn ? SessionManager::Persistence::Keep : SessionManager::Persistence::Forget;
    ++m_handovers;
    const QFuture<Result<void>> begun = session()->begin(arrival.loginId, arrival.response, persistence);
    watch(begun, this, [this](const Result<void> &) {
        --m_handovers;
        Q_EMIT handedOver();
    });
    // A slot of signedIn() may end the login.
    Q_EMIT accepted(arrival.loginId, arrival.response.session.user.name, arrival.way);
    m_call->run(
        begun,
        [this, told = arrival.told](const Result<void> &saved) {
            // Already at the account when the session replaced another one; and a program may have signed out when it heard of
            // it.
            if (!goHome())
                return;
            if (!saved)
                fail(saved.error());
            else if (told)
                tell(told);
        },
        RunningCall::OnAbort::Wait);
}

} // namespace Descope
