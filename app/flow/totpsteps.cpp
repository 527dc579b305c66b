// SPDX-License-Identifier: MIT
#include "flow/totpsteps.h"

#include "flow/factors.h"
#include "flow/loginoptions.h"
#include "flow/overwrite.h"
#include "flow/totpwords.h"

namespace Descope {

TotpSteps::TotpSteps(FlowStage *stage, PendingSignIn *pending, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_pending(pending)
{
    connect(stage, &FlowStage::stepLeft, this, &TotpSteps::leave);
    if (const SessionManager *session = stage->lentSession())
        connect(session, &SessionManager::userChanged, this, &TotpSteps::setUpChanged);
    connect(stage, &FlowStage::stepEntered, this, [this](LoginStep step) {
        if (step == LoginStep::SetUpTotp && !isSetUp() && !m_pending->isThere()) // who has come by choice
            create();
        if (step == LoginStep::Account && std::exchange(m_isUnfinished, false))
            tellUnfinished();
    });
}

TotpSteps::~TotpSteps()
{
    overwrite(m_seed.key);
}

bool TotpSteps::isSetUp() const
{
    return hasTotp(m_pending->isThere() ? m_pending->session().user : m_stage->session()->user());
}

/// Overwrites what is secret: nothing of that outlives the step.
void TotpSteps::leave(LoginStep left)
{
    if (left != LoginStep::SetUpTotp || m_seed == TotpSeed())
        return;
    m_isUnfinished = !m_isConfirmed && m_stage->session()->isSignedIn();
    overwrite(m_seed.key);
    m_seed = {};
    Q_EMIT seedChanged();
}

void TotpSteps::create()
{
    if (m_stage->step() != LoginStep::SetUpTotp || m_stage->notices().rateLimitSeconds() > 0)
        return;
    m_pending->withToken([this](const Token &token) {
        const auto created = [this](const Result<TotpSeed> &seed) {
            if (!seed)
                return m_pending->fail(seed.error());
            m_seed = *seed;
            m_isConfirmed = false;
            Q_EMIT seedChanged();
        };
        m_stage->call().run(m_stage->service()->updateTotp(m_pending->loginId(), token), created);
    });
}

void TotpSteps::enterCode(const QString &typed)
{
    const QString code = typed.simplified().remove(u' ');
    if (m_stage->step() != LoginStep::SetUpTotp || m_seed.key.isEmpty() || !m_stage->isReady() ||
        !m_stage->accepts(codeProblems(code, Factor::AuthenticatorApp)))
        return;
    m_stage->submit([this, code] { m_pending->withToken([this, code](const Token &token) { verify(code, token); }); });
}

/// The code is the second factor of a sign-in that waits. Of who is signed in it proves only that the app works.
void TotpSteps::verify(const QString &code, const Token &refreshToken)
{
    LoginOptions options = loginOptions(m_stage->settings());
    options.mfa = m_pending->isThere();
    if (options.mfa)
        options.refreshToken = refreshToken;
    m_stage->call().run(m_stage->service()->verifyTotp(m_pending->loginId(), code, options),
        [this](const Result<AuthResponse> &answer) { answer ? verified(*answer) : fail(answer.error()); });
}

void TotpSteps::verified(const AuthResponse &answer)
{
    m_isConfirmed = true;
    if (m_pending->isThere())
        return m_pending->goOnWith(answer);
    // It has a session of its own, which nobody needs.
    DescopeService *service = m_stage->service();
    watch(service->logout(answer.session.refreshToken), service, [](const Result<void> &) {});
    watch(m_stage->session()->reloadUser(), this, [](const Result<User> &) {});
    if (m_stage->goHome())
        m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("Your authenticator app is set up.")}; });
}

/// The server counts the app as set up from the moment on at which it has made the secret.
void TotpSteps::tellUnfinished()
{
    m_stage->tell([] {
        return Notice{Notice::Severity::Warning,
            tr("Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.")};
    });
    watch(m_stage->session()->reloadUser(), this, [](const Result<User> &) {});
}

void TotpSteps::fail(const Error &error)
{
    m_pending->fail(error, totpWords(error));
}

} // namespace Descope
