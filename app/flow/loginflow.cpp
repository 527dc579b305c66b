// SPDX-License-Identifier: MIT
#include "flow/loginflow.h"

#include "core/values/outliving.h"
#include "flow/accountsteps.h"
#include "flow/browsersteps.h"
#include "flow/codesteps.h"
#include "flow/contactsteps.h"
#include "flow/emailaddress.h"
#include "flow/factorsteps.h"
#include "flow/loginid.h"
#include "flow/mailsteps.h"
#include "flow/ownsignin.h"
#include "flow/passwordsteps.h"
#include "flow/passwordstrength.h"
#include "flow/phonecountries.h"
#include "flow/policytext.h"
#include "flow/resendcountdown.h"
#include "flow/suggestedpassword.h"
#include "flow/supportdetails.h"
#include "flow/switchsteps.h"
#include "flow/tenantsteps.h"
#include "flow/totpsteps.h"
#include "flow/usertext.h"
#include "forms/installtranslation.h"
#include "forms/strengthtext.h"

namespace Descope {

struct LoginFlow::Private : Outliving
{
    Private(LoginFlow *flow, SessionManager *session, const LoginSettings &settings, const std::shared_ptr<Clock> &clock)
        : q(flow)
        , stage(new FlowStage(session, settings, clock, this))
        , resend(new ResendCountdown(stage, clock, this))
        , passwords(new PasswordSteps(stage, this))
        , persons(new PersonSteps(stage, this))
        , account(new AccountSteps(stage, persons, this))
        , switching(new SwitchSteps(stage, persons, account, this))
        , mails(new MailSteps(stage, passwords, resend, clock, this))
        , codes(new CodeSteps(stage, resend, this))
        , browser(new BrowserSteps(stage, clock, this))
        , pending(new PendingSignIn(stage, this))
        , factors(new FactorSteps(stage, pending, browser, resend, this))
        , totp(new TotpSteps(stage, pending, this))
        , tenants(new TenantSteps(stage, pending, this))
        , contacts(new ContactSteps(stage, pending, resend, this))
    {
    }

    void retire() override
    {
        q = nullptr;
        stage->end();
        mails->leaveLogin();
        browser->leaveLogin();
    }

    template<typename... Values> void say(void (LoginFlow::*signal)(Values...), const Values &...values)
    {
        const Call call(this);
        if (q != nullptr)
            Q_EMIT(q->*signal)(values...);
    }

    /// Sends a signal of the steps as one of the flow.
    template<typename Sender, typename... Values>
    void handOn(const Sender *sender, void (Sender::*signal)(Values...), void (LoginFlow::*ours)(Values...))
    {
        connect(sender, signal, this, [this, ours](const Values &...values) { say<Values...>(ours, values...); });
    }

    /// Returns the same function, which may destroy the flow.
    template<typename Answer, typename... Values>
    std::function<Answer(Values...)> called(const std::function<Answer(Values...)> &function)
    {
        if (!function)
            return {};
        return [this, function](Values... values) {
            const Call call(this);
            return function(values...);
        };
    }

    LoginFlow *q; ///< null once it was destroyed
    FlowStage *const stage;
    ResendCountdown *const resend;
    PasswordSteps *const passwords;
    PersonSteps *const persons;
    AccountSteps *const account;
    SwitchSteps *const switching;
    MailSteps *const mails;
    CodeSteps *const codes;
    BrowserSteps *const browser;
    PendingSignIn *const pending;
    FactorSteps *const factors;
    TotpSteps *const totp;
    TenantSteps *const tenants;
    ContactSteps *const contacts;
    QList<HistoryEntry> history;
    int ownSignIn = -1; ///< in `history`, of the session with which that was loaded
};

LoginFlow::LoginFlow(SessionManager *session, QObject *parent)
    : LoginFlow(session, {}, Clock::system(), parent)
{
}

LoginFlow::LoginFlow(SessionManager *session, const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session, settings, clock ? clock : Clock::system()))
{
    readTexts();
    d->handOn<FlowStage>(d->stage, &FlowStage::stepChanged, &LoginFlow::stepChanged);
    d->handOn<FlowStage>(d->stage, &FlowStage::busyChanged, &LoginFlow::busyChanged);
    d->handOn<FlowStage>(d->stage, &FlowStage::loginIdChanged, &LoginFlow::loginIdChanged);
    d->handOn<FlowStage>(d->stage, &FlowStage::staySignedInChanged, &LoginFlow::staySignedInChanged);
    d->handOn<PersonSteps>(d->persons, &PersonSteps::personChanged, &LoginFlow::rememberedPersonChanged);
    d->handOn<FlowStage>(d->stage, &FlowStage::settingsChanged, &LoginFlow::settingsChanged);
    d->handOn<FlowStage>(d->stage, &FlowStage::fieldInvalid, &LoginFlow::fieldInvalid);
    d->handOn<FlowStage>(d->stage, &FlowStage::answerInvalid, &LoginFlow::answerInvalid);
    d->handOn<FlowStage>(d->stage, &FlowStage::rulesUnmet, &LoginFlow::rulesUnmet);
    d->handOn<FlowStage>(d->stage, &FlowStage::failed, &LoginFlow::failed);
    const CurrentNotice *notices = &d->stage->notices();
    d->handOn(notices, &CurrentNotice::noticeChanged, &LoginFlow::noticeChanged);
    d->handOn(notices, &CurrentNotice::noticeTextChanged, &LoginFlow::noticeTextChanged);
    d->handOn(notices, &CurrentNotice::noticeRetranslated, &LoginFlow::noticeRetranslated);
    d->handOn(notices, &CurrentNotice::rateLimitTicked, &LoginFlow::rateLimitTicked);
    connect(this, &LoginFlow::stepChanged, this, &LoginFlow::mailAddressChanged);
    connect(this, &LoginFlow::codeMethodChanged, this, &LoginFlow::mailAddressChanged);
    connect(this, &LoginFlow::noticeChanged, this, &LoginFlow::noticeUpdated);
    connect(this, &LoginFlow::noticeTextChanged, this, &LoginFlow::noticeUpdated);
    connect(this, &LoginFlow::noticeRetranslated, this, &LoginFlow::noticeUpdated);
    d->handOn<PasswordSteps>(d->passwords, &PasswordSteps::policyChanged, &LoginFlow::policyChanged);
    const auto setHistory = [inside = d.get()](const QList<HistoryEntry> &history) {
        inside->history = history;
        const SessionManager *lent = inside->stage->lentSession();
        inside->ownSignIn = lent != nullptr ? Descope::ownSignIn(history, lent->signedInAt()) : -1;
        inside->say(&LoginFlow::historyChanged);
    };
    connect(d->stage, &FlowStage::stepChanged, d.get(), [inside = d.get(), setHistory] {
        if (!inside->history.isEmpty())
            setHistory({}); // the next account may be another person's
    });
    connect(d->account, &AccountSteps::historyLoaded, d.get(), setHistory);
    d->handOn<AccountSteps>(d->account, &AccountSteps::historyLoaded, &LoginFlow::historyLoaded);
    d->handOn<AccountSteps>(d->account, &AccountSteps::historyFailed, &LoginFlow::historyFailed);
    d->handOn<AccountSteps>(d->account, &AccountSteps::onlineChanged, &LoginFlow::onlineChanged);
    d->handOn<ResendCountdown>(d->resend, &ResendCountdown::ticked, &LoginFlow::resendTicked);
    d->handOn<CodeSteps>(d->codes, &CodeSteps::methodChanged, &LoginFlow::codeMethodChanged);
    d->handOn<FactorSteps>(d->factors, &FactorSteps::factorChanged, &LoginFlow::factorChanged);
    d->handOn<FactorSteps>(d->factors, &FactorSteps::stepUpEnded, &LoginFlow::stepUpEnded);
    d->handOn<TotpSteps>(d->totp, &TotpSteps::seedChanged, &LoginFlow::totpSeedChanged);
    d->handOn<TotpSteps>(d->totp, &TotpSteps::setUpChanged, &LoginFlow::totpSetUpChanged);
    d->handOn<ContactSteps>(d->contacts, &ContactSteps::methodChanged, &LoginFlow::codeMethodChanged);
    d->handOn<TenantSteps>(d->tenants, &TenantSteps::tenantsChanged, &LoginFlow::tenantsChanged);
    d->handOn<SwitchSteps>(d->switching, &SwitchSteps::accountsChanged, &LoginFlow::accountsChanged);
    d->handOn<MailSteps>(d->mails, &MailSteps::linkNumberChanged, &LoginFlow::linkNumberChanged);
    d->handOn<MailSteps>(d->mails, &MailSteps::browserReturned, &LoginFlow::browserReturned);
    d->handOn<BrowserSteps>(d->browser, &BrowserSteps::browserReturned, &LoginFlow::browserReturned);
    d->handOn<BrowserSteps>(d->browser, &BrowserSteps::urlChanged, &LoginFlow::browserUrlChanged);
    d->handOn<BrowserSteps>(d->browser, &BrowserSteps::stateChanged, &LoginFlow::browserStateChanged);
    d->handOn<BrowserSteps>(d->browser, &BrowserSteps::wanted, &LoginFlow::browserWanted);
}

LoginFlow::~LoginFlow()
{
    Outliving::endLater(std::move(d));
}

// What there is -------------------------------------------------------------------------------------------------------------

SessionManager *LoginFlow::session() const
{
    return d->stage->lentSession();
}

LoginStep LoginFlow::step() const
{
    return d->stage->step();
}

bool LoginFlow::isBusy() const
{
    return d->stage->isBusy();
}

QString LoginFlow::busyText() const
{
    return d->stage->busyText();
}

Notice LoginFlow::notice() const
{
    return d->stage->notices().notice();
}

QString LoginFlow::loginId() const
{
    return d->stage->loginId();
}

bool LoginFlow::staySignedIn() const
{
    return d->stage->staySignedIn();
}

RememberedPerson LoginFlow::rememberedPerson() const
{
    return d->persons->person();
}

PasswordPolicy LoginFlow::passwordPolicy() const
{
    return d->passwords->policy().value_or(PasswordPolicy());
}

bool LoginFlow::isPolicyKnown() const
{
    return d->passwords->policy().has_value();
}

QStringList LoginFlow::passwordRules() const
{
    return d->passwords->policy() ? policyTexts(*d->passwords->policy()) : QStringList();
}

PasswordCheck LoginFlow::checkPassword(const QString &password, const QStringList &ownWords) const
{
    QStringList guessed = ownWords + QStringList(loginId());
    if (session() != nullptr)
        guessed << session()->user().name;
    const int strength = passwordStrength(password, guessed);
    return {policyMet(passwordPolicy(), password, strength), strength, strengthText(strength)};
}

QString LoginFlow::likelyLoginId(const QString &typed) const
{
    const LoginSettings &settings = d->stage->settings();
    const QString loginId = loginIdFrom(typed);
    const bool mayBeAddress =
        settings.loginIdKind == LoginIdKind::Email || (settings.loginIdKind == LoginIdKind::Any && isEmailAddress(loginId));
    return mayBeAddress && !settings.loginIdFixed ? correctedAddress(loginId) : QString();
}

QString LoginFlow::suggestedPassword() const
{
    return Descope::suggestedPassword(passwordPolicy().minLength);
}

bool LoginFlow::isCurrentPasswordAsked() const
{
    return d->passwords->isCurrentPasswordAsked();
}

QString LoginFlow::mailAddress() const
{
    return d->contacts->isHere() ? d->contacts->address() : d->codes->isHere() ? d->codes->address() : d->mails->mailAddress();
}

DeliveryMethod LoginFlow::codeMethod() const
{
    return d->contacts->isHere() ? d->contacts->method() : d->codes->method();
}

QList<DeliveryMethod> LoginFlow::codeMethods() const
{
    return d->contacts->isHere() ? QList{d->contacts->method()} : d->codes->methods();
}

LoginSettings LoginFlow::settings() const
{
    return d->stage->settings();
}

void LoginFlow::setSettings(const LoginSettings &settings)
{
    d->stage->setSettings(settings);
}

bool LoginFlow::isOffered(LoginFeature feature) const
{
    return d->stage->isOffered(feature);
}

bool LoginFlow::linksComeBack() const
{
    return d->mails->linksComeBack();
}

LinkConfirmation LoginFlow::linkConfirmation() const
{
    return d->mails->linkConfirmation();
}

QString LoginFlow::linkNumber() const
{
    return d->mails->linkNumber();
}

BrowserState LoginFlow::browserState() const
{
    return d->browser->state();
}

QUrl LoginFlow::browserUrl() const
{
    return d->browser->url();
}

QList<Factor> LoginFlow::factors() const
{
    return d->factors->factors();
}

Factor LoginFlow::factor() const
{
    return d->factors->factor();
}

bool LoginFlow::isFactorCodeSent() const
{
    return d->factors->isCodeSent();
}

QString LoginFlow::factorAddress() const
{
    return d->factors->address();
}

TotpSeed LoginFlow::totpSeed() const
{
    return d->totp->seed();
}

bool LoginFlow::isTotpSetUp() const
{
    return d->totp->isSetUp();
}

QList<Tenant> LoginFlow::tenants() const
{
    return d->tenants->tenants();
}

QList<Account> LoginFlow::accounts() const
{
    return d->stage->accounts();
}

int LoginFlow::resendSeconds() const
{
    return d->resend->seconds();
}

int LoginFlow::rateLimitSeconds() const
{
    return d->stage->notices().rateLimitSeconds();
}

QList<HistoryEntry> LoginFlow::history() const
{
    return d->history;
}

int LoginFlow::ownSignIn() const
{
    return d->ownSignIn;
}

bool LoginFlow::isOnline() const
{
    return d->account->isOnline();
}

QString LoginFlow::supportDetails() const
{
    return session() != nullptr ? Descope::supportDetails(*session()) : QString();
}

QString LoginFlow::userText(const Error &error)
{
    return Descope::userText(error);
}

QList<PhoneCountry> LoginFlow::phoneCountries()
{
    return Descope::phoneCountries();
}

void LoginFlow::setBeforeSubmit(SubmitHook hook)
{
    d->stage->setBeforeSubmit(d->called(hook));
}

void LoginFlow::setErrorWords(ErrorWords words)
{
    d->stage->setErrorWords(d->called(words));
}

// Between the steps ---------------------------------------------------------------------------------------------------------

void LoginFlow::start()
{
    if (!d->switching->isUnderWay())
        d->account->start();
}

void LoginFlow::show(LoginStep step)
{
    d->stage->show(step);
}

void LoginFlow::cancel()
{
    if (step() == LoginStep::Browser)
        return d->browser->cancel();
    if (isBusy() && step() != LoginStep::Restoring)
        return d->stage->call().abort();
    switch (step()) {
    case LoginStep::Restoring:
        // The restoring goes on: its answer may hold a new refresh token, which must not be lost. It leads to Account.
        d->stage->call().drop();
        break;
    case LoginStep::SignIn:
        return canCancel() ? d->stage->setStep(LoginStep::Accounts) : void();
    default:
        if (!canCancel())
            return;
    }
    d->stage->setStep(d->stage->session()->isSignedIn() ? LoginStep::Account : LoginStep::SignIn);
}

bool LoginFlow::canCancel() const
{
    if (isBusy())
        return true;
    switch (step()) {
    case LoginStep::SignIn:
        return !accounts().isEmpty();
    case LoginStep::Account:
        return false;
    case LoginStep::Accounts:
        return d->stage->session()->isSignedIn();
    default:
        return true;
    }
}

void LoginFlow::setLoginId(const QString &loginId)
{
    d->stage->setLoginId(loginId);
}

void LoginFlow::setStaySignedIn(bool stay)
{
    d->stage->setStaySignedIn(stay);
}

void LoginFlow::useAnotherAccount()
{
    if (step() == LoginStep::Accounts || step() == LoginStep::Account)
        d->switching->addAnother();
    else
        d->persons->useAnother();
}

void LoginFlow::useAccount(const QString &userIdOrLoginId)
{
    d->switching->use(userIdOrLoginId);
}

void LoginFlow::removeAccount(const QString &userId)
{
    d->switching->remove(userId);
}

void LoginFlow::perform(Notice::Action action)
{
    if (!d->stage->isIdle())
        return;
    switch (action) {
    case Notice::Action::TryAgain:
    case Notice::Action::Own:
        return;
    case Notice::Action::SignInInstead:
        return step() == LoginStep::SignIn ? d->stage->notices().clear() : show(LoginStep::SignIn);
    case Notice::Action::ResetPassword:
        return show(LoginStep::Forgot);
    case Notice::Action::SendNewLink:
        return d->mails->sendNewLink();
    case Notice::Action::UseLink:
        return d->mails->useArrivedLink();
    case Notice::Action::UnlockAndRetry:
        return step() == LoginStep::Accounts ? d->switching->unlock() : d->account->restore(TokenStore::Access::MayPrompt);
    case Notice::Action::TryNewPassword:
        return d->passwords->tryNewPassword();
    case Notice::Action::HowToFix:
        return d->stage->tell(keyringHelp);
    case Notice::Action::SaveAgain:
        return d->account->save();
    case Notice::Action::ForgetAccount:
        return d->persons->forget();
    case Notice::Action::OpenBrowser:
        return step() == LoginStep::Browser ? d->browser->openAgain() : d->browser->beginAgain();
    case Notice::Action::SendAgain:
        return d->stage->sendAgain();
    }
}

void LoginFlow::retranslate()
{
    readTexts();
    Private *const inside = d.get();
    const Private::Call call(inside); // a slot may destroy this
    inside->stage->notices().retranslate();
    inside->say(&LoginFlow::policyChanged);
}

// What the steps do ---------------------------------------------------------------------------------------------------------

void LoginFlow::signIn(const QString &loginId, const QString &password, bool staySignedIn)
{
    d->passwords->signIn(loginId, password, staySignedIn);
}

void LoginFlow::signUp(
    const QString &loginId, const QString &name, const QString &password, const QMap<QString, QString> &answers)
{
    const Private::Call call(d.get()); // FormField::validate may destroy this
    d->passwords->signUp(loginId, name, password, answers);
}

void LoginFlow::signUpAnswering(const QString &loginId, const QString &name, const QString &password, const QVariantMap &answers)
{
    QMap<QString, QString> texts;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        texts[it.key()] = it->toString();
    signUp(loginId, name, password, texts);
}

void LoginFlow::chooseNewPassword()
{
    d->passwords->chooseNewPassword();
}

void LoginFlow::changePassword(const QString &newPassword)
{
    d->passwords->changePassword(newPassword);
}

void LoginFlow::replacePassword(const QString &current, const QString &newPassword)
{
    d->passwords->replacePassword(current, newPassword);
}

void LoginFlow::sendReset(const QString &loginId)
{
    d->mails->sendReset(loginId);
}

void LoginFlow::sendLink(const QString &loginId, bool staySignedIn)
{
    d->mails->sendLink(loginId, staySignedIn);
}

void LoginFlow::sendCode(const QString &loginId, bool staySignedIn)
{
    d->codes->sendCode(loginId, staySignedIn);
}

void LoginFlow::chooseCodeMethod(DeliveryMethod method)
{
    d->codes->choose(method);
}

void LoginFlow::resend()
{
    if (d->contacts->isHere())
        d->contacts->resend();
    else if (d->codes->isHere())
        d->codes->resend();
    else
        d->factors->isHere() ? d->factors->resend() : d->mails->resend();
}

void LoginFlow::correctAddress()
{
    if (d->contacts->isHere())
        d->contacts->correct();
    else
        d->codes->isHere() ? d->stage->show(LoginStep::SignIn) : d->mails->correctAddress();
}

void LoginFlow::useLink(const QString &pasted)
{
    d->mails->useLink(pasted);
}

void LoginFlow::signInByBrowser()
{
    d->browser->signInByBrowser();
}

void LoginFlow::signInByProvider(const QString &id)
{
    d->browser->signInByProvider(id);
}

void LoginFlow::signInBySso(const QString &domainOrAddress)
{
    d->browser->signInBySso(domainOrAddress);
}

void LoginFlow::openBrowserAgain()
{
    d->browser->openAgain();
}

void LoginFlow::tellBrowserMissing()
{
    d->browser->tellMissing();
}

bool LoginFlow::handleLink(const QByteArray &link)
{
    const std::optional<bool> isTaken = d->browser->handleReturn(link);
    return isTaken ? *isTaken : d->mails->handleLink(link);
}

void LoginFlow::confirmLink(const QString &loginId)
{
    d->mails->confirmLink(loginId);
}

void LoginFlow::enterCode(const QString &code)
{
    if (step() == LoginStep::SetUpTotp)
        d->totp->enterCode(code);
    else if (d->contacts->isHere())
        d->contacts->enterCode(code);
    else
        d->factors->isHere() ? d->factors->enterCode(code) : d->codes->enterCode(code);
}

void LoginFlow::stepUp()
{
    d->factors->stepUp();
}

void LoginFlow::chooseFactor(Factor factor)
{
    d->factors->choose(factor);
}

void LoginFlow::createTotp()
{
    if (d->stage->isReady())
        d->totp->create();
}

void LoginFlow::changeEmail(const QString &address)
{
    d->contacts->changeEmail(address);
}

void LoginFlow::changePhone(const QString &number, const QString &region)
{
    d->contacts->changePhone(number, region);
}

void LoginFlow::selectTenant(const QString &id)
{
    d->tenants->select(id);
}

void LoginFlow::saveNewPassword(const QString &newPassword, bool signOutOthers)
{
    d->mails->saveNewPassword(newPassword, signOutOthers);
}

void LoginFlow::loadHistory()
{
    d->account->loadHistory();
}

void LoginFlow::reconnect()
{
    d->account->reconnect();
}

void LoginFlow::signOut()
{
    d->account->signOut(SessionManager::SignOut::ThisSession);
}

void LoginFlow::signOutEverywhere()
{
    d->account->signOut(SessionManager::SignOut::Everywhere);
}

} // namespace Descope
