// SPDX-License-Identifier: MIT
#include "login/viewbindings.h"

#include "controls/loginidbox.h"
#include "controls/newpasswordbox.h"
#include "flow/loginflow.h"
#include "login/accountbindings.h"
#include "login/contactbindings.h"
#include "login/factorbindings.h"
#include "login/followflow.h"
#include "login/mailbindings.h"
#include "views/accountview.h"
#include "views/browserview.h"
#include "views/confirmlinkview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/restoringview.h"
#include "views/signinview.h"
#include "views/signupview.h"
#include "views/ssoview.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>
#include <array>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of this file.
struct ViewBindings
{
    Q_DECLARE_TR_FUNCTIONS(Descope::ViewBindings)
};

/// Calls `changed` with what `read` finds in the settings whenever that is something else; what people made of it meanwhile stays
/// when only other settings change.
template<typename Read, typename Function> void onSetting(LoginFlow *flow, View *view, Read read, Function changed)
{
    QObject::connect(flow, &LoginFlow::settingsChanged, view, [flow, read, changed, value = read(flow->settings())]() mutable {
        if (std::exchange(value, read(flow->settings())) != value)
            changed(value);
    });
}

/// Says by what people sign in, and offers what they probably meant when they leave the field.
void bindLoginIdBox(LoginFlow *flow, View *view, LoginIdBox *box)
{
    onSettings(flow, view, [flow, box] { box->setField(flow->settings().loginIdField()); });
    QObject::connect(box, &LoginIdBox::left, flow, [flow, box] { box->suggest(flow->likelyLoginId(box->loginId())); });
}

/// Binds the login id, which is one for all screens that show it.
template<typename AView> void shareLoginId(LoginFlow *flow, AView *view)
{
    bindLoginIdBox(flow, view, view->loginIdBox());
    QObject::connect(view, &AView::loginIdEdited, flow, &LoginFlow::setLoginId);
    const auto show = [flow, view](const QString &loginId) {
        view->setLoginId(loginId);
        view->loginIdBox()->suggest(flow->likelyLoginId(loginId));
    };
    QObject::connect(flow, &LoginFlow::loginIdChanged, view, [view, show](const QString &loginId) {
        if (view->loginId() != loginId)
            show(loginId);
    });
    show(flow->loginId());
    onSettings(flow, view, [flow, view] { view->setLoginIdFixed(flow->settings().loginIdFixed); });
}

/// Shows what the password on the screen is worth. What else the person typed counts against it.
void rate(const LoginFlow &flow, PasswordChoiceView *view)
{
    QStringList ownWords;
    if (const auto *signUp = qobject_cast<const SignUpView *>(view))
        ownWords << signUp->name() << signUp->extraAnswers().values();
    const PasswordCheck check = flow.checkPassword(view->passwordBox()->password(), ownWords);
    view->setRulesMet(check.rulesMet);
    view->setStrength(check.strength);
}

/// Shows the rules for passwords, which may come when the person has begun to type.
void showRules(const LoginFlow &flow, PasswordChoiceView *view)
{
    view->setRules(flow.passwordRules());
    view->setRulesNote(flow.isPolicyKnown() ? QString() : ViewBindings::tr("The password rules are checked when you save."));
    rate(flow, view);
}

/// Shows rules and strength, live while the person types.
void bindNewPassword(LoginFlow *flow, LoginStep step, PasswordChoiceView *view)
{
    QObject::connect(flow, &LoginFlow::policyChanged, view, [flow, view] { showRules(*flow, view); });
    QObject::connect(view, &View::retranslated, flow, [flow, view] { showRules(*flow, view); });
    onEnter(flow, step, view, [flow, view] { showRules(*flow, view); });
    QObject::connect(view, &PasswordChoiceView::passwordEdited, flow, [flow, view] { rate(*flow, view); });
    QObject::connect(view->passwordBox(), &NewPasswordBox::suggestionRequested, flow,
        [flow, view] { view->passwordBox()->suggest(flow->suggestedPassword()); });
    const auto markUnmet = [flow, step, view] {
        if (flow->step() == step)
            view->markUnmetRules();
    };
    QObject::connect(flow, &LoginFlow::rulesUnmet, view, markUnmet);
    // Whether a password is strong enough is the server's to say: its zxcvbn may judge a little differently.
    QObject::connect(flow, &LoginFlow::failed, view, [markUnmet](const Error &error) {
        if (error.kind == Error::Kind::PasswordRefused)
            markUnmet();
    });
}

/// Offers who signed in last as long as the login id is theirs, and the way to another account.
void bindRemembered(LoginFlow *flow, SignInView *view)
{
    const auto show = [flow, view] {
        const RememberedPerson person = flow->rememberedPerson();
        const bool isTheirs = !person.loginId.isEmpty() && person.loginId == flow->loginId();
        const QString name = person.name.isEmpty() ? person.loginId : person.name;
        view->setRemembered(isTheirs && !flow->settings().loginIdFixed, name);
    };
    QObject::connect(flow, &LoginFlow::rememberedPersonChanged, view, show);
    QObject::connect(flow, &LoginFlow::loginIdChanged, view, show);
    onSettings(flow, view, show);
    QObject::connect(view, &SignInView::anotherRequested, flow, [flow, shown = QPointer(view)] {
        flow->useAnotherAccount();
        if (shown)
            shown->focusFirst();
    });
}

QList<ProviderChoice> providersOf(const LoginSettings &settings)
{
    QList<ProviderChoice> choices;
    for (const SocialProvider &provider : settings.providers)
        choices << ProviderChoice{provider.id, provider.name, provider.icon};
    return choices;
}

/// Offers the ways that lead by the browser, and marks the one of the last time.
void bindBrowserWays(LoginFlow *flow, SignInView *view)
{
    onSettings(flow, view, [flow, view] {
        view->setBrowserOnly(flow->settings().primaryWay == LoginSettings::BrowserOnly);
        view->setBrowserOffered(flow->isOffered(LoginFeature::Browser));
        view->setSsoOffered(flow->isOffered(LoginFeature::Sso));
        view->setProviders(providersOf(flow->settings()));
    });
    const auto markLast = [flow, view] { view->setLastUsedWay(flow->rememberedPerson().lastWay); };
    QObject::connect(flow, &LoginFlow::rememberedPersonChanged, view, markLast);
    markLast();
    QObject::connect(view, &SignInView::browserRequested, flow, &LoginFlow::signInByBrowser);
    QObject::connect(view, &SignInView::providerRequested, flow, &LoginFlow::signInByProvider);
    QObject::connect(view, &SignInView::ssoRequested, flow, [flow] { flow->show(LoginStep::Sso); });
}

View *makeSignIn(LoginFlow *flow, QWidget *parent)
{
    auto *view = new SignInView(parent);
    shareLoginId(flow, view);
    view->setStaySignedIn(flow->staySignedIn());
    QObject::connect(flow, &LoginFlow::staySignedInChanged, view, &SignInView::setStaySignedIn);
    QObject::connect(view, &SignInView::staySignedInToggled, flow, &LoginFlow::setStaySignedIn);
    bindRemembered(flow, view);
    bindMailWays(flow, view);
    bindBrowserWays(flow, view);
    bindWayToAccounts(flow, view);
    onSettings(flow, view, [flow, view] {
        view->setStayOffered(flow->isOffered(LoginFeature::StaySignedInChoice));
        view->setForgotOffered(flow->isOffered(LoginFeature::ForgotPassword));
        view->setSignUpOffered(flow->isOffered(LoginFeature::SignUp));
    });
    QObject::connect(view, &SignInView::submitted, flow, &LoginFlow::signIn);
    QObject::connect(view, &SignInView::forgotRequested, flow, [flow] { flow->show(LoginStep::Forgot); });
    QObject::connect(view, &SignInView::signUpRequested, flow, [flow] { flow->show(LoginStep::SignUp); });
    return view;
}

/// Returns what people see of the questions at sign-up.
QList<QStringList> questions(const LoginSettings &settings)
{
    QList<QStringList> all;
    for (const FormField &field : settings.signUpFields)
        all << (QStringList{field.key, field.label, QString::number(int(field.kind))} + field.choices);
    return all;
}

View *makeSignUp(LoginFlow *flow, QWidget *parent)
{
    auto *view = new SignUpView(parent);
    shareLoginId(flow, view);
    bindNewPassword(flow, LoginStep::SignUp, view);
    QObject::connect(view, &SignUpView::nameEdited, flow, [flow, view] { rate(*flow, view); });
    QObject::connect(view, &SignUpView::extraEdited, flow, [flow, view] { rate(*flow, view); });
    QObject::connect(view, &SignUpView::loginIdEdited, flow, [flow, view] { rate(*flow, view); });
    view->setExtraFields(flow->settings().signUpFields);
    onSetting(
        flow, view, questions, [flow, view](const QList<QStringList> &) { view->setExtraFields(flow->settings().signUpFields); });
    QObject::connect(
        view, &SignUpView::submitted, flow, [flow, view](const QString &loginId, const QString &name, const QString &password) {
            flow->signUp(loginId, name, password, view->extraAnswers());
        });
    QObject::connect(flow, &LoginFlow::answerInvalid, view, &SignUpView::showExtraError);
    onSettings(flow, view,
        [flow, view] { view->setTermsOffered(!flow->settings().termsUrl.isEmpty(), !flow->settings().privacyUrl.isEmpty()); });
    QObject::connect(view, &SignUpView::termsRequested, flow, [flow] { QDesktopServices::openUrl(flow->settings().termsUrl); });
    QObject::connect(
        view, &SignUpView::privacyRequested, flow, [flow] { QDesktopServices::openUrl(flow->settings().privacyUrl); });
    if (const SessionManager *session = flow->session())
        QObject::connect(session, &SessionManager::signedIn, view, [view] {
            view->setName({});
            view->clearExtraAnswers();
        });
    QObject::connect(view, &SignUpView::signInRequested, flow, [flow] { flow->show(LoginStep::SignIn); });
    return view;
}

View *makeForgot(LoginFlow *flow, QWidget *parent)
{
    auto *view = new ForgotView(parent);
    shareLoginId(flow, view);
    QObject::connect(view, &ForgotView::submitted, flow, &LoginFlow::sendReset);
    return view;
}

View *makeConfirmLink(LoginFlow *flow, QWidget *parent)
{
    auto *view = new ConfirmLinkView(parent);
    bindLoginIdBox(flow, view, view->loginIdBox());
    onEnter(flow, LoginStep::ConfirmLink, view, [flow, view] {
        const LinkConfirmation &question = flow->linkConfirmation();
        const bool isReset = question.purpose == LinkPurpose::ResetPassword;
        view->setPurpose(isReset ? ConfirmLinkView::SetPassword : ConfirmLinkView::SignIn);
        view->setLoginId(question.loginId);
        view->setLoginIdAsked(!question.asked);
        view->setUnasked(!question.asked);
        view->setSignedInAs(question.signedInAs);
    });
    QObject::connect(view, &ConfirmLinkView::submitted, flow, &LoginFlow::confirmLink);
    return view;
}

BrowserView::State stateOf(BrowserState state)
{
    switch (state) {
    case BrowserState::Waiting:
        return BrowserView::Waiting;
    case BrowserState::Expired:
        return BrowserView::Expired;
    case BrowserState::Missing:
        return BrowserView::NoBrowser;
    }
    return BrowserView::Waiting;
}

View *makeBrowser(LoginFlow *flow, QWidget *parent)
{
    auto *view = new BrowserView(parent);
    const auto showState = [flow, view] { view->setState(stateOf(flow->browserState())); };
    const auto showLink = [flow, view] { view->setLinkThere(!flow->browserUrl().isEmpty()); };
    QObject::connect(flow, &LoginFlow::browserStateChanged, view, showState);
    QObject::connect(flow, &LoginFlow::browserUrlChanged, view, showLink);
    showState();
    showLink();
    QObject::connect(view, &BrowserView::submitted, flow, &LoginFlow::openBrowserAgain);
    QObject::connect(view, &BrowserView::copyRequested, flow, [flow, view] {
        QGuiApplication::clipboard()->setText(flow->browserUrl().toString(QUrl::FullyEncoded));
        view->noteCopied();
    });
    return view;
}

View *makeSso(LoginFlow *flow, QWidget *parent)
{
    auto *view = new SsoView(parent);
    onEnter(flow, LoginStep::Sso, view, [flow, view] {
        if (view->organization().isEmpty() && flow->loginId().contains(u'@'))
            view->setOrganization(flow->loginId());
    });
    QObject::connect(view, &SsoView::submitted, flow, &LoginFlow::signInBySso);
    return view;
}

View *makeNewPassword(LoginFlow *flow, QWidget *parent)
{
    auto *view = new NewPasswordView(parent);
    bindNewPassword(flow, LoginStep::NewPassword, view);
    onEnter(flow, LoginStep::NewPassword, view, [flow, view] { view->setUser(flow->loginId()); });
    QObject::connect(view, &NewPasswordView::submitted, flow, &LoginFlow::saveNewPassword);
    return view;
}

View *makeChange(LoginFlow *flow, QWidget *parent)
{
    auto *view = new NewPasswordView(NewPasswordView::Change, parent);
    bindNewPassword(flow, LoginStep::Change, view);
    onEnter(flow, LoginStep::Change, view, [flow, view] {
        if (const SessionManager *session = flow->session())
            view->setUser(session->loginId());
    });
    QObject::connect(view, &NewPasswordView::submitted, flow, &LoginFlow::changePassword);
    return view;
}

View *makeReplace(LoginFlow *flow, QWidget *parent)
{
    auto *view = new ReplaceView(parent);
    bindNewPassword(flow, LoginStep::Replace, view);
    onEnter(flow, LoginStep::Replace, view, [flow, view] {
        view->setLoginId(flow->loginId());
        view->setCurrentPasswordAsked(flow->isCurrentPasswordAsked());
    });
    QObject::connect(view, &ReplaceView::submitted, flow, &LoginFlow::replacePassword);
    onSettings(flow, view, [flow, view] { view->setForgotOffered(flow->isOffered(LoginFeature::ForgotPassword)); });
    QObject::connect(view, &ReplaceView::forgotRequested, flow, [flow] { flow->show(LoginStep::Forgot); });
    return view;
}

void showSessionState(const LoginFlow &flow, const SessionManager &session, AccountView *view)
{
    if (!session.isSignedIn())
        view->setSessionState(AccountView::Ended);
    else if (flow.isOnline())
        view->setSessionState(AccountView::Active);
    else
        view->setSessionState(AccountView::Offline,
            session.state() == SessionManager::State::Offline ? ViewBindings::tr("We’ll keep trying to reconnect.") : QString());
}

/// Returns what is known about the address that is shown: only after an answer about the user, and only of that address.
AccountView::Verification verificationOf(const User &user, const QString &loginId)
{
    if (user.json.isEmpty() || user.email.isEmpty() || user.email.compare(loginId, Qt::CaseInsensitive) != 0)
        return AccountView::NotKnown;
    return user.verifiedEmail ? AccountView::Verified : AccountView::NotVerified;
}

void showUser(const SessionManager &session, AccountView *view)
{
    const User user = session.user();
    view->setName(user.name);
    view->setLoginId(session.loginId());
    view->setVerification(verificationOf(user, session.loginId()));
    view->setPasswordThere(user.hasPassword());
}

QList<SignInRecord> recordsOf(const LoginFlow &flow)
{
    QList<SignInRecord> records;
    const QList<HistoryEntry> history = flow.history();
    for (const HistoryEntry &entry : history) {
        QStringList place{entry.city, entry.country};
        place.removeAll(QString());
        records << SignInRecord{entry.loginTime, place.join(u", "_s), entry.ip, records.size() == flow.ownSignIn()};
    }
    return records;
}

void bindHistory(LoginFlow *flow, AccountView *view)
{
    const auto clear = [view] {
        view->setHistory({});
        view->setHistoryNote({});
    };
    onSetting(
        flow, view, [](const LoginSettings &settings) { return settings.features.testFlag(LoginFeature::SignInHistory); },
        [flow, clear](bool isOffered) {
            clear();
            if (isOffered && flow->step() == LoginStep::Account)
                flow->loadHistory();
        });
    onEnter(flow, LoginStep::Account, view, clear); // it may be another person's
    QObject::connect(flow, &LoginFlow::historyLoaded, view, [flow, view] {
        view->setHistory(recordsOf(*flow));
        view->setHistoryNote({});
    });
    QObject::connect(flow, &LoginFlow::historyFailed, view, &AccountView::setHistoryNote);
}

View *makeAccount(LoginFlow *flow, QWidget *parent)
{
    auto *view = new AccountView(parent);
    const QPointer<SessionManager> session = flow->session(); // a program may destroy it while this is shown
    if (session == nullptr)
        return view;
    onSettings(flow, view, [flow, view] {
        view->setPasswordChangeOffered(flow->isOffered(LoginFeature::ChangePassword));
        view->setSignOutEverywhereOffered(flow->isOffered(LoginFeature::SignOutEverywhere));
    });
    const auto showState = [flow, session, view] {
        if (session)
            showSessionState(*flow, *session, view);
    };
    onEnter(flow, LoginStep::Account, view, [session, view, showState] {
        if (session)
            showUser(*session, view);
        showState();
    });
    bindFactorRows(flow, view);
    bindContactRows(flow, view);
    bindAccountsRow(flow, view);
    bindHistory(flow, view);
    view->setProgram((QGuiApplication::applicationDisplayName() + u' ' + QCoreApplication::applicationVersion()).trimmed());
    QObject::connect(session, &SessionManager::userChanged, view, [session, view] { showUser(*session, view); });
    QObject::connect(session, &SessionManager::stateChanged, view, showState);
    QObject::connect(flow, &LoginFlow::onlineChanged, view, showState);
    QObject::connect(view, &View::retranslated, session, showState);
    QObject::connect(view, &AccountView::passwordRequested, flow, &LoginFlow::chooseNewPassword);
    QObject::connect(view, &AccountView::reconnectRequested, flow, &LoginFlow::reconnect);
    QObject::connect(view, &View::messageActionTriggered, flow, [flow](Notice::Action action) {
        if (action == Notice::Action::TryAgain) // there is no form to submit again
            flow->reconnect();
    });
    QObject::connect(view, &AccountView::signOutRequested, flow, qOverload<>(&LoginFlow::signOut));
    QObject::connect(view, &AccountView::signOutEverywhereRequested, flow, &LoginFlow::signOutEverywhere);
    QObject::connect(view, &AccountView::supportDetailsRequested, view, [flow, view] {
        QGuiApplication::clipboard()->setText(flow->supportDetails());
        view->noteCopied();
    });
    return view;
}

View *makeRestoring(LoginFlow *, QWidget *parent)
{
    return new RestoringView(parent);
}

struct Binding
{
    LoginStep step;
    View *(*make)(LoginFlow *flow, QWidget *parent);
};

constexpr std::array bindings{
    Binding{LoginStep::Restoring, makeRestoring},
    Binding{LoginStep::SignIn, makeSignIn},
    Binding{LoginStep::SignUp, makeSignUp},
    Binding{LoginStep::Forgot, makeForgot},
    Binding{LoginStep::CheckMail, makeCheckMail},
    Binding{LoginStep::EnterCode, makeEnterCode},
    Binding{LoginStep::ConfirmLink, makeConfirmLink},
    Binding{LoginStep::NewPassword, makeNewPassword},
    Binding{LoginStep::Change, makeChange},
    Binding{LoginStep::Replace, makeReplace},
    Binding{LoginStep::Account, makeAccount},
    Binding{LoginStep::Browser, makeBrowser},
    Binding{LoginStep::Sso, makeSso},
    Binding{LoginStep::SecondFactor, makeSecondFactor},
    Binding{LoginStep::StepUp, makeStepUp},
    Binding{LoginStep::SetUpTotp, makeSetUpTotp},
    Binding{LoginStep::Tenant, makeTenant},
    Binding{LoginStep::Accounts, makeAccounts},
    Binding{LoginStep::ChangeEmail, makeChangeEmail},
    Binding{LoginStep::ChangePhone, makeChangePhone},
    Binding{LoginStep::ConfirmAddress, makeConfirmAddress},
};

} // namespace

View *makeBoundView(LoginStep step, LoginFlow *flow, QWidget *parent)
{
    const auto *binding =
        std::find_if(bindings.begin(), bindings.end(), [step](const Binding &candidate) { return candidate.step == step; });
    View *view = binding->make(flow, parent);
    QObject::connect(flow, &LoginFlow::fieldInvalid, view, [flow, step, view](Field field, const QString &text) {
        if (flow->step() == step)
            view->showFieldError(field, text);
    });
    return view;
}

} // namespace Descope
