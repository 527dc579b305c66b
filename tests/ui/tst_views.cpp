// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "controls/messagebar.h"
#include "controls/newpasswordbox.h"
#include "controls/passwordedit.h"
#include "controls/policychecklist.h"
#include "views/accountview.h"
#include "views/checkmailview.h"
#include "views/confirmlinkview.h"
#include "views/connectview.h"
#include "views/entercodeview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/restoringview.h"
#include "views/signinview.h"
#include "views/signupview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QTimeZone>
#include <QVBoxLayout>

#include <functional>

using namespace Descope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Maker = std::function<std::unique_ptr<View>()>;

template<typename V> Maker maker()
{
    return [] { return std::make_unique<V>(); };
}

std::unique_ptr<View> makeChangeView()
{
    return std::make_unique<NewPasswordView>(NewPasswordView::Change);
}

void everyView(bool withPrimaryOnly = false)
{
    QTest::addColumn<Maker>("make");
    if (!withPrimaryOnly) {
        QTest::newRow("restoringView") << maker<RestoringView>();
        QTest::newRow("accountView") << maker<AccountView>();
    }
    QTest::newRow("signInView") << maker<SignInView>();
    QTest::newRow("signUpView") << maker<SignUpView>();
    QTest::newRow("forgotView") << maker<ForgotView>();
    QTest::newRow("checkMailView") << maker<CheckMailView>();
    QTest::newRow("enterCodeView") << maker<EnterCodeView>();
    QTest::newRow("confirmLinkView") << maker<ConfirmLinkView>();
    QTest::newRow("newPasswordView") << maker<NewPasswordView>();
    QTest::newRow("changeView") << Maker(makeChangeView);
    QTest::newRow("replaceView") << maker<ReplaceView>();
    QTest::newRow("connectView") << maker<ConnectView>();
}

bool show(QWidget *window)
{
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

template<typename W> W *find(const QWidget *view, const QString &name)
{
    return view->findChild<W *>(name);
}

QLineEdit *lineEdit(const QWidget *view, const QString &name)
{
    auto *password = find<PasswordEdit>(view, name);
    return password != nullptr ? password->lineEdit() : find<QLineEdit>(view, name);
}

void type(const QWidget *view, const QString &name, const QString &text)
{
    lineEdit(view, name)->setFocus();
    QTest::keyClicks(lineEdit(view, name), text);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QString focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        return {};
    const bool inner = focus->objectName() == u"lineEdit"_s || focus->objectName() == u"revealButton"_s;
    return inner ? focus->parentWidget()->parentWidget()->objectName() + u'.' + focus->objectName() : focus->objectName();
}

} // namespace

Q_DECLARE_METATYPE(Maker)

class tst_Views : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateQuestionOfAScreenReader();
    void init();

    void hasItsPlaces_data() { everyView(); }
    void hasItsPlaces();
    void everythingHasAName_data() { everyView(); }
    void everythingHasAName();
    void mnemonicsDoNotClash_data() { everyView(); }
    void mnemonicsDoNotClash();
    void fitsIntoSmallWindows_data() { everyView(); }
    void fitsIntoSmallWindows();
    void survivesLanguageChange_data() { everyView(); }
    void survivesLanguageChange();
    void escapeCancels_data() { everyView(); }
    void escapeCancels();
    void escapeCancelsInDialogs();

    void busyFreezesFields_data() { everyView(true); }
    void busyFreezesFields();
    void fiftyEntersSubmitOnce_data() { everyView(true); }
    void fiftyEntersSubmitOnce();
    void countdownHoldsSubmitBack_data() { everyView(true); }
    void countdownHoldsSubmitBack();
    void submitHidesPasswords();
    void focusReturnsAfterBusy_data();
    void focusReturnsAfterBusy();
    void wipeEmptiesSecrets_data() { everyView(true); }
    void wipeEmptiesSecrets();
    void tabOrder_data();
    void tabOrder();
    void messagesAndTheirActions();
    void heldReturnKeySubmitsNothing();
    void nothingIsCutInSilence_data() { everyView(true); }
    void nothingIsCutInSilence();
    void whatIsTooLongIsNotSubmitted();

    void signInByKeyboard();
    void signInErrors();
    void signInAgainAsTheSamePerson();
    void signInLeadsElsewhere();
    void signUpByKeyboard();
    void newPasswordVerbs_data();
    void newPasswordVerbs();
    void forgotByKeyboard();
    void signInWithoutAPassword();
    void resendCountsDown_data();
    void resendCountsDown();
    void linkIsPasted();
    void linkThatReturnsByItself();
    void enchantedNumber();
    void codeIsReadAsPeopleWriteIt_data();
    void codeIsReadAsPeopleWriteIt();
    void codeErrorAndAnotherMail();
    void linkIsNotConfirmedByWhatIsTypedElsewhere_data();
    void linkIsNotConfirmedByWhatIsTypedElsewhere();
    void linkIsConfirmedByKeyboard();
    void linkOfSomebodyNotKnown();
    void linkQuestionSaysWhatWillHappen();
    void newPasswordWithSignOut();
    void changeNamesThePerson();
    void replaceAsksForTheCurrentPassword();
    void replaceWithoutTheCurrentPassword();
    void restoringOffersCancelLater();
    void accountShowsWhoAndHow();
    void accountButtons_data();
    void accountButtons();
    void signOutEverywhereAsksFirst();
    void accountHistory();
    void foreignTextIsShownAsItIs();
    void addressesKeepTheirDirection();
};

void tst_Views::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_Views::hasItsPlaces()
{
    QFETCH(const Maker, make);
    const auto view = make();
    QCOMPARE(view->objectName(), QLatin1StringView(QTest::currentDataTag()));
    for (const char *name : {"scrollArea", "column", "logo", "heading", "introduction", "messageBar", "form", "cancelButton"})
        QVERIFY2(find<QWidget>(view.get(), QLatin1StringView(name)), name);
    QVERIFY(!view->heading().isEmpty());
    QCOMPARE(view->accessibleName(), view->heading());
    QCOMPARE(find<QWidget>(view.get(), u"messageBar"_s)->sizeHint().height(), 0);
}

void tst_Views::everythingHasAName()
{
    QFETCH(const Maker, make);
    const auto view = make();
    QVERIFY(show(view.get()));
    for (QWidget *widget : view->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr || !widget->isVisible())
            continue;
        QVERIFY2(!accessibleName(widget).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

void tst_Views::mnemonicsDoNotClash()
{
    QFETCH(const Maker, make);
    const auto view = make();
    static const QRegularExpression mnemonic(u"&([^&])"_s);
    QHash<QString, QString> seen;
    const auto add = [&seen](const QWidget *widget, const QString &text) {
        const QString key = mnemonic.match(text).captured(1).toLower();
        const bool clash = !key.isEmpty() && seen.contains(key);
        if (!key.isEmpty())
            seen.insert(key, widget->objectName());
        return !clash;
    };
    for (const auto *label : view->findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            QVERIFY2(add(label, label->text()), qPrintable(label->text()));
    }
    for (const auto *button : view->findChildren<QAbstractButton *>())
        QVERIFY2(add(button, button->text()), qPrintable(button->text()));
}

void tst_Views::fitsIntoSmallWindows()
{
    QFETCH(const Maker, make);
    const auto view = make();
    QVERIFY2(view->minimumSizeHint().width() <= 320, qPrintable(QString::number(view->minimumSizeHint().width())));
    view->resize(320, 240);
    view->showMessage(
        {Notice::Severity::Error, QString(300, u'x'), {{Notice::Action::TryAgain, u"Try again"_s}}, QString(500, u'y')});
    QVERIFY(show(view.get()));
    const QWidget *column = find<QWidget>(view.get(), u"column"_s);
    QVERIFY(column->width() <= find<QScrollArea>(view.get(), u"scrollArea"_s)->viewport()->width());
    for (const QWidget *child : column->findChildren<QWidget *>()) {
        if (child->isVisible())
            QVERIFY2(child->mapTo(column, child->rect().bottomRight()).x() <= column->width(), qPrintable(child->objectName()));
    }
}

void tst_Views::survivesLanguageChange()
{
    QFETCH(const Maker, make);
    const auto view = make();
    view->setBusy(true);
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(view.get(), &event);
    QVERIFY(view->isBusy());
    QVERIFY(!find<QWidget>(view.get(), u"cancelButton"_s)->isHidden());
    QCOMPARE(find<QPushButton>(view.get(), u"cancelButton"_s)->text(), u"Cancel"_s);
    view->setBusy(false);
    QVERIFY(!view->heading().isEmpty());
}

void tst_Views::escapeCancels()
{
    QFETCH(const Maker, make);
    const auto view = make();
    QVERIFY(show(view.get()));
    QSignalSpy cancelled(view.get(), &View::cancelled);
    view->focusFirst();
    QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : view.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    view->setBusy(true);
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 2);
    find<QPushButton>(view.get(), u"cancelButton"_s)->click();
    QCOMPARE(cancelled.count(), 3);
}

void tst_Views::escapeCancelsInDialogs()
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

void tst_Views::busyFreezesFields()
{
    QFETCH(const Maker, make);
    const auto view = make();
    QVERIFY(show(view.get()));
    auto *primary = find<BusyButton>(view.get(), u"primaryButton"_s);
    auto *cancel = find<QPushButton>(view.get(), u"cancelButton"_s);
    const bool hadCancel = cancel->isVisible();
    view->focusFirst();
    QWidget *focus = QApplication::focusWidget();
    view->setBusy(true);
    QVERIFY(primary->isBusy() && !primary->isEnabled());
    QVERIFY(!primary->busyText().isEmpty());
    QVERIFY(cancel->isVisible());
    for (const auto *edit : view->findChildren<QLineEdit *>())
        QVERIFY(edit->isReadOnly());
    for (const auto *box : view->findChildren<QCheckBox *>())
        QVERIFY(!box->isEnabled());
    view->setBusy(false);
    QVERIFY(!primary->isBusy() && primary->isEnabled());
    QCOMPARE(cancel->isVisible(), hadCancel);
    for (const auto *edit : view->findChildren<QLineEdit *>())
        QVERIFY(!edit->isReadOnly());
    QCOMPARE(QApplication::focusWidget(), focus);
}

void tst_Views::fiftyEntersSubmitOnce()
{
    QFETCH(const Maker, make);
    const auto view = make();
    QVERIFY(show(view.get()));
    int submits = 0;
    const auto answer = [&submits, &view] {
        ++submits;
        view->setBusy(true);
    };
    if (auto *signIn = qobject_cast<SignInView *>(view.get()))
        connect(signIn, &SignInView::submitted, this, answer);
    else if (auto *signUp = qobject_cast<SignUpView *>(view.get()))
        connect(signUp, &SignUpView::submitted, this, answer);
    else if (auto *forgot = qobject_cast<ForgotView *>(view.get()))
        connect(forgot, &ForgotView::submitted, this, answer);
    else if (auto *mail = qobject_cast<CheckMailView *>(view.get()))
        connect(mail, &CheckMailView::linkPasted, this, answer);
    else if (auto *code = qobject_cast<EnterCodeView *>(view.get()))
        connect(code, &EnterCodeView::submitted, this, answer);
    else if (auto *question = qobject_cast<ConfirmLinkView *>(view.get()))
        connect(question, &ConfirmLinkView::submitted, this, answer);
    else if (auto *fresh = qobject_cast<NewPasswordView *>(view.get()))
        connect(fresh, &NewPasswordView::submitted, this, answer);
    else if (auto *replace = qobject_cast<ReplaceView *>(view.get()))
        connect(replace, &ReplaceView::submitted, this, answer);
    else if (auto *project = qobject_cast<ConnectView *>(view.get()))
        connect(project, &ConnectView::submitted, this, answer);
    view->focusFirst();
    if (focusName() == u"heading"_s) // where Enter does nothing
        press(Qt::Key_Tab);
    for (int i = 0; i < 50; ++i)
        press(i % 2 == 0 ? Qt::Key_Return : Qt::Key_Enter);
    QCOMPARE(submits, 1);
}

void tst_Views::countdownHoldsSubmitBack()
{
    QFETCH(const Maker, make);
    const auto view = make();
    QVERIFY(show(view.get()));
    auto *primary = find<BusyButton>(view.get(), u"primaryButton"_s);
    view->setSubmitEnabled(false);
    QVERIFY(!primary->isEnabled());
    view->setBusy(true);
    view->setBusy(false);
    QVERIFY(!primary->isEnabled());
    for (const auto *edit : view->findChildren<QLineEdit *>())
        QVERIFY(!edit->isReadOnly()); // one can type while waiting
    view->setSubmitEnabled(true);
    QVERIFY(primary->isEnabled());
}

void tst_Views::submitHidesPasswords()
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

void tst_Views::focusReturnsAfterBusy_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"loginIdEdit", "primaryButton", "stayCheck"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Views::focusReturnsAfterBusy()
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

void tst_Views::wipeEmptiesSecrets()
{
    QFETCH(const Maker, make);
    const auto view = make();
    for (const auto *edit : view->findChildren<PasswordEdit *>())
        edit->lineEdit()->insert(u"horse"_s);
    QList<QLineEdit *> proofs;
    for (const char *name : {"linkEdit", "codeEdit"}) {
        if (auto *edit = find<QLineEdit>(view.get(), QLatin1StringView(name)))
            proofs << edit;
    }
    for (auto *edit : proofs)
        edit->insert(u"https://example.com/?t=secret"_s);
    view->wipe();
    for (const auto *edit : view->findChildren<PasswordEdit *>())
        QVERIFY(edit->password().isEmpty());
    for (const auto *edit : proofs)
        QVERIFY(edit->text().isEmpty() && !edit->isUndoAvailable());
}

void tst_Views::tabOrder_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("signInView") << maker<SignInView>()
                                << QStringList{u"loginIdEdit"_s, u"passwordEdit.lineEdit"_s, u"passwordEdit.revealButton"_s,
                                       u"stayCheck"_s, u"primaryButton"_s, u"forgotButton"_s, u"signUpButton"_s};
    const Maker withMail = [] {
        auto view = std::make_unique<SignInView>();
        view->setLinkOffered(true);
        view->setCodeOffered(true);
        return view;
    };
    QTest::newRow("signInView with mail") << withMail
                                          << QStringList{u"loginIdEdit"_s, u"passwordEdit.lineEdit"_s,
                                                 u"passwordEdit.revealButton"_s, u"stayCheck"_s, u"primaryButton"_s,
                                                 u"linkButton"_s, u"codeButton"_s, u"forgotButton"_s, u"signUpButton"_s};
    QTest::newRow("signUpView") << maker<SignUpView>()
                                << QStringList{u"loginIdEdit"_s, u"nameEdit"_s, u"newPasswordEdit.lineEdit"_s,
                                       u"newPasswordEdit.revealButton"_s, u"suggestButton"_s, u"primaryButton"_s,
                                       u"signInButton"_s};
    QTest::newRow("checkMailView") << maker<CheckMailView>()
                                   << QStringList{u"linkEdit"_s, u"primaryButton"_s, u"resendButton"_s, u"wrongAddressButton"_s,
                                          u"cancelButton"_s};
    QTest::newRow("enterCodeView") << maker<EnterCodeView>()
                                   << QStringList{u"codeEdit"_s, u"primaryButton"_s, u"resendButton"_s, u"wrongAddressButton"_s,
                                          u"cancelButton"_s};
    QTest::newRow("replaceView") << maker<ReplaceView>()
                                 << QStringList{u"currentPasswordEdit.lineEdit"_s, u"currentPasswordEdit.revealButton"_s,
                                        u"newPasswordEdit.lineEdit"_s, u"newPasswordEdit.revealButton"_s, u"suggestButton"_s,
                                        u"primaryButton"_s, u"forgotButton"_s, u"cancelButton"_s};
    const Maker advanced = [] {
        auto view = std::make_unique<ConnectView>();
        view->findChild<QPushButton *>(u"advancedButton"_s)->setChecked(true);
        return view;
    };
    QTest::newRow("connectView") << advanced
                                 << QStringList{u"projectIdEdit"_s, u"advancedButton"_s, u"baseUrlEdit"_s, u"primaryButton"_s,
                                        u"helpButton"_s};
    QTest::newRow("accountView") << maker<AccountView>()
                                 << QStringList{u"changeButton"_s, u"replaceButton"_s, u"signOutButton"_s,
                                        u"signOutEverywhereButton"_s, u"supportButton"_s};
}

void tst_Views::tabOrder()
{
    QFETCH(const Maker, make);
    QFETCH(const QStringList, names);
    const auto view = make();
    QVERIFY(show(view.get()));
    view->focusFirst();
    QStringList found;
    for (qsizetype i = 0; i < names.size(); ++i) {
        found << focusName();
        press(Qt::Key_Tab);
    }
    QCOMPARE(found, names);
    QCOMPARE(focusName(), names.first());
}

void tst_Views::messagesAndTheirActions()
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

void tst_Views::heldReturnKeySubmitsNothing()
{
    ForgotView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &ForgotView::submitted);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(lineEdit(&view, u"loginIdEdit"_s), &held);
    QVERIFY(submitted.isEmpty());
}

void tst_Views::nothingIsCutInSilence()
{
    QFETCH(const Maker, make);
    const auto view = make();
    QVERIFY(show(view.get()));
    for (QLineEdit *edit : view->findChildren<QLineEdit *>()) {
        edit->insert(u"a"_s);
        edit->insert(QString(100'000, u'1'));
        QCOMPARE(edit->text(), u"a"_s);
        QVERIFY2(edit->accessibleDescription().contains(u"too long"_s), qPrintable(edit->objectName()));
        edit->insert(u"b"_s);
        QVERIFY(!edit->accessibleDescription().contains(u"too long"_s));
    }
}

void tst_Views::whatIsTooLongIsNotSubmitted()
{
    SignInView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &SignInView::submitted);
    view.setLoginId(QString(2000, u'a')); // as only a program can
    view.focusField(Field::Password);
    press(Qt::Key_Return);
    QVERIFY(submitted.isEmpty());
    QCOMPARE(focusName(), u"loginIdEdit"_s);
    QVERIFY(lineEdit(&view, u"loginIdEdit"_s)->accessibleDescription().contains(u"at most 1,024 characters"_s));
    view.setLoginId(u"ada@example.com"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

void tst_Views::signInByKeyboard()
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
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Return); // in the check box too
    QCOMPARE(submitted.at(1).at(2).toBool(), false);
}

void tst_Views::signInErrors()
{
    SignInView view;
    QVERIFY(show(&view));
    view.showFieldError(Field::Password, u"Enter your password."_s);
    QCOMPARE(focusName(), u"passwordEdit.lineEdit"_s);
    QCOMPARE(lineEdit(&view, u"passwordEdit"_s)->accessibleDescription(), u"Enter your password."_s);
    view.showFieldError(Field::LoginId, u"Enter your e-mail."_s);
    QCOMPARE(focusName(), u"loginIdEdit"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
    QVERIFY(find<QWidget>(&view, u"loginIdError"_s)->isHidden());
    QVERIFY(!find<QWidget>(&view, u"passwordError"_s)->isHidden());
    type(&view, u"passwordEdit"_s, u"horse"_s);
    view.focusField(Field::Password);
    QCOMPARE(lineEdit(&view, u"passwordEdit"_s)->selectionLength(), 5);
}

void tst_Views::signInAgainAsTheSamePerson()
{
    SignInView view;
    view.setLoginId(u"ada@example.com"_s);
    view.setLoginIdFixed(true);
    QVERIFY(show(&view));
    view.focusFirst();
    QCOMPARE(focusName(), u"passwordEdit.lineEdit"_s);
    QVERIFY(find<QWidget>(&view, u"signUpButton"_s)->isHidden());
    view.setBusy(true);
    view.setBusy(false);
    QVERIFY(lineEdit(&view, u"loginIdEdit"_s)->isReadOnly());
    QCOMPARE(view.loginId(), u"ada@example.com"_s);
    view.setLoginIdFixed(false);
    QVERIFY(!lineEdit(&view, u"loginIdEdit"_s)->isReadOnly());
}

void tst_Views::signInLeadsElsewhere()
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

void tst_Views::signInWithoutAPassword()
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

void tst_Views::signUpByKeyboard()
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

void tst_Views::newPasswordVerbs_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("signUpView") << maker<SignUpView>();
    QTest::newRow("newPasswordView") << maker<NewPasswordView>();
    QTest::newRow("changeView") << Maker(makeChangeView);
    QTest::newRow("replaceView") << maker<ReplaceView>();
}

void tst_Views::newPasswordVerbs()
{
    QFETCH(const Maker, make);
    const auto owned = make();
    auto *view = qobject_cast<PasswordChoiceView *>(owned.get());
    QVERIFY(view && view->passwordBox());
    QVERIFY(show(view));
    view->setRules({u"Long"_s, u"Digit"_s});
    view->setRulesMet({true, false});
    view->setRulesNote(u"Note"_s);
    view->setStrength(2);
    view->markUnmetRules();
    QCOMPARE(focusName(), u"newPasswordEdit.lineEdit"_s);
    QVERIFY(view->passwordBox()->checklist()->isMarkedUnmet(1));
    view->showFieldError(Field::NewPassword, u"Used before."_s);
    QVERIFY(lineEdit(view, u"newPasswordEdit"_s)->accessibleDescription().startsWith(u"Used before."_s));
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(view, &event);
    QCOMPARE(view->passwordBox()->checklist()->rules().size(), 2);
    view->focusField(Field::NewPassword);
    QCOMPARE(focusName(), u"newPasswordEdit.lineEdit"_s);
}

void tst_Views::forgotByKeyboard()
{
    ForgotView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &ForgotView::submitted);
    view.focusFirst();
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(0).at(0).toString(), QString()); // the owner explains what is missing
    view.showFieldError(Field::LoginId, u"Enter your e-mail."_s);
    QTest::keyClicks(QApplication::focusWidget(), u"ada@example.com"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(1).at(0).toString(), u"ada@example.com"_s);
}

void tst_Views::resendCountsDown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0 << u"&Resend"_s;
    QTest::newRow("negative") << -3 << u"&Resend"_s;
    QTest::newRow("one") << 1 << u"Resend (0:01)"_s;
    QTest::newRow("half a minute") << 30 << u"Resend (0:30)"_s;
    QTest::newRow("minutes") << 305 << u"Resend (5:05)"_s;
}

void tst_Views::resendCountsDown()
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

void tst_Views::linkIsPasted()
{
    CheckMailView view;
    QVERIFY(show(&view));
    QSignalSpy pasted(&view, &CheckMailView::linkPasted);
    QSignalSpy wrong(&view, &CheckMailView::wrongAddress);
    view.setAddress(u"a***@example.com"_s);
    QVERIFY(view.introduction().contains(u"a***@example.com"_s));
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

void tst_Views::linkThatReturnsByItself()
{
    CheckMailView view;
    QVERIFY(show(&view));
    const auto *waiting = find<QWidget>(&view, u"waitingText"_s);
    const auto *spinner = find<QWidget>(&view, u"spinner"_s);
    QVERIFY(!waiting->isVisible() && !spinner->isVisible());
    QVERIFY(view.introduction().endsWith(u"Copy the link in it and paste it here."_s));
    view.setReturnsByItself(true);
    QVERIFY(waiting->isVisible() && spinner->isVisible());
    QVERIFY(view.introduction().contains(u"Open the link in it on this computer"_s));
    QVERIFY(find<QWidget>(&view, u"linkEdit"_s)->isVisible()); // it can be pasted all the same
    QVERIFY(!find<QWidget>(&view, u"numberBox"_s)->isVisible());
    view.setLinkNumber(u"42"_s);
    const QString withNumber = view.introduction();
    view.setReturnsByItself(false);
    QCOMPARE(view.introduction(), withNumber);
    QVERIFY(waiting->isVisible());
}

void tst_Views::enchantedNumber()
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

void tst_Views::codeIsReadAsPeopleWriteIt_data()
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
    QTest::newRow("letters are the server's business") << u"a1B2"_s << u"a1B2"_s;
}

void tst_Views::codeIsReadAsPeopleWriteIt()
{
    QFETCH(const QString, typed);
    EnterCodeView view;
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &EnterCodeView::submitted);
    view.focusFirst();
    QCOMPARE(focusName(), u"codeEdit"_s);
    lineEdit(&view, u"codeEdit"_s)->insert(typed);
    press(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QTEST(submitted.at(0).at(0).toString(), "code");
}

void tst_Views::codeErrorAndAnotherMail()
{
    EnterCodeView view;
    QVERIFY(show(&view));
    QSignalSpy resend(&view, &SentMailView::resendRequested);
    QSignalSpy wrong(&view, &SentMailView::wrongAddress);
    view.setAddress(u"a***@example.com"_s);
    QVERIFY(view.introduction().contains(u"a***@example.com"_s));
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

void tst_Views::linkIsNotConfirmedByWhatIsTypedElsewhere_data()
{
    QTest::addColumn<bool>("loginIdAsked");
    QTest::newRow("login id known") << false;
    QTest::newRow("login id asked") << true;
}

void tst_Views::linkIsNotConfirmedByWhatIsTypedElsewhere()
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

void tst_Views::linkIsConfirmedByKeyboard()
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

void tst_Views::linkOfSomebodyNotKnown()
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
    view.showFieldError(Field::LoginId, u"Enter your e-mail address."_s);
    QTest::keyClicks(QApplication::focusWidget(), u" ada@example.com "_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(1).at(0).toString(), u"ada@example.com"_s);
}

void tst_Views::linkQuestionSaysWhatWillHappen()
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
    QCOMPARE(find<QPushButton>(&view, u"cancelButton"_s)->text(), u"Do not use the link"_s);
    view.setPurpose(ConfirmLinkView::SignIn);
    QCOMPARE(view.heading(), u"Sign in with the link?"_s);
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
    QVERIFY(shown(u"unaskedNote"_s).startsWith(u"This program cannot tell whether it asked"_s));
    QCOMPARE(shown(u"signedInNote"_s), u"You are signed in as <b>Charles</b>. That account will be signed out here."_s);
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&view, &event);
    QCOMPARE(view.heading(), u"Sign in as ada@example.com?"_s);
    QCOMPARE(primary->text(), u"&Sign in"_s);
    view.setUnasked(false);
    view.setSignedInAs({});
    QCOMPARE(shown(u"unaskedNote"_s) + shown(u"signedInNote"_s), QString());
    view.setLoginIdAsked(true);
    QCOMPARE(view.heading(), u"Sign in with the link?"_s);
}

void tst_Views::newPasswordWithSignOut()
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

void tst_Views::changeNamesThePerson()
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

void tst_Views::replaceAsksForTheCurrentPassword()
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

void tst_Views::replaceWithoutTheCurrentPassword()
{
    ReplaceView view;
    type(&view, u"currentPasswordEdit"_s, u"old"_s);
    view.setCurrentPasswordAsked(false);
    QVERIFY(show(&view));
    QSignalSpy submitted(&view, &ReplaceView::submitted);
    view.focusFirst();
    QCOMPARE(focusName(), u"newPasswordEdit.lineEdit"_s);
    type(&view, u"newPasswordEdit"_s, u"new"_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.at(0), QVariantList({QString(), u"new"_s}));
}

void tst_Views::restoringOffersCancelLater()
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

void tst_Views::accountShowsWhoAndHow()
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
    view.setSignOutNote(u"The server was not told."_s);
    QVERIFY(accessibleName(find<QWidget>(&view, u"signOutNote"_s)).contains(u"The server was not told."_s));
}

void tst_Views::accountButtons_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("change") << u"changeButton"_s << QByteArray(SIGNAL(changeRequested()));
    QTest::newRow("replace") << u"replaceButton"_s << QByteArray(SIGNAL(replaceRequested()));
    QTest::newRow("sign out") << u"signOutButton"_s << QByteArray(SIGNAL(signOutRequested()));
    QTest::newRow("support") << u"supportButton"_s << QByteArray(SIGNAL(supportDetailsRequested()));
}

void tst_Views::accountButtons()
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

void tst_Views::signOutEverywhereAsksFirst()
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

void tst_Views::accountHistory()
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
    QCOMPARE(accessibleName(table), u"Last sign-ins"_s);
    view.setHistory(QList<SignInRecord>(50, {time, u"London"_s, {}}));
    QCOMPARE(view.history().size(), 5);
    QCOMPARE(table->rowCount(), 5);
    view.setHistory({});
    view.setHistoryNote(u"Not loaded."_s);
    QVERIFY(!table->isVisible() && find<QWidget>(&view, u"historyNote"_s)->isVisible());
}

void tst_Views::foreignTextIsShownAsItIs()
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
void tst_Views::addressesKeepTheirDirection()
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

/// A screen reader may ask for a child that was there a moment ago, such as a scroll bar.
void tst_Views::lateQuestionOfAScreenReader()
{
    SignInView view;
    view.show();
    QAccessibleInterface *area = QAccessible::queryAccessibleInterface(find<QScrollArea>(&view, u"scrollArea"_s));
    QVERIFY(area->childCount() > 0);
    for (const int index : {area->childCount(), 100, -1})
        QVERIFY(area->child(index) == nullptr);
}

QTEST_MAIN(tst_Views)
#include "tst_views.moc"
