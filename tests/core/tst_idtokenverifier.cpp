// SPDX-License-Identifier: MIT
#include "browserfixture.h"
#include "core/values/promise.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Descope;
using namespace DescopeTest;

namespace {

/// A verifier that says what it is told, when it is told.
class Verifier : public IdTokenVerifier
{
public:
    void prepare() override
    {
        ++prepared;
        if (whenPrepared)
            whenPrepared();
    }
    QFuture<Result<void>> verifySignature(const QString &idToken) override
    {
        verified << idToken;
        if (whenVerified)
            whenVerified();
        return promise.future();
    }

    int prepared = 0;
    QStringList verified;
    Promise<void> promise;
    std::function<void()> whenPrepared;
    std::function<void()> whenVerified;
};

} // namespace

/// Whoever checks the signatures of id tokens, and what becomes of a sign-in meanwhile.
class tst_IdTokenVerifier : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void signature_isCheckedWhereSomebodyCan();
    void signature_thatIsWrong_endsTheSession();
    void verifiers_comeAndGo();
    void verifierMayDestroyTheService();
    void cancelledWhileItIsChecked_endsTheSession();
};

void tst_IdTokenVerifier::signature_isCheckedWhereSomebodyCan()
{
    const auto verifier = std::make_shared<Verifier>();
    service->addIdTokenVerifier(verifier);
    const AuthorizationRequest made = request();
    QCOMPARE(verifier->prepared, 1);
    grant(made);
    const auto answer = service->redeem(made, returned(made));
    QVERIFY(waitUntil([&] { return !verifier->verified.isEmpty(); }));
    QCOMPARE(Token::parse(verifier->verified.first()).claims().value("nonce"_L1).toString(), in(made.url(), "nonce"));
    QVERIFY(!answer.isFinished());
    verifier->promise.finish({});
    QVERIFY(await(answer));
    QCOMPARE(endedSessions(), 0);
}

void tst_IdTokenVerifier::signature_thatIsWrong_endsTheSession()
{
    for (const Kind kind : {Kind::TokenInvalid, Kind::Offline}) { // without keys, nobody has proved anything
        const auto verifier = std::make_shared<Verifier>();
        verifier->promise.finish(localError(kind));
        service->addIdTokenVerifier(verifier);
        const AuthorizationRequest made = request();
        server->clear();
        server->reply(logoutPath, Reply::json(200, {}));
        grant(made);
        QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, kind);
        QCOMPARE(server->requests(logoutPath).size() + endedSessions() > 0, true);
        QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, Kind::BrowserExpired); // the code is spent
    }
}

void tst_IdTokenVerifier::verifiers_comeAndGo()
{
    const auto first = std::make_shared<Verifier>();
    auto last = std::make_shared<Verifier>();
    first->promise.finish({});
    last->promise.finish({});
    service->addIdTokenVerifier(first);
    service->addIdTokenVerifier(last);
    const auto signIn = [this] {
        const AuthorizationRequest made = request();
        server->clear();
        grant(made);
        return bool(await(service->redeem(made, returned(made))));
    };
    QVERIFY(signIn());
    QCOMPARE(first->verified.size() * 10 + last->verified.size(), 1);
    last.reset();
    QVERIFY(signIn());
    QCOMPARE(first->verified.size(), 1);
}

/// It is code of the program, which may do anything.
void tst_IdTokenVerifier::verifierMayDestroyTheService()
{
    const auto verifier = std::make_shared<Verifier>();
    verifier->whenVerified = [this] { service.reset(); };
    service->addIdTokenVerifier(verifier);
    const AuthorizationRequest made = request();
    grant(made);
    QCOMPARE(awaitError(service->redeem(made, returned(made))).kind, Kind::Cancelled);
    QVERIFY(!service);

    start();
    verifier->whenPrepared = [this] { service.reset(); };
    service->addIdTokenVerifier(verifier);
    QCOMPARE(awaitError(service->authorizationRequest({redirectUrl, {}, {}, {}, {}})).kind, Kind::Cancelled);
    start();
    service->addIdTokenVerifier(verifier);
    QCOMPARE(awaitError(service->deviceAuthorization()).kind, Kind::Cancelled);
}

void tst_IdTokenVerifier::cancelledWhileItIsChecked_endsTheSession()
{
    const auto verifier = std::make_shared<Verifier>();
    service->addIdTokenVerifier(verifier);
    const AuthorizationRequest made = request();
    grant(made);
    auto answer = service->redeem(made, returned(made));
    QVERIFY(waitUntil([&] { return !verifier->verified.isEmpty(); }));
    answer.cancel();
    QCOMPARE(awaitError(answer).kind, Kind::Cancelled);
    verifier->promise.finish({});
    QVERIFY(waitUntil([this] { return server->requests(logoutPath).size() == 1; }));
}

QTEST_GUILESS_MAIN(tst_IdTokenVerifier)

#include "tst_idtokenverifier.moc"
