// SPDX-License-Identifier: MIT
#include "flow/loginflow.h"

#include "core/service/errortable.h"
#include "flow/countdown.h"
#include "flow/currentnotice.h"
#include "flow/links/linkreceiver.h"
#include "flow/links/linkredemption.h"
#include "flow/loginid.h"
#include "flow/overwrite.h"
#include "flow/runningcall.h"

#include <QLoggingCategory>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logLogin, "descope.login")

bool choosesPassword(LoginStep step)
{
    return step == LoginStep::SignUp || step == LoginStep::NewPassword || step == LoginStep::Change || step == LoginStep::Replace;
}

/// Where a person can go by choice. The other steps have to be come to.
bool canBeChosen(LoginStep step, LoginFeatures features, bool signedIn)
{
    switch (step) {
    case LoginStep::SignIn:
        return true;
    case LoginStep::SignUp:
        return features.testFlag(LoginFeature::SignUp);
    case LoginStep::Forgot:
        return features.testFlag(LoginFeature::ForgotPassword);
    case LoginStep::Account:
        return signedIn;
    case LoginStep::Change:
    case LoginStep::Replace:
        return signedIn && features.testFlag(LoginFeature::ChangePassword);
    default:
        return false;
    }
}

/// The error of a call that only prepares what was asked for: that itself was surely not done.
Error beforehand(Error error)
{
    error.outcomeUnknown = false;
    return error;
}

/// Details of the user where Descope has a place for them, else claims of the session token.
void takeAnswers(const QList<FormField> &fields, const QMap<QString, QString> &answers, SignUpOptions &options)
{
    static const QHash<QString, QString UserDetails::*> details{{u"givenName"_s, &UserDetails::givenName},
        {u"middleName"_s, &UserDetails::middleName}, {u"familyName"_s, &UserDetails::familyName},
        {u"phone"_s, &UserDetails::phone}};
    for (const FormField &field : fields) {
        const QString answer = answers.value(field.key);
        if (const auto member = details.value(field.key))
            options.user.*member = answer;
        else if (field.kind == FormField::Kind::Check)
            options.loginOptions.customClaims[field.key] = answer == "true"_L1;
        else if (!answer.isEmpty())
            options.loginOptions.customClaims[field.key] = answer;
    }
}

} // namespace

LoginFlow::LoginFlow(SessionManager *session, QObject *parent)
    : LoginFlow(session, {}, Clock::system(), parent)
{
}

LoginFlow::LoginFlow(SessionManager *session, const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_service(session->service())
    , m_settings(settings)
    , m_call(new RunningCall(this))
    , m_notices(new CurrentNotice(m_service->baseUrl().host(), clock, this))
    , m_links(LinkReceiver::forLogin(session, settings.linkDestination(), clock, this))
    , m_link(new LinkRedemption(m_service, clock, this))
    , m_resend(new Countdown(clock, this))
    , m_step(isRestoringAwaited() ? LoginStep::Restoring : firstStep())
    , m_loginId(loginIdFrom(settings.loginId))
    , m_staySignedIn(settings.staySignedIn)
{
    m_notices->setEditor([this](const Error &error, Notice &notice) { edit(error, notice); });
    connect(session, &SessionManager::signedIn, this, [this] {
        setLoginId(m_session->loginId());
        setStep(LoginStep::Account);
        if (const auto unsaved = std::exchange(m_unsaved, std::nullopt))
            tellUnsaved(*unsaved);
        // A session that was saved is taken up without a request; its end elsewhere is told by signedOut().
        if (m_session->user().json.isEmpty())
            watch(m_session->reloadUser(), this, [](const Result<User> &) {});
    });
    connect(session, &SessionManager::signedOut, this, [this](SessionManager::EndReason reason) {
        if (!m_session->loginId().isEmpty())
            setLoginId(m_session->loginId());
        setStep(LoginStep::SignIn);
        if (reason == SessionManager::EndReason::Ended)
            return fail(localError(Error::Kind::SessionEnded));
        if (reason != SessionManager::EndReason::Inactive)
            return;
        tell(Notice::Severity::Info, QT_TR_NOOP("You were signed out because you were away. Please sign in again."));
        Q_EMIT failed(localError(Error::Kind::SessionEnded));
    });
    connect(session, &SessionManager::saveFailed, this, [this](const Error &error) {
        if (m_step == LoginStep::Restoring || m_step == LoginStep::SignIn)
            m_unsaved = error;
        else
            tellUnsaved(error);
    });
    connect(m_resend, &Countdown::ticked, this, [this] { Q_EMIT resendTicked(resendSeconds()); });
    connect(m_resend, &Countdown::finished, this, [this] { Q_EMIT resendTicked(resendSeconds()); });
    connect(m_links, &LinkReceiver::arrived, this, [this](const QByteArray &link) {
        handleLink(link);
        Q_EMIT browserReturned();
    });
    connect(m_link, &LinkRedemption::linkFollowed, this, [this] { setStep(LoginStep::NewPassword); });
    connect(m_link, &LinkRedemption::expired, this, [this] { fail(localError(Error::Kind::LinkExpired)); });
    connect(m_call, &RunningCall::busyChanged, this, &LoginFlow::busyChanged);
    connect(m_call, &RunningCall::busyChanged, this, &LoginFlow::takeUpLink);
    connect(m_notices, &CurrentNotice::noticeChanged, this, &LoginFlow::noticeChanged);
    connect(m_notices, &CurrentNotice::noticeTextChanged, this, &LoginFlow::noticeTextChanged);
    connect(m_notices, &CurrentNotice::noticeRetranslated, this, &LoginFlow::noticeRetranslated);
    connect(m_notices, &CurrentNotice::rateLimitTicked, this, [this](int seconds) {
        Q_EMIT rateLimitTicked(seconds);
        Q_EMIT resendTicked(resendSeconds());
    });
}

LoginFlow::~LoginFlow()
{
    overwrite(m_currentPassword);
    m_links->leaveLogin();
}

bool LoginFlow::isBusy() const
{
    return !m_session || m_call->isBusy();
}

const Notice &LoginFlow::notice() const
{
    return m_notices->notice();
}

int LoginFlow::rateLimitSeconds() const
{
    return m_notices->rateLimitSeconds();
}

// Steps ---------------------------------------------------------------------------------------------------------------------

void LoginFlow::cancel()
{
    if (isBusy() && m_step != LoginStep::Restoring)
        return m_call->abort();
    switch (m_step) {
    case LoginStep::Restoring:
        // The restoring goes on: its answer may hold a new refresh token, which must not be lost. It leads to Account.
        m_call->drop();
        return setStep(LoginStep::SignIn);
    case LoginStep::SignIn:
    case LoginStep::Account:
        return;
    default:
        return setStep(m_session->isSignedIn() ? LoginStep::Account : LoginStep::SignIn);
    }
}

void LoginFlow::setStep(LoginStep step)
{
    if (step == m_step)
        return;
    leaveStep(step);
    m_notices->clear(); // while the step is still the one that it belongs to
    m_step = step;
    Q_EMIT stepChanged(step);
    if (step != LoginStep::Account)
        m_notices->remindOfRateLimit();
    if (choosesPassword(step))
        loadPolicy();
    if (step == LoginStep::Account && isOffered(LoginFeature::SignInHistory))
        loadHistory();
    takeUpLink();
}

/// Nothing secret outlives the step that needs it.
void LoginFlow::leaveStep(LoginStep next)
{
    if (m_step == LoginStep::CheckMail || m_step == LoginStep::EnterCode)
        m_resend->stop();
    if (next != LoginStep::NewPassword && next != LoginStep::ConfirmLink)
        m_link->abandon();
    if (m_step == LoginStep::Replace)
        overwrite(m_currentPassword);
    overwrite(m_doubtfulPassword);
}

void LoginFlow::show(LoginStep step)
{
    if (!isBusy() && canBeChosen(step, m_settings.features, m_session->isSignedIn()))
        setStep(step);
}

void LoginFlow::setLoginId(const QString &loginId)
{
    const QString trimmed = loginId.trimmed();
    if (trimmed == m_loginId || m_settings.loginIdFixed)
        return;
    m_loginId = trimmed;
    m_notices->forgetAttempts();
    Q_EMIT loginIdChanged(trimmed);
}

void LoginFlow::start()
{
    if (!m_session)
        return fail(localError(Error::Kind::Configuration, u"the SessionManager was destroyed before the LoginFlow"_s));
    if (m_session->isSignedIn())
        return setStep(LoginStep::Account);
    if (!m_service->configurationProblem().isEmpty()) {
        qCWarning(logLogin).noquote() << m_service->configurationProblem(); // for whoever writes the program
        setStep(LoginStep::SignIn);
        return fail(localError(Error::Kind::Configuration, m_service->configurationProblem()));
    }
    if (m_session->state() == SessionManager::State::SignedOut)
        return setStep(firstStep());
    if (m_step == LoginStep::Restoring)
        return restore(TokenStore::Access::Quiet);
    if (choosesPassword(m_step))
        loadPolicy();
    m_session->restore(); // if there is one after all, it leads to the account
}

/// Whether what start() will find decides about the first screen.
bool LoginFlow::isRestoringAwaited() const
{
    return m_session->isSignedIn() || !m_session->wasNeverSaved() || !m_service->configurationProblem().isEmpty();
}

LoginStep LoginFlow::firstStep() const
{
    static const QHash<int, LoginStep> steps{
        {LoginSettings::SignUpScreen, LoginStep::SignUp}, {LoginSettings::ForgotScreen, LoginStep::Forgot}};
    const LoginStep step = steps.value(m_settings.firstScreen, LoginStep::SignIn);
    return canBeChosen(step, m_settings.features, false) ? step : LoginStep::SignIn;
}

void LoginFlow::restore(TokenStore::Access access)
{
    setStep(LoginStep::Restoring);
    m_call->run(
        m_session->restore(access),
        [this](const Result<bool> &restored) {
            // That a session has ended was told by signedOut(), where its owner is asked to sign in again.
            if (m_session->isSignedIn() || (!restored && restored.error().kind == Error::Kind::SessionEnded))
                return;
            setStep(firstStep());
            // Without a keyring there is nothing to restore; that is told when there is something to save.
            if (!restored && restored.error().kind != Error::Kind::StorageUnavailable)
                fail(restored.error());
        },
        RunningCall::OnAbort::Wait);
}

// What people are told ------------------------------------------------------------------------------------------------------

/// The text is one of LoginFlow's, marked by QT_TR_NOOP.
void LoginFlow::tell(Notice::Severity severity, const char *text, const QList<Notice::Action> &actions)
{
    m_notices->tell([severity, text, actions] { return Notice{severity, tr(text), actions}; });
}

void LoginFlow::fail(const Error &error)
{
    fail(error, m_step);
}

/// The present sign-in is not saved; or it is, and waits to be renewed until something can be saved.
void LoginFlow::tellUnsaved(const Error &error)
{
    if (!m_session->isSaved())
        return fail(error);
    tell(Notice::Severity::Warning,
        QT_TR_NOOP(
            "Your keyring can't save anything right now, so your sign-in isn't renewed. Unlock the keyring or make room on "
            "the disk."),
        {Notice::Action::SaveAgain});
    Q_EMIT failed(error);
}

void LoginFlow::fail(const Error &error, LoginStep at)
{
    m_notices->tellError(error, at);
    Q_EMIT failed(error);
}

/// Nothing is said that the program does not offer, or wants to be said otherwise.
void LoginFlow::edit(const Error &error, Notice &notice) const
{
    if (!isOffered(LoginFeature::ForgotPassword))
        notice.actions.removeAll(Notice::Action::ResetPassword);
    const QString own = m_errorWords ? m_errorWords(error, notice.text) : QString();
    if (!own.isEmpty())
        notice.text = own;
}

/// Whether something can be sent now.
bool LoginFlow::isReady() const
{
    return !isBusy() && rateLimitSeconds() == 0;
}

void LoginFlow::perform(Notice::Action action)
{
    if (isBusy())
        return;
    switch (action) {
    case Notice::Action::TryAgain:
        return;
    case Notice::Action::SignInInstead:
        if (m_step == LoginStep::SignIn)
            return m_notices->clear();
        return show(LoginStep::SignIn);
    case Notice::Action::ResetPassword:
        return show(LoginStep::Forgot);
    case Notice::Action::SendNewLink:
        return m_loginId.isEmpty() ? show(LoginStep::Forgot) : askForMail(m_mail, m_loginId);
    case Notice::Action::UseLink:
        m_turn = Turn::Leads;
        return takeUpLink();
    case Notice::Action::UnlockAndRetry:
        return restore(TokenStore::Access::MayPrompt);
    case Notice::Action::TryNewPassword:
        return tryNewPassword();
    case Notice::Action::HowToFix:
        return m_notices->tell(keyringHelp);
    case Notice::Action::SaveAgain:
        m_notices->clear();
        return m_call->run(m_session->save(), [this](const Result<void> &saved) {
            if (!saved)
                return fail(saved.error());
            tell(Notice::Severity::Success, QT_TR_NOOP("Your sign-in is saved on this computer."));
        });
    }
}

void LoginFlow::retranslate()
{
    m_notices->retranslate();
}

bool LoginFlow::checkLoginId(const QString &loginId)
{
    setLoginId(loginIdFrom(loginId)); // not while it is typed: a full stop may be that before "com"
    if (m_loginId.isEmpty())
        tellInvalid(Notice::Field::LoginId, tr("Enter your e-mail address."));
    return !m_loginId.isEmpty();
}

bool LoginFlow::checkNewPassword(const QString &password)
{
    if (password.isEmpty()) {
        tellInvalid(Notice::Field::NewPassword, tr("Enter a new password."));
        return false;
    }
    if (m_policyKnown && !m_policy.isMet(password)) {
        Q_EMIT rulesUnmet();
        return false;
    }
    return true;
}

bool LoginFlow::checkAnswers(const QMap<QString, QString> &answers)
{
    for (const FormField &field : m_settings.signUpFields) {
        const QString answer = answers.value(field.key);
        const bool isCheck = field.kind == FormField::Kind::Check;
        QString problem;
        if (field.required && (isCheck ? answer != "true"_L1 : answer.isEmpty()))
            problem = isCheck ? tr("This has to be ticked.") : tr("This is needed.");
        else if (field.validate && !answer.isEmpty())
            problem = field.validate(answer);
        if (!problem.isEmpty()) {
            Q_EMIT answerInvalid(field.key, problem);
            return false;
        }
    }
    return true;
}

void LoginFlow::submit(const std::function<void()> &send, const QMap<QString, QString> &answers)
{
    m_notices->clear();
    if (!m_beforeSubmit)
        return send();
    const QFuture<Result<QString>> veto =
        m_beforeSubmit({m_step, m_loginId, answers}).then([](const QString &text) { return Result<QString>(text); });
    m_call->run(
        veto,
        [this, send](const Result<QString> &text) {
            if (text && text->isEmpty())
                return send();
            m_notices->tell([text] { return Notice{Notice::Severity::Error, text ? *text : QString()}; });
        },
        RunningCall::OnAbort::Drop);
}

// Sign in, sign up ----------------------------------------------------------------------------------------------------------

void LoginFlow::signIn(const QString &loginId, const QString &password, bool staySignedIn)
{
    if (!isReady() || !checkLoginId(loginId))
        return;
    if (password.isEmpty())
        return tellInvalid(Notice::Field::Password, tr("Enter your password."));
    m_staySignedIn = staySignedIn;
    submit([this, password] {
        LoginOptions options;
        options.locale = m_settings.locale;
        m_call->run(m_service->signIn(m_loginId, password, options), [this, password](const Result<AuthResponse> &answer) {
            if (answer)
                return begin(m_loginId, *answer);
            if (answer.error().kind != Error::Kind::PasswordExpired)
                return fail(answer.error());
            m_currentPassword = password;
            setStep(LoginStep::Replace);
            fail(answer.error());
        });
    });
}

void LoginFlow::signUp(
    const QString &loginId, const QString &name, const QString &password, const QMap<QString, QString> &answers)
{
    if (!isReady() || !checkLoginId(loginId) || !checkAnswers(answers) || !checkNewPassword(password))
        return;
    SignUpOptions options;
    options.user.name = name;
    if (m_loginId.contains(u'@'))
        options.user.email = m_loginId;
    options.loginOptions.locale = m_settings.locale;
    takeAnswers(m_settings.signUpFields, answers, options);
    const auto send = [this, password, options] {
        m_call->run(m_service->signUp(m_loginId, password, options), [this](const Result<AuthResponse> &answer) {
            if (answer)
                return begin(m_loginId, *answer);
            fail(answer.error());
        });
    };
    submit(send, answers);
}

/// Hands over to the session. What could not be saved is told on the account, to which signedIn() leads.
void LoginFlow::begin(const QString &loginId, const AuthResponse &response, Notice::Severity severity, const char *told)
{
    m_notices->forgetAttempts();
    const auto persistence = m_staySignedIn ? SessionManager::Persistence::Keep : SessionManager::Persistence::Forget;
    m_call->run(
        m_session->begin(loginId, response, persistence),
        [this, severity, told](const Result<void> &saved) {
            // Already at the account when the session replaced another one.
            setStep(LoginStep::Account);
            if (!saved)
                fail(saved.error());
            else if (told != nullptr)
                tell(severity, told);
        },
        RunningCall::OnAbort::Wait);
}

// A new password for somebody signed in -------------------------------------------------------------------------------------

void LoginFlow::changePassword(const QString &newPassword)
{
    if (!isReady() || !checkNewPassword(newPassword))
        return;
    const auto changed = [this, newPassword](const Result<void> &answer) {
        keepDoubtful(answer || !answer.error().outcomeUnknown, newPassword);
        if (!answer)
            return changeFailed(answer.error());
        setStep(LoginStep::Account);
        tell(Notice::Severity::Success, QT_TR_NOOP("Your password is changed."));
    };
    submit([this, newPassword, changed] {
        m_call->run(m_session->ensureFresh(), [this, newPassword, changed](const Result<Token> &fresh) {
            if (!fresh)
                return fail(beforehand(fresh.error()));
            m_call->run(m_service->updatePassword(m_session->loginId(), newPassword, m_session->refreshToken()), changed);
        });
    });
}

void LoginFlow::changeFailed(const Error &error)
{
    const bool isTokenRefused = error.kind != Error::Kind::PasswordRefused && refusesToken(error);
    if (!isTokenRefused)
        return fail(error);
    // Whether the session is over is for the session to find out; it then says so.
    m_call->run(m_session->refresh(), [this, error](const Result<Token> &refreshed) {
        Error alive = refreshed ? error : beforehand(refreshed.error());
        if (refreshed)
            alive.kind = Error::Kind::Server;
        if (m_session->isSignedIn())
            fail(alive);
    });
}

void LoginFlow::replacePassword(const QString &current, const QString &newPassword)
{
    if (!isReady())
        return;
    const QString old = isCurrentPasswordAsked() ? current : m_currentPassword;
    if (old.isEmpty())
        return tellInvalid(Notice::Field::Password, tr("Enter your current password."));
    if (!checkNewPassword(newPassword))
        return;
    const QString loginId = m_session->isSignedIn() ? m_session->loginId() : m_loginId;
    submit([this, loginId, old, newPassword] {
        m_call->run(m_service->replacePassword(loginId, old, newPassword), [this, loginId, newPassword](const auto &answer) {
            keepDoubtful(answer || !answer.error().outcomeUnknown, newPassword);
            if (!answer)
                return fail(answer.error());
            begin(loginId, *answer, Notice::Severity::Success, QT_TR_NOOP("Your new password is saved."));
        });
    });
}

void LoginFlow::loadPolicy()
{
    if (m_policyKnown || std::exchange(m_policyLoading, true))
        return;
    watch(m_service->passwordPolicy(), this, [this](const Result<PasswordPolicy> &policy) {
        m_policyLoading = false;
        m_policyKnown = bool(policy);
        if (policy)
            m_policy = *policy;
        Q_EMIT policyChanged();
    });
}

// The account ---------------------------------------------------------------------------------------------------------------

void LoginFlow::loadHistory()
{
    watch(m_session->ensureFresh(), this, [this](const Result<Token> &fresh) {
        if (!fresh) {
            if (m_session->isSignedIn())
                Q_EMIT historyFailed(tr("Your last sign-ins cannot be shown now."));
            return;
        }
        watch(m_service->history(m_session->refreshToken()), this, [this](const Result<QList<HistoryEntry>> &history) {
            if (history)
                Q_EMIT historyLoaded(*history);
            else
                Q_EMIT historyFailed(tr("Your last sign-ins cannot be shown now."));
        });
    });
}

void LoginFlow::signOut()
{
    signOut(SessionManager::SignOut::ThisSession);
}

void LoginFlow::signOutEverywhere()
{
    signOut(SessionManager::SignOut::Everywhere);
}

void LoginFlow::signOut(SessionManager::SignOut scope)
{
    if (isBusy())
        return;
    setLoginId(m_session->loginId());
    const QPointer<LoginFlow> guard(this); // programs may destroy the login as soon as they hear of it
    const QFuture<Result<SignOutReport>> future = m_session->signOut(scope);
    if (!guard)
        return;
    m_call->run(
        future,
        [this, scope](const Result<SignOutReport> &report) {
            if (!report)
                return fail(report.error());
            if (report->isDone())
                return tell(Notice::Severity::Success, QT_TR_NOOP("You are signed out."));
            tellSignedOutPartly(*report, scope);
        },
        RunningCall::OnAbort::Wait);
}

void LoginFlow::tellSignedOutPartly(const SignOutReport &report, SessionManager::SignOut scope)
{
    if (report.storage && report.storage->kind == Error::Kind::StorageNotRemoved)
        return fail(*report.storage);
    // That other people's access goes on weighs more than an entry that is used no longer.
    const char *text = QT_TR_NOOP("You are signed out here, but the server could not be told; the session ends there by itself.");
    if (!report.server)
        text = QT_TR_NOOP("You are signed out. Your saved sign-in will be deleted when the keyring can be used again.");
    else if (scope == SessionManager::SignOut::Everywhere)
        text =
            report.server->outcomeUnknown || report.server->kind == Error::Kind::SessionEnded
                ? QT_TR_NOOP(
                      "You are signed out here, but the server gave no clear answer: other devices may still be signed in.")
                : QT_TR_NOOP("You are signed out here, but the server could not be reached: other devices are still signed in.");
    const Error error = report.server.value_or(report.storage.value_or(Error()));
    const ErrorContext context{m_step, m_service->baseUrl().host(), 1, QDateTime::currentDateTimeUtc()};
    m_notices->tell([=] { return Notice{Notice::Severity::Warning, tr(text), {}, errorNotice(error, context).details}; });
}

} // namespace Descope
