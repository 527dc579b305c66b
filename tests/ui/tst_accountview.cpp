// SPDX-License-Identifier: MIT
#include "viewprobe.h"
#include "views/accountview.h"
#include "views/restoringview.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QTimeZone>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Tests the view of who is signed in, and the one that comes before it.
class tst_AccountView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void restoringOffersCancelLater();
    void accountShowsWhoAndHow();
    void accountButtons_data();
    void accountButtons();
    void signOutEverywhereAsksFirst();
    void accountHistory();
    void foreignTextIsShownAsItIs();
    void addressesKeepTheirDirection();
};

void tst_AccountView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_AccountView::restoringOffersCancelLater()
{
    RestoringView view;
    QCOMPARE(view.cancelDelay(), 2s);
    view.setCancelDelay(20ms);
    QSignalSpy cancelled(&view, &View::cancelled);
    QVERIFY(show(&view));
    auto *cancel = find<QPushButton>(&view, u"cancelButton"_s);
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QCOMPARE(cancelled.count(), 1);
    view.hide();
    view.setCancelDelay(1h);
    view.show();
    QVERIFY(!cancel->isVisible());
}

void tst_AccountView::accountShowsWhoAndHow()
{
    AccountView view;
    QVERIFY(show(&view));
    const auto text = [&view](const QString &name) { return find<QLabel>(&view, name)->text(); };
    view.setLoginId(u"ada@example.com"_s);
    QCOMPARE(text(u"nameText"_s), u"ada@example.com"_s);
    QVERIFY(!find<QWidget>(&view, u"loginIdText"_s)->isVisible());
    view.setName(u"Ada"_s);
    QCOMPARE(text(u"nameText"_s), u"Ada"_s);
    QVERIFY(find<QWidget>(&view, u"loginIdText"_s)->isVisible());
    QCOMPARE(text(u"stateText"_s), u"Signed in"_s);
    view.setSessionState(AccountView::Offline, u"Trying again."_s);
    QCOMPARE(text(u"stateText"_s), u"Signed in, but offline"_s);
    QCOMPARE(text(u"stateDetail"_s), u"Trying again."_s);
    view.setSessionState(AccountView::Ended);
    QVERIFY(!find<QWidget>(&view, u"stateDetail"_s)->isVisible());
}

void tst_AccountView::accountButtons_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("change") << u"changeButton"_s << QByteArray(SIGNAL(changeRequested()));
    QTest::newRow("replace") << u"replaceButton"_s << QByteArray(SIGNAL(replaceRequested()));
    QTest::newRow("sign out") << u"signOutButton"_s << QByteArray(SIGNAL(signOutRequested()));
    QTest::newRow("support") << u"supportButton"_s << QByteArray(SIGNAL(supportDetailsRequested()));
}

void tst_AccountView::accountButtons()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, signal);
    AccountView view;
    QVERIFY(show(&view));
    QSignalSpy requested(&view, signal.constData());
    find<QPushButton>(&view, name)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    view.setBusy(true);
    QVERIFY(!find<QPushButton>(&view, name)->isVisible());
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
}

void tst_AccountView::signOutEverywhereAsksFirst()
{
    AccountView view;
    QVERIFY(show(&view));
    QSignalSpy requested(&view, &AccountView::signOutEverywhereRequested);
    QSignalSpy cancelled(&view, &View::cancelled);
    auto *everywhere = find<QPushButton>(&view, u"signOutEverywhereButton"_s);
    everywhere->setFocus();
    press(Qt::Key_Return);
    QVERIFY(view.isConfirming() && requested.isEmpty());
    QCOMPARE(focusName(), u"declineButton"_s); // Enter by mistake harms nobody
    press(Qt::Key_Escape);
    QVERIFY(!view.isConfirming() && cancelled.isEmpty());
    QCOMPARE(focusName(), u"signOutEverywhereButton"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(!view.isConfirming() && requested.isEmpty());
    everywhere->click();
    find<QPushButton>(&view, u"confirmButton"_s)->click();
    QCOMPARE(requested.count(), 1);
    QVERIFY(!view.isConfirming());
    everywhere->click();
    view.setBusy(true);
    QVERIFY(!view.isConfirming() && !everywhere->isVisible());
    view.setBusy(false);
    QVERIFY(everywhere->isVisible());
}

void tst_AccountView::accountHistory()
{
    AccountView view;
    QVERIFY(show(&view));
    auto *table = find<QTableWidget>(&view, u"historyTable"_s);
    QVERIFY(!table->isVisible());
    const QDateTime time(QDate(2026, 3, 2), QTime(14, 5), QTimeZone::utc());
    view.setHistory({{time, u"London"_s, u"203.0.113.7"_s}, {time.addDays(-1), {}, {}}});
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 1)->text(), u"London"_s);
    QCOMPARE(accessibleName(table), u"Recent sign-ins"_s);
    view.setHistory(QList<SignInRecord>(50, {time, u"London"_s, {}}));
    QCOMPARE(view.history().size(), 5);
    QCOMPARE(table->rowCount(), 5);
    view.setHistory({});
    view.setHistoryNote(u"Not loaded."_s);
    QVERIFY(!table->isVisible() && find<QWidget>(&view, u"historyNote"_s)->isVisible());
}

void tst_AccountView::foreignTextIsShownAsItIs()
{
    AccountView view;
    view.setName(u"<b>Ada</b>\x1b[31m\nSigned\u202e in"_s);
    QCOMPARE(find<QLabel>(&view, u"nameText"_s)->text(), u"<b>Ada</b>\ufffd[31m Signed in"_s);
    view.setHistory({{{}, u"<i>London</i> & more"_s, u"::1\n\u202e"_s}, {{}, u"R&D <3"_s, {}}});
    const auto *table = find<QTableWidget>(&view, u"historyTable"_s);
    QCOMPARE(table->item(0, 1)->text(), u"<i>London</i> & more"_s);
    QCOMPARE(table->item(0, 2)->text(), u"::1 "_s);
    // Qt decides for itself whether a tool tip is HTML.
    const auto shown = [](const QString &toolTip) {
        return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
    };
    QCOMPARE(shown(table->item(0, 1)->toolTip()), u"<i>London</i> & more"_s);
    QCOMPARE(shown(table->item(1, 1)->toolTip()), u"R&D <3"_s);
}

/// An IP address in Arabic would be turned round, and a Hebrew name would turn what stands beside it (UAX #9).
void tst_AccountView::addressesKeepTheirDirection()
{
    const auto isolated = [](const QString &text) { return u'\u2068' + text + u'\u2069'; };
    AccountView view;
    view.setName(u"\u05e2\u05d3\u05d4"_s);
    QCOMPARE(find<QLabel>(&view, u"nameText"_s)->text(), isolated(view.name()));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QString address = u"2001:db8::8a2e:370:7334"_s;
    view.setHistory({{{}, u"London"_s, address}, {{}, {}, {}}});
    const auto *table = find<QTableWidget>(&view, u"historyTable"_s);
    const QString shown = table->item(0, 2)->text();
    QCOMPARE(shown, isolated(address));
    QTextLayout layout(shown);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    for (int i = 2; i + 1 < address.size(); ++i) // the first and the last place are those of the marks, too
        QVERIFY(line.cursorToX(i) < line.cursorToX(i + 1));
    QCOMPARE(table->item(1, 2)->text(), QString());
}

QTEST_MAIN(tst_AccountView)
#include "tst_accountview.moc"
