// SPDX-License-Identifier: MIT
#include "flow/pendingsignin.h"

namespace Descope {

namespace {

/// Returns whether a sign-in may wait at this step. The browser may be a second factor; a sign-in that another one takes the
/// place of there is ended by keep().
bool isWaitedAt(LoginStep step)
{
    return step == LoginStep::SecondFactor || step == LoginStep::SetUpTotp || step == LoginStep::Tenant ||
           step == LoginStep::Browser;
}

} // namespace

PendingSignIn::PendingSignIn(FlowStage *stage, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
{
    connect(stage, &FlowStage::stepLeft, this, [this](LoginStep, LoginStep next) {
        if (!isWaitedAt(next))
            end();
    });
    connect(&stage->call(), &RunningCall::busyChanged, this, &PendingSignIn::endUnlessAwaited);
}

void PendingSignIn::keep(const Arrival &arrival, int gate)
{
    end();
    m_arrival = arrival;
    m_gate = gate;
}

void PendingSignIn::goOn()
{
    if (isThere())
        m_stage->arrive(*std::exchange(m_arrival, std::nullopt), m_gate + 1);
}

void PendingSignIn::goOnWith(const AuthResponse &response)
{
    const bool isSameUser = isThere() && response.session.userId() == session().userId();
    if (isSameUser) {
        renew(response.session);
        return goOn();
    }
    endSession(response.session.refreshToken);
    if (isThere())
        m_stage->fail(localError(Error::Kind::OtherUser));
}

void PendingSignIn::renew(const Session &given)
{
    Session &now = m_arrival->response.session;
    const Session before = std::exchange(now, given);
    if (now.refreshToken.isEmpty()) // it stays valid
        now.refreshToken = before.refreshToken;
    if (now.user.isEmpty())
        now.user = before.user;
}

void PendingSignIn::giveUp(const Error &error)
{
    if (!isThere())
        return;
    m_stage->goHome();
    m_stage->fail(error);
}

QString PendingSignIn::loginId() const
{
    return isThere() ? arrival().loginId : m_stage->session()->loginId();
}

void PendingSignIn::withToken(const std::function<void(const Token &)> &then, const std::function<void()> &again)
{
    if (isThere())
        return then(session().refreshToken);
    m_stage->call().run(m_stage->session()->ensureFresh(), [this, then, again](const Result<Token> &fresh) {
        if (fresh)
            return then(m_stage->session()->refreshToken());
        Error error = fresh.error();
        error.outcomeUnknown = false;         // of what the token was for
        if (m_stage->session()->isSignedIn()) // else why nobody is any more is told already
            tell(error, again);
    });
}

void PendingSignIn::fail(const Error &error, const CurrentNotice::Words &words)
{
    if (error.kind == Error::Kind::SessionEnded)
        return failSession(error);
    words ? m_stage->fail(error, words) : m_stage->fail(error);
}

void PendingSignIn::failSending(const Error &error, const std::function<void()> &again)
{
    error.kind == Error::Kind::SessionEnded ? failSession(error, again) : tell(error, again);
}

void PendingSignIn::tell(const Error &error, const std::function<void()> &again)
{
    again ? m_stage->failSending(error, again) : m_stage->fail(error);
}

void PendingSignIn::failSession(const Error &error, const std::function<void()> &again)
{
    if (isThere())
        return giveUp(error);
    m_stage->call().run(m_stage->session()->refresh(), [this, error, again](const Result<Token> &refreshed) {
        Error alive = refreshed ? error : refreshed.error();
        if (refreshed)
            alive.kind = Error::Kind::Server;
        if (m_stage->session()->isSignedIn())
            tell(alive, again);
    });
}

/// Whoever has cancelled what comes before the step is not signed in.
void PendingSignIn::endUnlessAwaited()
{
    if (!m_stage->isBusy() && !isWaitedAt(m_stage->step()))
        end();
}

void PendingSignIn::end()
{
    if (const auto arrival = std::exchange(m_arrival, std::nullopt))
        endSession(arrival->response.session.refreshToken);
}

void PendingSignIn::endSession(const Token &refreshToken)
{
    DescopeService *service = m_stage->service();
    if (!refreshToken.isEmpty())
        watch(service->logout(refreshToken), service, [](const Result<void> &) {});
}

} // namespace Descope
