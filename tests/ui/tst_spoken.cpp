// SPDX-License-Identifier: MIT
#include "controls/fielderror.h"
#include "controls/messagebar.h"
#include "controls/newpasswordbox.h"
#include "controls/passwordsuggestion.h"
#include "support/queued.h"
#include "viewprobe.h"
#include "views/accountview.h"
#include "views/confirmlinkview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/setuptotpview.h"
#include "views/signinview.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// Tests what Qt is made to tell a screen reader, and in which order. What one speaks then is in tests/tour/spoken.py.
class tst_Spoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingToSay_isNoNotification();
    void messageIsSpokenEachTime();
    void messageWithoutNews_isNotSpokenAgain();
    void messageIsSpoken_onceTheFocusHasMoved();
    void messageOfAHiddenScreen_isSpokenWhenItAppears();
    void fieldIsToldBeforeItsText();
    void fieldWithoutTheFocus_isSilent_data();
    void fieldWithoutTheFocus_isSilent();
    void fieldHasItsLabel();
    void screenIsNamedByHeadingAndIntroduction();
    void headingWithTheFocus_speaksForItself();
    void busyIsTold_whenItLasts();
    void shortBusyIsNotTold();
    void focusIsNeverOnCancel_data();
    void focusIsNeverOnCancel();
    void detailsAreAButton();
    void detailsThatGoWithTheirMessage_areNotTold();
    void passwordIsShownByASwitch();
    void progressIsTold_inAPause();
    void unmetRulesAreTold();
    void copiedIsTold();
    void whatKeepsItsName_isNotToldAgain();
    void cellWithoutTheFocus_isNotFocused();
    void keyOfAnAuthenticatorApp_isNotTold();

private:
    /// Returns what was heard of: the names of notifications, and the focus as "> name".
    QStringList spoken() const;
};

namespace {

QStringList heard;   // in its order
QStringList renamed; // of what has another name now
QStringList changed; // the names of the fields whose text, cursor or selection was told

bool isChange(QAccessible::Event type)
{
    return type == QAccessible::TextCaretMoved || type == QAccessible::TextSelectionChanged ||
           type == QAccessible::TextInserted || type == QAccessible::TextRemoved || type == QAccessible::TextUpdated;
}

void listen(QAccessibleEvent *event)
{
    QAccessibleInterface *source = event->accessibleInterface();
    if (source == nullptr)
        return;
    const QString name = source->text(QAccessible::Name);
    if (event->type() == QAccessible::Focus)
        heard << u"> "_s + name;
    else if (event->type() == QAccessible::ObjectShow && source->role() == QAccessible::Notification)
        heard << name;
    else if (event->type() == QAccessible::NameChanged)
        renamed << name;
    else if (isChange(event->type()))
        changed << name;
}

void collect(QAccessibleInterface *from, QAccessible::Role role, QStringList *names)
{
    if (from->role() == role && !from->state().invisible)
        *names << from->text(QAccessible::Name);
    for (int i = 0; i < from->childCount(); ++i)
        collect(from->child(i), role, names);
}

QStringList notifications(QWidget *widget)
{
    QStringList names;
    collect(QAccessible::queryAccessibleInterface(widget), QAccessible::Notification, &names);
    return names;
}

QAccessibleInterface *interfaceOf(const QWidget *view, const QString &name)
{
    return QAccessible::queryAccessibleInterface(find<QWidget>(view, name));
}

} // namespace

void tst_Spoken::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QAccessible::installUpdateHandler(listen);
    heard.clear();
    renamed.clear();
    changed.clear();
}

void tst_Spoken::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
}

QStringList tst_Spoken::spoken() const
{
    return heard;
}

void tst_Spoken::nothingToSay_isNoNotification()
{
    NewPasswordView view;
    QVERIFY(show(&view));
    QCOMPARE(notifications(&view), QStringList());
    view.showMessage({Notice::Severity::Error, u"No."_s, {}, {}});
    QTRY_COMPARE(notifications(&view), QStringList{u"Error: No."_s});
    view.clearMessage();
    QCOMPARE(notifications(&view), QStringList());
    view.showFieldError(Field::NewPassword, u"Too short."_s);
    QTRY_COMPARE(notifications(&view), QStringList{u"Too short."_s});
    view.showFieldError(Field::NewPassword, {});
    QCOMPARE(notifications(&view), QStringList());
}

void tst_Spoken::messageIsSpokenEachTime()
{
    MessageBar bar;
    bar.show();
    const Notice message{Notice::Severity::Error, u"Wrong."_s, {}, {}};
    bar.setMessage(message);
    QTRY_COMPARE(spoken(), QStringList{u"Error: Wrong."_s});
    bar.setMessage(message);
    QTRY_COMPARE(spoken(), (QStringList{u"Error: Wrong."_s, u"Error: Wrong."_s}));
}

void tst_Spoken::messageWithoutNews_isNotSpokenAgain()
{
    MessageBar bar;
    bar.show();
    bar.setMessage({Notice::Severity::Warning, u"Wait 0:03."_s, {}, {}});
    QTRY_COMPARE(spoken(), QStringList{u"Warning: Wait 0:03."_s});
    bar.updateText(u"Wait 0:02."_s);
    bar.hide();
    bar.show();
    QVERIFY(queuedCallsAreDone());
    QCOMPARE(spoken(), QStringList{u"Warning: Wait 0:03."_s});
}

void tst_Spoken::messageIsSpoken_onceTheFocusHasMoved()
{
    SignInView view;
    QVERIFY(show(&view));
    find<QPushButton>(&view, u"primaryButton"_s)->setFocus();
    heard.clear();
    view.showMessage({Notice::Severity::Error, u"Wrong."_s, {}, {}});
    view.focusField(Field::Password);
    QTRY_COMPARE(spoken(), (QStringList{u"> Password"_s, u"Error: Wrong."_s}));
}

void tst_Spoken::messageOfAHiddenScreen_isSpokenWhenItAppears()
{
    SignInView view;
    view.announce(u"Copied"_s);
    QVERIFY(queuedCallsAreDone());
    QCOMPARE(spoken(), QStringList());
    QVERIFY(show(&view));
    QVERIFY(spoken().contains(u"Copied"_s));
}

void tst_Spoken::fieldIsToldBeforeItsText()
{
    SignInView view;
    view.setLoginId(u"ada@example.com"_s);
    QVERIFY(show(&view));
    type(&view, u"passwordEdit"_s, u"secret"_s);
    for (const QString &name : {u"loginIdEdit"_s, u"passwordEdit"_s}) {
        find<QPushButton>(&view, u"primaryButton"_s)->setFocus();
        heard.clear();
        changed.clear();
        QLineEdit *edit = lineEdit(&view, name);
        edit->setFocus(Qt::TabFocusReason);
        QVERIFY(edit->hasSelectedText());
        QCOMPARE(heard, QStringList{u"> "_s + accessibleName(edit)});
        QCOMPARE(changed, QStringList());
        press(Qt::Key_End);
        QVERIFY(changed.contains(accessibleName(edit))); // from now on it speaks
    }
}

void tst_Spoken::fieldWithoutTheFocus_isSilent_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"loginIdEdit"_s;
    QTest::newRow("password") << u"passwordEdit"_s;
}

void tst_Spoken::fieldWithoutTheFocus_isSilent()
{
    QFETCH(const QString, field);
    SignInView view;
    QVERIFY(show(&view));
    QLineEdit *edit = lineEdit(&view, field);
    edit->setText(u"before"_s);
    find<QPushButton>(&view, u"primaryButton"_s)->setFocus();
    changed.clear();
    edit->setCursorPosition(2);
    QCOMPARE(changed, QStringList());
    edit->setFocus();
    edit->setCursorPosition(1);
    QVERIFY(!changed.isEmpty());
}

void tst_Spoken::fieldHasItsLabel()
{
    SignInView view;
    const auto labels = QAccessible::queryAccessibleInterface(lineEdit(&view, u"passwordEdit"_s))->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first().first->object(), find<QLabel>(&view, u"passwordLabel"_s));
}

void tst_Spoken::screenIsNamedByHeadingAndIntroduction()
{
    ForgotView view;
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(interface->text(QAccessible::Name), view.heading() + u" "_s + view.introduction()); // it is a question
    const SignInView plain;
    QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<SignInView *>(&plain))->text(QAccessible::Name), plain.heading());
}

void tst_Spoken::headingWithTheFocus_speaksForItself()
{
    ConfirmLinkView view;
    QVERIFY(show(&view));
    view.focusFirst();
    QVERIFY(view.isHeadingFocused());
    QCOMPARE(accessibleName(&view), QString());
    const QAccessibleInterface *heading = interfaceOf(&view, u"heading"_s);
    QCOMPARE(heading->text(QAccessible::Name), view.heading());
    QCOMPARE(heading->text(QAccessible::Description), view.introduction());
}

void tst_Spoken::busyIsTold_whenItLasts()
{
    SignInView view;
    QVERIFY(show(&view));
    view.focusFirst();
    heard.clear();
    view.setBusy(true);
    QTRY_COMPARE(spoken(), QStringList{u"Signing in…"_s});
    view.setBusy(false);
    QCOMPARE(notifications(&view), QStringList());
}

void tst_Spoken::shortBusyIsNotTold()
{
    SignInView view;
    QVERIFY(show(&view));
    view.focusFirst();
    heard.clear();
    view.setBusy(true);
    view.setBusy(false);
    QVERIFY(!QTest::qWaitFor([] { return !heard.isEmpty(); }, 1200));
}

void tst_Spoken::focusIsNeverOnCancel_data()
{
    QTest::addColumn<QString>("focus");
    QTest::addColumn<bool>("keepsIt");
    QTest::newRow("field") << u"loginIdEdit"_s << true;
    QTest::newRow("primary button") << u"primaryButton"_s << true;
    QTest::newRow("box") << u"stayCheck"_s << false;
    QTest::newRow("secondary button") << u"signUpButton"_s << false;
}

void tst_Spoken::focusIsNeverOnCancel()
{
    QFETCH(const QString, focus);
    QFETCH(const bool, keepsIt);
    SignInView view;
    QVERIFY(show(&view));
    auto *widget = find<QWidget>(&view, focus);
    widget->setFocus();
    QStringList ways;
    connect(qApp, &QApplication::focusChanged, &view, [&ways](QWidget *, QWidget *now) {
        if (now != nullptr)
            ways << now->objectName();
    });
    view.setBusy(true);
    QCOMPARE(ways, keepsIt ? QStringList() : QStringList{u"heading"_s});
    view.setBusy(false);
    QCOMPARE(ways, keepsIt ? QStringList() : (QStringList{u"heading"_s, focus}));
    QVERIFY(widget->hasFocus());
}

void tst_Spoken::detailsAreAButton()
{
    MessageBar bar;
    bar.show();
    bar.setMessage({Notice::Severity::Error, u"No."_s, {}, u"Code E1"_s});
    QAccessibleInterface *details = interfaceOf(&bar, u"detailsButton"_s);
    QCOMPARE(details->role(), QAccessible::Button);
    QVERIFY(
        details->state().expandable && details->state().collapsed && !details->state().expanded && !details->state().checkable);
    QCOMPARE(details->text(QAccessible::Name), u"Details"_s);
    details->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(details->state().expanded && !details->state().collapsed);
    QCOMPARE(details->text(QAccessible::Name), u"Details"_s);
    QTRY_VERIFY(spoken().contains(u"Details shown"_s));
}

void tst_Spoken::detailsThatGoWithTheirMessage_areNotTold()
{
    SignInView view;
    QVERIFY(show(&view));
    const Notice error{Notice::Severity::Error, u"No."_s, {}, u"Code E1"_s};
    view.showMessage(error);
    find<QPushButton>(&view, u"detailsButton"_s)->click();
    QTRY_VERIFY(spoken().contains(u"Details shown"_s));
    view.clearMessage();
    view.showMessage(error);
    QTRY_COMPARE(spoken().count(u"Error: No."_s), 2);
    QVERIFY2(!spoken().contains(u"Details hidden"_s), qPrintable(spoken().join(u'|')));
}

void tst_Spoken::passwordIsShownByASwitch()
{
    SignInView view;
    QVERIFY(show(&view));
    auto *edit = find<PasswordEdit>(&view, u"passwordEdit"_s);
    QAccessibleInterface *reveal = QAccessible::queryAccessibleInterface(edit->revealButton());
    QCOMPARE(reveal->role(), QAccessible::CheckBox);
    QCOMPARE(reveal->text(QAccessible::Description), QString()); // the tool tip would say the name again
    for (const bool shown : {false, true}) {
        QCOMPARE(reveal->text(QAccessible::Name), u"Show “Password”"_s);
        QCOMPARE(bool(reveal->state().checked), shown);
        QCOMPARE(edit->isPasswordShown(), shown);
        reveal->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    }
    QVERIFY(!edit->isPasswordShown() && !reveal->state().checked);
}

void tst_Spoken::progressIsTold_inAPause()
{
    NewPasswordBox box;
    box.setRules({u"Long"_s, u"Digit"_s});
    box.setRulesMet({false, false});
    connect(&box, &NewPasswordBox::passwordEdited, &box, [&box] {
        box.setRulesMet({box.password().size() > 3, box.password().contains(u'1')});
        box.setStrength(box.password().size() > 3 ? 3 : 1);
    });
    QVERIFY(show(&box));
    box.setFocus();
    heard.clear();
    QTest::keyClicks(box.edit()->lineEdit(), u"abcdef"_s);
    QCOMPARE(spoken(), QStringList());
    QTRY_COMPARE(spoken(), (QStringList{u"Password strength: Good"_s, u"Still needed: Digit"_s}));
    heard.clear();
    QTest::keyClicks(box.edit()->lineEdit(), u"1"_s);
    QTRY_COMPARE(spoken(), QStringList{u"All rules are met."_s}); // and not again what has stayed
    box.wipe();
    QCOMPARE(notifications(&box), QStringList());
}

void tst_Spoken::unmetRulesAreTold()
{
    NewPasswordBox box;
    box.setRules({u"Long"_s, u"Digit"_s});
    box.setRulesMet({false, true});
    QVERIFY(show(&box));
    heard.clear();
    box.markUnmetRules();
    QTRY_COMPARE(notifications(&box).size(), 2);
    QCOMPARE(notifications(&box).at(0), u"This password doesn’t meet all the rules yet."_s);
    QVERIFY(notifications(&box).at(1).endsWith(u"Long"_s));
}

void tst_Spoken::copiedIsTold()
{
    PasswordSuggestion suggestion;
    suggestion.show();
    suggestion.copy(u"secret"_s);
    QTRY_VERIFY(spoken().contains(u"Copied. The clipboard is emptied after a minute."_s));
    MessageBar bar;
    bar.show();
    bar.setMessage({Notice::Severity::Error, u"No."_s, {}, u"Code E1"_s});
    find<QPushButton>(&bar, u"detailsButton"_s)->click();
    find<QPushButton>(&bar, u"copyButton"_s)->click();
    QTRY_VERIFY(spoken().contains(u"Copied"_s));
}

/// Orca drops what it is told last once more than fifty events wait for it: that was "You’re signed out."
void tst_Spoken::whatKeepsItsName_isNotToldAgain()
{
    AccountView account;
    SignInView signIn;
    const auto tellAll = [&] {
        account.setTotpOffered(true);
        account.setEmailOffered(true);
        account.setPhoneOffered(true);
        account.setAccountsOffered(true);
        account.setBusy(false);
        signIn.setBusy(false);
    };
    tellAll();
    QVERIFY(show(&account));
    QVERIFY(show(&signIn));
    renamed.clear();
    tellAll();
    QCOMPARE(renamed.join(u" | "), QString());
}

void tst_Spoken::cellWithoutTheFocus_isNotFocused()
{
    AccountView view;
    view.setHistory({{QDateTime::currentDateTimeUtc(), u"London"_s, u"192.0.2.1"_s}});
    QVERIFY(show(&view));
    auto *table = find<QWidget>(&view, u"historyTable"_s);
    table->setFocus();
    press(Qt::Key_Down);
    view.focusFirst();
    QStringList focused;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table);
    for (int i = 0; i < interface->childCount(); ++i) {
        if (interface->child(i)->state().focused)
            focused << interface->child(i)->text(QAccessible::Name);
    }
    QCOMPARE(focused, QStringList());
}

/// Whoever goes there can read it, and nobody hears it unasked.
void tst_Spoken::keyOfAnAuthenticatorApp_isNotTold()
{
    SetUpTotpView view;
    QVERIFY(show(&view));
    heard.clear();
    changed.clear();
    const QList<QList<bool>> modules(33, QList<bool>(33, true));
    view.setKey(u"JBSWY3DPEHPK3PXP"_s, modules);
    view.setKey(u"JBSWY3DPEHPK3PXPAB"_s, modules);
    view.focusFirst();
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&view, &language);
    view.setBusy(true);
    view.setBusy(false);
    find<QPushButton>(&view, u"copyKeyButton"_s)->click();
    QTRY_VERIFY(spoken().join(u'|').contains(u"Copied. The clipboard is emptied after a minute."_s));
    for (const QString &text : heard + renamed) // a cursor has a place, and tells no text
        QVERIFY2(!text.contains(u"JBSW"_s), qPrintable(text));
    auto *code = find<QWidget>(&view, u"qrCode"_s);
    QCOMPARE(accessibleName(code), u"QR code for your authenticator app"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(code)->role(), QAccessible::Graphic);
    QVERIFY(accessibleName(find<QWidget>(&view, u"keyText"_s)).contains(u"JBSW Y3DP"_s));
}

QTEST_MAIN(tst_Spoken)
#include "tst_spoken.moc"
