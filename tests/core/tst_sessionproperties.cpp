// SPDX-License-Identifier: MIT
#include "sessionfixture.h"

#include <QMetaProperty>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

/// What a front end without C++ has: properties with their signals, and functions that it calls by name.
class tst_SessionProperties : public SessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void properties_followTheSession();
    void lastError_comesAndGoes();
    void restore_canBeCalledByName();
    void signOut_canBeCalledByName();
    void changeInASlot_isTheLastWord();
    void managerDeletedInASlot_isNoCrash();
    void values_areGadgetsWithoutSecrets();

private:
    QVariant get(const char *name) const { return m_manager->property(name); }
};

void tst_SessionProperties::properties_followTheSession()
{
    const QMetaObject *meta = m_manager->metaObject();
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i)
        QVERIFY2(meta->property(i).hasNotifySignal(), meta->property(i).name());
    QSignalSpy signedIn(m_manager.get(), &Manager::signedInChanged);
    QSignalSpy loginId(m_manager.get(), &Manager::loginIdChanged);
    QSignalSpy saved(m_manager.get(), &Manager::savedChanged);
    QSignalSpy user(m_manager.get(), &Manager::userChanged);
    QVERIFY(!get("signedIn").toBool() && !get("saved").toBool() && get("loginId").toString().isEmpty());
    signIn();
    settle();
    QVERIFY(get("signedIn").toBool() && get("saved").toBool());
    QCOMPARE(get("loginId").toString(), u"ada@example.com"_s);
    QCOMPARE(get("user").value<User>().name, u"Ada"_s);
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(loginId.size(), 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(user.size(), 1);
    QVERIFY(await(m_manager->signOut()));
    settle();
    QVERIFY(!get("signedIn").toBool() && !get("saved").toBool() && get("user").value<User>().isEmpty());
    QCOMPARE(signedIn.size(), 2);
    QCOMPARE(loginId.size(), 2);
    QCOMPARE(saved.size(), 2);
    QCOMPARE(user.size(), 2);
}

void tst_SessionProperties::lastError_comesAndGoes()
{
    signIn();
    QSignalSpy changed(m_manager.get(), &Manager::lastErrorChanged);
    QVERIFY(!get("lastError").isValid());
    m_server->reply("/v1/auth/refresh", Reply::text(503, "<html>"));
    awaitError(m_manager->refresh());
    settle();
    QCOMPARE(get("lastError").value<Error>().httpStatus, 503);
    QCOMPARE(changed.size(), 1);
    m_server->clear();
    m_server->reply("/v1/auth/password/policy", Reply::json(200, {}));
    replyRefresh(u"session2"_s, u"refresh2"_s);
    QVERIFY(await(m_manager->refresh()));
    settle();
    QVERIFY(!get("lastError").isValid());
    QCOMPARE(changed.size(), 2);
}

void tst_SessionProperties::restore_canBeCalledByName()
{
    QSignalSpy restored(m_manager.get(), &Manager::restored);
    QSignalSpy failed(m_manager.get(), &Manager::restoreFailed);
    QVERIFY(QMetaObject::invokeMethod(m_manager.get(), "restore"));
    QTRY_COMPARE(restored.size(), 1);
    QVERIFY(!restored.at(0).at(0).toBool());
    m_store->readError = localError(Kind::StorageLocked);
    QVERIFY(QMetaObject::invokeMethod(m_manager.get(), "restore"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, Kind::StorageLocked);
    m_store->readError.reset();
    signIn();
    QVERIFY(QMetaObject::invokeMethod(m_manager.get(), "restore"));
    QTRY_COMPARE(restored.size(), 2);
    QVERIFY(restored.at(1).at(0).toBool());
}

void tst_SessionProperties::signOut_canBeCalledByName()
{
    QSignalSpy finished(m_manager.get(), &Manager::signOutFinished);
    QSignalSpy failed(m_manager.get(), &Manager::signOutFailed);
    QVERIFY(QMetaObject::invokeMethod(m_manager.get(), "signOut"));
    QTRY_COMPARE(failed.size(), 1);
    signIn();
    QVERIFY(QMetaObject::invokeMethod(m_manager.get(), "signOut"));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.at(0).at(0).value<SignOutReport>().isDone());
}

void tst_SessionProperties::changeInASlot_isTheLastWord()
{
    connect(m_manager.get(), &Manager::signedInChanged, this, [this](bool isSignedIn) {
        if (isSignedIn)
            (void)m_manager->signOut();
    });
    QSignalSpy changed(m_manager.get(), &Manager::signedInChanged);
    signIn();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!get("signedIn").toBool());
}

void tst_SessionProperties::managerDeletedInASlot_isNoCrash()
{
    connect(
        m_manager.get(), &Manager::loginIdChanged, this, [this] { m_manager.reset(); }, Qt::DirectConnection);
    (void)begin(u"session1"_s, u"refresh1"_s);
    QTRY_VERIFY(!m_manager);
}

void tst_SessionProperties::values_areGadgetsWithoutSecrets()
{
    const Token token = Token::parse(refreshJwt(u"secret"_s));
    for (int i = 0; i < Token::staticMetaObject.propertyCount(); ++i) {
        const QString text = Token::staticMetaObject.property(i).readOnGadget(&token).toString();
        QVERIFY2(!text.contains(u'.') || !token.jwt().contains(text), qPrintable(text));
    }
    QVERIFY(Token::staticMetaObject.indexOfProperty("jwt") < 0 && Token::staticMetaObject.indexOfProperty("claims") < 0);
    QVERIFY(m_manager->metaObject()->indexOfProperty("refreshToken") < 0);
    QVERIFY(User::staticMetaObject.indexOfProperty("name") >= 0 && Error::staticMetaObject.indexOfProperty("kind") >= 0);
}

QTEST_GUILESS_MAIN(tst_SessionProperties)
#include "tst_sessionproperties.moc"
