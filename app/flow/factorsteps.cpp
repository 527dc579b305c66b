// SPDX-License-Identifier: MIT
#include "flow/factorsteps.h"

#include "flow/browsersteps.h"
#include "flow/loginoptions.h"
#include "flow/noticebuttons.h"
#include "flow/resendcountdown.h"
#include "flow/sentaddress.h"
#include "flow/totpwords.h"

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

DeliveryMethod methodOf(Factor factor)
{
    return factor == Factor::SmsCode ? DeliveryMethod::Sms : DeliveryMethod::Email;
}

bool isSent(Factor factor)
{
    return factor == Factor::EmailCode || factor == Factor::SmsCode;
}

/// Returns whether they have signed in by such pages already (`amr`): the same again proves nothing more.
bool hasUsedPages(const QStringList &used)
{
    return used.contains("oauth"_L1) || used.contains("sso"_L1);
}

} // namespace

FactorSteps::FactorSteps(
    FlowStage *stage, PendingSignIn *pending, BrowserSteps *browser, ResendCountdown *resend, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_pending(pending)
    , m_browser(browser)
    , m_resend(resend)
    , m_gate(stage->addGate([this](const Arrival &arrival) { return hold(arrival); }))
{
    connect(stage, &FlowStage::stepLeft, this, &FactorSteps::leave);
    connect(stage, &FlowStage::stepEntered, this, [this] {
        if (!isOurs(m_stage->step()) && !m_factors.isEmpty()) // not before: the screen that is left still has the focus
            setFactors({}, {});
    });
    connect(&stage->call(), &RunningCall::busyChanged, this, &FactorSteps::beginStepUp);
}

bool FactorSteps::isHere() const
{
    return m_stage->step() == LoginStep::SecondFactor || m_stage->step() == LoginStep::StepUp;
}

/// Returns by what this person can confirm that it is them, the best first.
QList<Factor> FactorSteps::factorsFor(const User &user, const QStringList &used) const
{
    QList<Factor> factors = factorsOf(user, m_pending->loginId(), used);
    if (pagesFor(user) && !hasUsedPages(used))
        factors << Factor::InBrowser;
    return factors;
}

std::optional<ConfirmingPages> FactorSteps::pagesFor(const User &user) const
{
    const QString tenant =
        m_pending->isThere() ? m_pending->session().sessionToken.currentTenant() : m_stage->session()->currentTenant();
    return confirmingPages(user, tenant, m_stage->settings());
}

// The second factor of a sign-in --------------------------------------------------------------------------------------------

bool FactorSteps::hold(const Arrival &arrival)
{
    using Wanted = LoginSettings::SecondFactor;
    const Session &session = arrival.response.session;
    if (m_stage->settings().secondFactor == Wanted::NotAsked || session.sessionToken.isMultiFactor())
        return false;
    m_pending->keep(arrival, m_gate);
    if (!session.user.json.isEmpty()) {
        askFor(session.user);
        return true;
    }
    const auto identified = [this](const Result<User> &user) {
        if (!m_pending->isThere())
            return;
        if (!user)
            return m_pending->giveUp(user.error());
        m_pending->setUser(*user);
        askFor(*user);
    };
    m_stage->call().run(m_stage->service()->me(session.refreshToken), identified);
    return true;
}

void FactorSteps::askFor(const User &user)
{
    if (m_stage->settings().secondFactor == LoginSettings::SecondFactor::Offered && !hasTotp(user))
        return m_pending->goOn();
    const QStringList used = m_pending->session().sessionToken.authenticationMethods();
    const QList<Factor> factors = factorsFor(user, used);
    if (factors.isEmpty())
        return m_stage->setStep(LoginStep::SetUpTotp);
    offer(LoginStep::SecondFactor, factors);
}

// The step-up of a session --------------------------------------------------------------------------------------------------

void FactorSteps::stepUp()
{
    if (m_isSteppingUp || !m_stage->hasSession())
        return;
    m_isSteppingUp = true;
    SessionManager *session = m_stage->session();
    m_asking = connect(session, &SessionManager::stepUpWanted, this, &FactorSteps::stepUp); // so that somebody can be asked
    const QFuture<Result<Token>> token = session->stepUp();
    m_isStepAwaited = !token.isFinished();
    watch(token, this, [this](const Result<Token> &answer) { endStepUp(bool(answer)); });
    beginStepUp();
}

/// Goes to the step as soon as nothing else is under way.
void FactorSteps::beginStepUp()
{
    if (!m_isStepAwaited || !m_stage->isIdle())
        return;
    m_isStepAwaited = false;
    SessionManager *session = m_stage->session();
    if (!session->user().json.isEmpty())
        return offer(LoginStep::StepUp, factorsFor(session->user(), {}));
    const auto identified = [this](const Result<User> &user) {
        if (!m_stage->session()->isSignedIn())
            return;
        offer(LoginStep::StepUp, factorsFor(m_stage->session()->user(), {}));
        if (!user && m_stage->step() == LoginStep::StepUp)
            m_stage->fail(user.error());
    };
    m_stage->call().run(session->reloadUser(), identified);
}

void FactorSteps::endStepUp(bool isSteppedUp)
{
    disconnect(m_asking);
    m_isSteppingUp = m_isStepAwaited = false;
    if (isOurs(m_stage->step()) && !m_pending->isThere())
        m_stage->goHome();
    Q_EMIT stepUpEnded(isSteppedUp);
}

/// Returns whether the step belongs to the question: the browser does where it is to confirm.
bool FactorSteps::isOurs(LoginStep step) const
{
    return step == LoginStep::SecondFactor || step == LoginStep::StepUp ||
           (step == LoginStep::Browser && m_browser->isConfirming());
}

void FactorSteps::leave(LoginStep left, LoginStep next)
{
    if (!isOurs(left) || isOurs(next))
        return;
    if (left != LoginStep::SecondFactor && m_isSteppingUp)
        m_stage->session()->cancelStepUp();
}

// Asking for the code -------------------------------------------------------------------------------------------------------

void FactorSteps::setFactors(const QList<Factor> &factors, Factor factor)
{
    m_factors = factors;
    m_factor = factor;
    m_isSent = false;
    m_address.clear();
    Q_EMIT factorChanged();
}

void FactorSteps::offer(LoginStep step, const QList<Factor> &factors)
{
    setFactors(factors, factors.value(0)); // before the screen is there, which has nothing to enter without any
    m_stage->setStep(step);
    if (m_stage->step() != step) // a slot has left it
        return;
    if (factors.isEmpty())
        return m_stage->fail(localError(Error::Kind::StepUpRequired), [] {
            return Notice{Notice::Severity::Error,
                tr("There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.")};
        });
    if (isSent(m_factor) && m_stage->notices().rateLimitSeconds() == 0)
        sendCode();
}

void FactorSteps::choose(Factor factor)
{
    if (!isHere() || !m_stage->isIdle() || !m_factors.contains(factor) || factor == m_factor)
        return;
    m_resend->stop();
    setFactors(m_factors, factor);
    m_stage->notices().clear();
    resend();
}

void FactorSteps::resend()
{
    if (!isHere() || m_factors.isEmpty() || !m_stage->isReady() || m_resend->seconds() > 0)
        return;
    if (m_factor == Factor::InBrowser)
        confirmInBrowser();
    else if (isSent(m_factor))
        m_stage->submit([this] { sendCode(); });
}

void FactorSteps::sendCode()
{
    m_stage->call().setBusyText([] { return tr("Sending…"); });
    const auto send = [this](const Token &token) {
        const auto sent = [this](const Result<CodeResponse> &answer) { codeSent(answer); };
        m_stage->call().run(
            m_stage->service()->sendCode(methodOf(m_factor), m_pending->loginId(), {Audience::SignIn, {}, optionsWith(token)}),
            sent);
    };
    m_pending->withToken(send, [this] { resend(); });
}

void FactorSteps::codeSent(const Result<CodeResponse> &answer)
{
    if (!answer) {
        Error error = answer.error();
        error.outcomeUnknown = false; // of the code
        return m_pending->failSending(error, [this] { resend(); });
    }
    const bool isAgain = std::exchange(m_isSent, true);
    m_address = sentAddress(answer->maskedAddress, {}, methodOf(m_factor));
    m_resend->start();
    Q_EMIT factorChanged();
    if (isAgain)
        m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("We sent the code again.")}; });
}

// Checking it ---------------------------------------------------------------------------------------------------------------

void FactorSteps::enterCode(const QString &typed)
{
    const QString code = typed.simplified().remove(u' '); // apps show it in two groups
    if (!isHere() || m_factors.isEmpty() || m_factor == Factor::InBrowser || !m_stage->isReady() ||
        !m_stage->accepts(codeProblems(code, m_factor)))
        return;
    m_stage->submit([this, code] { verify(code); });
}

void FactorSteps::verify(const QString &code)
{
    const auto answered = [this](const Result<AuthResponse> &answer) { answer ? verified(*answer) : fail(answer.error()); };
    if (m_factor != Factor::AuthenticatorApp)
        return m_stage->call().run(m_stage->service()->verifyCode(methodOf(m_factor), m_pending->loginId(), code), answered);
    m_pending->withToken([this, code, answered](const Token &token) {
        m_stage->call().run(m_stage->service()->verifyTotp(m_pending->loginId(), code, optionsWith(token)), answered);
    });
}

void FactorSteps::confirmInBrowser()
{
    const auto pages = pagesFor(m_pending->isThere() ? m_pending->session().user : m_stage->session()->user());
    if (!pages) // the program has changed its settings
        return;
    const auto withOptions = [this](const std::function<void(const LoginOptions &)> &then) {
        m_pending->withToken([this, then](const Token &token) { then(optionsWith(token)); });
    };
    const auto answered = [this](const Result<AuthResponse> &answer) { browserAnswered(answer); };
    const bool isByProvider = !pages->provider.isEmpty();
    m_browser->confirm(isByProvider ? BrowserStart::Way::OAuth : BrowserStart::Way::Sso,
        isByProvider ? pages->provider : pages->organization, {m_pending->loginId(), withOptions, answered});
}

/// The server refuses what somebody else has answered, and says no more of it than that it was not taken.
void FactorSteps::browserAnswered(const Result<AuthResponse> &answer)
{
    if (answer)
        return verified(*answer);
    if (answer.error().kind != Error::Kind::BrowserExpired)
        return m_pending->fail(answer.error());
    m_stage->fail(answer.error(), [] {
        return Notice{Notice::Severity::Error,
            tr("Your browser didn’t confirm that it’s you. Try again, with the account that you use here."),
            noticeButtons({Notice::Action::OpenBrowser})};
    });
}

void FactorSteps::verified(const AuthResponse &answer)
{
    if (!m_isSteppingUp)
        return m_pending->goOnWith(answer);
    const auto finished = [this](const Result<Token> &token) {
        if (!token && m_stage->step() == LoginStep::StepUp) // else endStepUp() leads on
            m_stage->fail(token.error());
    };
    m_stage->call().run(m_stage->session()->finishStepUp(answer), finished, RunningCall::OnAbort::Wait);
}

void FactorSteps::fail(const Error &error)
{
    m_pending->fail(error, m_factor == Factor::AuthenticatorApp ? totpWords(error) : CurrentNotice::Words());
}

LoginOptions FactorSteps::optionsWith(const Token &refreshToken) const
{
    LoginOptions options = loginOptions(m_stage->settings());
    options.mfa = m_pending->isThere();
    options.stepup = !options.mfa;
    options.refreshToken = refreshToken;
    return options;
}

} // namespace Descope
