// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "controls/loginidbox.h"
#include "controls/newpasswordbox.h"
#include "controls/passwordedit.h"
#include "controls/phonebox.h"
#include "controls/strengthbar.h"
#include "flow/errornotice.h"
#include "flow/policytext.h"
#include "flow/usertext.h"
#include "login/qrmodules.h"
#include "shell/connectview.h"
#include "views/accountsview.h"
#include "views/accountview.h"
#include "views/browserview.h"
#include "views/changephoneview.h"
#include "views/checkmailview.h"
#include "views/confirmlinkview.h"
#include "views/entercodeview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/restoringview.h"
#include "views/secondfactorview.h"
#include "views/setuptotpview.h"
#include "views/signinview.h"
#include "views/signupview.h"
#include "views/ssoview.h"
#include "views/tenantview.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QTimeZone>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

template<typename V, typename... Arguments> Scene scene(const QString &name, void (*prepare)(V *), Arguments... arguments)
{
    return {name, [prepare, arguments...] {
                auto view = std::make_unique<V>(arguments...);
                prepare(view.get());
                return view;
            }};
}

void type(View *view, const QString &objectName, const QString &text)
{
    if (auto *edit = view->findChild<PasswordEdit *>(objectName))
        edit->lineEdit()->setText(text);
    else
        view->findChild<QLineEdit *>(objectName)->setText(text);
}

/// Returns a sentence of the class that says it in the program.
QString told(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

Notice noticeOf(const Error &error, LoginStep step, int attempts = 1)
{
    const QDateTime time(QDate(2026, 3, 2), QTime(14, 5, 11), QTimeZone::utc());
    return errorNotice(error, {step, u"api.descope.com"_s, attempts, time});
}

Notice noticeOf(Error::Kind kind, LoginStep step)
{
    Error error = localError(kind);
    error.traceId = u"8f2c41d07aa1-FRA"_s;
    return noticeOf(error, step);
}

const PasswordPolicy &policy()
{
    static const PasswordPolicy all{8, true, true, true, true, 3};
    return all;
}

void fillRules(PasswordChoiceView *view, const QString &password = {}, int strength = -1)
{
    view->setRules(policyTexts(policy()));
    type(view, u"newPasswordEdit"_s, password);
    view->setRulesMet(policyMet(policy(), password, strength));
    view->setStrength(strength);
}

void fillAccount(AccountView *view)
{
    view->setName(u"Ada Lovelace"_s);
    view->setLoginId(u"ada@example.com"_s);
    view->setVerification(AccountView::Verified);
    view->setProgram(u"Descope Login 1.0.0"_s);
    const QDateTime time(QDate(2026, 3, 2), QTime(14, 5), QTimeZone::utc());
    view->setClock([time] { return time.addSecs(3600); });
    view->setHistory({{time, u"London, GB"_s, u"203.0.113.7"_s, true}, {time.addDays(-1), u"Cambridge, GB"_s, u"198.51.100.23"_s},
        {time.addDays(-4), {}, u"2001:db8:85a3::8a2e:370:7334"_s}});
}

void addSignIn(std::vector<Scene> &scenes)
{
    scenes.push_back(
        scene<RestoringView>(u"restoring"_s, [](RestoringView *v) { v->setCancelDelay(std::chrono::milliseconds(0)); }));
    scenes.push_back(scene<SignInView>(u"signin"_s, [](SignInView *) {}));
    scenes.push_back(scene<SignInView>(u"signin-remembered"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        v->setRemembered(true, u"Ada Lovelace"_s);
    }));
    scenes.push_back(scene<SignInView>(u"signin-mail"_s, [](SignInView *v) {
        v->setLinkOffered(true);
        v->setCodeOffered(true);
    }));
    scenes.push_back(scene<SignInView>(u"signin-ways"_s, [](SignInView *v) {
        v->setProviders({{u"google"_s, u"Google"_s}});
        v->setBrowserOffered(true);
        v->setSsoOffered(true);
        v->setLastUsedWay(u"oauth:google"_s);
    }));
    scenes.push_back(scene<SignInView>(u"signin-busy"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        type(v, u"passwordEdit"_s, u"correct horse"_s);
        v->setBusy(true);
    }));
    scenes.push_back(scene<SignInView>(u"signin-wrong"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        type(v, u"passwordEdit"_s, u"correct horse"_s);
        v->showMessage(noticeOf(Error::Kind::InvalidCredentials, LoginStep::SignIn));
        v->focusField(Field::Password);
    }));
    scenes.push_back(scene<SignInView>(u"signin-limit"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        v->showMessage({Notice::Severity::Error, rateLimitText(42), {}, {}});
        v->setSubmitEnabled(false);
    }));
    scenes.push_back(scene<SignInView>(u"signin-locked"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        v->setLoginIdFixed(true);
        v->showMessage(noticeOf(Error::Kind::StorageLocked, LoginStep::SignIn));
    }));
    scenes.push_back(scene<SignInView>(u"signin-missing"_s, [](SignInView *v) {
        v->showFieldError(Field::Password, told("Descope::FormChecks", "Enter your password."));
        v->showFieldError(Field::LoginId, told("Descope::FormChecks", "Enter your email address."));
        v->findChild<PasswordEdit *>(u"passwordEdit"_s)->setCapsLockOn(true);
    }));
}

void addPasswords(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<SignUpView>(u"signup"_s, [](SignUpView *v) { fillRules(v); }));
    scenes.push_back(scene<SignUpView>(u"signup-typed"_s, [](SignUpView *v) {
        fillRules(v, u"horse battery"_s, 2);
        v->setLoginId(u"ada@example.com"_s);
        v->setName(u"Ada Lovelace"_s);
        v->passwordBox()->edit()->showPassword();
    }));
    scenes.push_back(scene<SignUpView>(u"signup-refused"_s, [](SignUpView *v) {
        fillRules(v, u"horse"_s, 0);
        v->setLoginId(u"ada@example.com"_s);
        v->markUnmetRules();
    }));
    scenes.push_back(scene<SignUpView>(u"signup-suggested"_s, [](SignUpView *v) {
        fillRules(v);
        v->setLoginId(u"ada@example.com"_s);
        v->passwordBox()->suggest(u"k7mwpe-3xRbhq-n4tzgv"_s);
        v->setRulesMet(policyMet(policy(), u"k7mwpe-3xRbhq-n4tzgv"_s, 4));
        v->setStrength(4);
    }));
    scenes.push_back(scene<NewPasswordView>(u"newpassword"_s, [](NewPasswordView *v) {
        fillRules(v, u"Horse-battery-1"_s, 4);
        v->setUser(u"ada@example.com"_s);
    }));
    scenes.push_back(scene<NewPasswordView>(
        u"change"_s,
        [](NewPasswordView *v) {
            fillRules(v);
            v->setUser(u"ada@example.com"_s);
        },
        NewPasswordView::Change));
    scenes.push_back(scene<ReplaceView>(u"replace"_s, [](ReplaceView *v) {
        fillRules(v);
        v->setLoginId(u"ada@example.com"_s);
    }));
    scenes.push_back(scene<ReplaceView>(u"replace-expired"_s, [](ReplaceView *v) {
        fillRules(v);
        v->setLoginId(u"ada@example.com"_s);
        v->setCurrentPasswordAsked(false);
        v->showMessage(noticeOf(Error::Kind::PasswordExpired, LoginStep::Replace));
    }));
}

void addConnect(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<ConnectView>(u"connect"_s, [](ConnectView *) {}));
    scenes.push_back(scene<ConnectView>(u"connect-unknown"_s, [](ConnectView *v) {
        v->setProject(u"P2abcdefghijklmnopqrstuvwxyz"_s, u"https://auth.example.com"_s);
        v->showFieldError(
            ConnectView::ProjectId, QCoreApplication::translate("Descope::ProjectSetup", "There’s no project with this ID at %1.")
                                        .arg(u"auth.example.com"_s));
    }));
}

void addMail(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<ForgotView>(u"forgot"_s, [](ForgotView *v) { v->setLoginId(u"ada@example.com"_s); }));
    scenes.push_back(scene<CheckMailView>(u"checkmail"_s, [](CheckMailView *v) {
        v->setAddress(u"ada@example.com"_s);
        v->setResendCountdown(30);
    }));
    scenes.push_back(scene<CheckMailView>(u"checkmail-returns"_s, [](CheckMailView *v) {
        v->setAddress(u"ada@example.com"_s);
        v->setReturnsByItself(true);
    }));
    scenes.push_back(scene<CheckMailView>(u"checkmail-number"_s, [](CheckMailView *v) {
        v->setAddress(u"ada@example.com"_s);
        v->setLinkNumber(u"42"_s);
    }));
    scenes.push_back(scene<CheckMailView>(u"checkmail-expired"_s, [](CheckMailView *v) {
        v->setAddress(u"ada@example.com"_s);
        v->showMessage(noticeOf(Error::Kind::LinkExpired, LoginStep::CheckMail));
        v->showFieldError(Field::Link,
            told("Descope::FormChecks", "This isn’t the link from the email. Copy the whole link and paste it here."));
    }));
    scenes.push_back(scene<EnterCodeView>(u"entercode"_s, [](EnterCodeView *v) {
        v->setAddress(u"ada@example.com"_s);
        v->setResendCountdown(30);
    }));
    scenes.push_back(scene<EnterCodeView>(u"entercode-wrong"_s, [](EnterCodeView *v) {
        v->setAddress(u"ada@example.com"_s);
        type(v, u"codeEdit"_s, u"123 456"_s);
        v->showMessage(noticeOf(Error::Kind::CodeWrong, LoginStep::EnterCode));
    }));
}

void addBrowser(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<SignInView>(u"browser-only"_s, [](SignInView *v) { v->setBrowserOnly(true); }));
    scenes.push_back(scene<SignInView>(u"browser-only-remembered"_s, [](SignInView *v) {
        v->setBrowserOnly(true);
        v->setRemembered(true, u"Ada Lovelace"_s);
    }));
    scenes.push_back(scene<SignInView>(u"browser-providers"_s, [](SignInView *v) {
        v->setBrowserOnly(true);
        v->setSsoOffered(true);
        v->setProviders({{u"google"_s, u"Google"_s}, {u"microsoft"_s, u"Microsoft"_s}, {u"apple"_s, u"Apple"_s},
            {u"github"_s, u"GitHub"_s}, {u"gitlab"_s, u"GitLab"_s}});
        v->setLastUsedWay(u"sso"_s);
    }));
    scenes.push_back(scene<SignInView>(u"browser-more-providers"_s, [](SignInView *v) {
        v->setBrowserOnly(true);
        v->setProviders({{u"facebook"_s, u"Facebook"_s}, {u"linkedin"_s, u"LinkedIn"_s}, {u"slack"_s, u"Slack"_s},
            {u"discord"_s, u"Discord"_s}, {u"acme"_s, u"Acme"_s}});
        v->setLastUsedWay(u"oauth:linkedin"_s);
    }));
    scenes.push_back(scene<BrowserView>(u"browser"_s, [](BrowserView *v) { v->setLinkThere(true); }));
    scenes.push_back(scene<BrowserView>(u"browser-expired"_s, [](BrowserView *v) {
        v->setState(BrowserView::Expired);
        v->showMessage({Notice::Severity::Warning,
            told("Descope::BrowserSteps", "You didn’t finish signing in within 10 minutes, so we stopped waiting."), {}, {}});
    }));
    scenes.push_back(scene<BrowserView>(u"browser-missing"_s, [](BrowserView *v) {
        v->setLinkThere(true);
        v->setState(BrowserView::NoBrowser);
        v->showMessage(noticeOf(Error::Kind::BrowserUnavailable, LoginStep::Browser));
    }));
    scenes.push_back(scene<BrowserView>(u"browser-busy"_s, [](BrowserView *v) {
        v->setLinkThere(true);
        v->setBusy(true);
    }));
    scenes.push_back(scene<SsoView>(u"sso"_s, [](SsoView *v) { v->setOrganization(u"ada@example.com"_s); }));
    scenes.push_back(scene<SsoView>(u"sso-unknown"_s, [](SsoView *v) {
        v->setOrganization(u"ada@example.com"_s);
        v->showFieldError(Field::Organization, userText(localError(Error::Kind::SsoUnknown)));
    }));
}

void addSecondFactor(std::vector<Scene> &scenes)
{
    using Factor = SecondFactorView::Factor;
    scenes.push_back(scene<SecondFactorView>(u"factor"_s, [](SecondFactorView *v) {
        v->setFactors({Factor::App, Factor::EmailCode, Factor::SmsCode});
    }));
    scenes.push_back(scene<SecondFactorView>(u"factor-stepup"_s, [](SecondFactorView *v) {
        v->setPurpose(SecondFactorView::StepUp);
        v->setFactors({Factor::App, Factor::SmsCode});
        v->setFactor(Factor::SmsCode, true, u"+44 *******123"_s);
        v->setResendCountdown(30);
    }));
    scenes.push_back(scene<SecondFactorView>(u"factor-unsent"_s, [](SecondFactorView *v) {
        v->setFactors({Factor::App, Factor::EmailCode});
        v->setFactor(Factor::EmailCode, false);
    }));
    scenes.push_back(scene<SetUpTotpView>(u"totp"_s, [](SetUpTotpView *v) {
        v->setKey(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s,
            qrModules("otpauth://totp/Descope:ada%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Descope"));
    }));
    scenes.push_back(scene<SetUpTotpView>(u"totp-replace"_s, [](SetUpTotpView *v) { v->setReplacing(true); }));
}

void addContacts(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<ChangePhoneView>(u"changephone"_s, [](ChangePhoneView *v) {
        v->setPresent(u"+44 1632 960123"_s);
        v->phoneBox()->setCountries({{u"FR"_s, u"France (+33)"_s}, {u"GB"_s, u"United Kingdom (+44)"_s}});
        v->phoneBox()->setRegion(u"GB"_s);
        type(v, u"phoneEdit"_s, u"01632 960"_s);
        v->showFieldError(Field::LoginId,
            told("Descope::FormChecks", "This isn’t a full phone number. Check it, and the code of its country."));
    }));
}

void addChoices(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<AccountsView>(u"accounts"_s, [](AccountsView *v) {
        v->setAccounts({{u"1"_s, u"Ada Lovelace"_s, u"ada@example.com"_s, true},
            {u"2"_s, u"Grace Hopper"_s, u"grace.brewster.hopper@example.com"_s}, {u"3"_s, {}, u"charles@example.com"_s}});
    }));
    scenes.push_back(scene<TenantView>(u"tenant"_s, [](TenantView *v) {
        v->setTenants({{u"T1"_s, u"Analytical Engines"_s}, {u"T2"_s, u"Royal Astronomical Society"_s},
                          {u"T3"_s, u"Department of Exceedingly Long Names & Sons"_s}},
            u"T2"_s);
        v->setCancelOffered(true);
    }));
}

void addQuestions(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<ConfirmLinkView>(u"confirmlink"_s, [](ConfirmLinkView *v) {
        v->setPurpose(ConfirmLinkView::SignIn);
        v->setLoginId(u"ada@example.com"_s);
    }));
    scenes.push_back(scene<ConfirmLinkView>(u"confirmlink-unasked"_s, [](ConfirmLinkView *v) {
        v->setLoginIdAsked(true);
        v->setUnasked(true);
    }));
    scenes.push_back(scene<ConfirmLinkView>(u"confirmlink-signedin"_s, [](ConfirmLinkView *v) {
        v->setLoginId(u"ada@example.com"_s);
        v->setUnasked(true);
        v->setSignedInAs(u"charles.babbage.the.elder@analytical-engines.example.com"_s);
    }));
}

void addAccount(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<AccountView>(u"account"_s, fillAccount));
    scenes.push_back(scene<AccountView>(u"account-everything"_s, [](AccountView *v) {
        fillAccount(v);
        v->setTotpOffered(true);
        v->setEmailOffered(true, u"ada@example.com"_s);
        v->setPhoneOffered(true, u"+44 1632 960123"_s);
        v->setOrganizationOffered(true, u"Analytical Engines"_s);
        v->setAccountsOffered(true, {u"Grace Hopper"_s, u"charles@example.com"_s});
        v->setHistory({});
    }));
    scenes.push_back(scene<AccountView>(u"account-offline"_s, [](AccountView *v) {
        fillAccount(v);
        v->setSessionState(AccountView::Offline, told("Descope::ViewBindings", "We’ll keep trying to reconnect."));
        v->setHistory({});
        v->setHistoryNote(told("Descope::AccountSteps", "Recent sign-ins can’t be shown right now."));
    }));
    scenes.push_back(scene<AccountView>(u"account-confirm"_s, [](AccountView *v) {
        fillAccount(v);
        v->findChild<QPushButton *>(u"signOutEverywhereButton"_s)->click();
    }));
    scenes.push_back(scene<AccountView>(u"account-busy"_s, [](AccountView *v) {
        fillAccount(v);
        v->setBusy(true);
    }));
}

/// Every kind of error that no other scene shows, where it is met.
void addErrors(std::vector<Scene> &scenes)
{
    using Kind = Error::Kind;
    for (const Kind kind : {Kind::Offline, Kind::Timeout, Kind::Tls, Kind::ClientCertificate, Kind::Proxy, Kind::Server,
             Kind::Configuration, Kind::SessionEnded, Kind::TokenInvalid, Kind::StorageCorrupt}) {
        const QString name = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind))).toLower();
        scenes.push_back({u"error-"_s + name, [kind] {
                              auto view = std::make_unique<SignInView>();
                              view->setLoginId(u"ada@example.com"_s);
                              view->showMessage(noticeOf(kind, LoginStep::SignIn));
                              return view;
                          }});
    }
    scenes.push_back(scene<SignInView>(u"error-third-attempt"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        v->showMessage(noticeOf(localError(Error::Kind::InvalidCredentials), LoginStep::SignIn, 3));
    }));
    scenes.push_back(scene<SignInView>(u"error-details"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        v->showMessage(noticeOf(Error::Kind::Server, LoginStep::SignIn));
        v->findChild<QPushButton *>(u"detailsButton"_s)->click();
    }));
    scenes.push_back(scene<SignUpView>(u"error-userexists"_s, [](SignUpView *v) {
        fillRules(v, u"Horse-battery-1"_s, 4);
        v->setLoginId(u"ada@example.com"_s);
        v->showMessage(noticeOf(Error::Kind::UserExists, LoginStep::SignUp));
    }));
    scenes.push_back(scene<NewPasswordView>(
        u"error-passwordrefused"_s,
        [](NewPasswordView *v) {
            fillRules(v, u"Horse-battery-1"_s, 4);
            v->setUser(u"ada@example.com"_s);
            v->showMessage(noticeOf(Error::Kind::PasswordRefused, LoginStep::Change));
        },
        NewPasswordView::Change));
    scenes.push_back(scene<EnterCodeView>(u"error-codeended"_s, [](EnterCodeView *v) {
        v->setAddress(u"ada@example.com"_s);
        v->showMessage(noticeOf(Error::Kind::CodeEnded, LoginStep::EnterCode));
    }));
    for (const Kind kind : {Kind::StorageLocked, Kind::StorageUnavailable, Kind::StorageNotSetUp}) {
        const QString name = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind))).toLower();
        scenes.push_back({u"error-"_s + name, [kind] {
                              auto view = std::make_unique<AccountView>();
                              fillAccount(view.get());
                              view->showMessage(noticeOf(kind, LoginStep::Account));
                              return view;
                          }});
    }
    scenes.push_back(scene<SignInView>(u"signin-mistyped"_s, [](SignInView *v) {
        v->setLoginId(u"ada@gmial.com"_s);
        v->loginIdBox()->suggest(u"ada@gmail.com"_s);
    }));
}

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    addSignIn(scenes);
    addPasswords(scenes);
    addMail(scenes);
    addBrowser(scenes);
    addSecondFactor(scenes);
    addContacts(scenes);
    addChoices(scenes);
    addConnect(scenes);
    addQuestions(scenes);
    addAccount(scenes);
    addErrors(scenes);
    return scenes;
}
