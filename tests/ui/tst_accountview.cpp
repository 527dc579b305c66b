// SPDX-License-Identifier: MIT
#include "controls/settingrow.h"
#include "viewprobe.h"
#include "views/accountview.h"
#include "views/restoringview.h"
#include "views/timetext.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextLayout>
#include <QTimeZone>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Request = void (AccountView::*)();
Q_DECLARE_METATYPE(Request)

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
    void rowsSayHowItStands();
    void signOutEverywhereAsksFirst();
    void nothingDangerousHasTheFocus();
    void passwordIsOneRow();
    void rowKeepsItsPlaceAndWraps();
    void addressIsVerifiedOrNot();
    void copiedIsSaid();
    void offlineCanBeTriedNow();
    void accountHistory();
    void historyLeavesOutEmptyColumns();
    void historyFitsAnyWidth_data();
    void historyFitsAnyWidth();
    void historyIsOfTheDay();
    void timesAreToldAsPeopleDo_data();
    void timesAreToldAsPeopleDo();
    void daysHaveNoWeekday_data();
    void daysHaveNoWeekday();
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
    QTest::addColumn<Request>("signal");
    QTest::newRow("password") << u"passwordButton"_s << Request(&AccountView::passwordRequested);
    QTest::newRow("authenticator app") << u"totpButton"_s << Request(&AccountView::totpRequested);
    QTest::newRow("email") << u"emailButton"_s << Request(&AccountView::emailRequested);
    QTest::newRow("phone") << u"phoneButton"_s << Request(&AccountView::phoneRequested);
    QTest::newRow("organization") << u"organizationButton"_s << Request(&AccountView::organizationRequested);
    QTest::newRow("accounts") << u"accountsButton"_s << Request(&AccountView::accountsRequested);
    QTest::newRow("sign out") << u"signOutButton"_s << Request(&AccountView::signOutRequested);
    QTest::newRow("support") << u"supportButton"_s << Request(&AccountView::supportDetailsRequested);
}

void tst_AccountView::accountButtons()
{
    QFETCH(const QString, name);
    QFETCH(const Request, signal);
    AccountView view;
    view.setTotpOffered(true);
    view.setEmailOffered(true, u"ada@example.com"_s);
    view.setPhoneOffered(true);
    view.setOrganizationOffered(true);
    view.setAccountsOffered(true);
    QVERIFY(show(&view));
    QSignalSpy requested(&view, signal);
    find<QPushButton>(&view, name)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    view.setBusy(true);
    QVERIFY(!find<QPushButton>(&view, name)->isVisible());
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
}

void tst_AccountView::rowsSayHowItStands()
{
    AccountView view;
    QVERIFY(show(&view));
    for (const char *row : {"totpRow", "emailRow", "phoneRow", "organizationRow", "accountsRow"})
        QVERIFY2(!find<QWidget>(&view, QLatin1StringView(row))->isVisible(), row); // unless it is offered
    const auto says = [&view](const char *subject) {
        return QStringList{find<QLabel>(&view, QLatin1StringView(subject) + u"Detail"_s)->text(),
            accessibleName(find<QWidget>(&view, QLatin1StringView(subject) + u"Button"_s))};
    };
    view.setTotpOffered(true);
    QCOMPARE(says("totp"), (QStringList{u"Not set up yet."_s, u"Set up authenticator app…"_s}));
    view.setTotpOffered(true, true);
    QCOMPARE(says("totp").constLast(), u"Replace authenticator app…"_s);
    view.setEmailOffered(true, u"ada@example.com"_s);
    QCOMPARE(says("email"), (QStringList{u"ada@example.com"_s, u"Change email address…"_s}));
    view.setPhoneOffered(true);
    QCOMPARE(says("phone").constLast(), u"Add phone number…"_s);
    view.setPhoneOffered(true, u"+441632960123"_s);
    QCOMPARE(says("phone"), (QStringList{u"+441632960123"_s, u"Change phone number…"_s}));
    view.setOrganizationOffered(true, u"Analytical Engines"_s);
    QCOMPARE(says("organization"), (QStringList{u"Analytical Engines"_s, u"Switch organization…"_s}));
    view.setAccountsOffered(true, {u"Grace"_s, u"Charles"_s});
    QCOMPARE(says("accounts"), (QStringList{QLocale().createSeparatedList({u"Grace"_s, u"Charles"_s}), u"Switch account…"_s}));
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
    QVERIFY(!find<QPushButton>(&view, u"declineButton"_s)->accessibleDescription().isEmpty()); // the question, to be heard
    find<QPushButton>(&view, u"confirmButton"_s)->click();
    QCOMPARE(requested.count(), 1);
    QVERIFY(!view.isConfirming());
    everywhere->click();
    view.setBusy(true);
    QVERIFY(!view.isConfirming() && !everywhere->isVisible());
    view.setBusy(false);
    QVERIFY(everywhere->isVisible());
}

/// Whoever presses Enter twice at sign-in presses it the second time here, and whoever had the focus may be gone after a request.
void tst_AccountView::nothingDangerousHasTheFocus()
{
    AccountView view;
    QVERIFY(show(&view));
    QSignalSpy password(&view, &AccountView::passwordRequested);
    view.focusFirst();
    QCOMPARE(focusName(), u"heading"_s);
    press(Qt::Key_Return);
    QVERIFY(password.isEmpty());
    press(Qt::Key_Tab);
    QCOMPARE(focusName(), u"passwordButton"_s);

    find<QPushButton>(&view, u"signOutEverywhereButton"_s)->click();
    find<QPushButton>(&view, u"confirmButton"_s)->click();
    QCOMPARE(focusName(), u"heading"_s);

    view.showMessage({Notice::Severity::Warning, u"Not saved."_s, {{Notice::Action::SaveAgain, u"Try again"_s}}});
    view.focusField(Field::Button);
    QCOMPARE(focusName(), u"messageAction1"_s);
    view.clearMessage(); // as the flow does when it begins
    view.setBusy(true);
    view.setBusy(false);
    QCOMPARE(focusName(), u"heading"_s);

    view.setSessionState(AccountView::Offline);
    find<QPushButton>(&view, u"reconnectButton"_s)->setFocus();
    view.setBusy(true);
    view.setSessionState(AccountView::Active);
    view.setBusy(false);
    QCOMPARE(focusName(), u"heading"_s);
}

void tst_AccountView::passwordIsOneRow()
{
    AccountView view;
    QVERIFY(show(&view));
    const auto text = [&view](const QString &name) { return find<QLabel>(&view, name)->text(); };
    QCOMPARE(text(u"passwordTitle"_s), u"Password"_s);
    QVERIFY(!find<QWidget>(&view, u"passwordDetail"_s)->isVisible());
    QCOMPARE(accessibleName(find<QWidget>(&view, u"passwordButton"_s)), u"Change password…"_s);
    view.setPasswordThere(false);
    QCOMPARE(text(u"passwordDetail"_s), u"You don’t have a password yet."_s);
    QCOMPARE(find<QPushButton>(&view, u"passwordButton"_s)->text(), u"S&et…"_s);
    view.setPasswordChangeOffered(false);
    QVERIFY(!find<QWidget>(&view, u"passwordRow"_s)->isVisible());
}

void tst_AccountView::rowKeepsItsPlaceAndWraps()
{
    SettingRow row;
    row.setObjectName(u"phoneRow"_s);
    row.setTitle(u"Phone"_s);
    row.setAction(u"Change…"_s);
    row.resize(400, row.heightForWidth(400));
    QVERIFY(show(&row));
    const auto *title = find<QWidget>(&row, u"phoneTitle"_s);
    auto *button = find<QPushButton>(&row, u"phoneButton"_s);
    QVERIFY(button->x() >= title->geometry().right() && button->geometry().right() == row.width() - 1);
    const int height = row.heightForWidth(400);
    row.setActionShown(false);
    QVERIFY(!button->isVisible());
    QCOMPARE(row.heightForWidth(400), height);
    row.setActionShown(true);
    row.setAction(u"Change this number for another one…"_s);
    row.resize(240, row.heightForWidth(240));
    QTRY_VERIFY(button->y() >= title->geometry().bottom());
    QVERIFY(row.rect().contains(button->geometry()));
    row.setAction({});
    QVERIFY(!button->isVisible());
    QSignalSpy triggered(&row, &SettingRow::triggered);
    row.setAction(u"Change…"_s);
    button->click();
    QCOMPARE(triggered.count(), 1);
}

void tst_AccountView::addressIsVerifiedOrNot()
{
    AccountView view;
    QVERIFY(show(&view));
    view.setLoginId(u"ada@example.com"_s);
    auto *text = find<QLabel>(&view, u"verifiedText"_s);
    QVERIFY(!text->isVisible() && !find<QWidget>(&view, u"verifiedIcon"_s)->isVisible());
    view.setVerification(AccountView::Verified);
    QVERIFY(text->isVisible() && find<QWidget>(&view, u"verifiedIcon"_s)->isVisible());
    QCOMPARE(text->text(), u"Email verified"_s);
    view.setVerification(AccountView::NotVerified);
    QCOMPARE(text->text(), u"Email not verified"_s);
}

void tst_AccountView::copiedIsSaid()
{
    AccountView view;
    QVERIFY(show(&view));
    view.setProgram(u"Editor 1.2"_s);
    auto *said = find<QLabel>(&view, u"supportDetail"_s);
    QCOMPARE(said->text(), u"Editor 1.2"_s);
    view.noteCopied();
    QVERIFY(said->isVisible());
    QCOMPARE(said->text(), u"Copied to the clipboard."_s);
    QCOMPARE(accessibleName(said), said->text());
    view.hide();
    view.show();
    QCOMPARE(said->text(), u"Editor 1.2"_s);
}

void tst_AccountView::offlineCanBeTriedNow()
{
    AccountView view;
    QVERIFY(show(&view));
    QSignalSpy requested(&view, &AccountView::reconnectRequested);
    auto *tryNow = find<QPushButton>(&view, u"reconnectButton"_s);
    QVERIFY(!tryNow->isVisible());
    view.setSessionState(AccountView::Offline);
    QVERIFY(tryNow->isVisible());
    tryNow->click();
    QCOMPARE(requested.count(), 1);
    view.setBusy(true);
    QVERIFY(!tryNow->isVisible());
    view.setBusy(false);
    QVERIFY(tryNow->isVisible());
    view.setSessionState(AccountView::Active);
    QVERIFY(!tryNow->isVisible());
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

void tst_AccountView::historyLeavesOutEmptyColumns()
{
    AccountView view;
    QVERIFY(show(&view));
    const auto *table = find<QTableWidget>(&view, u"historyTable"_s);
    const QDateTime time(QDate(2026, 3, 2), QTime(14, 5), QTimeZone::utc());
    view.setHistory({{time, {}, u"127.0.0.1"_s}});
    QVERIFY(!table->isColumnHidden(0) && table->isColumnHidden(1) && !table->isColumnHidden(2));
    QVERIFY(table->horizontalHeader()->isVisible());
    view.setHistory({{time, u"London"_s, {}}, {time, {}, {}}});
    QVERIFY(!table->isColumnHidden(1) && table->isColumnHidden(2));
    QCOMPARE(table->item(1, 1)->data(Qt::AccessibleTextRole).toString(), u"Unknown"_s);
    view.setHistory({{time, {}, {}, true}, {time, {}, {}}});
    QVERIFY(table->item(0, 0)->data(Qt::AccessibleTextRole).toString().endsWith(u", This computer"_s));
    QVERIFY(!table->item(1, 0)->data(Qt::AccessibleTextRole).isValid());
}

void tst_AccountView::historyFitsAnyWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("points");
    for (const int width : {320, 460, 2560}) {
        for (const int points : {8, 12, 28})
            QTest::addRow("%d px, %d pt", width, points) << width << points;
    }
}

/// Nothing is cut: what does not fit into a line is broken, and the table is as high as that needs.
void tst_AccountView::historyFitsAnyWidth()
{
    QFETCH(const int, width);
    QFETCH(const int, points);
    AccountView view;
    QFont font = view.font();
    font.setPointSize(points);
    view.setFont(font);
    const QDateTime time(QDate(2026, 3, 2), QTime(14, 5), QTimeZone::utc());
    view.setHistory({{time, u"Frankfurt am Main, Germany"_s, u"2001:db8:85a3:1234:5678:8a2e:370:7334"_s, true}});
    view.resize(width, 700);
    QVERIFY(show(&view));
    const auto *table = find<QTableWidget>(&view, u"historyTable"_s);
    QStyleOptionViewItem cell;
    cell.initFrom(table);
    int total = 0;
    for (int column = 0; column < 3; ++column) {
        if (table->isColumnHidden(column))
            continue;
        total += table->columnWidth(column);
        cell.rect = QRect(0, 0, table->columnWidth(column), 0);
        const QSize needed = table->itemDelegate()->sizeHint(cell, table->model()->index(0, column));
        QVERIFY(needed.height() <= table->rowHeight(0));
        QVERIFY2(needed.width() <= table->columnWidth(column), qPrintable(QString::number(column)));
    }
    QVERIFY2(total <= table->viewport()->width(), qPrintable(QString::number(total)));
    QVERIFY(!table->isColumnHidden(2) || table->item(0, 0)->data(Qt::AccessibleTextRole).toString().contains(u"Frankfurt"_s));
    const int headings = table->horizontalHeader()->isHidden() ? 0 : table->horizontalHeader()->height();
    QCOMPARE(table->height(), table->rowHeight(0) + headings);
}

void tst_AccountView::historyIsOfTheDay()
{
    AccountView view;
    const QDateTime now(QDate(2026, 3, 2), QTime(23, 59));
    QDateTime clock = now;
    view.setClock([&clock] { return clock; });
    view.setHistory({{now.addSecs(-60).toUTC(), {}, {}}});
    const auto *table = find<QTableWidget>(&view, u"historyTable"_s);
    QVERIFY(table->item(0, 0)->text().startsWith(u"Today, "_s));
    clock = now.addSecs(120);
    QVERIFY(show(&view));
    QVERIFY(table->item(0, 0)->text().startsWith(u"Yesterday, "_s));
}

void tst_AccountView::timesAreToldAsPeopleDo_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    const QDateTime now(QDate(2026, 3, 11), QTime(16, 0));
    const QDateTime today(now.date(), QTime(15, 47));
    QTest::newRow("just now") << today << u"en_US"_s << u"Today, 3:47 PM"_s;
    QTest::newRow("midnight") << QDateTime(now.date(), QTime(0, 0)) << u"en_US"_s << u"Today, 12:00 AM"_s;
    QTest::newRow("in a moment, by another clock") << today.addSecs(3600) << u"en_US"_s << u"Today, 4:47 PM"_s;
    QTest::newRow("the last minute of yesterday")
        << QDateTime(QDate(2026, 3, 10), QTime(23, 59)) << u"en_US"_s << u"Yesterday, 11:59 PM"_s;
    QTest::newRow("this week") << today.addDays(-6) << u"en_US"_s << u"Thursday, 3:47 PM"_s;
    QTest::newRow("a week ago") << today.addDays(-7) << u"en_US"_s << u"March 4, 2026, 3:47 PM"_s;
    QTest::newRow("tomorrow, by a wrong clock") << today.addDays(1) << u"en_US"_s << u"March 12, 2026, 3:47 PM"_s;
    QTest::newRow("by 24 hours") << today << u"en_GB"_s << u"Today, 15:47"_s;
    QTest::newRow("French weekday") << today.addDays(-2) << u"fr"_s << u"Lundi, 15:47"_s;
    QTest::newRow("German") << today.addDays(-9) << u"de"_s << u"2. März 2026, 15:47"_s;
    QTest::newRow("Arabic") << today << u"ar_EG"_s << u"Today, ٣:٤٧ م"_s;
    QTest::newRow("unknown") << QDateTime() << u"en_US"_s << QString();
}

void tst_AccountView::timesAreToldAsPeopleDo()
{
    QFETCH(const QDateTime, time);
    QFETCH(const QString, locale);
    const QDateTime now(QDate(2026, 3, 11), QTime(16, 0));
    const QString told = timeText(time.toUTC(), now, QLocale(locale)).replace(QChar::Nbsp, QChar::Space);
    QTEST(told, "text");
}

void tst_AccountView::daysHaveNoWeekday_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << u"March 2, 2026"_s;
    QTest::newRow("de") << u"2. März 2026"_s;
    QTest::newRow("fr") << u"2 mars 2026"_s;
    QTest::newRow("es") << u"2 de marzo de 2026"_s;
    QTest::newRow("it") << u"2 marzo 2026"_s;
    QTest::newRow("pt_BR") << u"2 de março de 2026"_s;
    QTest::newRow("pl") << u"2 marca 2026"_s;
    QTest::newRow("tr") << u"2 Mart 2026"_s;
    QTest::newRow("uk") << u"2 березня 2026 р."_s;
    QTest::newRow("ar_EG") << u"٢ مارس ٢٠٢٦"_s;
    QTest::newRow("he") << u"2 במרץ 2026"_s;
    QTest::newRow("hi") << u"2 मार्च 2026"_s;
    QTest::newRow("ja") << u"2026年3月2日"_s;
    QTest::newRow("ko") << u"2026년 3월 2일"_s;
    QTest::newRow("zh_CN") << u"2026年3月2日"_s;
    QTest::newRow("lt") << u"2026 m. kovo 2 d."_s;
    QTest::newRow("hu") << u"2026. március 2."_s;
    QTest::newRow("th") << u"วันจันทร์ที่ 2 มีนาคม 2026"_s; // where the weekday is a part of the rest
}

void tst_AccountView::daysHaveNoWeekday()
{
    const QLocale locale(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(locale.toString(QDate(2026, 3, 2), dayFormat(locale)), "text");
}

void tst_AccountView::foreignTextIsShownAsItIs()
{
    AccountView view;
    view.setName(u"<b>Ada</b>\x1b[31m\nSigned\u202e in"_s);
    QCOMPARE(find<QLabel>(&view, u"nameText"_s)->text(), u"<b>Ada</b>\ufffd[31m Signed in"_s);
    view.setHistory({{{}, u"<i>London</i> & more"_s, u"::1\n\u202e"_s}, {{}, u"R&D <3"_s, {}}});
    const auto *table = find<QTableWidget>(&view, u"historyTable"_s);
    QCOMPARE(table->item(0, 1)->text(), u"<i>London</i> & more"_s);
    QCOMPARE(table->item(0, 2)->text(), u":\u200b:\u200b1 "_s); // which may be broken
    QCOMPARE(table->item(1, 1)->text(), u"R&D <3"_s);
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
    QCOMPARE(QString(shown).remove(QChar(0x200b)), u'\u2066' + address + u'\u2069');
    QTextLayout layout(shown);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    for (int i = 2; i + 2 < shown.size(); ++i) // the first and the last place are those of the marks, too
        QVERIFY(line.cursorToX(i) <= line.cursorToX(i + 1));
    QCOMPARE(table->item(1, 2)->text(), QString());
}

QTEST_MAIN(tst_AccountView)
#include "tst_accountview.moc"
