// SPDX-License-Identifier: MIT
#include "lifetimes/mortalprogram.h"

#include "core/session/storedsession.h"
#include "support/jwt.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QVBoxLayout>

#include <algorithm>

namespace DescopeTest {

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

const QString project = u"P2abcdefghijklmnopqrstuvwxyz"_s;
const QUrl address(u"https://auth.example.com"_s);

LoginSettings everything(LinkReturn linkReturn)
{
    LoginSettings settings;
    settings.features |= LoginFeature::SignInByLink | LoginFeature::SignInByCode;
    settings.features |= LoginFeature::Browser | LoginFeature::Sso | LoginFeature::AuthenticatorApp | LoginFeature::Tenants |
                         LoginFeature::ChangeEmail | LoginFeature::ChangePhone;
    settings.providers = {SocialProvider::withId(u"google"_s)};
    settings.linkReturn = linkReturn;
    settings.signUpFields = {FormField{u"company"_s, u"Company"_s, FormField::Kind::Text, {}, true}};
    return settings;
}

} // namespace

QStringList MortalProgram::parts()
{
    return {u"network"_s, u"service"_s, u"session"_s, u"flow"_s, u"login"_s, u"accounts"_s, u"account"_s};
}

MortalProgram::MortalProgram(const QStringList &order, bool isSaved)
    : window(new QWidget)
    , network(new AnsweringNetwork)
    , service(new DescopeService({project, address, std::chrono::seconds(15), network}))
    , store(new FakeTokenStore)
{
    QLoggingCategory::setFilterRules(u"descope.*=false"_s); // what is missing is told again and again
    if (isSaved)
        store->entry = StoredSession{Token::parse(refreshJwt(u"saved"_s)), u"U2canaryuser"_s, u"ada@example.com"_s, u"Ada"_s,
            project, address.toString()}
                           .toBytes();
    session = new SessionManager(service, std::unique_ptr<TokenStore>(store), clock);
    store->makeBeside = [](const QString &) { return std::make_unique<FakeTokenStore>(); };
    if (order.contains(u"accounts"_s))
        accounts = new AccountList(session);
    flow = new LoginFlow(session, everything(LinkReturn::Loopback), clock);
    login = new LoginWidget(session, everything(LinkReturn::Scheme));
    if (order.contains(u"account"_s))
        account = new AccountWidget(session);
    auto *column = new QVBoxLayout(window);
    for (const QString &name : order) {
        QObject *child = part(name);
        if (auto *widget = qobject_cast<QWidget *>(child))
            column->addWidget(widget);
        else
            child->setParent(window);
    }
    window->show();
    flow->start();
    settle();
}

MortalProgram::~MortalProgram()
{
    if (store)
        store->release();
    settle();
    delete window;
    settle();
}

QPointer<QObject> MortalProgram::part(const QString &name) const
{
    using Part = std::function<QObject *()>; // the others may be in the middle of their own end
    const QHash<QString, Part> all{{u"network"_s, [this] { return network.data(); }},
        {u"service"_s, [this] { return service.data(); }}, {u"session"_s, [this] { return session.data(); }},
        {u"flow"_s, [this] { return flow.data(); }}, {u"login"_s, [this] { return login.data(); }},
        {u"accounts"_s, [this] { return accounts.data(); }}, {u"account"_s, [this] { return account.data(); }},
        {u"dialog"_s, [this] { return dialog.data(); }}, {u"window"_s, [this] { return window.data(); }}};
    return all.value(name)();
}

void MortalProgram::destroy(const QString &name)
{
    delete part(name);
}

void MortalProgram::type(const QString &edit, const QString &text) const
{
    QPointer<QLineEdit> found = screen() != nullptr ? screen()->findChild<QLineEdit *>(edit) : nullptr;
    if (found == nullptr && screen() != nullptr && screen()->findChild<QWidget *>(edit) != nullptr)
        found = screen()->findChild<QWidget *>(edit)->findChild<QLineEdit *>();
    if (found == nullptr)
        return;
    found->clear();
    if (found)
        found->insert(text);
}

void MortalProgram::click(const QString &button) const
{
    if (auto *found = screen() != nullptr ? screen()->findChild<QAbstractButton *>(button) : nullptr)
        found->click();
}

bool MortalProgram::allEnded() const
{
    return std::all_of(m_calls.begin(), m_calls.end(), [](const auto &hasEnded) { return hasEnded(); });
}

void MortalProgram::settle()
{
    QEventLoop loop;
    int rests = 0; // a call goes through several turns of the loop
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
        if (++rests == 12)
            loop.quit();
        QMetaObject::invokeMethod(
            &loop, [] {}, Qt::QueuedConnection); // so that there is another one
    });
    loop.exec();
}

void MortalProgram::useWhatIsLeft()
{
    const QString ada = u"ada@example.com"_s;
    const QString word = u"Difference-Engine-1822"_s;
    if (service) {
        expect(service->signIn(ada, word));
        service->connectAhead();
    }
    if (session) {
        expect(session->ensureFresh());
        expect(session->authorize(QNetworkRequest(address)));
        expect(session->refresh());
        expect(session->reloadUser());
        expect(session->save());
        expect(session->remember({ada}));
        expect(session->rememberedPerson());
        session->noteActivity();
        expect(session->restore());
        expect(session->begin(ada, {}, SessionManager::Persistence::Keep));
        expect(session->selectTenant(u"T2zuse"_s));
        expect(session->stepUp());
        session->cancelStepUp();
        (void)session->service()->baseUrl();
    }
    if (accounts) {
        expect(accounts->load());
        expect(accounts->switchTo(u"U2grace"_s));
        accounts->addAnother();
        expect(accounts->remove(u"U2grace"_s));
        (void)accounts->find(ada);
    }
    settle();
    for (LoginFlow *driven : {flow.data(), shown()}) {
        if (driven == nullptr)
            continue;
        driven->start();
        for (int step = 0; step <= int(LoginStep::ConfirmAddress); ++step)
            driven->show(LoginStep(step));
        driven->setStaySignedIn(false);
        driven->signIn(ada, word, true);
        driven->useAnotherAccount();
        driven->cancel();
        driven->signUp(ada, {}, word, {{u"company"_s, u"x"_s}});
        driven->sendReset(ada);
        driven->sendLink(ada, true);
        driven->sendCode(ada, true);
        driven->resend();
        driven->changeEmail(u"countess@example.com"_s);
        driven->changePhone(u"+15551234567"_s);
        driven->useLink(u"x"_s);
        driven->signInByProvider(u"google"_s);
        driven->signInByBrowser();
        driven->signInBySso(u"example.com"_s);
        driven->tellBrowserMissing();
        driven->openBrowserAgain();
        driven->handleLink("descope-login://browser?code=x");
        driven->cancel();
        driven->handleLink("descope-login://link?t=0123456789abcdef0123456789abcdef");
        driven->confirmLink(ada);
        driven->enterCode(u"123456"_s);
        driven->saveNewPassword(word, true);
        driven->changePassword(word);
        driven->replacePassword(word, word);
        driven->loadHistory();
        driven->stepUp();
        driven->chooseFactor(Factor::SmsCode);
        driven->createTotp();
        driven->chooseCodeMethod(DeliveryMethod::Email);
        driven->useAccount(ada);
        driven->removeAccount(u"U2grace"_s);
        driven->selectTenant(u"T2zuse"_s);
        for (int action = 0; action <= int(Notice::Action::OpenBrowser); ++action)
            driven->perform(Notice::Action(action));
        driven->retranslate();
        driven->signOut();
        driven->signOutEverywhere();
    }
    settle();
    if (login) {
        (void)login->handleUrl(QUrl(u"descope-login://link"_s));
        login->hide();
        login->show();
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(login, &language);
        QList<QPointer<QAbstractButton>> buttons;
        for (QAbstractButton *button : login->findChildren<QAbstractButton *>())
            buttons << button;
        for (const auto &button : std::as_const(buttons)) {
            if (button)
                button->click();
        }
    }
    if (session)
        expect(session->signOut());
    settle();
}

void live(MortalProgram &program, const Episode &episode, const std::function<void()> &before)
{
    if (!episode.held.isEmpty() && program.network)
        program.network->hold(episode.held);
    for (const auto &step : episode.steps) {
        before();
        step(program);
        before();
        MortalProgram::settle();
    }
}

} // namespace DescopeTest
