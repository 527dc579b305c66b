// SPDX-License-Identifier: MIT
#include "login/warmup.h"

#include "flow/loginflow.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace Descope {

using namespace std::chrono_literals;

namespace {

/// A keyring and TLS take milliseconds and megabytes, which must not hold up the form; nobody types faster.
constexpr auto afterPainting = 100ms;
constexpr auto afterSending = 10ms; ///< what is to be sent goes through the event loop

} // namespace

WarmUp::WarmUp(QWidget *form)
    : QObject(form)
    , m_form(form)
{
    m_painting.setSingleShot(true);
    m_painting.setInterval(afterPainting);
    connect(&m_painting, &QTimer::timeout, this, &WarmUp::prepare);
}

void WarmUp::setFlow(LoginFlow *flow)
{
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    connect(flow, &LoginFlow::stepChanged, this, &WarmUp::connectAhead);
    connect(flow, &LoginFlow::busyChanged, this, &WarmUp::noteBusy);
    connectAhead();
}

void WarmUp::noteShown()
{
    if (m_flow->step() == LoginStep::Restoring)
        connectAhead();
    else
        m_painting.start();
}

void WarmUp::noteHidden()
{
    m_painting.stop();
    if (const SessionManager *session = m_flow->session())
        session->service()->disconnectAhead();
}

void WarmUp::connectAhead()
{
    const SessionManager *session = m_flow->session();
    if (session != nullptr && m_form->isVisible() && !m_flow->isBusy() && m_flow->step() != LoginStep::Account)
        session->service()->connectAhead();
}

/// Does what a form that is shown does not need.
void WarmUp::prepare()
{
    connectAhead();
    const SessionManager *session = m_flow->session();
    if (session != nullptr && session->state() == SessionManager::State::Unknown)
        m_flow->start();
}

/// Says that the account is near while the server is being waited for: there is time then, and behind its answer there is none.
void WarmUp::noteBusy(bool busy)
{
    if (!busy)
        return connectAhead(); // the call that is over had the connection
    QTimer::singleShot(afterSending, this, [this] {
        constexpr std::array beforeAccount{LoginStep::SignIn, LoginStep::SignUp, LoginStep::Browser};
        if (m_flow->isBusy() && std::count(beforeAccount.begin(), beforeAccount.end(), m_flow->step()) > 0)
            Q_EMIT accountAwaited();
    });
}

} // namespace Descope
