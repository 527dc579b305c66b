// SPDX-License-Identifier: MIT
#include "flow/passwordsteps.h"

#include "flow/loginoptions.h"
#include "flow/noticebuttons.h"
#include "flow/overwrite.h"
#include "flow/steprules.h"

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto byPassword = "password"_L1; ///< RememberedPerson::lastWay

/// Returns the error of a call that only prepares what was asked for: that itself was surely not done.
Error beforehand(Error error)
{
    error.outcomeUnknown = false;
    return error;
}

/// Puts answers into the details of the user where Descope has a place for them, else into claims of the session token.
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

PasswordSteps::PasswordSteps(FlowStage *stage, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
{
    connect(stage, &FlowStage::stepLeft, this, &PasswordSteps::leave);
    connect(stage, &FlowStage::stepEntered, this, [this](LoginStep step) {
        if (rulesOf(step).choosesPassword)
            loadPolicy();
    });
}

PasswordSteps::~PasswordSteps()
{
    overwrite(m_currentPassword);
    overwrite(m_doubtfulPassword);
}

/// Overwrites what is secret: nothing of that outlives the step that needs it.
void PasswordSteps::leave(LoginStep left)
{
    if (left == LoginStep::Replace)
        overwrite(m_currentPassword);
    overwrite(m_doubtfulPassword);
}

void PasswordSteps::loadPolicy()
{
    if (m_policy || std::exchange(m_policyLoading, true))
        return;
    watch(m_stage->service()->passwordPolicy(), this, [this](const Result<PasswordPolicy> &policy) {
        m_policyLoading = false;
        if (policy)
            m_policy = *policy;
        Q_EMIT policyChanged();
    });
}

void PasswordSteps::signIn(const QString &loginId, const QString &password, bool staySignedIn)
{
    if (!m_stage->isReady() || !m_stage->accepts(m_stage->takeLoginId(loginId) + passwordProblems(password)))
        return;
    m_stage->chooseStaySignedIn(staySignedIn);
    const auto answered = [this, password](const Result<AuthResponse> &answer) {
        if (answer)
            return m_stage->begin(byPassword, m_stage->loginId(), *answer);
        if (answer.error().kind == Error::Kind::PasswordExpired) {
            m_currentPassword = password;
            m_stage->setStep(LoginStep::Replace);
        }
        m_stage->fail(answer.error());
    };
    m_stage->submit([this, password, answered] {
        m_stage->call().run(
            m_stage->service()->signIn(m_stage->loginId(), password, loginOptions(m_stage->settings())), answered);
    });
}

void PasswordSteps::signUp(
    const QString &loginId, const QString &name, const QString &password, const QMap<QString, QString> &answers)
{
    const LoginSettings &settings = m_stage->settings();
    if (!m_stage->isReady() || !m_stage->accepts(m_stage->takeLoginId(loginId) + answersProblems(settings.signUpFields, answers) +
                                                 newPasswordProblems(password, m_policy)))
        return;
    SignUpOptions options;
    options.user.name = name;
    if (m_stage->loginId().contains(u'@'))
        options.user.email = m_stage->loginId();
    options.loginOptions = loginOptions(settings);
    takeAnswers(settings.signUpFields, answers, options);
    const auto answered = [this](const Result<AuthResponse> &answer) {
        answer ? m_stage->begin(byPassword, m_stage->loginId(), *answer) : m_stage->fail(answer.error());
    };
    const auto send = [this, password, options, answered] {
        m_stage->call().run(m_stage->service()->signUp(m_stage->loginId(), password, options), answered);
    };
    m_stage->submit(send, answers);
}

// A new password for somebody signed in -------------------------------------------------------------------------------------

void PasswordSteps::chooseNewPassword()
{
    const bool isUnasked = isJustSignedIn() || !m_stage->session()->user().hasPassword();
    m_stage->show(isUnasked ? LoginStep::Change : LoginStep::Replace);
}

/// Somebody else may sit down before a program that was left open: later on, only who knows the password can take the account.
bool PasswordSteps::isJustSignedIn() const
{
    const QDateTime since = m_stage->session()->signedInAt();
    const std::chrono::seconds age(since.secsTo(m_stage->service()->serverTime()));
    return since.isValid() && age > -1min && age < 10min;
}

void PasswordSteps::changePassword(const QString &newPassword)
{
    if (!m_stage->isReady() || !m_stage->accepts(newPasswordProblems(newPassword, m_policy)))
        return;
    const auto changed = [this, newPassword](const Result<void> &answer) {
        noteOutcome(answer || !answer.error().outcomeUnknown, newPassword);
        if (!answer)
            return changeFailed(answer.error());
        tellChanged();
    };
    m_stage->submit([this, newPassword, changed] {
        m_stage->call().run(m_stage->session()->ensureFresh(), [this, newPassword, changed](const Result<Token> &fresh) {
            if (!fresh)
                return m_stage->fail(beforehand(fresh.error()));
            const SessionManager *session = m_stage->session();
            m_stage->call().run(
                m_stage->service()->updatePassword(session->loginId(), newPassword, session->refreshToken()), changed);
        });
    });
}

void PasswordSteps::changeFailed(const Error &error)
{
    const bool isTokenRefused = error.kind != Error::Kind::PasswordRefused && error.refusesToken();
    if (!isTokenRefused)
        return m_stage->fail(error);
    // Whether the session is over is for the session to find out; it then says so.
    m_stage->call().run(m_stage->session()->refresh(), [this, error](const Result<Token> &refreshed) {
        Error alive = refreshed ? error : beforehand(refreshed.error());
        if (refreshed)
            alive.kind = Error::Kind::Server;
        if (m_stage->session()->isSignedIn())
            m_stage->fail(alive);
    });
}

void PasswordSteps::tellChanged()
{
    if (m_stage->goHome()) // else why nobody is signed in any more is told already
        m_stage->tell([] { return Notice{Notice::Severity::Positive, tr("Password changed.")}; });
}

void PasswordSteps::replacePassword(const QString &current, const QString &newPassword)
{
    if (!m_stage->isReady())
        return;
    const QString old = isCurrentPasswordAsked() ? current : m_currentPassword;
    if (!m_stage->accepts(currentPasswordProblems(old) + newPasswordProblems(newPassword, m_policy)))
        return;
    const QString loginId = personsLoginId();
    const auto answered = [this, loginId, newPassword](const Result<AuthResponse> &answer) {
        noteOutcome(answer || !answer.error().outcomeUnknown, newPassword);
        answer ? m_stage->begin(byPassword, loginId, *answer, savedNotice) : m_stage->fail(answer.error());
    };
    m_stage->submit([this, loginId, old, newPassword, answered] {
        m_stage->call().run(m_stage->service()->replacePassword(loginId, old, newPassword), answered);
    });
}

/// Returns the login id of whoever is signed in, else the one that was typed.
QString PasswordSteps::personsLoginId() const
{
    return m_stage->session()->isSignedIn() ? m_stage->session()->loginId() : m_stage->loginId();
}

// When nobody knows whether a new password counts ---------------------------------------------------------------------------

void PasswordSteps::noteOutcome(bool isKnown, const QString &newPassword)
{
    overwrite(m_doubtfulPassword);
    if (!isKnown)
        m_doubtfulPassword = newPassword;
}

void PasswordSteps::tryNewPassword()
{
    if (!m_stage->isReady() || m_doubtfulPassword.isEmpty())
        return;
    const QString loginId = personsLoginId();
    const auto tried = [this, loginId](const Result<AuthResponse> &answer) {
        answer ? takeNewPassword(loginId, *answer) : newPasswordRefused(answer.error());
    };
    m_stage->call().setBusyText([] { return tr("Signing in…"); });
    m_stage->submit([this, loginId, tried] {
        m_stage->call().run(m_stage->service()->signIn(loginId, m_doubtfulPassword, loginOptions(m_stage->settings())), tried);
    });
}

void PasswordSteps::takeNewPassword(const QString &loginId, const AuthResponse &proof)
{
    if (!m_stage->session()->isSignedIn())
        return m_stage->begin(byPassword, loginId, proof, savedNotice);
    DescopeService *service = m_stage->service();
    watch(service->logout(proof.session.refreshToken), service, [](const Result<void> &) {});
    tellChanged();
}

void PasswordSteps::newPasswordRefused(Error error)
{
    if (error.kind == Error::Kind::InvalidCredentials) {
        overwrite(m_doubtfulPassword);
        return m_stage->tell([] {
            return Notice{Notice::Severity::Warning,
                tr("The new password wasn’t accepted, so your old one probably still works. Try again."),
                noticeButtons({Notice::Action::TryAgain})};
        });
    }
    error.outcomeUnknown = true; // of the change, not of this call
    m_stage->fail(error);
}

Notice PasswordSteps::savedNotice()
{
    return {Notice::Severity::Positive, tr("Password changed.")};
}

} // namespace Descope
