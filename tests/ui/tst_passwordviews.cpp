// SPDX-License-Identifier: MIT
#include "viewprobe.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/signinview.h"
#include "views/signupview.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// Tests the views on which a password is typed or asked for.
class tst_PasswordViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signInByKeyboard();
    void signInErrors();
    void signInAgainAsTheSamePerson();
    void signInLeadsElsewhere();
    void signInWithoutAPassword();
    void signUpByKeyboard();
    void forgotByKeyboard();
    void newPasswordWithSignOut();
    void changeNamesThePerson();
    void replaceAsksForTheCurrentPassword();
    void replaceWithoutTheCurrentPassword();
};

void tst_PasswordViews::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_PasswordViews::signInByKeyboard()
{
    SignInView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &SignInView::submitted);
    QSignalSpy edited(&view, &SignInView::loginIdEdited);
    view.focusFirst();
    QTest::keyClicks(QApplication::focusWidget(), u" ada@example.com "_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u" horse "_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.at(0), QVariantList({u"ada@example.com"_s, u" horse "_s, true}));
    QCOMPARE(edited.last().at(0).toString(), u"ada@example.com"_s);
    press(Qt::Key_Tab); // the eye
    press(Qt::Key_Tab); // who forgot it
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Return); // in the check box too
    QCOMPARE(submitted.at(1).at(2).toBool(), false);
}

void tst_PasswordViews::signInErrors()
{
    SignInView view;
    QVERIFY(show(&view));
    view.showFieldError(Field::Password, u"Enter your password."_s);
    QCOMPARE(focusName(), u"passwordEdit.lineEdit"_s);
    QCOMPARE(lineEdit(&view, u"passwordEdit"_s)->accessibleDescription(), u"Enter your password."_s);
    view.showFieldError(Field::LoginId, u"Enter your email."_s);
    QCOMPARE(focusName(), u"loginIdEdit"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
    QVERIFY(find<QWidget>(&view, u"loginIdError"_s)->isHidden());
    QVERIFY(!find<QWidget>(&view, u"passwordError"_s)->isHidden());
    type(&view, u"passwordEdit"_s, u"horse"_s);
    view.focusField(Field::Password);
    QCOMPARE(lineEdit(&view, u"passwordEdit"_s)->selectionLength(), 5);
}

void tst_PasswordViews::signInAgainAsTheSamePerson()
{
    SignInView view;
    view.setLoginId(u"ada@example.com"_s);
    view.setLoginIdFixed(true);
    QVERIFY(show(&view));
    view.focusFirst();
    QCOMPARE(focusName(), u"passwordEdit.lineEdit"_s);
    QVERIFY(!find<QWidget>(&view, u"signUpButton"_s)->isVisibleTo(&view));
    view.setBusy(true);
    view.setBusy(false);
    QVERIFY(lineEdit(&view, u"loginIdEdit"_s)->isReadOnly());
    QCOMPARE(view.loginId(), u"ada@example.com"_s);
    view.setLoginIdFixed(false);
    QVERIFY(!lineEdit(&view, u"loginIdEdit"_s)->isReadOnly());
}

void tst_PasswordViews::signInLeadsElsewhere()
{
    SignInView view;
    QVERIFY(show(&view));
    QSignalSpy forgot(&view, &SignInView::forgotRequested);
    QSignalSpy signUp(&view, &SignInView::signUpRequested);
    QSignalSpy submitted(&view, &SignInView::submitted);
    find<QWidget>(&view, u"forgotButton"_s)->setFocus();
    press(Qt::Key_Return);
    find<QWidget>(&view, u"signUpButton"_s)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(forgot.count(), 1);
    QCOMPARE(signUp.count(), 1);
    QVERIFY(submitted.isEmpty());
}

void tst_PasswordViews::signInWithoutAPassword()
{
    SignInView view;
    QVERIFY(show(&view));
    QSignalSpy link(&view, &SignInView::linkRequested);
    QSignalSpy code(&view, &SignInView::codeRequested);
    auto *linkButton = find<QPushButton>(&view, u"linkButton"_s);
    auto *codeButton = find<QPushButton>(&view, u"codeButton"_s);
    const int height = view.sizeHint().height();
    QVERIFY(!linkButton->isVisible() && !codeButton->isVisible());
    view.setLinkOffered(true);
    QVERIFY(linkButton->isVisible() && !codeButton->isVisible());
    view.setCodeOffered(true);
    linkButton->setFocus();
    press(Qt::Key_Return);
    codeButton->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(link.count(), 1);
    QCOMPARE(code.count(), 1);
    view.setLoginIdFixed(true); // who signs in again may do so by mail
    QVERIFY(linkButton->isVisible() && codeButton->isVisible());
    view.setLoginIdFixed(false);
    view.setBusy(true);
    QVERIFY(!linkButton->isVisible());
    view.setBusy(false);
    view.setLinkOffered(false);
    view.setCodeOffered(false);
    QTRY_COMPARE(view.sizeHint().height(), height);
}

void tst_PasswordViews::signUpByKeyboard()
{
    SignUpView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &SignUpView::submitted);
    QSignalSpy edited(&view, &PasswordChoiceView::passwordEdited);
    view.setLoginId(u"ada@example.com"_s);
    view.focusFirst();
    QTest::keyClicks(QApplication::focusWidget(), u" Ada Lovelace "_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u" horse "_s);
    press(Qt::Key_Enter);
    QCOMPARE(submitted.at(0), QVariantList({u"ada@example.com"_s, u"Ada Lovelace"_s, u" horse "_s}));
    QCOMPARE(edited.last().at(0).toString(), u" horse "_s);
}

void tst_PasswordViews::forgotByKeyboard()
{
    ForgotView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &ForgotView::submitted);
    view.focusFirst();
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(0).at(0).toString(), QString()); // the owner explains what is missing
    view.showFieldError(Field::LoginId, u"Enter your email."_s);
    QTest::keyClicks(QApplication::focusWidget(), u"ada@example.com"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(1).at(0).toString(), u"ada@example.com"_s);
}

void tst_PasswordViews::newPasswordWithSignOut()
{
    NewPasswordView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &NewPasswordView::submitted);
    view.setUser(u"ada@example.com"_s);
    QVERIFY(view.introduction().contains(u"ada@example.com"_s));
    type(&view, u"newPasswordEdit"_s, u"horse"_s);
    find<QCheckBox>(&view, u"signOutOthersCheck"_s)->click();
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(0), QVariantList({u"horse"_s, true}));
}

void tst_PasswordViews::changeNamesThePerson()
{
    NewPasswordView view(NewPasswordView::Change);
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &NewPasswordView::submitted);
    view.setUser(u"<b>Ada</b>"_s);
    QCOMPARE(view.introduction(), u"For <b>Ada</b>"_s);
    view.setUser({});
    QVERIFY(view.introduction().isEmpty());
    type(&view, u"newPasswordEdit"_s, u"horse"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(0).at(0).toString(), u"horse"_s);
}

void tst_PasswordViews::replaceAsksForTheCurrentPassword()
{
    ReplaceView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &ReplaceView::submitted);
    type(&view, u"currentPasswordEdit"_s, u"old"_s);
    type(&view, u"newPasswordEdit"_s, u"new"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(0), QVariantList({u"old"_s, u"new"_s}));
    view.showFieldError(Field::Password, u"Wrong."_s);
    QCOMPARE(focusName(), u"currentPasswordEdit.lineEdit"_s);
}

void tst_PasswordViews::replaceWithoutTheCurrentPassword()
{
    ReplaceView view;
    type(&view, u"currentPasswordEdit"_s, u"old"_s);
    view.setCurrentPasswordAsked(false);
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &ReplaceView::submitted);
    view.focusFirst();
    QCOMPARE(focusName(), u"newPasswordEdit.lineEdit"_s);
    view.focusField(Field::Password); // which is not there
    QCOMPARE(focusName(), u"newPasswordEdit.lineEdit"_s);
    type(&view, u"newPasswordEdit"_s, u"new"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(0), QVariantList({QString(), u"new"_s}));
}

QTEST_MAIN(tst_PasswordViews)
#include "tst_passwordviews.moc"
