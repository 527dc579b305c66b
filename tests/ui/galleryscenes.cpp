// SPDX-License-Identifier: MIT
#include "galleryscenes.h"

#include "controls/newpasswordbox.h"
#include "controls/passwordedit.h"
#include "views/accountview.h"
#include "views/changeview.h"
#include "views/checkmailview.h"
#include "views/confirmlinkview.h"
#include "views/entercodeview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/restoringview.h"
#include "views/signinview.h"
#include "views/signupview.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

template<typename V> Scene scene(const QString &name, void (*prepare)(V *))
{
    return {name, [prepare] {
                auto view = std::make_unique<V>();
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

const Message &wrongPassword()
{
    static const Message message{Message::Severity::Error, u"Wrong e-mail or password. Check both and try again."_s, {},
        u"Code E062903, HTTP status 401\nTrace id 8f2c41d07aa1\n2026-03-02 14:05:11 UTC"_s};
    return message;
}

void fillRules(PasswordChoiceView *view)
{
    view->setRules({u"At least 8 characters"_s, u"A lower-case letter"_s, u"An upper-case letter"_s, u"A digit"_s,
        u"A character that is neither letter nor digit"_s});
}

void fillAccount(AccountView *view)
{
    view->setName(u"Ada Lovelace"_s);
    view->setLoginId(u"ada@example.com"_s);
    const QDateTime time(QDate(2026, 3, 2), QTime(14, 5), Qt::UTC);
    view->setHistory({{time, u"London, GB"_s, u"203.0.113.7"_s}, {time.addDays(-1), u"Cambridge, GB"_s, u"198.51.100.23"_s},
        {time.addDays(-4), {}, u"2001:db8:85a3::8a2e:370:7334"_s}});
}

void addSignIn(std::vector<Scene> &scenes)
{
    scenes.push_back(
        scene<RestoringView>(u"restoring"_s, [](RestoringView *v) { v->setCancelDelay(std::chrono::milliseconds(0)); }));
    scenes.push_back(scene<SignInView>(u"signin"_s, [](SignInView *) {}));
    scenes.push_back(scene<SignInView>(u"signin-mail"_s, [](SignInView *v) {
        v->setLinkOffered(true);
        v->setCodeOffered(true);
    }));
    scenes.push_back(scene<SignInView>(u"signin-busy"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        type(v, u"passwordEdit"_s, u"correct horse"_s);
        v->setBusy(true);
    }));
    scenes.push_back(scene<SignInView>(u"signin-wrong"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        type(v, u"passwordEdit"_s, u"correct horse"_s);
        v->showMessage(wrongPassword());
        v->focusPassword();
    }));
    scenes.push_back(scene<SignInView>(u"signin-limit"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        v->showMessage({Message::Severity::Warning, u"Too many attempts. You can try again in 0:42."_s, {}, {}});
        v->setSubmitEnabled(false);
    }));
    scenes.push_back(scene<SignInView>(u"signin-locked"_s, [](SignInView *v) {
        v->setLoginId(u"ada@example.com"_s);
        v->setLoginIdFixed(true);
        v->showMessage({Message::Severity::Info, u"Your saved sign-in is locked. Unlock your keyring to continue."_s,
            {{u"unlock"_s, u"Unlock and retry"_s}, {u"signin"_s, u"Sign in instead"_s}}, {}});
    }));
    scenes.push_back(scene<SignInView>(u"signin-missing"_s, [](SignInView *v) {
        v->showPasswordError(u"Enter your password."_s);
        v->showLoginIdError(u"Enter your e-mail address."_s);
        v->findChild<PasswordEdit *>(u"passwordEdit"_s)->setCapsLockOn(true);
    }));
}

void addPasswords(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<SignUpView>(u"signup"_s, [](SignUpView *v) { fillRules(v); }));
    scenes.push_back(scene<SignUpView>(u"signup-typed"_s, [](SignUpView *v) {
        fillRules(v);
        v->setLoginId(u"ada@example.com"_s);
        v->setName(u"Ada Lovelace"_s);
        type(v, u"newPasswordEdit"_s, u"horse battery"_s);
        v->passwordBox()->edit()->showPassword();
        v->setRulesMet({true, true});
        v->setStrength(2);
        v->setRulesNote(u"The server may know more rules."_s);
    }));
    scenes.push_back(scene<SignUpView>(u"signup-refused"_s, [](SignUpView *v) {
        fillRules(v);
        v->setLoginId(u"ada@example.com"_s);
        type(v, u"newPasswordEdit"_s, u"horse"_s);
        v->setRulesMet({false, true});
        v->setStrength(0);
        v->markUnmetRules();
    }));
    scenes.push_back(scene<NewPasswordView>(u"newpassword"_s, [](NewPasswordView *v) {
        fillRules(v);
        v->setUser(u"ada@example.com"_s);
        v->setRulesMet({true, true, true, true, true});
        type(v, u"newPasswordEdit"_s, u"Horse-battery-1"_s);
        v->setStrength(4);
    }));
    scenes.push_back(scene<ChangeView>(u"change"_s, [](ChangeView *v) {
        fillRules(v);
        v->setUser(u"ada@example.com"_s);
    }));
    scenes.push_back(scene<ReplaceView>(u"replace"_s, [](ReplaceView *v) {
        fillRules(v);
        v->setLoginId(u"ada@example.com"_s);
    }));
    scenes.push_back(scene<ReplaceView>(u"replace-expired"_s, [](ReplaceView *v) {
        fillRules(v);
        v->setLoginId(u"ada@example.com"_s);
        v->setCurrentPasswordAsked(false);
        v->showMessage({Message::Severity::Info, u"Your password has expired. Choose a new one to continue."_s, {}, {}});
    }));
}

void addMail(std::vector<Scene> &scenes)
{
    scenes.push_back(scene<ForgotView>(u"forgot"_s, [](ForgotView *v) { v->setLoginId(u"ada@example.com"_s); }));
    scenes.push_back(scene<CheckMailView>(u"checkmail"_s, [](CheckMailView *v) {
        v->setAddress(u"a***@example.com"_s);
        v->setResendCountdown(30);
    }));
    scenes.push_back(scene<CheckMailView>(u"checkmail-returns"_s, [](CheckMailView *v) {
        v->setAddress(u"a***@example.com"_s);
        v->setReturnsByItself(true);
    }));
    scenes.push_back(scene<CheckMailView>(u"checkmail-number"_s, [](CheckMailView *v) {
        v->setAddress(u"a***@example.com"_s);
        v->setLinkNumber(u"42"_s);
    }));
    scenes.push_back(scene<CheckMailView>(u"checkmail-expired"_s, [](CheckMailView *v) {
        v->setAddress(u"a***@example.com"_s);
        v->showMessage({Message::Severity::Error, u"This link has expired or was already used."_s,
            {{u"again"_s, u"Send a new link"_s}}, u"Code E062504"_s});
        v->showLinkError(u"This does not look like a link from our message."_s);
    }));
    scenes.push_back(scene<EnterCodeView>(u"entercode"_s, [](EnterCodeView *v) {
        v->setAddress(u"a***@example.com"_s);
        v->setResendCountdown(30);
    }));
    scenes.push_back(scene<EnterCodeView>(u"entercode-wrong"_s, [](EnterCodeView *v) {
        v->setAddress(u"a***@example.com"_s);
        type(v, u"codeEdit"_s, u"123 456"_s);
        v->showCodeError(u"That code is not right, or no longer valid. Check it and try again."_s);
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
    scenes.push_back(scene<AccountView>(u"account-offline"_s, [](AccountView *v) {
        fillAccount(v);
        v->setSessionState(AccountView::Offline, u"Trying again in 0:30."_s);
        v->setSignOutNote(u"The server could not be told that you sign out."_s);
        v->setHistory({});
        v->setHistoryNote(u"The last sign-ins could not be loaded."_s);
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

} // namespace

std::vector<Scene> galleryScenes()
{
    std::vector<Scene> scenes;
    addSignIn(scenes);
    addPasswords(scenes);
    addMail(scenes);
    addQuestions(scenes);
    addAccount(scenes);
    return scenes;
}
