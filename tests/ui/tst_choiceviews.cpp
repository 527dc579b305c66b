// SPDX-License-Identifier: MIT
#include "controls/waybutton.h"
#include "viewprobe.h"
#include "views/accountsview.h"
#include "views/tenantview.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// Tests the views on which people choose an account or an organization.
class tst_ChoiceViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }

    void organizationIsChosenByKeyboard();
    void presentOrganizationIsMarked();
    void organizationsChange_whileOneHasTheFocus();
    void accountIsChosenByKeyboard();
    void accountsSayWhoTheyAre();
    void removingAsksFirst();
    void removedAccountLeavesTheFocusInPlace();
    void foreignNamesAreShownAsTheyAre();
};

namespace {

const QList<TenantChoice> tenants{{u"T1"_s, u"Analytical Engines"_s}, {u"T2"_s, u"Royal & Sons"_s}, {u"T3"_s, {}}};
QList<AccountChoice> accounts()
{
    return {{u"1"_s, u"Ada Lovelace"_s, u"ada@example.com"_s, true}, {u"2"_s, u"Grace Hopper"_s, u"grace@example.com"_s},
        {u"3"_s, {}, u"charles@example.com"_s}};
}

QString described(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
}

} // namespace

void tst_ChoiceViews::organizationIsChosenByKeyboard()
{
    TenantView view;
    QSignalSpy chosen(&view, &TenantView::chosen);
    view.setTenants(tenants);
    QVERIFY(show(&view));
    view.focusFirst();
    QCOMPARE(focusName(), u"tenantButton_T1"_s);
    press(Qt::Key_Down);
    QCOMPARE(focusName(), u"tenantButton_T2"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.constLast().constFirst(), u"T2"_s);
    view.setBusy(true);
    press(Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    view.setBusy(false);
    QCOMPARE(focusName(), u"tenantButton_T2"_s);
}

void tst_ChoiceViews::presentOrganizationIsMarked()
{
    TenantView view;
    view.setTenants(tenants, u"T2"_s);
    QVERIFY(show(&view));
    view.focusFirst();
    QCOMPARE(focusName(), u"tenantButton_T2"_s);
    QCOMPARE(described(QApplication::focusWidget()), u"Current"_s);
    QCOMPARE(find<QPushButton>(&view, u"tenantButton_T2"_s)->text(), u"Royal && Sons"_s);
    QCOMPARE(find<QPushButton>(&view, u"tenantButton_T3"_s)->text(), u"T3"_s);
    QVERIFY(!find<QWidget>(&view, u"cancelButton"_s)->isVisible());
    view.setCancelOffered(true);
    QVERIFY(find<QWidget>(&view, u"cancelButton"_s)->isVisible());
}

void tst_ChoiceViews::organizationsChange_whileOneHasTheFocus()
{
    TenantView view;
    view.setTenants(tenants);
    QVERIFY(show(&view));
    find<QWidget>(&view, u"tenantButton_T2"_s)->setFocus();
    view.setTenants(tenants, u"T1"_s); // the same ones
    QCOMPARE(focusName(), u"tenantButton_T2"_s);
    view.setTenants({tenants.constFirst()}, u"T1"_s);
    QCOMPARE(view.findChildren<WayButton *>().size(), 1);
}

void tst_ChoiceViews::accountIsChosenByKeyboard()
{
    AccountsView view;
    QSignalSpy chosen(&view, &AccountsView::chosen);
    QSignalSpy another(&view, &AccountsView::anotherRequested);
    view.setAccounts(accounts());
    QVERIFY(show(&view));
    view.focusFirst();
    QStringList found;
    for (int i = 0; i < 7; ++i) {
        found << focusName();
        press(Qt::Key_Tab);
    }
    QCOMPARE(found, (QStringList{u"accountButton_1"_s, u"removeButton_1"_s, u"accountButton_2"_s, u"removeButton_2"_s,
                        u"accountButton_3"_s, u"removeButton_3"_s, u"anotherButton"_s}));
    find<QWidget>(&view, u"accountButton_2"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().constFirst(), u"2"_s);
    find<QWidget>(&view, u"anotherButton"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(another.count(), 1);
}

void tst_ChoiceViews::accountsSayWhoTheyAre()
{
    AccountsView view;
    view.setAccounts(accounts());
    QVERIFY(show(&view));
    const auto button = [&view](const QString &name) { return find<QPushButton>(&view, name); };
    QCOMPARE(button(u"accountButton_1"_s)->text(), u"Continue as Ada Lovelace"_s);
    QCOMPARE(described(button(u"accountButton_1"_s)), u"ada@example.com"_s);
    QCOMPARE(button(u"accountButton_2"_s)->text(), u"Grace Hopper"_s);
    QCOMPARE(button(u"accountButton_3"_s)->text(), u"charles@example.com"_s);
    QCOMPARE(described(button(u"accountButton_3"_s)), QString());
    QCOMPARE(accessibleName(button(u"removeButton_2"_s)), u"Remove Grace Hopper from this computer"_s);
    const QImage grace = button(u"accountButton_2"_s)->icon().pixmap(32).toImage();
    QVERIFY(button(u"accountButton_1"_s)->icon().pixmap(32).toImage() != grace); // the initials
}

void tst_ChoiceViews::removingAsksFirst()
{
    AccountsView view;
    QSignalSpy removed(&view, &AccountsView::removeRequested);
    QSignalSpy cancelled(&view, &View::cancelled);
    view.setAccounts(accounts());
    view.setCancelOffered(true);
    QVERIFY(show(&view));
    const auto isCancelThere = [&view] { return find<QWidget>(&view, u"cancelButton"_s)->isVisible(); };
    QVERIFY(isCancelThere());
    find<QWidget>(&view, u"removeButton_2"_s)->setFocus();
    press(Qt::Key_Return);
    QVERIFY(view.isConfirming());
    QVERIFY(!isCancelThere()); // beside that of the question
    QVERIFY(find<QLabel>(&view, u"confirmText"_s)->text().contains(u"Grace Hopper"_s));
    QCOMPARE(focusName(), u"declineButton"_s);
    press(Qt::Key_Escape);
    QVERIFY(!view.isConfirming() && cancelled.isEmpty());
    QVERIFY(isCancelThere());
    QCOMPARE(focusName(), u"removeButton_2"_s);
    press(Qt::Key_Return);
    find<QWidget>(&view, u"confirmButton"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.constFirst().constFirst(), u"2"_s);
    QVERIFY(!view.isConfirming());
    press(Qt::Key_Return); // once more
    QCOMPARE(removed.count(), 1);
}

void tst_ChoiceViews::removedAccountLeavesTheFocusInPlace()
{
    AccountsView view;
    view.setAccounts(accounts());
    QVERIFY(show(&view));
    find<QWidget>(&view, u"removeButton_2"_s)->setFocus();
    view.setAccounts({accounts().at(0), accounts().at(2)});
    QCOMPARE(focusName(), u"heading"_s);
    QVERIFY(find<QWidget>(&view, u"accountButton_2"_s) == nullptr);
}

void tst_ChoiceViews::foreignNamesAreShownAsTheyAre()
{
    AccountsView view;
    view.setAccounts({{u"1"_s, u"<b>A & B</b>\nC"_s, QString(500, u'x')}});
    QCOMPARE(find<QPushButton>(&view, u"accountButton_1"_s)->text(), u"<b>A && B</b> C"_s);
    view.resize(320, 480);
    QVERIFY(show(&view));
    QVERIFY(find<QWidget>(&view, u"accountButton_1"_s)->width() <= 320);
}

QTEST_MAIN(tst_ChoiceViews)
#include "tst_choiceviews.moc"
