// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "controls/messagebar.h"
#include "support/queued.h"
#include "viewprobe.h"
#include "views/checkmailview.h"
#include "views/confirmlinkview.h"
#include "views/entercodeview.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// Tests the views that wait for a mail, and the question about its link.
class tst_MailViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void resendCountsDown_data();
    void resendCountsDown();
    void linkIsPasted();
    void linkThatReturnsByItself();
    void enchantedNumber();
    void codeIsReadAsPeopleWriteIt_data();
    void codeIsReadAsPeopleWriteIt();
    void sixDigitsAreSentByThemselves();
    void codeIsLargeAndALineOfTextAllTheSame_data();
    void codeIsLargeAndALineOfTextAllTheSame();
    void codeIsLargeInEveryStyleSheet_data();
    void codeIsLargeInEveryStyleSheet();
    void codeErrorAndAnotherMail();
    void linkIsNotConfirmedByWhatIsTypedElsewhere_data();
    void linkIsNotConfirmedByWhatIsTypedElsewhere();
    void linkIsConfirmedByKeyboard();
    void linkOfSomebodyNotKnown();
    void linkQuestionSaysWhatWillHappen();
};

void tst_MailViews::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_MailViews::resendCountsDown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0 << u"&Resend"_s;
    QTest::newRow("negative") << -3 << u"&Resend"_s;
    QTest::newRow("one") << 1 << u"Resend (0:01)"_s;
    QTest::newRow("half a minute") << 30 << u"Resend (0:30)"_s;
    QTest::newRow("minutes") << 305 << u"Resend (5:05)"_s;
}

void tst_MailViews::resendCountsDown()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, text);
    CheckMailView view;
    QSignalSpy resend(&view, &CheckMailView::resendRequested);
    view.setResendCountdown(seconds);
    auto *button = find<QPushButton>(&view, u"resendButton"_s);
    QCOMPARE(button->text(), text);
    button->click();
    QCOMPARE(resend.count(), seconds > 0 ? 0 : 1);
    view.setBusy(true);
    view.setBusy(false);
    QCOMPARE(button->isEnabled(), seconds <= 0);
}

void tst_MailViews::linkIsPasted()
{
    CheckMailView view;
    QVERIFY(show(&view));
    QSignalSpy pasted(&view, &CheckMailView::linkPasted);
    QSignalSpy wrong(&view, &CheckMailView::wrongAddress);
    view.setAddress(u"ada@example.com"_s);
    QVERIFY(view.introduction().contains(u"ada@example.com"_s));
    type(&view, u"linkEdit"_s, u"  https://example.com/?t=1 "_s);
    press(Qt::Key_Return);
    QCOMPARE(pasted.at(0).at(0).toString(), u"https://example.com/?t=1"_s);
    view.showFieldError(Field::Link, u"This is no link."_s);
    QCOMPARE(lineEdit(&view, u"linkEdit"_s)->accessibleDescription(), u"This is no link."_s);
    find<QPushButton>(&view, u"wrongAddressButton"_s)->click();
    QCOMPARE(wrong.count(), 1);
    view.setAddress({});
    QVERIFY(!view.introduction().contains(u'%'));
}

void tst_MailViews::linkThatReturnsByItself()
{
    CheckMailView view;
    QVERIFY(show(&view));
    const auto *waiting = find<QWidget>(&view, u"waitingText"_s);
    const auto *spinner = find<QWidget>(&view, u"spinner"_s);
    QVERIFY(!waiting->isVisible() && !spinner->isVisible());
    QVERIFY(view.introduction().endsWith(u"Copy the link from the email and paste it below."_s));
    view.setReturnsByItself(true);
    QVERIFY(waiting->isVisible() && spinner->isVisible());
    QVERIFY(view.introduction().contains(u"Open it on this computer"_s));
    QVERIFY(find<QWidget>(&view, u"linkEdit"_s)->isVisible()); // it can be pasted all the same
    QVERIFY(!find<QWidget>(&view, u"numberBox"_s)->isVisible());
    view.setLinkNumber(u"42"_s);
    const QString withNumber = view.introduction();
    view.setReturnsByItself(false);
    QCOMPARE(view.introduction(), withNumber);
    QVERIFY(waiting->isVisible());
}

void tst_MailViews::enchantedNumber()
{
    CheckMailView view;
    QVERIFY(show(&view));
    QVERIFY(!find<QWidget>(&view, u"numberBox"_s)->isVisible());
    view.setLinkNumber(u"42"_s);
    QVERIFY(find<QWidget>(&view, u"numberBox"_s)->isVisible());
    const auto *number = find<QLabel>(&view, u"linkNumber"_s);
    QCOMPARE(number->text(), u"42"_s);
    QVERIFY(number->fontMetrics().height() > 2 * view.fontMetrics().height());
    view.setLinkNumber({});
    QVERIFY(!find<QWidget>(&view, u"numberBox"_s)->isVisible());
}

void tst_MailViews::codeIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("digits") << u"012345"_s << u"012345"_s;
    QTest::newRow("in groups") << u" 012 345 "_s << u"012345"_s;
    QTest::newRow("with a no-break space") << u"012\u00a0345"_s << u"012345"_s;
    QTest::newRow("with hyphens") << u"01-23\u201345"_s << u"012345"_s;
    QTest::newRow("with a line break") << u"012345\r\n"_s << u"012345"_s;
    QTest::newRow("Arabic-Indic digits") << u"\u0660\u0661\u0662\u0663\u0664\u0665"_s << u"012345"_s;
    QTest::newRow("Persian digits") << u"\u06f0\u06f1\u06f2 \u06f3\u06f4\u06f5"_s << u"012345"_s;
    QTest::newRow("Bengali digits") << u"\u09e6\u09e7\u09e8\u09e9\u09ea\u09eb"_s << u"012345"_s;
    QTest::newRow("full width") << u"\uff10\uff11\uff12\uff0d\uff13\uff14\uff15"_s << u"012345"_s;
    QTest::newRow("in pairs, with dots") << u"01.23.45"_s << u"012345"_s;
    QTest::newRow("with marks that nobody sees") << u"\u200e012\u200b345\u202c\ufeff"_s << u"012345"_s;
    QTest::newRow("with a label") << u"Code: 012 345"_s << u"012345"_s;
    QTest::newRow("in a sentence") << u"Your code for Notes 2 is 012-345. It is good for 10 minutes."_s << u"012345"_s;
    QTest::newRow("two codes") << u"012345 or 678901"_s << u"012345or678901"_s;
    QTest::newRow("too many digits") << u"0123456"_s << u"0123456"_s;
    QTest::newRow("letters are the server's business") << u"a1B2"_s << u"a1B2"_s;
}

void tst_MailViews::codeIsReadAsPeopleWriteIt()
{
    QFETCH(const QString, typed);
    EnterCodeView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &EnterCodeView::submitted);
    view.focusFirst();
    QCOMPARE(focusName(), u"codeEdit"_s);
    lineEdit(&view, u"codeEdit"_s)->insert(typed);
    press(Qt::Key_Return);
    QVERIFY(queuedCallsAreDone());
    QCOMPARE(submitted.count(), 1);
    QTEST(submitted.at(0).at(0).toString(), "code");
}

void tst_MailViews::sixDigitsAreSentByThemselves()
{
    EnterCodeView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &EnterCodeView::submitted);
    view.focusFirst();
    QLineEdit *edit = lineEdit(&view, u"codeEdit"_s);
    QTest::keyClicks(edit, u"01234"_s);
    QVERIFY(queuedCallsAreDone());
    QVERIFY(submitted.isEmpty());
    view.setSubmitEnabled(false); // a countdown
    QTest::keyClick(edit, Qt::Key_5);
    QVERIFY(queuedCallsAreDone());
    QVERIFY(submitted.isEmpty());
    view.setSubmitEnabled(true);
    press(Qt::Key_Backspace);
    QTest::keyClick(edit, Qt::Key_6);
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), u"012346"_s);
    edit->setText(u"012347"_s); // by a program, which can submit it itself
    QVERIFY(queuedCallsAreDone());
    QCOMPARE(submitted.count(), 1);
    view.wipe();
    QTest::keyClicks(edit, u"012346"_s); // of another mail
    QTRY_COMPARE(submitted.count(), 2);
}

void tst_MailViews::codeIsLargeAndALineOfTextAllTheSame()
{
    QFETCH(const QSize, size);
    QFETCH(const int, points);
    EnterCodeView view;
    if (points > 0) {
        QFont font = view.font();
        font.setPointSize(points);
        view.setFont(font);
    }
    view.resize(size);
    QVERIFY(show(&view));
    QLineEdit *edit = lineEdit(&view, u"codeEdit"_s);
    QVERIFY(edit->fontMetrics().height() > view.fontMetrics().height());
    QVERIFY(edit->fontMetrics().horizontalAdvance(u"000000"_s) < edit->width());
    QVERIFY(edit->font().letterSpacing() > 0);
    QVERIFY(edit->height() >= edit->fontMetrics().height());
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(edit);
    QCOMPARE(spoken->role(), QAccessible::EditableText);
    edit->insert(u"123 456"_s);
    QCOMPARE(spoken->text(QAccessible::Value), u"123456"_s);
    QInputMethodEvent composed;
    composed.setCommitString(u"\uff17"_s); // of an input method
    edit->selectAll();
    QApplication::sendEvent(edit, &composed);
    QCOMPARE(edit->text(), u"7"_s);
}

void tst_MailViews::codeIsLargeAndALineOfTextAllTheSame_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    QTest::newRow("usual") << QSize(460, 680) << 0;
    QTest::newRow("smallest window") << QSize(320, 480) << 0;
    QTest::newRow("small letters") << QSize(460, 680) << 8;
    QTest::newRow("large letters") << QSize(1000, 1200) << 28;
}

void tst_MailViews::codeIsLargeInEveryStyleSheet_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("others"); // the size of what is written in other fields
    QTest::newRow("everything in pixels") << u"* { font-size: 13px; }"_s << 13;
    QTest::newRow("everything in points") << u"* { font-size: 10.5pt; }"_s << 14;
    QTest::newRow("all widgets, with a family") << u"QWidget { font: 15px 'DejaVu Sans'; color: black; }"_s << 15;
    QTest::newRow("fields") << u"QLineEdit { font-size: 14px; border: 1px solid black; padding: 2px; }"_s << 14;
    QTest::newRow("no size") << u"* { color: #202020; }"_s << 0;
}

/// The sheet has the last word on fonts, but what it gives everything is where the digits start from. It may come and go.
void tst_MailViews::codeIsLargeInEveryStyleSheet()
{
    QFETCH(const QString, sheet);
    QFETCH(const int, others);
    const auto sheetIsGone = qScopeGuard([] { qApp->setStyleSheet({}); });
    for (const bool isHostStyle : {false, true}) {
        EnterCodeView view;
        view.setHostStyle(isHostStyle);
        QVERIFY(show(&view));
        const QLineEdit *edit = lineEdit(&view, u"codeEdit"_s);
        const QFont without = edit->font();
        const QSize size = edit->size();
        for (QWidget *place : {static_cast<QWidget *>(nullptr), static_cast<QWidget *>(&view)}) {
            place != nullptr ? place->setStyleSheet(sheet) : qApp->setStyleSheet(sheet);
            const int usual = others > 0 ? others : QFontInfo(view.font()).pixelSize();
            QTRY_VERIFY2(QFontInfo(edit->font()).pixelSize() >= 1.2 * usual, qPrintable(edit->font().toString()));
            QVERIFY(edit->fontMetrics().horizontalAdvance(u"000000"_s) < edit->width());
            QVERIFY(edit->font().letterSpacing() > 0);
            QVERIFY(edit->height() >= edit->fontMetrics().height());
            place != nullptr ? place->setStyleSheet({}) : qApp->setStyleSheet({});
            QTRY_COMPARE(edit->size(), size);
            QCOMPARE(edit->font(), without);
            QVERIFY(!edit->testAttribute(Qt::WA_StyleSheetTarget));
        }
    }
}

void tst_MailViews::codeErrorAndAnotherMail()
{
    EnterCodeView view;
    QVERIFY(show(&view));
    QSignalSpy resend(&view, &SentMailView::resendRequested);
    QSignalSpy wrong(&view, &SentMailView::wrongAddress);
    view.setAddress(u"ada@example.com"_s);
    QVERIFY(view.introduction().contains(u"ada@example.com"_s));
    view.showFieldError(Field::Code, u"That is not right."_s);
    QCOMPARE(focusName(), u"codeEdit"_s);
    QCOMPARE(lineEdit(&view, u"codeEdit"_s)->accessibleDescription(), u"That is not right."_s);
    press(Qt::Key_1);
    QVERIFY(find<QWidget>(&view, u"codeError"_s)->isHidden());
    view.setResendCountdown(30);
    auto *resendButton = find<QPushButton>(&view, u"resendButton"_s);
    QCOMPARE(resendButton->text(), u"Resend (0:30)"_s);
    resendButton->click();
    QVERIFY(resend.isEmpty());
    view.setResendCountdown(0);
    resendButton->click();
    find<QPushButton>(&view, u"wrongAddressButton"_s)->click();
    QCOMPARE(resend.count(), 1);
    QCOMPARE(wrong.count(), 1);
}

void tst_MailViews::linkIsNotConfirmedByWhatIsTypedElsewhere_data()
{
    QTest::addColumn<bool>("loginIdAsked");
    QTest::newRow("login id known") << false;
    QTest::newRow("login id asked") << true;
}

void tst_MailViews::linkIsNotConfirmedByWhatIsTypedElsewhere()
{
    QFETCH(const bool, loginIdAsked);
    ConfirmLinkView view;
    view.setLoginIdAsked(loginIdAsked);
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &ConfirmLinkView::submitted);
    QSignalSpy cancelled(&view, &View::cancelled);
    view.focusFirst();
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_I, Qt::Key_Space, Qt::Key_Return, Qt::Key_S, Qt::Key_C, Qt::Key_Enter})
        press(key);
    QVERIFY(submitted.isEmpty() && cancelled.isEmpty());
    QCOMPARE(view.loginId(), QString());
    QCOMPARE(focusName(), u"heading"_s);
    QCOMPARE(accessibleName(QApplication::focusWidget()), u"Set a new password?"_s);
}

void tst_MailViews::linkIsConfirmedByKeyboard()
{
    ConfirmLinkView view;
    view.setLoginId(u"ada@example.com"_s);
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &ConfirmLinkView::submitted);
    QSignalSpy cancelled(&view, &View::cancelled);
    view.focusFirst();
    press(Qt::Key_Tab);
    QCOMPARE(focusName(), u"primaryButton"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), u"ada@example.com"_s);
    press(Qt::Key_Tab);
    QCOMPARE(focusName(), u"cancelButton"_s);
    press(Qt::Key_Return);
    QCOMPARE(cancelled.count(), 1);
    view.focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(submitted.count(), 2);
}

void tst_MailViews::linkOfSomebodyNotKnown()
{
    ConfirmLinkView view;
    QVERIFY(show(&view));
    QVERIFY(!find<QWidget>(&view, u"loginIdEdit"_s)->isVisible());
    QSignalSpy submitted(&view, &ConfirmLinkView::submitted);
    view.setLoginIdAsked(true);
    view.focusFirst();
    press(Qt::Key_Tab);
    QCOMPARE(focusName(), u"loginIdEdit"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(0).at(0).toString(), QString()); // the owner explains what is missing
    view.showFieldError(Field::LoginId, u"Enter your email address."_s);
    QTest::keyClicks(QApplication::focusWidget(), u" ada@example.com "_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(1).at(0).toString(), u"ada@example.com"_s);
}

void tst_MailViews::linkQuestionSaysWhatWillHappen()
{
    ConfirmLinkView view;
    QVERIFY(show(&view));
    const auto shown = [&view](const QString &note) {
        auto *bar = find<MessageBar>(&view, note);
        return bar->isVisible() ? bar->message().text : QString();
    };
    const auto *primary = find<BusyButton>(&view, u"primaryButton"_s);
    QCOMPARE(view.heading(), u"Set a new password?"_s);
    QCOMPARE(primary->text(), u"&Continue"_s);
    QCOMPARE(find<QPushButton>(&view, u"cancelButton"_s)->text(), u"Don’t use this link"_s);
    view.setPurpose(ConfirmLinkView::SignIn);
    QCOMPARE(view.heading(), u"Sign in with this link?"_s);
    QCOMPARE(primary->text(), u"&Sign in"_s);

    view.setPurpose(ConfirmLinkView::SetPassword);
    view.setLoginId(u"ada@example.com"_s);
    QCOMPARE(view.introduction(), u"For ada@example.com"_s);
    view.setPurpose(ConfirmLinkView::SignIn);
    QCOMPARE(view.heading(), u"Sign in as ada@example.com?"_s);
    QCOMPARE(view.introduction(), QString());
    QCOMPARE(shown(u"unaskedNote"_s) + shown(u"signedInNote"_s), QString());
    view.setUnasked(true);
    view.setSignedInAs(u"<b>Charles</b>"_s);
    QVERIFY(shown(u"unaskedNote"_s).startsWith(u"We can’t tell whether this link was requested here"_s));
    QCOMPARE(shown(u"signedInNote"_s), u"You’re signed in as <b>Charles</b>. You’ll be signed out of that account."_s);
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&view, &event);
    QCOMPARE(view.heading(), u"Sign in as ada@example.com?"_s);
    QCOMPARE(primary->text(), u"&Sign in"_s);
    view.setUnasked(false);
    view.setSignedInAs({});
    QCOMPARE(shown(u"unaskedNote"_s) + shown(u"signedInNote"_s), QString());
    view.setLoginIdAsked(true);
    QCOMPARE(view.heading(), u"Sign in with this link?"_s);
}

QTEST_MAIN(tst_MailViews)
#include "tst_mailviews.moc"
