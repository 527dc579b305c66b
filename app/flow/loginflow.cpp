// SPDX-License-Identifier: MIT
#include "flow/loginflow.h"

#include "flow/accountsteps.h"
#include "flow/mailsteps.h"
#include "flow/passwordsteps.h"

namespace Descope {

LoginFlow::LoginFlow(SessionManager *session, QObject *parent)
    : LoginFlow(session, {}, Clock::system(), parent)
{
}

LoginFlow::LoginFlow(SessionManager *session, const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_stage(new FlowStage(session, settings, clock, this))
    , m_passwords(new PasswordSteps(m_stage, this))
    , m_account(new AccountSteps(m_stage, this))
    , m_mails(new MailSteps(m_stage, m_passwords, clock, this))
{
    connect(m_stage, &FlowStage::stepChanged, this, &LoginFlow::stepChanged);
    connect(m_stage, &FlowStage::busyChanged, this, &LoginFlow::busyChanged);
    connect(m_stage, &FlowStage::loginIdChanged, this, &LoginFlow::loginIdChanged);
    connect(m_stage, &FlowStage::fieldInvalid, this, &LoginFlow::fieldInvalid);
    connect(m_stage, &FlowStage::answerInvalid, this, &LoginFlow::answerInvalid);
    connect(m_stage, &FlowStage::rulesUnmet, this, &LoginFlow::rulesUnmet);
    connect(m_stage, &FlowStage::failed, this, &LoginFlow::failed);
    const CurrentNotice *notices = &m_stage->notices();
    connect(notices, &CurrentNotice::noticeChanged, this, &LoginFlow::noticeChanged);
    connect(notices, &CurrentNotice::noticeTextChanged, this, &LoginFlow::noticeTextChanged);
    connect(notices, &CurrentNotice::noticeRetranslated, this, &LoginFlow::noticeRetranslated);
    connect(notices, &CurrentNotice::rateLimitTicked, this, &LoginFlow::rateLimitTicked);
    connect(m_passwords, &PasswordSteps::policyChanged, this, &LoginFlow::policyChanged);
    connect(m_account, &AccountSteps::historyLoaded, this, &LoginFlow::historyLoaded);
    connect(m_account, &AccountSteps::historyFailed, this, &LoginFlow::historyFailed);
    connect(m_mails, &MailSteps::resendTicked, this, &LoginFlow::resendTicked);
    connect(m_mails, &MailSteps::linkNumberChanged, this, &LoginFlow::linkNumberChanged);
    connect(m_mails, &MailSteps::browserReturned, this, &LoginFlow::browserReturned);
}

LoginFlow::~LoginFlow() = default;

// What there is -------------------------------------------------------------------------------------------------------------

SessionManager *LoginFlow::session() const
{
    return m_stage->session();
}

LoginStep LoginFlow::step() const
{
    return m_stage->step();
}

bool LoginFlow::isBusy() const
{
    return m_stage->isBusy();
}

const Notice &LoginFlow::notice() const
{
    return m_stage->notices().notice();
}

const QString &LoginFlow::loginId() const
{
    return m_stage->loginId();
}

bool LoginFlow::staySignedIn() const
{
    return m_stage->staySignedIn();
}

PasswordPolicy LoginFlow::passwordPolicy() const
{
    return m_passwords->policy().value_or(PasswordPolicy());
}

bool LoginFlow::isPolicyKnown() const
{
    return m_passwords->policy().has_value();
}

bool LoginFlow::isCurrentPasswordAsked() const
{
    return m_passwords->isCurrentPasswordAsked();
}

QString LoginFlow::maskedAddress() const
{
    return m_mails->maskedAddress();
}

const LoginSettings &LoginFlow::settings() const
{
    return m_stage->settings();
}

bool LoginFlow::isOffered(LoginFeature feature) const
{
    return m_stage->isOffered(feature);
}

bool LoginFlow::linksComeBack() const
{
    return m_mails->linksComeBack();
}

const LinkConfirmation &LoginFlow::linkConfirmation() const
{
    return m_mails->linkConfirmation();
}

const QString &LoginFlow::linkNumber() const
{
    return m_mails->linkNumber();
}

int LoginFlow::resendSeconds() const
{
    return m_mails->resendSeconds();
}

int LoginFlow::rateLimitSeconds() const
{
    return m_stage->notices().rateLimitSeconds();
}

void LoginFlow::setBeforeSubmit(SubmitHook hook)
{
    m_stage->setBeforeSubmit(std::move(hook));
}

void LoginFlow::setErrorWords(ErrorWords words)
{
    m_stage->setErrorWords(std::move(words));
}

// Between the steps ---------------------------------------------------------------------------------------------------------

void LoginFlow::start()
{
    m_account->start();
}

void LoginFlow::show(LoginStep step)
{
    m_stage->show(step);
}

void LoginFlow::cancel()
{
    if (isBusy() && step() != LoginStep::Restoring)
        return m_stage->call().abort();
    switch (step()) {
    case LoginStep::Restoring:
        // The restoring goes on: its answer may hold a new refresh token, which must not be lost. It leads to Account.
        m_stage->call().drop();
        return m_stage->setStep(LoginStep::SignIn);
    case LoginStep::SignIn:
    case LoginStep::Account:
        return;
    default:
        return m_stage->setStep(session() != nullptr && session()->isSignedIn() ? LoginStep::Account : LoginStep::SignIn);
    }
}

void LoginFlow::setLoginId(const QString &loginId)
{
    m_stage->setLoginId(loginId);
}

void LoginFlow::perform(Notice::Action action)
{
    if (!m_stage->isIdle())
        return;
    switch (action) {
    case Notice::Action::TryAgain:
    case Notice::Action::Own:
        return;
    case Notice::Action::SignInInstead:
        return step() == LoginStep::SignIn ? m_stage->notices().clear() : show(LoginStep::SignIn);
    case Notice::Action::ResetPassword:
        return show(LoginStep::Forgot);
    case Notice::Action::SendNewLink:
        return m_mails->sendNewLink();
    case Notice::Action::UseLink:
        return m_mails->useArrivedLink();
    case Notice::Action::UnlockAndRetry:
        return m_account->restore(TokenStore::Access::MayPrompt);
    case Notice::Action::TryNewPassword:
        return m_passwords->tryNewPassword();
    case Notice::Action::HowToFix:
        return m_stage->tell(keyringHelp);
    case Notice::Action::SaveAgain:
        return m_account->save();
    }
}

void LoginFlow::retranslate()
{
    m_stage->notices().retranslate();
}

// What the steps do ---------------------------------------------------------------------------------------------------------

void LoginFlow::signIn(const QString &loginId, const QString &password, bool staySignedIn)
{
    m_passwords->signIn(loginId, password, staySignedIn);
}

void LoginFlow::signUp(
    const QString &loginId, const QString &name, const QString &password, const QMap<QString, QString> &answers)
{
    m_passwords->signUp(loginId, name, password, answers);
}

void LoginFlow::changePassword(const QString &newPassword)
{
    m_passwords->changePassword(newPassword);
}

void LoginFlow::replacePassword(const QString &current, const QString &newPassword)
{
    m_passwords->replacePassword(current, newPassword);
}

void LoginFlow::sendReset(const QString &loginId)
{
    m_mails->sendReset(loginId);
}

void LoginFlow::sendLink(const QString &loginId, bool staySignedIn)
{
    m_mails->sendLink(loginId, staySignedIn);
}

void LoginFlow::sendCode(const QString &loginId, bool staySignedIn)
{
    m_mails->sendCode(loginId, staySignedIn);
}

void LoginFlow::resend()
{
    m_mails->resend();
}

void LoginFlow::correctAddress()
{
    m_mails->correctAddress();
}

void LoginFlow::useLink(const QString &pasted)
{
    m_mails->useLink(pasted);
}

bool LoginFlow::handleLink(const QByteArray &link)
{
    return m_mails->handleLink(link);
}

void LoginFlow::confirmLink(const QString &loginId)
{
    m_mails->confirmLink(loginId);
}

void LoginFlow::enterCode(const QString &code)
{
    m_mails->enterCode(code);
}

void LoginFlow::saveNewPassword(const QString &newPassword, bool signOutOthers)
{
    m_mails->saveNewPassword(newPassword, signOutOthers);
}

void LoginFlow::loadHistory()
{
    m_account->loadHistory();
}

void LoginFlow::signOut()
{
    m_account->signOut(SessionManager::SignOut::ThisSession);
}

void LoginFlow::signOutEverywhere()
{
    m_account->signOut(SessionManager::SignOut::Everywhere);
}

} // namespace Descope
