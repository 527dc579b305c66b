// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "core/session/devicekeeper.h"
#include "core/session/entryformat.h"
#include "core/session/sessionmanager.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"
#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

const QByteArray trustedHeader = "x-descope-trusted-device-token";
const QByteArray knownHeader = "x-descope-known-device-token";
const QString loginId = u"ada@example.com"_s;

QString jwt(const QString &name)
{
    return makeJwt({{"drn"_L1, "device"_L1}, {"jti"_L1, name}});
}

} // namespace

/// Descope knows the device again: what it gave for that is sent with every call, and kept.
class tst_DeviceTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsSentAtFirst();
    void answersGiveThem_data();
    void answersGiveThem();
    void everyCallSendsThem();
    void oneCanComeAlone();
    void whatIsNoTokenIsNotTaken_data();
    void whatIsNoTokenIsNotTaken();
    void refusedAnswerGivesNone();

    void savedOnesAreSent();
    void newOnesAreSaved();
    void sameOnesAreNotSavedAgain();
    void signOutLeavesThem();
    void lockedKeyringCostsNothing();
    void lockedKeyringOverwritesNothing();
    void failedWriteIsMadeUpFor();
    void entryWithNothingToLose_isReplaced();
    void entryOfAnotherServiceIsSentNowhere();
    void otherProcessIsFollowed();
    void unusedKeyringIsNotAsked();

private:
    QJsonObject answerWith(const QString &trusted, const QString &known) const;
    void signIn(const QString &trusted, const QString &known);
    void useKeeper();
    QByteArray entry(const QString &trusted, const QString &known) const;
    DeviceTokens sent();

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<DescopeService> m_service;
    std::unique_ptr<DeviceKeeper> m_keeper;
    FakeTokenStore *m_store = nullptr;
    QStringList m_asked; ///< of the store
};

void tst_DeviceTokens::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_keeper.reset();
    m_server = std::make_unique<LoopbackServer>();
    m_service = std::make_unique<DescopeService>(ServiceConfig{u"P2abcdefghijklmnopqrstuvwxyz"_s, m_server->url()});
}

QJsonObject tst_DeviceTokens::answerWith(const QString &trusted, const QString &known) const
{
    QJsonObject answer = authAnswer(u"s"_s, u"r"_s);
    if (!trusted.isNull())
        answer["trustedDeviceJwt"_L1] = trusted;
    if (!known.isNull())
        answer["knownDeviceJwt"_L1] = known;
    return answer;
}

void tst_DeviceTokens::signIn(const QString &trusted, const QString &known)
{
    m_server->clear();
    m_server->reply(Reply::json(200, answerWith(trusted, known)));
    QVERIFY(await(m_service->signIn(loginId, u"p"_s)));
}

/// What the next call sends.
DeviceTokens tst_DeviceTokens::sent()
{
    m_server->clear();
    m_server->reply(Reply::json(200, {}));
    (void)await(m_service->passwordPolicy());
    const Request request = m_server->requests().value(0);
    return {QString::fromLatin1(request.header(trustedHeader)), QString::fromLatin1(request.header(knownHeader))};
}

void tst_DeviceTokens::useKeeper()
{
    auto store = std::make_unique<FakeTokenStore>();
    m_store = store.get();
    m_asked.clear();
    connect(m_store, &FakeTokenStore::called, this, [this](const QString &operation) { m_asked << operation; });
    m_keeper = std::make_unique<DeviceKeeper>(m_service.get(), std::move(store));
}

QByteArray tst_DeviceTokens::entry(const QString &trusted, const QString &known) const
{
    return entryWith({{EntryKey::RefreshJwt, trusted + u' ' + known}, {EntryKey::ProjectId, m_service->projectId()},
        {EntryKey::Origin, m_server->url().toString()}});
}

void tst_DeviceTokens::nothingIsSentAtFirst()
{
    QVERIFY(m_service->deviceTokens().isEmpty());
    sent();
    for (const auto &[name, value] : m_server->requests().value(0).headers)
        QVERIFY2(!name.toLower().contains("device"), name);
}

void tst_DeviceTokens::answersGiveThem_data()
{
    QTest::addColumn<std::function<QFuture<Result<AuthResponse>>(DescopeService &)>>("call");
    using Call = std::function<QFuture<Result<AuthResponse>>(DescopeService &)>;
    const Token token = Token::parse(refreshJwt(u"r"_s));
    QTest::newRow("sign-up") << Call([](auto &service) { return service.signUp(loginId, u"p"_s); });
    QTest::newRow("sign-in") << Call([](auto &service) { return service.signIn(loginId, u"p"_s); });
    QTest::newRow("replace") << Call([](auto &service) { return service.replacePassword(loginId, u"p"_s, u"n"_s); });
    QTest::newRow("code") << Call([](auto &service) { return service.verifyCode(DeliveryMethod::Email, loginId, u"123456"_s); });
    QTest::newRow("code of an app") << Call([](auto &service) { return service.verifyTotp(loginId, u"123456"_s); });
    QTest::newRow("link") << Call([](auto &service) { return service.verifyMagicLink(u"t"_s); });
    QTest::newRow("enchanted link") << Call([](auto &service) { return service.pollEnchantedLink(u"r"_s); });
    QTest::newRow("refresh") << Call([token](auto &service) { return service.refresh(token); });
    QTest::newRow("tenant") << Call([token](auto &service) { return service.selectTenant(u"T1"_s, token); });
}

void tst_DeviceTokens::answersGiveThem()
{
    using Call = std::function<QFuture<Result<AuthResponse>>(DescopeService &)>;
    QFETCH(Call, call);
    QSignalSpy changed(m_service.get(), &DescopeService::deviceTokensChanged);
    m_server->reply(Reply::json(200, answerWith(jwt(u"T1"_s), jwt(u"K1"_s))));
    QVERIFY(await(call(*m_service)));
    QCOMPARE(changed.count(), 1);
    QVERIFY((m_service->deviceTokens() == DeviceTokens{jwt(u"T1"_s), jwt(u"K1"_s)}));
    QVERIFY((sent() == DeviceTokens{jwt(u"T1"_s), jwt(u"K1"_s)}));
}

void tst_DeviceTokens::everyCallSendsThem()
{
    m_service->setDeviceTokens({jwt(u"T1"_s), jwt(u"K1"_s)});
    m_server->reply(Reply::json(200, {}));
    const Token token = Token::parse(refreshJwt(u"r"_s));
    (void)await(m_service->signIn(loginId, u"p"_s));
    (void)await(m_service->updatePassword(loginId, u"n"_s, token));
    (void)await(m_service->sendPasswordReset(loginId));
    (void)await(m_service->me(token));
    (void)await(m_service->history(token));
    (void)await(m_service->logout(token));
    (void)await(m_service->publicKeys());
    QCOMPARE(m_server->requests().size(), 7);
    for (const Request &request : m_server->requests()) {
        QCOMPARE(request.header(trustedHeader), jwt(u"T1"_s).toLatin1());
        QCOMPARE(request.header(knownHeader), jwt(u"K1"_s).toLatin1());
    }
}

void tst_DeviceTokens::oneCanComeAlone()
{
    signIn(jwt(u"T1"_s), {});
    QVERIFY((sent() == DeviceTokens{jwt(u"T1"_s), {}}));
    signIn({}, jwt(u"K1"_s));
    QVERIFY((sent() == DeviceTokens{jwt(u"T1"_s), jwt(u"K1"_s)}));
    signIn(jwt(u"T2"_s), u""_s);
    QVERIFY((sent() == DeviceTokens{jwt(u"T2"_s), jwt(u"K1"_s)}));
}

void tst_DeviceTokens::whatIsNoTokenIsNotTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"trust me"_s;
    QTest::newRow("a line break") << jwt(u"T1"_s) + u"\r\nX-Injected: 1"_s;
    QTest::newRow("a blank") << jwt(u"T1"_s) + u" x"_s;
    QTest::newRow("beyond ASCII") << jwt(u"T1"_s) + u"\u00e4"_s;
}

void tst_DeviceTokens::whatIsNoTokenIsNotTaken()
{
    QFETCH(QString, text);
    m_service->setDeviceTokens({{}, jwt(u"K1"_s)});
    signIn(text, text);
    QVERIFY((sent() == DeviceTokens{{}, jwt(u"K1"_s)}));
    m_service->setDeviceTokens({text, text});
    QVERIFY(sent().isEmpty());
}

void tst_DeviceTokens::refusedAnswerGivesNone()
{
    QJsonObject answer = answerWith(jwt(u"T1"_s), jwt(u"K1"_s));
    answer["user"_L1] = QJsonObject{{"userId"_L1, "U2eve"_L1}};
    m_server->reply(Reply::json(200, answer));
    QVERIFY(!await(m_service->signIn(loginId, u"p"_s)));
    QVERIFY(m_service->deviceTokens().isEmpty());
}

// Keeping them ----------------------------------------------------------------------------------------------------------------

void tst_DeviceTokens::savedOnesAreSent()
{
    useKeeper();
    m_store->entry = entry(jwt(u"T1"_s), jwt(u"K1"_s));
    m_keeper->load();
    m_keeper->load();
    QTRY_VERIFY(!m_service->deviceTokens().isEmpty());
    QVERIFY((sent() == DeviceTokens{jwt(u"T1"_s), jwt(u"K1"_s)}));
    QCOMPARE(m_asked, QStringList{u"read"_s}); // and nothing was written in vain
}

void tst_DeviceTokens::newOnesAreSaved()
{
    useKeeper();
    m_keeper->load();
    signIn(jwt(u"T1"_s), {});
    QTRY_VERIFY(m_store->entry == entry(jwt(u"T1"_s), {}));
    signIn({}, jwt(u"K1"_s));
    QTRY_VERIFY(m_store->entry == entry(jwt(u"T1"_s), jwt(u"K1"_s)));

    const QByteArray saved = *m_store->entry;
    m_service->setDeviceTokens({});
    useKeeper(); // at the next start
    m_store->entry = saved;
    m_keeper->load();
    QTRY_VERIFY((m_service->deviceTokens() == DeviceTokens{jwt(u"T1"_s), jwt(u"K1"_s)}));
}

void tst_DeviceTokens::sameOnesAreNotSavedAgain()
{
    useKeeper();
    m_keeper->load();
    for (int i = 0; i < 3; ++i)
        signIn(jwt(u"T1"_s), jwt(u"K1"_s));
    QTRY_COMPARE(m_asked.count(u"write"_s), 1);
    sent();
    QCOMPARE(m_asked.count(u"write"_s), 1);
}

void tst_DeviceTokens::signOutLeavesThem()
{
    useKeeper();
    m_keeper->load();
    SessionManager session(m_service.get(), std::make_unique<FakeTokenStore>(), std::make_shared<FakeClock>());
    m_server->reply(Reply::json(200, answerWith(jwt(u"T1"_s), jwt(u"K1"_s))));
    const auto answer = await(m_service->signIn(loginId, u"p"_s));
    QVERIFY(answer);
    QVERIFY(await(session.begin(loginId, *answer, SessionManager::Persistence::Keep)));
    QVERIFY(await(session.signOut()));
    QCOMPARE(m_server->requests().last().header(trustedHeader), jwt(u"T1"_s).toLatin1());
    QVERIFY((sent() == DeviceTokens{jwt(u"T1"_s), jwt(u"K1"_s)}));
    QVERIFY(m_store->entry == entry(jwt(u"T1"_s), jwt(u"K1"_s)));
}

void tst_DeviceTokens::lockedKeyringCostsNothing()
{
    useKeeper();
    m_store->readError = m_store->writeError = localError(Kind::StorageLocked);
    m_keeper->load();
    signIn(jwt(u"T1"_s), jwt(u"K1"_s));
    QVERIFY((sent() == DeviceTokens{jwt(u"T1"_s), jwt(u"K1"_s)}));
    m_store->readError.reset();
    m_store->writeError.reset();
    Q_EMIT m_store->changed();
    QTRY_VERIFY(m_store->entry == entry(jwt(u"T1"_s), jwt(u"K1"_s)));
}

void tst_DeviceTokens::lockedKeyringOverwritesNothing()
{
    useKeeper();
    m_store->entry = entry(jwt(u"T1"_s), jwt(u"K1"_s));
    m_store->readError = localError(Kind::StorageLocked);
    m_keeper->load();
    signIn({}, jwt(u"K2"_s));
    QVERIFY((sent() == DeviceTokens{{}, jwt(u"K2"_s)}));
    QVERIFY(!m_asked.contains(u"write"_s));
    m_store->readError.reset();
    Q_EMIT m_store->changed();
    QTRY_VERIFY(m_store->entry == entry(jwt(u"T1"_s), jwt(u"K2"_s)));
    QVERIFY((sent() == DeviceTokens{jwt(u"T1"_s), jwt(u"K2"_s)}));
}

void tst_DeviceTokens::failedWriteIsMadeUpFor()
{
    useKeeper();
    m_keeper->load();
    m_store->writeError = localError(Kind::StorageUnavailable);
    signIn(jwt(u"T1"_s), {});
    QTRY_COMPARE(m_asked.count(u"write"_s), 1);
    QTRY_COMPARE(m_asked.last(), u"read"_s); // so that the store knows that it is waited for
    m_store->writeError.reset();
    Q_EMIT m_store->changed();
    QTRY_VERIFY(m_store->entry == entry(jwt(u"T1"_s), {}));
}

void tst_DeviceTokens::entryWithNothingToLose_isReplaced()
{
    const Error elsewhere = localError(Kind::StorageElsewhere);
    for (const std::optional<Error> &error : {std::optional<Error>(), std::optional(elsewhere)}) {
        useKeeper();
        m_store->entry = "damaged";
        m_store->readError = error;
        m_keeper->load();
        signIn(jwt(u"T1"_s), {});
        QTRY_VERIFY(m_store->entry == entry(jwt(u"T1"_s), {}));
        m_service->setDeviceTokens({});
    }
}

void tst_DeviceTokens::entryOfAnotherServiceIsSentNowhere()
{
    for (const bool isOtherProject : {true, false}) {
        m_service->setDeviceTokens({});
        useKeeper();
        QCborMap others = *membersOf(entry(jwt(u"T1"_s), jwt(u"K1"_s)));
        others.insert(isOtherProject ? EntryKey::ProjectId : EntryKey::Origin, u"https://eve.example.com"_s);
        m_store->entry = entryWith(others);
        m_keeper->load();
        QTRY_VERIFY(m_asked.contains(u"read"_s));
        QVERIFY(sent().isEmpty());
    }
}

void tst_DeviceTokens::otherProcessIsFollowed()
{
    useKeeper();
    m_store->entry = entry(jwt(u"T1"_s), jwt(u"K1"_s));
    m_keeper->load();
    QTRY_VERIFY(!m_service->deviceTokens().isEmpty());
    m_store->entry = entry(jwt(u"T2"_s), jwt(u"K1"_s));
    Q_EMIT m_store->changed();
    QTRY_VERIFY((m_service->deviceTokens() == DeviceTokens{jwt(u"T2"_s), jwt(u"K1"_s)}));
    QVERIFY(!m_asked.contains(u"write"_s));
}

/// Whoever starts a program for the first time need not wait for a keyring.
void tst_DeviceTokens::unusedKeyringIsNotAsked()
{
    useKeeper();
    m_store->isNew = true;
    m_keeper->load();
    QVERIFY(sent().isEmpty());
    QCOMPARE(m_asked, QStringList());
    signIn(jwt(u"T1"_s), {});
    QTRY_VERIFY(m_store->entry == entry(jwt(u"T1"_s), {}));
}

QTEST_GUILESS_MAIN(tst_DeviceTokens)
#include "tst_devicetokens.moc"
