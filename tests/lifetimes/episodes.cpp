// SPDX-License-Identifier: MIT
#include "core/values/promise.h"
#include "forms/installtranslation.h"
#include "lifetimes/mortalprogram.h"
#include "support/jwt.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTcpSocket>

namespace DescopeTest {

using namespace Descope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString ada = u"ada@example.com"_s;
const QString password = u"Analytical-Engine-1837"_s;

using Step = std::function<void(MortalProgram &)>;
using Driven = LoginFlow *(*)(const MortalProgram &);

LoginFlow *own(const MortalProgram &program)
{
    return program.flow;
}

LoginFlow *shown(const MortalProgram &program)
{
    return program.shown();
}

/// Returns a step that is a verb of one of the flows, as long as that is there.
template<typename Verb> Step with(Driven driven, Verb verb)
{
    return [driven, verb](MortalProgram &program) {
        if (LoginFlow *flow = driven(program))
            verb(flow, program);
    };
}

/// Returns the step by which somebody signs in at the screen.
Step signIn()
{
    return [](MortalProgram &program) {
        program.type(u"loginIdEdit"_s, ada);
        program.type(u"passwordEdit"_s, password);
        program.click(u"primaryButton"_s);
    };
}

Step pushing(const QString &button)
{
    return [button](MortalProgram &program) { program.click(button); };
}

Step answering(const QString &call, int status, const QJsonObject &body)
{
    return [=](MortalProgram &program) {
        if (program.network)
            program.network->answer(call, status, body);
    };
}

Step passing(std::chrono::milliseconds time)
{
    return [time](MortalProgram &program) {
        for (auto left = time; left > 0ms; left -= 1s) {
            program.clock->advance(1s);
            MortalProgram::settle();
        }
    };
}

/// Opens a URL as a browser does that comes back to this computer.
void visit(const QUrl &link)
{
    if (link.scheme() != "http"_L1)
        return;
    QTcpSocket browser;
    browser.connectToHost(link.host(), quint16(link.port()));
    browser.write("GET " + link.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                  " HTTP/1.1\r\nHost: " + link.authority().toLatin1() + "\r\n\r\n");
    browser.waitForBytesWritten();
    for (int i = 0; i < 20 && browser.bytesAvailable() == 0; ++i) {
        MortalProgram::settle();
        browser.waitForReadyRead(5);
    }
}

void browse(MortalProgram &program)
{
    visit(QUrl(program.network ? program.network->link() : QString()));
}

void comeBack(MortalProgram &program)
{
    visit(QUrl(program.network ? program.network->back() : QString()));
}

/// Returns the steps from a forgotten password to a new one; with `calls` of them only the first ones.
QList<Step> resetting(Driven driven)
{
    return {with(driven, [](LoginFlow *flow, auto &) { flow->show(LoginStep::Forgot); }),
        with(driven, [](LoginFlow *flow, auto &) { flow->sendReset(ada); }),
        with(driven, [](LoginFlow *flow,
                         MortalProgram &program) { flow->useLink(program.network ? program.network->link() : QString()); }),
        with(driven, [](LoginFlow *flow, auto &) { flow->saveNewPassword(password, true); })};
}

QList<Step> signingInByLink(Driven driven)
{
    return {with(driven, [](LoginFlow *flow, auto &) { flow->sendLink(ada, true); }),
        with(driven,
            [](LoginFlow *flow, MortalProgram &program) {
                flow->handleLink(program.network ? program.network->link().toLatin1() : QByteArray());
            }),
        with(driven, [](LoginFlow *flow, auto &) { flow->confirmLink(ada); })};
}

QList<Step> signingInByCode(Driven driven)
{
    return {with(driven, [](LoginFlow *flow, auto &) { flow->sendCode(ada, false); }),
        with(driven, [](LoginFlow *flow, auto &) { flow->enterCode(u"123456"_s); })};
}

void signUp(MortalProgram &program)
{
    program.type(u"loginIdEdit"_s, ada);
    program.type(u"newPasswordEdit"_s, password);
    program.click(u"primaryButton"_s); // an answer is missing
    if (LoginFlow *flow = program.shown()) {
        flow->signUp(ada, {}, u"short"_s, {{u"company"_s, u"Difference & Sons"_s}});
        flow = program.shown();
        if (flow != nullptr)
            flow->signUp({}, {}, password, {{u"company"_s, u"Difference & Sons"_s}});
    }
    if (LoginFlow *flow = program.shown())
        flow->signUp(ada, {}, password, {{u"company"_s, u"Difference & Sons"_s}});
}

void translate(MortalProgram &program)
{
    QEvent language(QEvent::LanguageChange);
    if (program.login)
        QCoreApplication::sendEvent(program.login, &language);
    if (program.account)
        QCoreApplication::sendEvent(program.account, &language);
    if (QWidget *screen = program.screen())
        QCoreApplication::sendEvent(screen, &language);
    if (program.flow)
        program.flow->retranslate();
}

/// The whole program, from one language to another.
void speak(QLocale::Language language)
{
    installTranslation(QLocale(language));
    MortalProgram::settle();
}

void pressEscape(MortalProgram &program)
{
    if (QWidget *screen = program.screen()) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(screen, &press);
    }
}

void openDialog(MortalProgram &program)
{
    if (!program.session)
        return;
    program.expect(LoginDialog::signIn(program.session, program.window));
    program.dialog = program.window ? program.window->findChild<LoginDialog *>() : nullptr;
}

Step inTheDialog(const std::function<void(LoginDialog *)> &act)
{
    return [act](MortalProgram &program) {
        if (program.dialog)
            act(program.dialog);
    };
}

Step storing(const std::function<void(FakeTokenStore &)> &change)
{
    return [change](MortalProgram &program) {
        if (program.store)
            change(*program.store);
    };
}

/// Returns the step that calls a function of the session as QML does, which hears the answer by a signal.
Step called(const char *function)
{
    return [function](MortalProgram &program) {
        if (program.session)
            QMetaObject::invokeMethod(program.session, function);
    };
}

/// Returns what the server says to who has signed in, with these claims in the session token.
QJsonObject signedInWith(const QJsonObject &claims)
{
    QJsonObject token = Token::parse(sessionJwt(u"claims"_s)).claims();
    for (auto claim = claims.begin(); claim != claims.end(); ++claim)
        token[claim.key()] = claim.value();
    QJsonObject answer = authAnswer(u"claims"_s, u"claims"_s);
    answer["sessionJwt"_L1] = makeJwt(token);
    return answer;
}

/// Returns what the server says to somebody else who has signed in.
QJsonObject graceSignedIn()
{
    const QString id = u"U2grace"_s;
    QJsonObject answer = signedInWith({{"sub"_L1, id}});
    answer["refreshJwt"_L1] = refreshJwt(u"grace"_s, id);
    answer["user"_L1] = QJsonObject{{"userId"_L1, id}, {"name"_L1, "Grace"_L1}};
    return answer;
}

/// A program asks, before something dangerous, whether it is still the person, and its login asks them.
void confirm(MortalProgram &program)
{
    if (!program.session)
        return;
    if (LoginFlow *flow = program.shown())
        QObject::connect(program.session, &SessionManager::stepUpWanted, flow, &LoginFlow::stepUp, Qt::UniqueConnection);
    program.expect(program.session->stepUp());
}

void beginAnother(MortalProgram &program)
{
    AuthResponse response;
    response.session.sessionToken = Token::parse(sessionJwt(u"another"_s));
    response.session.refreshToken = Token::parse(refreshJwt(u"another"_s));
    response.session.user.userId = u"U2canaryuser"_s;
    if (program.session)
        program.expect(program.session->begin(u"eve@example.com"_s, response, SessionManager::Persistence::Keep));
}

} // namespace

QList<Episode> episodes()
{
    const Step out = pushing(u"signOutButton"_s);
    const Step change = with(shown, [](LoginFlow *flow, auto &) { flow->show(LoginStep::Change); });
    const Step replace = with(shown, [](LoginFlow *flow, auto &) { flow->show(LoginStep::Replace); });
    const Step changed = with(shown, [](LoginFlow *flow, auto &) { flow->changePassword(password); });
    const Step replaced = with(shown, [](LoginFlow *flow, auto &) { flow->replacePassword(password, password); });
    const Step everywhere = with(shown, [](LoginFlow *flow, auto &) { flow->signOutEverywhere(); });
    const Step refuse = answering(u"refresh"_s, 401, {{"errorCode"_L1, "E061004"_L1}});
    const Step refresh = [](MortalProgram &program) {
        if (program.session)
            program.expect(program.session->refresh());
    };
    const Step continueAtProvider = with(own, [](LoginFlow *flow, auto &) { flow->signInByProvider(u"google"_s); });
    const Step enterCode = with(shown, [](LoginFlow *flow, auto &) { flow->enterCode(u"123456"_s); });
    const Step needFactor = with(shown, [](LoginFlow *flow, auto &) {
        LoginSettings settings = flow->settings();
        settings.secondFactor = LoginSettings::SecondFactor::Required;
        flow->setSettings(settings);
    });
    const Step setUpTotp = with(shown, [](LoginFlow *flow, auto &) { flow->show(LoginStep::SetUpTotp); });
    const Step chooseTenant = with(shown, [](LoginFlow *flow, auto &) { flow->show(LoginStep::Tenant); });
    const Step selectTenant = with(shown, [](LoginFlow *flow, auto &) { flow->selectTenant(u"T2zuse"_s); });
    const Step member =
        answering(u"password/signin"_s, 200, signedInWith({{"tenants"_L1, QJsonObject{{"T2zuse"_L1, QJsonObject()}}}}));
    const Step selected = answering(u"tenant/select"_s, 200, signedInWith({{"dct"_L1, "T2zuse"_L1}}));
    const Step confirmed = answering(u"otp/verify/email"_s, 200, signedInWith({{"su"_L1, true}}));
    const Step anotherAccount = with(shown, [](LoginFlow *flow, auto &) { flow->useAnotherAccount(); });
    const Step grace = answering(u"password/signin"_s, 200, graceSignedIn());
    const Step backToAda = with(shown, [](LoginFlow *flow, auto &) { flow->useAccount(ada); });
    const Step removeAda = [](MortalProgram &program) {
        if (program.accounts)
            program.expect(program.accounts->remove(u"U2canaryuser"_s));
    };
    const Step nothing = [](MortalProgram &) {};
    return {
        {u"idle"_s, {}, {nothing}},
        {u"sign in"_s, u"password/signin"_s, {signIn()}},
        {u"sign in without a screen"_s, u"password/signin"_s,
            {with(own, [](LoginFlow *flow, auto &) { flow->signIn(ada, password, true); })}},
        {u"wrong password"_s, {}, {answering(u"password/signin"_s, 401, {{"errorCode"_L1, "E062909"_L1}}), signIn(), translate}},
        {u"sign up"_s, u"password/signup"_s, {pushing(u"signUpButton"_s), signUp}},
        {u"policy"_s, u"password/policy"_s, {pushing(u"signUpButton"_s)}},
        {u"reset"_s, u"password/reset"_s, resetting(shown)},
        {u"reset: link"_s, u"magiclink/verify"_s, resetting(shown)},
        {u"reset: save"_s, u"password/update"_s, resetting(shown)},
        {u"reset: sign in alone"_s, u"password/signin"_s, resetting(own)},
        {u"link"_s, u"magiclink/signin/email"_s, signingInByLink(shown)},
        {u"link: verify"_s, u"magiclink/verify"_s, signingInByLink(shown)},
        {u"link: verify without a screen"_s, u"magiclink/verify"_s, signingInByLink(own)},
        {u"code"_s, u"otp/signin/email"_s, signingInByCode(shown)},
        {u"code: verify"_s, u"otp/verify/email"_s, signingInByCode(own)},
        {u"browser"_s, {}, {with(own, [](LoginFlow *flow, auto &) { flow->sendReset(ada); }), browse}},
        {u"provider"_s, u"oauth/exchange"_s, {continueAtProvider, comeBack}},
        {u"provider: sign in"_s, {}, {continueAtProvider, comeBack, comeBack}},
        {u"provider: on the screen"_s, {},
            {with(shown, [](LoginFlow *flow, auto &) { flow->signInByProvider(u"google"_s); }), pressEscape}},
        {u"provider: asked"_s, u"oauth/authorize"_s, {continueAtProvider}},
        {u"provider: no browser"_s, {},
            {continueAtProvider, with(own, [](LoginFlow *flow, auto &) { flow->tellBrowserMissing(); }),
                with(own, [](LoginFlow *flow, auto &) { flow->openBrowserAgain(); }),
                with(own, [](LoginFlow *flow, auto &) { flow->cancel(); }), comeBack}},
        {u"enchanted link"_s, u"enchantedlink/pending-session"_s,
            {answering(u"password/reset"_s, 200, {{"linkId"_L1, "42"_L1}, {"pendingRef"_L1, "ref"_L1}}),
                with(own, [](LoginFlow *flow, auto &) { flow->sendReset(ada); }), passing(2s)}},
        {u"second factor"_s, u"otp/verify/email"_s, {needFactor, signIn(), enterCode}},
        {u"second factor: cancelled"_s, u"otp/signin/email"_s, {needFactor, signIn(), pressEscape}},
        {u"step up"_s, u"otp/verify/email"_s, {signIn(), confirmed, confirm, enterCode}},
        {u"step up: cancelled"_s, {}, {signIn(), confirm, pressEscape}},
        {u"authenticator app"_s, u"totp/verify"_s, {signIn(), setUpTotp, enterCode}},
        {u"organization"_s, u"tenant/select"_s, {member, selected, signIn(), chooseTenant, selectTenant}},
        {u"another account"_s, {}, {signIn(), anotherAccount, grace, signIn(), backToAda}},
        {u"another account is removed"_s, u"logout"_s, {signIn(), anotherAccount, grace, signIn(), removeAda}},
        {u"change"_s, u"password/update"_s, {signIn(), change, changed}},
        {u"replace"_s, u"password/replace"_s, {signIn(), replace, replaced}},
        {u"sign out"_s, u"logout"_s, {signIn(), out}},
        {u"sign out everywhere"_s, u"logoutall"_s, {signIn(), everywhere}},
        {u"history"_s, u"me/history"_s, {signIn()}},
        {u"history fails"_s, {}, {answering(u"me/history"_s, 500, {}), signIn()}},
        {u"restore"_s, u"refresh"_s, {nothing, refresh}, true},
        {u"user"_s, u"me"_s, {[](MortalProgram &program) {
             if (program.session)
                 program.expect(program.session->reloadUser());
         }},
            true},
        {u"refresh"_s, u"refresh"_s, {signIn(), refresh, passing(2s)}},
        {u"session ended"_s, {}, {signIn(), refuse, refresh, passing(5s)}},
        {u"rate limit"_s, {},
            {answering(u"password/signin"_s, 429, {{"errorCode"_L1, "E130429"_L1}}), signIn(),
                with(own, [](LoginFlow *flow, auto &) { flow->signIn(ada, password, true); }), passing(35s), signIn()}},
        {u"mail again"_s, {},
            {with(own, [](LoginFlow *flow, auto &) { flow->sendCode(ada, true); }), passing(32s),
                with(own, [](LoginFlow *flow, auto &) { flow->resend(); })}},
        {u"save"_s, {}, {storing([](FakeTokenStore &store) { store.hold(); }), signIn()}},
        {u"save fails"_s, {},
            {storing([](FakeTokenStore &store) { store.writeError = localError(Error::Kind::StorageLocked); }), signIn(),
                translate, storing([](FakeTokenStore &store) {
                    store.writeError.reset();
                    Q_EMIT store.changed();
                })}},
        {u"refreshed token is not saved"_s, {},
            {signIn(), storing([](FakeTokenStore &store) { store.writeError = localError(Error::Kind::StorageLocked); }), refresh,
                storing([](FakeTokenStore &store) {
                    store.writeError.reset();
                    Q_EMIT store.changed();
                })}},
        {u"signed out elsewhere"_s, {}, {signIn(), storing([](FakeTokenStore &store) {
                                             store.entry.reset();
                                             Q_EMIT store.changed();
                                         })}},
        {u"another begins"_s, {}, {signIn(), beginAnother, translate}},
        {u"program's own check"_s, {},
            {[](MortalProgram &program) {
                 if (LoginFlow *flow = program.shown())
                     flow->setBeforeSubmit([](const Submission &) {
                         static QPromise<QString> never;
                         return never.future();
                     });
             },
                signIn()}},
        {u"offline"_s, {}, {answering(u"refresh"_s, 500, {}), signIn(), refresh, passing(2s)}},
        {u"no connection"_s, {},
            {answering(u"me/history"_s, 0, {}), signIn(), with(shown, [](LoginFlow *flow, auto &) { flow->reconnect(); })}},
        {u"German"_s, {}, {[](MortalProgram &) { speak(QLocale::German); }, [](MortalProgram &) { speak(QLocale::English); }}},
        {u"reveal"_s, {},
            {[](MortalProgram &program) {
                 program.type(u"passwordEdit"_s, password);
                 program.click(u"revealButton"_s);
             },
                signIn()}},
        {u"another session"_s, {},
            {signIn(),
                [](MortalProgram &program) {
                    if (program.login)
                        program.login->setSession(program.session);
                    if (program.account)
                        program.account->setSession(program.session);
                    if (program.login)
                        program.login->setSession(nullptr);
                }}},
        {u"settings"_s, {},
            {with(shown,
                [](LoginFlow *flow, auto &) {
                    LoginSettings settings = flow->settings();
                    settings.features.setFlag(LoginFeature::SignUp, false);
                    flow->setSettings(settings);
                })}},
        {u"Esc"_s, {}, {pushing(u"forgotButton"_s), pressEscape, pressEscape}},
        {u"by name"_s, {},
            {called("signOut"), called("restore"),
                storing([](FakeTokenStore &store) { store.readError = localError(Error::Kind::StorageUnavailable); }),
                called("restore")}},
        {u"dialog"_s, u"password/signin"_s,
            {openDialog, inTheDialog([](LoginDialog *dialog) { dialog->loginWidget()->flow()->signIn(ada, password, true); })}},
        {u"dialog closed"_s, {}, {openDialog, inTheDialog([](LoginDialog *dialog) { dialog->reject(); })}},
    };
}

} // namespace DescopeTest
