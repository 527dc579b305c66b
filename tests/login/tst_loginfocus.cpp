// SPDX-License-Identifier: MIT
#include "forms/installtranslation.h"
#include "login/loginwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace Descope;
using namespace DescopeTest;

/// Where the focus is in a login: at first, after each kind of refusal, and where something comes late.
class tst_LoginFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void firstStartHasTheFormBeforeTheKeyringAnswers();
    void firstFieldHasTheFocus();
    void wrongPasswordIsSelected();
    void emptyFieldsAreShownAtTheField();
    void existingUserLeadsToTheLoginId();
    void wrongCurrentPasswordIsSelected();
    void refusedPasswordIsSelected();
    void whoSignedInLastCanContinue();
    void addressThatComesLateTakesNoFocusFromTheTyping_data();
    void addressThatComesLateTakesNoFocusFromTheTyping();
    void lockedKeyringIsWhereTheFocusIs();

private:
    bool timePasses(LoginWindow &window);

    TestServer server;
};

void tst_LoginFocus::initTestCase()
{
    installTranslation(QLocale(QLocale::English));
    QVERIFY(server.start());
}

void tst_LoginFocus::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"name"_L1, "Ada Lovelace"_L1}, {"verifiedEmail"_L1, true}}));
}

/// Lets a quarter of an hour pass, which the next answer tells.
bool tst_LoginFocus::timePasses(LoginWindow &window)
{
    const QDateTime before = window.service.serverTime();
    const bool isAdvanced = server.advance(900);
    window.login.flow()->loadHistory();
    return isAdvanced && waitUntil([&] { return before.secsTo(window.service.serverTime()) >= 890; });
}

void tst_LoginFocus::firstStartHasTheFormBeforeTheKeyringAnswers()
{
    auto tokens = std::make_unique<FakeTokenStore>();
    FakeTokenStore *store = tokens.get();
    store->isNew = true;
    store->hold();
    LoginWindow window(server, {}, std::move(tokens));
    QVERIFY(window.show());
    QVERIFY(!window.login.findChild<View *>(u"restoringView"_s));
    QCOMPARE(LoginWindow::focus(), u"loginIdEdit"_s);
    LoginWindow::write(ada);

    store->release(); // nothing was there: nothing changes
    QTRY_COMPARE(window.session.state(), SessionManager::State::SignedOut);
    QCOMPARE(window.screen()->objectName(), u"signInView"_s);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), ada);
    QCOMPARE(LoginWindow::focus(), u"loginIdEdit"_s);
}

void tst_LoginFocus::firstFieldHasTheFocus()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    window.write(ada);
    QVERIFY(window.push(u"signUpButton"_s));
    QCOMPARE(window.focus(), u"nameEdit"_s); // the first that is empty
    window.press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.focus(), u"passwordEdit"_s);
}

void tst_LoginFocus::wrongPasswordIsSelected()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, u"wrong"_s));
    QCOMPARE(window.told(), u"Wrong email or password. Check both and try again."_s);
    QCOMPARE(window.focus(), u"passwordEdit"_s);
    QCOMPARE(window.edit(u"passwordEdit"_s)->selectedText().size(), 5);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), ada);

    window.write(adasPassword); // in its place, at once
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_LoginFocus::emptyFieldsAreShownAtTheField()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    window.press(Qt::Key_Return);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    auto *error = window.find(u"loginIdError"_s)->findChild<QLabel *>(u"errorText"_s);
    QCOMPARE(error->text(), u"Enter your email address."_s);
    window.write(ada);
    QVERIFY(!error->isVisible());
    window.press(Qt::Key_Return);
    QCOMPARE(window.focus(), u"passwordEdit"_s);
    QCOMPARE(window.told(), QString());
    QCOMPARE(server.requests(), QStringList());
}

void tst_LoginFocus::existingUserLeadsToTheLoginId()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.told(), u"There’s already an account with this email address."_s);
    QTRY_COMPARE(window.focus(), u"loginIdEdit"_s);
    QCOMPARE(window.find<QPushButton>(u"messageAction1"_s)->text(), u"Sign in instead"_s);
    QCOMPARE(window.find<QPushButton>(u"messageAction2"_s)->text(), u"Reset password"_s);
    QVERIFY(window.push(u"messageAction2"_s));
    QVERIFY(window.arrives(u"forgotView"_s));
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), ada);
}

void tst_LoginFocus::wrongCurrentPasswordIsSelected()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(timePasses(window));
    QVERIFY(window.push(u"passwordButton"_s));
    QVERIFY(window.fill(u"currentPasswordEdit"_s, u"wrong"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.told(), u"The current password is wrong. Check it and try again."_s);
    QTRY_COMPARE(window.focus(), u"currentPasswordEdit"_s);
    QCOMPARE(window.edit(u"currentPasswordEdit"_s)->selectedText().size(), 5);
    QCOMPARE(window.edit(u"newPasswordEdit"_s)->text(), newPassword);
}

void tst_LoginFocus::refusedPasswordIsSelected()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.push(u"passwordButton"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, adasPassword));
    QVERIFY(window.push(u"primaryButton"_s));
    QTRY_VERIFY(window.told().startsWith(u"The server didn’t accept this password."_s));
    QTRY_COMPARE(window.focus(), u"newPasswordEdit"_s);
    QCOMPARE(window.edit(u"newPasswordEdit"_s)->selectedText().size(), adasPassword.size());
}

void tst_LoginFocus::whoSignedInLastCanContinue()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(!window.find(u"anotherButton"_s)->isVisible());
    QVERIFY(window.go(u"stayCheck"_s));
    window.press(Qt::Key_Space);
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.push(u"signOutButton"_s));
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.screen()->introduction(), u"Continue as Ada Lovelace"_s);
    QCOMPARE(window.focus(), u"passwordEdit"_s);
    QVERIFY(!window.find<QCheckBox>(u"stayCheck"_s)->isChecked());

    QVERIFY(window.push(u"anotherButton"_s));
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), QString());
    QCOMPARE(window.screen()->introduction(), QString());
    QVERIFY(!window.find(u"anotherButton"_s)->isVisible());
    QCOMPARE(window.told(), u"This computer remembers the last account until another one signs in."_s);
    window.write(ada); // as whom they can go on after all
    QCOMPARE(window.screen()->introduction(), u"Continue as Ada Lovelace"_s);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);

    QVERIFY(window.push(u"messageAction1"_s));
    QTRY_COMPARE(window.told(), u"This computer no longer remembers the account."_s);
    QCOMPARE(window.screen()->introduction(), QString());
    QVERIFY(!window.find<QCheckBox>(u"stayCheck"_s)->isChecked());
}

void tst_LoginFocus::addressThatComesLateTakesNoFocusFromTheTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<QString>("focus");
    QTest::newRow("nothing is typed") << QString() << ada << u"passwordEdit"_s;
    QTest::newRow("another address") << u"b"_s << u"b"_s << u"loginIdEdit"_s;
}

void tst_LoginFocus::addressThatComesLateTakesNoFocusFromTheTyping()
{
    QFETCH(QString, typed);
    auto sessions = std::make_unique<FakeTokenStore>();
    sessions->isNew = true; // so that the form is there at once
    FakeTokenStore *persons = nullptr;
    sessions->makeBeside = [&persons](const QString &) {
        auto made = std::make_unique<FakeTokenStore>();
        persons = made.get();
        return made;
    };
    LoginWindow window(server, {}, std::move(sessions));
    QVERIFY(await(window.session.remember({ada, u"Ada Lovelace"_s, false})));
    persons->hold();
    QVERIFY(window.show());
    QTRY_VERIFY(window.session.state() == SessionManager::State::SignedOut);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    window.write(typed);
    persons->release();
    QTRY_COMPARE(window.login.flow()->rememberedPerson().loginId, ada);
    QTEST(window.edit(u"loginIdEdit"_s)->text(), "loginId");
    QTEST(window.focus(), "focus");
    QVERIFY(!window.find<QCheckBox>(u"stayCheck"_s)->isChecked());
}

void tst_LoginFocus::lockedKeyringIsWhereTheFocusIs()
{
    auto store = std::make_unique<FakeTokenStore>();
    store->readError = localError(Error::Kind::StorageLocked);
    LoginWindow window(server, {}, std::move(store));
    QVERIFY(window.show());
    QTRY_COMPARE(window.focus(), u"messageAction1"_s);
    QCOMPARE(window.find<QPushButton>(u"messageAction1"_s)->text(), u"Unlock and retry"_s);
}

QTEST_MAIN(tst_LoginFocus)
#include "tst_loginfocus.moc"
