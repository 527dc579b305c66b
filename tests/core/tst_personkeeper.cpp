// SPDX-License-Identifier: MIT
#include "core/service/descopeservice.h"
#include "core/session/entryformat.h"
#include "core/session/personkeeper.h"
#include "core/session/sessionmanager.h"
#include "support/await.h"
#include "support/faketokenstore.h"

#include <QCborArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

const QUrl address(u"https://auth.example.com"_s);
const RememberedPerson ada{u"ada@example.com"_s, u"Ada Lovelace"_s, false};

} // namespace

/// Who signed in last is known at the next start: by the keyring, which is never waited for because of that.
class tst_PersonKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void personIsThereAtTheNextStart_data();
    void personIsThereAtTheNextStart();
    void nobodyIsThereAtFirst();
    void forgottenOneIsGone();
    void entryOfAnotherService_isNobody_data();
    void entryOfAnotherService_isNobody();
    void foreignEntry_isNobody_data();
    void foreignEntry_isNobody();
    void lockedKeyring_isMadeUpFor();
    void nameThatIsForgottenWhileLocked_countsAsRemoved();
    void otherProcessIsFollowed();
    void storeWithNothingBesideIt_remembersInMemory();
    void sessionAndPersonAreTwoEntries();

private:
    void useKeeper(const std::optional<QByteArray> &entry = {});

    DescopeService m_service{ServiceConfig{u"P2abcdefghijklmnopqrstuvwxyz"_s, address}};
    std::unique_ptr<PersonKeeper> m_keeper;
    FakeTokenStore *m_store = nullptr;
    QStringList m_asked; ///< of the store
};

void tst_PersonKeeper::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    useKeeper();
}

void tst_PersonKeeper::useKeeper(const std::optional<QByteArray> &entry)
{
    auto store = std::make_unique<FakeTokenStore>();
    m_store = store.get();
    m_store->entry = entry;
    m_asked.clear();
    connect(m_store, &FakeTokenStore::called, this, [this](const QString &operation) { m_asked << operation; });
    m_keeper = std::make_unique<PersonKeeper>(&m_service, std::move(store));
}

void tst_PersonKeeper::personIsThereAtTheNextStart_data()
{
    QTest::addColumn<RememberedPerson>("person");
    QTest::addColumn<RememberedPerson>("found");
    const auto row = [](const char *name, const RememberedPerson &person) { QTest::newRow(name) << person << person; };
    row("all", ada);
    row("stays", {ada.loginId, ada.name, true});
    row("nothing chosen", {ada.loginId, ada.name, {}});
    row("no name", {ada.loginId, {}, {}});
    row("choice alone", {{}, {}, false});
    row("with the way", {ada.loginId, ada.name, true, u"oauth:google"_s});
    QTest::newRow("half a character") << RememberedPerson{ada.loginId, u"Ada"_s + QChar(0xd83d), {}}
                                      << RememberedPerson{ada.loginId, u"Ada?"_s, {}};
}

void tst_PersonKeeper::personIsThereAtTheNextStart()
{
    QFETCH(RememberedPerson, person);
    QFETCH(RememberedPerson, found);
    QVERIFY(await(m_keeper->remember(person)));
    useKeeper(m_store->entry);
    QVERIFY(*await(m_keeper->find()) == found);
}

void tst_PersonKeeper::nobodyIsThereAtFirst()
{
    m_store->isNew = true;
    QVERIFY(await(m_keeper->find())->isEmpty());
    QVERIFY(await(m_keeper->remember({})));
    QCOMPARE(m_asked, QStringList()); // whoever starts a program for the first time need not wait for a keyring
    m_store->isNew = false;
    QVERIFY(await(m_keeper->find())->isEmpty());
}

void tst_PersonKeeper::forgottenOneIsGone()
{
    QVERIFY(await(m_keeper->remember(ada)));
    QVERIFY(await(m_keeper->remember({})));
    QVERIFY(!m_store->entry);
    QVERIFY(await(m_keeper->find())->isEmpty());
}

void tst_PersonKeeper::entryOfAnotherService_isNobody_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("project") << int(EntryKey::ProjectId);
    QTest::newRow("server") << int(EntryKey::Origin);
}

void tst_PersonKeeper::entryOfAnotherService_isNobody()
{
    QFETCH(int, key);
    QVERIFY(await(m_keeper->remember(ada)));
    QCborMap others = *membersOf(*m_store->entry);
    others.insert(key, u"https://eve.example.com"_s);
    useKeeper(entryWith(others));
    QVERIFY(await(m_keeper->find())->isEmpty());
}

void tst_PersonKeeper::foreignEntry_isNobody_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("ada@example.com");
    QTest::newRow("list") << QCborValue(QCborArray{1, 2}).toCbor();
    QTest::newRow("newer") << QCborValue(QCborMap{{int(EntryKey::Version), 99}}).toCbor();
    QTest::newRow("no members") << entryWith({});
}

void tst_PersonKeeper::foreignEntry_isNobody()
{
    QFETCH(QByteArray, entry);
    useKeeper(entry);
    QVERIFY(await(m_keeper->find())->isEmpty());
    QVERIFY(await(m_keeper->remember(ada)));
    QVERIFY(*await(m_keeper->find()) == ada);
}

void tst_PersonKeeper::lockedKeyring_isMadeUpFor()
{
    m_store->readError = m_store->writeError = localError(Kind::StorageLocked);
    QCOMPARE(awaitError(m_keeper->find()).kind, Kind::StorageLocked);
    QCOMPARE(awaitError(m_keeper->remember(ada)).kind, Kind::StorageLocked);
    QVERIFY(*await(m_keeper->find()) == ada); // as long as the program runs
    m_store->readError.reset();
    m_store->writeError.reset();
    Q_EMIT m_store->changed();
    QTRY_VERIFY(m_store->entry.has_value());
    useKeeper(m_store->entry);
    QVERIFY(*await(m_keeper->find()) == ada);
}

void tst_PersonKeeper::nameThatIsForgottenWhileLocked_countsAsRemoved()
{
    QVERIFY(await(m_keeper->remember(ada)));
    m_asked.clear();
    m_store->writeError = m_store->removeError = localError(Kind::StorageLocked);
    QCOMPARE(awaitError(m_keeper->remember({{}, {}, false})).kind, Kind::StorageLocked);
    QVERIFY(m_asked.contains(u"remove"_s));
    QVERIFY(*await(m_keeper->find()) == (RememberedPerson{{}, {}, false}));
}

void tst_PersonKeeper::otherProcessIsFollowed()
{
    QVERIFY(await(m_keeper->remember(ada)));
    const QByteArray adas = *m_store->entry;
    QVERIFY(await(m_keeper->remember({u"bob@example.com"_s})));
    m_store->entry = adas;
    Q_EMIT m_store->changed();
    QVERIFY(*await(m_keeper->find()) == ada);
    QVERIFY(m_store->entry == adas);
}

void tst_PersonKeeper::storeWithNothingBesideIt_remembersInMemory()
{
    auto store = std::make_unique<FakeTokenStore>();
    FakeTokenStore *const beside = store.get();
    SessionManager session(&m_service, std::move(store));
    QVERIFY(await(session.remember(ada)));
    QVERIFY(*await(session.rememberedPerson()) == ada);
    QVERIFY(!beside->entry);
}

void tst_PersonKeeper::sessionAndPersonAreTwoEntries()
{
    auto store = std::make_unique<FakeTokenStore>();
    FakeTokenStore *const sessions = store.get();
    FakeTokenStore *persons = nullptr;
    store->makeBeside = [&persons](const QString &) {
        auto made = std::make_unique<FakeTokenStore>();
        persons = made.get();
        return made;
    };
    SessionManager session(&m_service, std::move(store));
    QVERIFY(await(session.remember(ada)));
    QVERIFY(persons != nullptr && persons->entry && !sessions->entry);
}

QTEST_GUILESS_MAIN(tst_PersonKeeper)
#include "tst_personkeeper.moc"
