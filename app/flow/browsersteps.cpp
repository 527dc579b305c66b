// SPDX-License-Identifier: MIT
#include "flow/browsersteps.h"

#include "flow/emailaddress.h"
#include "flow/loginid.h"
#include "flow/loginoptions.h"
#include "flow/noticebuttons.h"
#include "flow/steprules.h"
#include "flow/usertext.h"

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10min;
constexpr auto connectionLifetime = 30s; ///< of DescopeService::connectAhead()

} // namespace

BrowserSteps::BrowserSteps(FlowStage *stage, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_clock(clock)
    , m_receiver(BrowserReceiver::forLogin(stage->lentSession(), stage->service(), clock, this))
{
    connect(stage, &FlowStage::stepLeft, this, &BrowserSteps::leave);
    connect(stage, &FlowStage::stepEntered, this, &BrowserSteps::discoverAhead);
    connect(stage, &FlowStage::settingsChanged, this, &BrowserSteps::discoverAhead);
    connect(m_receiver, &BrowserReceiver::returned, this, &BrowserSteps::take);
    connect(m_receiver, &BrowserReceiver::strayed, this, &BrowserSteps::noteStray);
    connect(&stage->call(), &RunningCall::busyChanged, this, &BrowserSteps::tellStray);
}

BrowserSteps::~BrowserSteps() = default;

void BrowserSteps::leaveLogin()
{
    m_receiver->disconnect(this);
    m_receiver->leaveLogin();
}

QUrl BrowserSteps::url() const
{
    return m_stage->step() == LoginStep::Browser && m_receiver->isAwaiting() ? m_receiver->start().url : QUrl();
}

void BrowserSteps::followUrl()
{
    if (std::exchange(m_toldUrl, url()) != m_toldUrl)
        Q_EMIT urlChanged();
}

void BrowserSteps::setState(BrowserState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

/// Fetches what a click on the button would have to wait for.
void BrowserSteps::discoverAhead()
{
    const LoginStep step = m_stage->step();
    if ((step == LoginStep::SignIn || step == LoginStep::SignUp) && m_stage->isOffered(LoginFeature::Browser))
        m_stage->service()->discoverAhead();
}

// To the browser ------------------------------------------------------------------------------------------------------------

void BrowserSteps::signInByBrowser()
{
    if (m_stage->isOffered(LoginFeature::Browser))
        begin(Way::OpenId, {});
}

void BrowserSteps::signInByProvider(const QString &id)
{
    const QList<SocialProvider> &offered = m_stage->settings().providers;
    if (std::any_of(offered.begin(), offered.end(), [&id](const SocialProvider &provider) { return provider.id == id; }))
        begin(Way::OAuth, id);
}

void BrowserSteps::signInBySso(const QString &domainOrAddress)
{
    if (!m_stage->isOffered(LoginFeature::Sso))
        return;
    QString organization = loginIdFrom(domainOrAddress);
    if (organization.startsWith(u'@'))
        organization.remove(0, 1);
    begin(Way::Sso, organization);
}

void BrowserSteps::confirm(Way way, const QString &what, const BrowserConfirmation &confirmation)
{
    begin(way, what, confirmation);
}

void BrowserSteps::begin(Way way, const QString &what, const std::optional<BrowserConfirmation> &confirmation)
{
    if (!m_stage->isReady() || m_receiver->isAwaiting() || (way == Way::Sso && !m_stage->accepts(organizationProblems(what))))
        return;
    if (const QString problem = m_stage->settings().browserProblem(); !problem.isEmpty())
        return m_stage->complain(problem);
    m_way = way;
    m_what = what;
    m_confirmation = confirmation;
    if (m_stage->step() != LoginStep::Browser)
        m_from = m_stage->step();
    m_hasBegun = true;
    if (!m_confirmation)
        noteSignIn();
    m_stage->call().setBusyText([] { return tr("Opening your browser…"); });
    m_stage->submit([this] { ask(); });
}

void BrowserSteps::noteSignIn()
{
    if (isEmailAddress(m_what)) // people need not type it again when they choose another way
        m_stage->setLoginId(m_what);
    m_stage->chooseStaySignedIn(m_stage->staySignedIn());
}

void BrowserSteps::ask()
{
    const LoginSettings &settings = m_stage->settings();
    const bool isByScheme = settings.browserReturn == LoginSettings::ByScheme;
    const QUrl redirectUrl =
        m_receiver->newRedirectUrl(m_way, {isByScheme ? settings.urlScheme : QString(), quint16(settings.browserPort)});
    const auto ask = [this, redirectUrl](const LoginOptions &options) { askForUrl(redirectUrl, options); };
    if (!redirectUrl.isEmpty() && m_way == Way::OpenId)
        return askOpenId(redirectUrl);
    if (!redirectUrl.isEmpty())
        return m_confirmation ? m_confirmation->withOptions(ask) : ask(loginOptions(settings));
    m_stage->fail(
        localError(Error::Kind::BrowserUnavailable, u"no port for the browser to come back to"_s), [port = settings.browserPort] {
            const QString text =
                port == 0
                    ? tr("Your browser can’t get back to this app. Restart the app and try again.")
                    : tr("Another app is using port %1, which your browser needs to get back here. Close that app and try again.")
                          .arg(port);
            return Notice{Notice::Severity::Error, text, noticeButtons({Notice::Action::OpenBrowser})};
        });
}

void BrowserSteps::askOpenId(const QUrl &redirectUrl)
{
    AuthorizationOptions options;
    options.redirectUrl = redirectUrl;
    options.loginHint = m_stage->loginId();
    options.flow = m_stage->settings().browserFlow;
    if (m_isOtherWanted)
        options.prompt = u"login"_s;
    const auto answered = [this](const Result<AuthorizationRequest> &request) {
        request ? open({Way::OpenId, request->url(), request->redirectUrl(), *request}) : failStart(request.error());
    };
    m_stage->call().run(m_stage->service()->authorizationRequest(options), answered);
}

/// Whoever confirms that it is them has to do something for it: a browser that knows them would answer by itself.
void BrowserSteps::askForUrl(const QUrl &redirectUrl, const LoginOptions &options)
{
    DescopeService *service = m_stage->service();
    const auto answered = [this, redirectUrl](const Result<QUrl> &url) {
        url ? open({m_way, *url, redirectUrl, {}, isConfirming()}) : failStart(url.error());
    };
    OAuthOptions byProvider;
    SsoOptions bySso;
    const bool asksAgain = m_isOtherWanted || m_confirmation;
    byProvider.loginOptions = bySso.loginOptions = options;
    byProvider.loginHint = bySso.loginHint = m_confirmation ? m_confirmation->loginId : m_stage->loginId();
    byProvider.prompt = asksAgain ? u"select_account"_s : QString();
    bySso.forceAuthn = asksAgain;
    m_stage->call().run(m_way == Way::OAuth ? service->startOAuth(m_what, redirectUrl, byProvider)
                                            : service->startSso(m_what, redirectUrl, bySso),
        answered);
}

void BrowserSteps::failStart(const Error &error)
{
    if (m_confirmation)
        return answer(error);
    if (error.kind != Error::Kind::SsoUnknown || m_stage->step() != LoginStep::Sso)
        return m_stage->fail(error, LoginStep::Browser);
    m_stage->accepts({{Field::Organization, userText(error)}});
    Q_EMIT m_stage->failed(error);
}

// In the browser ------------------------------------------------------------------------------------------------------------

void BrowserSteps::open(const BrowserStart &start)
{
    if (m_stage->step() != LoginStep::Browser && m_stage->step() != m_from) // somebody has signed in elsewhere
        return;
    m_receiver->await(start);
    m_stage->setStep(LoginStep::Browser);
    if (!m_receiver->isAwaiting()) // a slot has left it again
        return;
    m_waiting = std::make_unique<QObject>();
    m_clock->callAfter(patience, m_waiting.get(), [this] { expire(); });
    keepConnection();
    setState(BrowserState::Waiting);
    followUrl();
    QMetaObject::invokeMethod(
        m_waiting.get(), [this, url = start.url] { Q_EMIT wanted(url); }, Qt::QueuedConnection);
}

/// Has a connection ready for the moment at which the browser comes back.
void BrowserSteps::keepConnection()
{
    m_stage->service()->connectAhead();
    m_clock->callAfter(connectionLifetime, m_waiting.get(), [this] { keepConnection(); });
}

void BrowserSteps::openAgain()
{
    if (m_stage->step() != LoginStep::Browser)
        return;
    if (url().isEmpty())
        return beginAgain();
    m_stage->notices().clear();
    setState(BrowserState::Waiting);
    Q_EMIT wanted(m_receiver->start().url);
}

void BrowserSteps::beginAgain()
{
    if (!m_hasBegun)
        return;
    if (m_confirmation) {
        if (m_stage->step() == LoginStep::Browser || m_stage->step() == m_from) // else it is not asked for any more
            begin(m_way, QString(m_what), std::optional(m_confirmation));
        return;
    }
    switch (m_way) {
    case Way::OpenId:
        return signInByBrowser();
    case Way::OAuth:
        return signInByProvider(QString(m_what));
    case Way::Sso:
        return signInBySso(QString(m_what));
    }
}

void BrowserSteps::tellMissing()
{
    if (url().isEmpty())
        return;
    setState(BrowserState::Missing);
    m_stage->fail(localError(Error::Kind::BrowserUnavailable));
}

void BrowserSteps::cancel()
{
    m_stage->call().abort();
    if (!m_stage->isBusy()) // what is being saved is not given up
        goBack();
}

void BrowserSteps::expire()
{
    m_waiting.reset();
    m_receiver->giveUp(Landing::TooLate);
    setState(BrowserState::Expired);
    followUrl();
    m_stage->fail(localError(Error::Kind::BrowserExpired, u"the browser has not come back"_s), [] {
        return Notice{Notice::Severity::Warning, tr("You didn’t finish signing in within 10 minutes, so we stopped waiting.")};
    });
}

void BrowserSteps::leave(LoginStep left)
{
    if (left != LoginStep::Browser)
        return;
    m_waiting.reset();
    m_receiver->giveUp(Landing::Cancelled);
    if (const auto response = std::exchange(m_unidentified, std::nullopt))
        BrowserReceiver::end(m_stage->service(), *response);
    followUrl();
}

void BrowserSteps::goBack()
{
    if (m_confirmation)
        return m_stage->setStep(m_from);
    const bool isSignedIn = m_stage->session()->isSignedIn();
    const bool isThere = canBeChosen(m_from, m_stage->settings().offered(), isSignedIn);
    m_stage->setStep(isThere ? m_from : isSignedIn ? LoginStep::Account : LoginStep::SignIn);
}

// Back from the browser -----------------------------------------------------------------------------------------------------

void BrowserSteps::take(BrowserReceiver::Through through)
{
    m_waiting.reset();
    followUrl();
    if (through == BrowserReceiver::Through::Listener)
        Q_EMIT browserReturned();
    if (m_stage->step() != LoginStep::Browser) // a slot has left it
        return;
    m_stage->notices().clear();
    const auto redeemed = [this](const Result<AuthResponse> &response) {
        if (m_stage->step() != LoginStep::Browser) // somebody has signed in elsewhere: the receiver ends what has come
            return;
        if (m_confirmation)
            return answer(response);
        if (response)
            return identify(*response);
        goBack();
        m_stage->fail(response.error(), LoginStep::Browser);
    };
    m_stage->call().run(m_receiver->redeem(), redeemed, RunningCall::OnAbort::Drop);
}

void BrowserSteps::answer(const Result<AuthResponse> &answer)
{
    const auto answered = m_confirmation->answered;
    goBack();
    answered(answer);
}

/// A program that has a login for one person lets nobody else in.
void BrowserSteps::identify(const AuthResponse &response)
{
    m_unidentified = response;
    const User &user = response.session.user;
    const QString &loginId = m_stage->loginId();
    if (!m_stage->settings().loginIdFixed || loginId.isEmpty() || isKnownBy(user, loginId))
        return finish();
    if (!user.loginIds.isEmpty())
        return refuse();
    const auto asked = [this](const Result<User> &owner) {
        if (!m_unidentified) // the step was left
            return;
        if (owner) {
            m_unidentified->session.user = *owner;
            return isKnownBy(*owner, m_stage->loginId()) ? finish() : refuse();
        }
        goBack();
        m_stage->fail(owner.error(), LoginStep::Browser);
    };
    m_stage->call().run(m_stage->service()->me(response.session.refreshToken), asked, RunningCall::OnAbort::Drop);
}

void BrowserSteps::finish()
{
    m_isOtherWanted = false;
    const AuthResponse response = *std::exchange(m_unidentified, std::nullopt);
    const User &user = response.session.user;
    const QString typed = m_stage->loginId();
    const bool isKnown = !typed.isEmpty() && isKnownBy(user, typed);
    m_stage->begin(wayName(), isKnown ? typed : loginIdOf(user), response);
}

void BrowserSteps::refuse()
{
    m_isOtherWanted = true; // else the browser, where the other one is signed in, would bring the same again
    goBack();
    m_stage->fail(localError(Error::Kind::BrowserMismatch, u"another user than the one of LoginSettings::loginId"_s), [] {
        return Notice{Notice::Severity::Error,
            tr("You used a different account in your browser, so you were signed out again. Sign in with the one shown here."),
            noticeButtons({Notice::Action::OpenBrowser})};
    });
}

QString BrowserSteps::wayName() const
{
    switch (m_way) {
    case Way::OpenId:
        return u"browser"_s;
    case Way::OAuth:
        return u"oauth:"_s + m_what;
    case Way::Sso:
        return u"sso"_s;
    }
    Q_UNREACHABLE();
}

std::optional<bool> BrowserSteps::handleReturn(const QByteArray &url)
{
    if (m_stage->lentSession() == nullptr || !isOffered() || !BrowserReceiver::isReturn(url, m_stage->settings().urlScheme))
        return std::nullopt;
    return m_receiver->handle(url);
}

bool BrowserSteps::isOffered() const
{
    return m_stage->isOffered(LoginFeature::Browser) || m_stage->isOffered(LoginFeature::Sso) ||
           !m_stage->settings().providers.isEmpty();
}

void BrowserSteps::noteStray(Landing landing, BrowserReceiver::Through through)
{
    m_stray = landing;
    tellStray();
    if (landing != Landing::NoSignIn && through == BrowserReceiver::Through::Listener)
        Q_EMIT browserReturned();
}

/// Says what came back that nobody waits for, as soon as it is known that nobody is signed in; it changes nothing.
void BrowserSteps::tellStray()
{
    if (!m_stray || m_stage->isBusy() || m_stage->step() == LoginStep::Restoring)
        return;
    const Landing landing = *std::exchange(m_stray, std::nullopt);
    if (m_stage->lentSession() == nullptr || m_stage->session()->isSignedIn())
        return;
    const char *text = QT_TR_NOOP("We ignored a sign-in from your browser because it wasn’t started here.");
    if (landing == Landing::Twice)
        text = QT_TR_NOOP("Your browser sent the same sign-in twice, so we ignored the second one.");
    else if (landing == Landing::Cancelled)
        text = QT_TR_NOOP("You finished a sign-in that was cancelled here, so you were signed out again.");
    else if (landing == Landing::TooLate)
        text = QT_TR_NOOP("You finished signing in after we stopped waiting, so you were signed out again.");
    else if (!m_hasBegun)
        text = QT_TR_NOOP("The sign-in from your browser was started before this app was closed. Please start again.");
    if (m_stage->notices().notice().text != tr(text)) // whoever calls again and again is told once
        m_stage->tell([text] { return Notice{Notice::Severity::Warning, tr(text)}; });
}

} // namespace Descope
