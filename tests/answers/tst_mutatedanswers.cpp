// SPDX-License-Identifier: MIT
#include "core/browser/secrets.h"
#include "core/session/entryformat.h"
#include "core/session/sessionmanager.h"
#include "core/session/storedsession.h"
#include "goodanswers.h"
#include "mutations.h"
#include "sensible.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"
#include "support/refusalpause.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;
using State = SessionManager::State;
using namespace std::chrono_literals;

/// Whatever the server answers to whatever is asked: an error with a reason, or a success that makes sense; and in the store what
/// was there before or a whole session of the same user, never half of one. The good answers are the emulator's.
class tst_MutatedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void goodAnswer_isUnderstood_data() { addCalls(); }
    void goodAnswer_isUnderstood();
    void spoiltMember_isAnErrorOrMakesSense_data();
    void spoiltMember_isAnErrorOrMakesSense();
    void spoiltText_isAnErrorOrMakesSense_data() { addCalls(); }
    void spoiltText_isAnErrorOrMakesSense();
    void wrongStatus_isAnError_data() { addCalls(); }
    void wrongStatus_isAnError();
    void spoiltRefusal_isAnError_data() { addCalls(); }
    void spoiltRefusal_isAnError();

    void spoiltSignIn_isStoredWholeOrNotAtAll_data() { addMutations(); }
    void spoiltSignIn_isStoredWholeOrNotAtAll();
    void spoiltRefresh_keepsTheUser_data() { addMutations(); }
    void spoiltRefresh_keepsTheUser();
    void spoiltRefusalOfARefresh_endsNothing_data() { addMutations(); }
    void spoiltRefusalOfARefresh_endsNothing();
    void refreshOfSomebodyElse_isNotTakenOver_data();
    void refreshOfSomebodyElse_isNotTakenOver();

private:
    struct Call
    {
        const char *name;
        std::function<Outcome()> make;
        QList<Kind> verdicts = {}; ///< what else comes of an answer that is understood, and proves nothing
    };

    void addCalls() const;
    AuthorizationRequest request() const;
    DeviceAuthorization device() const;
    static void addMutations();
    QJsonValue goodAnswerTo(const QByteArray &name) const;
    QList<Request> asked(const Call &call) const;
    Outcome answer(const Call &call, const Reply &reply);
    void mustFit(const Call &call, const QByteArray &body, const QByteArray &what);
    void startManager(const std::optional<StoredSession> &saved);
    StoredSession saved() const;
    QByteArray wrongInStore(const StoredSession &before) const;

    GoodAnswers m_good;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
    const std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    FakeTokenStore *m_store = nullptr;
    std::unique_ptr<SessionManager> m_manager;
    Token m_token; ///< a refresh token of the user
    QList<Call> m_calls;

    int m_answers = 0;
    QMap<QString, int> m_outcomes;
};

void tst_MutatedAnswers::initTestCase()
{
    QLoggingCategory::setFilterRules(u"descope.*.info=false"_s); // a line for each of the thousands of errors
    m_server = std::make_unique<LoopbackServer>();
    m_good = askEmulator(m_server->url());
    m_token = Token::parse(m_good.to["signIn"]["refreshJwt"_L1].toString());
    m_service = std::make_unique<DescopeService>(ServiceConfig{m_good.projectId, m_server->url()});
    DescopeService &service = *m_service;
    const QUrl back(u"http://127.0.0.1:4567/"_s);
    AuthorizationOptions byBrowser;
    byBrowser.redirectUrl = back;
    m_server->reply(Reply::json(200, m_good.to["authorizationRequest"].object()));
    QVERIFY(await(service.authorizationRequest(byBrowser))); // so that the calls that need discovery ask for nothing else
    const QList<Kind> tokenVerdicts{Kind::TokenInvalid, Kind::BrowserMismatch, Kind::Configuration};
    m_calls = {
        {"signUp", [&] { return outcomeOf(service.signUp(u"a"_s, u"p"_s)); }},
        {"signIn", [&] { return outcomeOf(service.signIn(u"a"_s, u"p"_s)); }},
        {"updatePassword", [&] { return outcomeOf(service.updatePassword(u"a"_s, u"n"_s, m_token)); }},
        {"replacePassword", [&] { return outcomeOf(service.replacePassword(u"a"_s, u"p"_s, u"n"_s)); }},
        {"sendPasswordReset", [&] { return outcomeOf(service.sendPasswordReset(u"a"_s)); }},
        {"passwordPolicy", [&] { return outcomeOf(service.passwordPolicy()); }},
        {"sendMagicLink", [&] { return outcomeOf(service.sendMagicLink(DeliveryMethod::Email, u"a"_s)); }},
        {"sendCode", [&] { return outcomeOf(service.sendCode(DeliveryMethod::Email, u"a"_s)); }},
        {"verifyCode", [&] { return outcomeOf(service.verifyCode(DeliveryMethod::Email, u"a"_s, u"123456"_s)); }},
        {"sendEnchantedLink", [&] { return outcomeOf(service.sendEnchantedLink(u"a"_s)); }},
        {"totpSignUp", [&] { return outcomeOf(service.totpSignUp(u"a"_s)); }},
        {"updateTotp", [&] { return outcomeOf(service.updateTotp(u"a"_s, m_token)); }},
        {"verifyTotp", [&] { return outcomeOf(service.verifyTotp(u"a"_s, u"123456"_s)); }},
        {"tenants", [&] { return outcomeOf(service.tenants(m_token, {u"T1"_s})); }},
        {"verifyMagicLink", [&] { return outcomeOf(service.verifyMagicLink(u"t"_s)); }},
        {"verifyEnchantedLink", [&] { return outcomeOf(service.verifyEnchantedLink(u"t"_s)); }},
        {"pollEnchantedLink", [&] { return outcomeOf(service.pollEnchantedLink(u"r"_s)); }},
        {"refresh", [&] { return outcomeOfRefresh(service.refresh(m_token)); }},
        {"me", [&] { return outcomeOf(service.me(m_token)); }},
        {"history", [&] { return outcomeOf(service.history(m_token)); }},
        {"selectTenant", [&] { return outcomeOf(service.selectTenant(u"T1"_s, m_token)); }},
        {"logout", [&] { return outcomeOf(service.logout(m_token)); }},
        {"logoutAll", [&] { return outcomeOf(service.logoutAll(m_token)); }},
        {"startOAuth", [&] { return outcomeOf(service.startOAuth(u"google"_s, QUrl(u"http://127.0.0.1:4567/"_s))); }},
        {"exchangeOAuth", [&] { return outcomeOf(service.exchangeOAuth(u"c"_s)); }},
        {"startSso", [&] { return outcomeOf(service.startSso(u"T1"_s, QUrl(u"http://127.0.0.1:4567/"_s))); }},
        {"exchangeSso", [&] { return outcomeOf(service.exchangeSso(u"c"_s)); }},
        {"publicKeys", [&] { return outcomeOf(service.publicKeys()); }},
        {"idTokenKeys", [&] { return outcomeOf(service.idTokenKeys()); }},
        {"authorizationRequest",
            [this, byBrowser] {
                DescopeService anew({m_good.projectId, m_server->url()});
                return outcomeOf(anew.authorizationRequest(byBrowser));
            },
            {Kind::Configuration}},
        {"redeem",
            [&, back] {
                QUrl returned(back);
                returned.setQuery(u"code=c&state=st4te"_s);
                return outcomeOf(service.redeem(request(), returned));
            },
            tokenVerdicts},
        {"deviceAuthorization", [&] { return outcomeOf(service.deviceAuthorization()); }},
        {"pollDevice", [&] { return outcomeOf(service.pollDevice(device())); }, tokenVerdicts},
    };
    for (auto it = m_good.to.begin(); it != m_good.to.end(); ++it) {
        const auto isTried = [&](const Call &call) { return call.name == it.key() || it.key() == "signIn of another"; };
        QVERIFY2(std::any_of(m_calls.begin(), m_calls.end(), isTried), it.key() + " is answered, and nothing calls it");
    }
}

void tst_MutatedAnswers::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server->clear();
}

void tst_MutatedAnswers::cleanupTestCase()
{
    QStringList outcomes;
    for (auto it = m_outcomes.begin(); it != m_outcomes.end(); ++it)
        outcomes << it.key() + u' ' + QString::number(it.value());
    qInfo("%d spoilt answers: %s", m_answers, qPrintable(outcomes.join(u", "_s)));
}

/// Returns one that the answer to "redeem" answers. Each can be redeemed once.
AuthorizationRequest tst_MutatedAnswers::request() const
{
    const auto secrets = std::make_shared<AuthorizationSecrets>();
    secrets->redirectUrl = QUrl(u"http://127.0.0.1:4567/"_s);
    secrets->tokenEndpoint = QUrl(m_good.to["authorizationRequest"]["token_endpoint"_L1].toString());
    secrets->issuer = m_good.to["authorizationRequest"]["issuer"_L1].toString();
    secrets->state = u"st4te"_s;
    secrets->nonce = m_good.nonce;
    return AuthorizationSecrets::request(secrets);
}

DeviceAuthorization tst_MutatedAnswers::device() const
{
    const auto secrets = std::make_shared<DeviceSecrets>();
    secrets->tokenEndpoint = QUrl(m_good.to["authorizationRequest"]["token_endpoint"_L1].toString());
    secrets->issuer = m_good.to["authorizationRequest"]["issuer"_L1].toString();
    secrets->deviceCode = u"d"_s;
    secrets->begin = Clock::system()->steady();
    secrets->expiresIn = 180s;
    return DeviceSecrets::request(secrets);
}

void tst_MutatedAnswers::addCalls() const
{
    QTest::addColumn<int>("call");
    for (int i = 0; i < m_calls.size(); ++i)
        QTest::newRow(m_calls[i].name) << i;
}

void tst_MutatedAnswers::addMutations()
{
    QTest::addColumn<int>("mutation");
    for (int i = 0; i < mutations().size(); ++i)
        QTest::newRow(mutations()[i].name) << i;
}

QJsonValue tst_MutatedAnswers::goodAnswerTo(const QByteArray &name) const
{
    const QJsonDocument document = m_good.to.value(name);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// What was asked by the call itself, and not to end the session of an answer that was refused.
QList<Request> tst_MutatedAnswers::asked(const Call &call) const
{
    QList<Request> requests = m_server->requests();
    if (qstrcmp(call.name, "logout") != 0)
        requests.removeIf([](const Request &request) { return request.target == "/v1/auth/logout"; });
    return requests;
}

Outcome tst_MutatedAnswers::answer(const Call &call, const Reply &reply)
{
    m_server->clear();
    m_server->reply(reply);
    const Outcome outcome = call.make();
    ++m_answers;
    const char *kind = outcome.error ? QMetaEnum::fromType<Kind>().valueToKey(int(outcome.error->kind)) : "success";
    ++m_outcomes[QString::fromLatin1(kind)];
    return outcome;
}

/// The answer is understood, or it is the server's fault, or it proves nothing.
void tst_MutatedAnswers::mustFit(const Call &call, const QByteArray &body, const QByteArray &what)
{
    if (QTest::currentTestFailed())
        return; // one of the thousands is told
    const Outcome outcome = answer(call, Reply::text(200, body));
    QVERIFY2(outcome.nonsense.isEmpty(), what + ": " + outcome.nonsense);
    QVERIFY2(asked(call).size() == 1, what + ": asked more than once");
    if (outcome.error && !call.verdicts.contains(outcome.error->kind)) {
        QVERIFY2(outcome.error->kind == Kind::Server && outcome.error->httpStatus == 200, what);
        QCOMPARE(outcome.error->outcomeUnknown, asked(call).constFirst().method == "POST");
    }
}

void tst_MutatedAnswers::goodAnswer_isUnderstood()
{
    QFETCH(int, call);
    const QByteArray name = m_calls[call].name;
    QVERIFY(m_good.to.contains(name));
    const Outcome outcome = answer(m_calls[call], Reply::text(200, m_good.to.value(name).toJson()));
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->description : QString()));
    QCOMPARE(outcome.nonsense, QByteArray());
}

void tst_MutatedAnswers::spoiltMember_isAnErrorOrMakesSense_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("mutation");
    for (int call = 0; call < m_calls.size(); ++call) {
        for (int i = 0; i < mutations().size(); ++i)
            QTest::addRow("%s: %s", m_calls[call].name, mutations()[i].name) << call << i;
    }
}

void tst_MutatedAnswers::spoiltMember_isAnErrorOrMakesSense()
{
    QFETCH(int, call);
    QFETCH(int, mutation);
    forEachMember(goodAnswerTo(m_calls[call].name), mutations()[mutation],
        [&](const QByteArray &member, const QByteArray &spoilt) { mustFit(m_calls[call], spoilt, member); });
}

void tst_MutatedAnswers::spoiltText_isAnErrorOrMakesSense()
{
    QFETCH(int, call);
    forEachText(goodAnswerTo(m_calls[call].name),
        [&](const QByteArray &what, const QByteArray &spoilt) { mustFit(m_calls[call], spoilt, what); });
}

void tst_MutatedAnswers::wrongStatus_isAnError()
{
    QFETCH(int, call);
    const QByteArray body = m_good.to.value(m_calls[call].name).toJson();
    for (const int status :
        {202, 203, 206, 299, 300, 301, 302, 304, 307, 399, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503, 599}) {
        const Outcome outcome = answer(m_calls[call], Reply::text(status, body));
        QVERIFY2(outcome.error, QByteArray::number(status));
        QCOMPARE(outcome.error->httpStatus, status);
        QVERIFY2(outcome.error->kind != Kind::SessionEnded, QByteArray::number(status));
    }
}

void tst_MutatedAnswers::spoiltRefusal_isAnError()
{
    QFETCH(int, call);
    for (const Mutation &mutation : mutations()) {
        forEachMember(m_good.refusal.object(), mutation, [&](const QByteArray &member, const QByteArray &spoilt) {
            for (const int status : {400, 401, 500}) {
                const Outcome outcome = answer(m_calls[call], Reply::text(status, spoilt));
                const QByteArray what = member + ": " + mutation.name;
                QVERIFY2(outcome.error && outcome.error->httpStatus == status, what);
                QVERIFY2(outcome.error->kind != Kind::SessionEnded && outcome.error->kind != Kind::Cancelled, what);
            }
        });
    }
}

// The session -----------------------------------------------------------------------------------------------------------------

/// What the sign-in of the user leaves in the store.
StoredSession tst_MutatedAnswers::saved() const
{
    return {m_token, m_token.userId(), u"ada@example.com"_s, u"Ada"_s, m_good.projectId, m_server->url().toString()};
}

void tst_MutatedAnswers::startManager(const std::optional<StoredSession> &saved)
{
    auto store = std::make_unique<FakeTokenStore>();
    m_store = store.get();
    m_store->entry = saved ? std::optional(saved->toBytes()) : std::nullopt;
    m_manager = std::make_unique<SessionManager>(m_service.get(), std::move(store), m_clock);
}

/// Nothing: it holds what was there before, or a whole session of the same user that can be read again, and the manager is of
/// the same opinion.
QByteArray tst_MutatedAnswers::wrongInStore(const StoredSession &before) const
{
    if (!m_store->entry)
        return "the saved session is gone";
    const Result<StoredSession> read = StoredSession::fromBytes(*m_store->entry);
    if (!read)
        return "it cannot be read again";
    const StoredSession &now = *read;
    const Token &refreshToken = now.refreshToken;
    const Token &sessionToken = now.sessionToken.token;
    const bool hasSessionToken = membersOf(*m_store->entry)->contains(EntryKey::SessionJwt);
    const auto isBefores = [&](const Token &token) { return token.userId().isEmpty() || token.userId() == before.userId; };
    if (refreshToken.isEmpty() || !isBefores(refreshToken) || sessionToken.isEmpty() == hasSessionToken ||
        !isBefores(sessionToken))
        return "a token is not the user's";
    if (now.userId != before.userId || now.loginId != before.loginId || now.projectId != before.projectId ||
        now.origin != before.origin)
        return "it is of another user or service";
    if (!m_manager->isSignedIn() || m_manager->refreshToken() != refreshToken || m_manager->user().userId != before.userId)
        return "the program has another session than the store";
    return {};
}

void tst_MutatedAnswers::spoiltSignIn_isStoredWholeOrNotAtAll()
{
    QFETCH(int, mutation);
    forEachMember(goodAnswerTo("signIn"), mutations()[mutation], [&](const QByteArray &member, const QByteArray &spoilt) {
        if (QTest::currentTestFailed())
            return;
        ++m_answers;
        m_server->clear();
        m_server->reply(Reply::text(200, spoilt));
        startManager({});
        const auto signedIn = await(m_service->signIn(u"a"_s, u"p"_s));
        if (!signedIn)
            return;
        QVERIFY2(await(m_manager->begin(u"ada@example.com"_s, *signedIn, SessionManager::Persistence::Keep)), member);
        StoredSession expected = saved();
        expected.userId = signedIn->session.userId();
        QVERIFY2(wrongInStore(expected).isEmpty(), member + ": " + wrongInStore(expected));
    });
}

void tst_MutatedAnswers::spoiltRefresh_keepsTheUser()
{
    QFETCH(int, mutation);
    forEachMember(goodAnswerTo("refresh"), mutations()[mutation], [&](const QByteArray &member, const QByteArray &spoilt) {
        if (QTest::currentTestFailed())
            return;
        ++m_answers;
        m_server->clear();
        m_server->reply(Reply::text(200, spoilt));
        startManager(saved());
        const auto restored = await(m_manager->restore());
        QVERIFY2(restored && *restored, member);
        QVERIFY2(wrongInStore(saved()).isEmpty(), member + ": " + wrongInStore(saved()));
        (void)await(m_manager->refresh());
        QVERIFY2(wrongInStore(saved()).isEmpty(), member + ", again: " + wrongInStore(saved()));
    });
}

void tst_MutatedAnswers::spoiltRefusalOfARefresh_endsNothing()
{
    QFETCH(int, mutation);
    for (const char *code : {"E064001", "E064006", "E061005"}) {
        const QJsonObject refusal{{"errorCode"_L1, QLatin1StringView(code)}, {"errorDescription"_L1, "over"_L1}};
        forEachMember(refusal, mutations()[mutation], [&](const QByteArray &member, const QByteArray &spoilt) {
            if (QTest::currentTestFailed())
                return;
            ++m_answers;
            m_server->clear();
            m_server->reply(Reply::text(401, spoilt));
            startManager(saved());
            const auto restored = m_manager->restore();
            const bool isWord = QJsonDocument::fromJson(spoilt)["errorCode"_L1] == QLatin1StringView(code);
            if (isWord)
                QVERIFY2(passRefusalPause(*m_clock), member);
            (void)await(restored);
            QVERIFY2(m_store->entry.has_value() != isWord && m_manager->isSignedIn() != isWord, member);
        });
    }
}

void tst_MutatedAnswers::refreshOfSomebodyElse_isNotTakenOver_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<bool>("isEnded"); ///< the other one's session, which nobody holds
    const QJsonObject own = m_good.to["refresh"].object();
    const QJsonObject others = m_good.to["signIn of another"].object();
    const auto with = [&](QLatin1StringView name) {
        QJsonObject mixed = own;
        mixed[name] = others[name];
        return mixed;
    };
    QTest::newRow("everything") << others << true;
    QTest::newRow("session token") << with("sessionJwt"_L1) << false;
    QTest::newRow("refresh token") << with("refreshJwt"_L1) << true;
    QTest::newRow("details") << with("user"_L1) << false;
    QTest::newRow("tokens without details") << QJsonObject{{"sessionJwt"_L1, others["sessionJwt"_L1]},
                                                   {"refreshJwt"_L1, others["refreshJwt"_L1]}}
                                            << true;
    QTest::newRow("session token alone") << QJsonObject{{"sessionJwt"_L1, others["sessionJwt"_L1]}} << false;
}

void tst_MutatedAnswers::refreshOfSomebodyElse_isNotTakenOver()
{
    QFETCH(QJsonObject, answer);
    QFETCH(bool, isEnded);
    m_server->reply("/v1/auth/logout", Reply::json(200, {}));
    m_server->reply(Reply::json(200, answer));
    startManager(saved());
    QVERIFY(*await(m_manager->restore()));
    QCOMPARE(m_manager->state(), State::Offline);
    QCOMPARE(m_manager->lastError()->kind, Kind::Server);
    QVERIFY(*StoredSession::fromBytes(*m_store->entry) == saved());
    QCOMPARE(wrongInStore(saved()), QByteArray());
    QCOMPARE(m_server->requests("/v1/auth/refresh").size(), 1);
    const QByteArray others = m_good.to["signIn of another"]["refreshJwt"_L1].toString().toLatin1();
    const auto isEndedNow = [&] {
        const QList<Request> ended = m_server->requests("/v1/auth/logout");
        return std::any_of(
            ended.begin(), ended.end(), [&](const Request &request) { return request.header("Authorization").endsWith(others); });
    };
    QVERIFY(!isEnded || waitUntil(isEndedNow));
    QCOMPARE(isEndedNow(), isEnded);
}

QTEST_GUILESS_MAIN(tst_MutatedAnswers)
#include "tst_mutatedanswers.moc"
