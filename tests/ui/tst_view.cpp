// SPDX-License-Identifier: MIT
#include "controls/passwordedit.h"
#include "viewprobe.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/signinview.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// Tests what View does, by examples; the table of all views is in tst_everyview.
class tst_View : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void escapeCancelsInDialogs();
    void submitHidesPasswords();
    void focusReturnsAfterBusy_data();
    void focusReturnsAfterBusy();
    void messagesAndTheirActions();
    void whoTriesAgainCanTryAgain();
    void whoWasAnsweredIsLedOn_data();
    void whoWasAnsweredIsLedOn();
    void heldReturnKeySubmitsNothing();
    void whatIsTooLongIsNotSubmitted();
    void lateQuestionOfAScreenReader();
};

void tst_View::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_View::escapeCancelsInDialogs()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *view = new SignInView(&dialog);
    layout->addWidget(view);
    QVERIFY(show(&dialog));
    QSignalSpy submitted(view, &SignInView::submitted);
    QSignalSpy forgot(view, &SignInView::forgotRequested);
    view->focusFirst();
    press(Qt::Key_Escape);
    QVERIFY(dialog.isVisible()); // the owner decides
    press(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    find<QPushButton>(view, u"forgotButton"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(forgot.count(), 1);
    QCOMPARE(submitted.count(), 1);
}

void tst_View::submitHidesPasswords()
{
    SignInView view;
    QVERIFY(show(&view));
    auto *password = find<PasswordEdit>(&view, u"passwordEdit"_s);
    QSignalSpy submitted(&view, &SignInView::submitted);
    view.setSubmitEnabled(false);
    type(&view, u"passwordEdit"_s, u"horse"_s);
    password->showPassword();
    press(Qt::Key_Return);
    QVERIFY(submitted.isEmpty() && password->isPasswordShown());
    view.setSubmitEnabled(true);
    press(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QVERIFY(!password->isPasswordShown());
}

void tst_View::focusReturnsAfterBusy_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"loginIdEdit", "primaryButton", "stayCheck"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_View::focusReturnsAfterBusy()
{
    QFETCH(const QString, name);
    SignInView view;
    QVERIFY(show(&view));
    auto *widget = find<QWidget>(&view, name);
    widget->setFocus();
    view.setBusy(true);
    view.setBusy(true);
    view.setBusy(false);
    QCOMPARE(QApplication::focusWidget(), widget);
}

void tst_View::messagesAndTheirActions()
{
    ForgotView view;
    QVERIFY(show(&view));
    QSignalSpy triggered(&view, &View::messageActionTriggered);
    view.showMessage({Notice::Severity::Warning, u"Offline, 0:03"_s, {{Notice::Action::TryAgain, u"Try again"_s}}, {}});
    view.updateMessageText(u"Offline, 0:02"_s);
    QCOMPARE(view.message().text, u"Offline, 0:02"_s);
    auto *action = find<QPushButton>(&view, u"messageAction1"_s);
    action->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(triggered.at(0).at(0).value<Notice::Action>(), Notice::Action::TryAgain);
    view.setBusy(true);
    QVERIFY(!action->isEnabled());
    view.clearMessage();
    QVERIFY(view.message().text.isEmpty());
}

/// The button that was pressed goes with its message, and the focus stays with it if the same message comes again.
void tst_View::whoTriesAgainCanTryAgain()
{
    SignInView view;
    QVERIFY(show(&view));
    const Notice offline{Notice::Severity::Error, u"Offline."_s, {{Notice::Action::TryAgain, u"Try again"_s}}};
    const auto tryAgain = [&view](const Notice &answer) {
        find<QPushButton>(&view, u"messageAction1"_s)->setFocus();
        view.clearMessage(); // as the flow does when it begins
        view.setBusy(true);
        const QString meanwhile = focusName();
        view.showMessage(answer);
        view.setBusy(false);
        return QStringList{meanwhile, focusName()};
    };
    view.showMessage(offline);
    QCOMPARE(tryAgain(offline), QStringList({u"heading"_s, u"messageAction1"_s}));
    QCOMPARE(tryAgain({Notice::Severity::Error, u"No."_s}), QStringList({u"heading"_s, u"loginIdEdit"_s}));
}

void tst_View::whoWasAnsweredIsLedOn_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("a field") << u"newPasswordEdit.lineEdit"_s;
    QTest::newRow("the button") << u"primaryButton"_s;
}

/// A message whose button is all that leads on has the focus there, but takes it from nobody who has gone on typing.
void tst_View::whoWasAnsweredIsLedOn()
{
    QFETCH(const QString, from);
    NewPasswordView view;
    QVERIFY(show(&view));
    const Notice expired{Notice::Severity::Error, u"Expired."_s, {{Notice::Action::SendNewLink, u"Send a new link"_s}}};
    type(&view, u"newPasswordEdit"_s, u"Engine"_s);
    if (from == u"primaryButton"_s)
        find<QPushButton>(&view, from)->setFocus();
    QCOMPARE(focusName(), from);
    view.showMessage(expired);
    view.focusField(Field::Button);
    QCOMPARE(focusName(), from);
    view.setBusy(true);
    view.setBusy(false);
    view.focusField(Field::Button);
    QCOMPARE(focusName(), u"messageAction1"_s);
}

void tst_View::heldReturnKeySubmitsNothing()
{
    ForgotView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &ForgotView::submitted);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(lineEdit(&view, u"loginIdEdit"_s), &held);
    QVERIFY(submitted.isEmpty());
}

void tst_View::whatIsTooLongIsNotSubmitted()
{
    SignInView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &SignInView::submitted);
    view.setLoginId(QString(2000, u'a')); // as only a program can
    view.focusField(Field::Password);
    press(Qt::Key_Return);
    QVERIFY(submitted.isEmpty());
    QCOMPARE(focusName(), u"loginIdEdit"_s);
    QVERIFY(lineEdit(&view, u"loginIdEdit"_s)->accessibleDescription().contains(u"at most %L1 characters"_s.arg(1024)));
    view.setLoginId(u"ada@example.com"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

/// A screen reader may ask for a child that was there a moment ago, such as a scroll bar.
void tst_View::lateQuestionOfAScreenReader()
{
    SignInView view;
    view.show();
    QAccessibleInterface *area = QAccessible::queryAccessibleInterface(find<QScrollArea>(&view, u"scrollArea"_s));
    QVERIFY(area->childCount() > 0);
    for (const int index : {area->childCount(), 100, -1})
        QVERIFY(area->child(index) == nullptr);
}

QTEST_MAIN(tst_View)
#include "tst_view.moc"
