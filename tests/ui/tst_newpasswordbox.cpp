// SPDX-License-Identifier: MIT
#include "controls/fielderror.h"
#include "controls/newpasswordbox.h"
#include "controls/passwordedit.h"
#include "controls/policychecklist.h"
#include "controls/strengthbar.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

/// Tests NewPasswordBox with its list of rules and its bar of strength.
class tst_NewPasswordBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void checklistFollowsThePassword();
    void checklistMarksWhatIsMissing();
    void checklistTakesOddLengths();
    void onlyTheFieldHasTheFocus();
    void strengthHasAWord_data();
    void strengthHasAWord();
    void newPasswordDescribesRules();
    void suggestedPasswordCanBeKept();
};

void tst_NewPasswordBox::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_NewPasswordBox::cleanup()
{
    QGuiApplication::clipboard()->clear();
}

void tst_NewPasswordBox::checklistFollowsThePassword()
{
    PolicyChecklist list;
    QVERIFY(list.isHidden());
    list.setRules({u"Long"_s, u"Digit"_s});
    QVERIFY(!list.isHidden());
    QCOMPARE(list.summary(), u"Still needed: Long; Digit"_s);
    list.setMet({true, false});
    QVERIFY(list.isMet(0) && !list.isMet(1) && !list.isMarkedUnmet(1));
    QCOMPARE(list.findChild<QWidget *>(u"rule0"_s)->findChild<QLabel *>()->accessibleName(), u"Long: met"_s);
    list.setRules({u"Long"_s, u"Digit"_s});
    QVERIFY(list.isMet(0)); // the same rules change nothing
    list.setMet({true, true});
    QCOMPARE(list.summary(), u"All rules are met."_s);
    QCOMPARE(list.accessibleDescription(), list.summary());
    list.setRules({});
    QVERIFY(list.isHidden());
    list.setNote(u"The server checks."_s);
    QVERIFY(!list.isHidden());
}

void tst_NewPasswordBox::checklistMarksWhatIsMissing()
{
    PolicyChecklist list;
    list.setRules({u"Long"_s, u"Digit"_s, u"Symbol"_s});
    list.setMet({true, false, false});
    QSignalSpy changed(&list, &PolicyChecklist::summaryChanged);
    list.markUnmet();
    QVERIFY(!list.isMarkedUnmet(0) && list.isMarkedUnmet(1) && list.isMarkedUnmet(2));
    QVERIFY(changed.last().at(0).toString().contains(u"Digit; Symbol"_s));
    list.setMet({true, true, false});
    QVERIFY(list.isMet(1) && !list.isMarkedUnmet(1) && list.isMarkedUnmet(2));
    list.reset();
    QVERIFY(!list.isMet(0) && !list.isMarkedUnmet(2));
    list.setMet({true, true, true});
    changed.clear();
    list.markUnmet();
    QVERIFY(changed.isEmpty());
}

void tst_NewPasswordBox::checklistTakesOddLengths()
{
    PolicyChecklist list;
    list.setMet({true});
    list.markUnmet();
    list.setRules({u"Long"_s});
    list.setMet({true, true, true});
    QVERIFY(list.isMet(0));
    list.setMet({});
    QVERIFY(!list.isMet(0));
}

void tst_NewPasswordBox::onlyTheFieldHasTheFocus()
{
    NewPasswordBox box;
    box.show();
    box.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    box.error()->focusField();
    QList<const QWidget *> focused;
    auto widgets = box.findChildren<QWidget *>();
    widgets.prepend(&box);
    for (QWidget *widget : widgets) {
        const auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        if (interface->state().focused)
            focused << widget;
    }
    QCOMPARE(focused, (QList<const QWidget *>{box.edit()->lineEdit()}));
    QVERIFY(!QAccessible::queryAccessibleInterface(box.edit())->state().focusable);
    QCOMPARE(
        QAccessible::queryAccessibleInterface(&box)->focusChild(), QAccessible::queryAccessibleInterface(box.edit()->lineEdit()));
}

void tst_NewPasswordBox::strengthHasAWord_data()
{
    QTest::addColumn<int>("score");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << -1 << -1 << QString();
    QTest::newRow("below") << -7 << -1 << QString();
    QTest::newRow("0") << 0 << 0 << u"Very weak"_s;
    QTest::newRow("1") << 1 << 1 << u"Weak"_s;
    QTest::newRow("2") << 2 << 2 << u"Fair"_s;
    QTest::newRow("3") << 3 << 3 << u"Good"_s;
    QTest::newRow("4") << 4 << 4 << u"Strong"_s;
    QTest::newRow("above") << 9 << 4 << u"Strong"_s;
}

void tst_NewPasswordBox::strengthHasAWord()
{
    QFETCH(const int, score);
    QFETCH(const int, shown);
    QFETCH(const QString, word);
    StrengthBar bar;
    bar.setScore(score);
    QCOMPARE(bar.score(), shown);
    QCOMPARE(bar.word(), word);
    QCOMPARE(bar.findChild<QLabel *>(u"strengthText"_s)->text(), word);
    QCOMPARE(bar.isHidden(), word.isEmpty());
    QCOMPARE(bar.accessibleName(), word.isEmpty() ? QString() : u"Password strength: "_s + word);
    bar.grab();
}

void tst_NewPasswordBox::newPasswordDescribesRules()
{
    NewPasswordBox box;
    box.setLabel(u"&New password"_s);
    QCOMPARE(box.edit()->lineEdit()->accessibleName(), u"New password"_s);
    box.setRules({u"Long"_s, u"Digit"_s});
    box.setRulesMet({true, false});
    QCOMPARE(box.edit()->lineEdit()->accessibleDescription(), u"Still needed: Digit"_s);
    box.markUnmetRules();
    QVERIFY(box.edit()->lineEdit()->accessibleDescription().contains(u"doesn’t meet all the rules"_s));
    QVERIFY(box.checklist()->isMarkedUnmet(1));
    box.setRulesMet({true, true});
    box.markUnmetRules();
    QVERIFY(box.edit()->lineEdit()->accessibleDescription().contains(u"Choose a different password."_s));
    box.setRules({});
    box.markUnmetRules();
    QVERIFY(box.edit()->lineEdit()->accessibleDescription().contains(u"Choose a different password."_s));
    box.setRules({u"Long"_s, u"Digit"_s});
    QSignalSpy edited(&box, &NewPasswordBox::passwordEdited);
    QTest::keyClicks(box.edit()->lineEdit(), u"1"_s);
    QCOMPARE(edited.count(), 1);
    box.wipe();
    const int height = box.sizeHint().height();
    box.setStrength(3);
    QVERIFY(box.sizeHint().height() > height);
    box.setStrength(-1);
    QVERIFY(box.sizeHint().height() > height); // nothing jumps while somebody types
    box.wipe();
    QCOMPARE(box.sizeHint().height(), height); // and nobody finds a gap who comes later
    QVERIFY(box.password().isEmpty());
    QCOMPARE(box.strengthBar()->score(), -1);
    QCOMPARE(box.checklist()->rules().size(), 2);
    QVERIFY(!box.checklist()->isMet(0));
}

void tst_NewPasswordBox::suggestedPasswordCanBeKept()
{
    NewPasswordBox box;
    box.setLabel(u"&Password"_s);
    box.show();
    auto *suggest = box.findChild<QPushButton *>(u"suggestButton"_s);
    auto *note = box.findChild<QLabel *>(u"suggestionNote"_s);
    auto *copy = box.findChild<QPushButton *>(u"copyButton"_s);
    QVERIFY(!note->isVisible() && !copy->isVisible());
    connect(&box, &NewPasswordBox::suggestionRequested, &box, [&box] { box.suggest(u"k7mwpe-3xRbhq"_s); });
    QSignalSpy edited(&box, &NewPasswordBox::passwordEdited);
    box.error()->showError(u"Too short."_s);
    suggest->click();
    QCOMPARE(box.password(), u"k7mwpe-3xRbhq"_s);
    QCOMPARE(edited.count(), 1);
    QVERIFY(box.edit()->isPasswordShown());
    QVERIFY(!box.findChild<FieldError *>()->isVisible());
    QVERIFY(note->isVisible() && copy->isVisible());
    QCOMPARE(note->parentWidget()->findChild<QWidget *>(u"announcement"_s)->accessibleName(), note->text());

    QGuiApplication::clipboard()->clear();
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"k7mwpe-3xRbhq"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QCOMPARE(copy->text(), u"Copied"_s);

    // It is the person's own now: nothing to keep any more.
    QTest::keyClick(box.edit()->lineEdit(), Qt::Key_X);
    QVERIFY(!note->isVisible() && !copy->isVisible());
    box.edit()->setReadOnly(true);
    box.suggest(u"while busy"_s);
    QVERIFY(box.password() != u"while busy"_s);
}

QTEST_MAIN(tst_NewPasswordBox)
#include "tst_newpasswordbox.moc"
