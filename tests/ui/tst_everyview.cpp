// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "controls/loginidbox.h"
#include "controls/newpasswordbox.h"
#include "controls/passwordedit.h"
#include "controls/phonebox.h"
#include "controls/policychecklist.h"
#include "shell/connectview.h"
#include "viewprobe.h"
#include "views/accountsview.h"
#include "views/accountview.h"
#include "views/browserview.h"
#include "views/changeemailview.h"
#include "views/changephoneview.h"
#include "views/checkmailview.h"
#include "views/confirmlinkview.h"
#include "views/entercodeview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/restoringview.h"
#include "views/secondfactorview.h"
#include "views/setuptotpview.h"
#include "views/signinview.h"
#include "views/signupview.h"
#include "views/ssoview.h"
#include "views/tenantview.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMetaEnum>
#include <QMetaMethod>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>

#include <functional>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

namespace {

using Maker = std::function<std::unique_ptr<View>()>;

template<typename V> Maker maker()
{
    return [] { return std::make_unique<V>(); };
}

template<typename V> Maker signedInBy(LoginIdKind kind)
{
    return [kind] {
        auto view = std::make_unique<V>();
        view->loginIdBox()->setField({kind});
        return view;
    };
}

const Maker setUpTotpView = [] {
    auto view = std::make_unique<SetUpTotpView>();
    view->setKey(u"JBSWY3DPEHPK3PXP"_s, QList<QList<bool>>(33, QList<bool>(33, true)));
    return view;
};
const Maker accountsView = [] {
    auto view = std::make_unique<AccountsView>();
    view->setAccounts({{u"1"_s, u"Ada"_s, u"ada@example.com"_s, true}, {u"2"_s, u"Grace"_s, u"grace@example.com"_s}});
    return view;
};
const Maker tenantView = [] {
    auto view = std::make_unique<TenantView>();
    view->setTenants({{u"T1"_s, u"Analytical Engines"_s}, {u"T2"_s, u"Royal Society"_s}}, u"T2"_s);
    return view;
};
const Maker changePhoneView = [] {
    auto view = std::make_unique<ChangePhoneView>();
    view->phoneBox()->setCountries({{u"DE"_s, u"Germany (+49)"_s}, {u"GB"_s, u"United Kingdom (+44)"_s}});
    return view;
};
const Maker changeView = [] { return std::make_unique<NewPasswordView>(NewPasswordView::Change); };

/// Returns the signal by which a view sends what is filled in.
QMetaMethod submitSignal(const View &view)
{
    const QMetaObject *type = view.metaObject();
    for (int i = type->methodOffset(); i < type->methodCount(); ++i) {
        if (const QMetaMethod method = type->method(i); method.name() == "submitted" || method.name() == "linkPasted")
            return method;
    }
    return {};
}

/// Makes a table of all views, or of those with a primary button.
void everyView(bool withPrimaryOnly = false)
{
    QTest::addColumn<Maker>("make");
    if (!withPrimaryOnly) {
        QTest::newRow("restoringView") << maker<RestoringView>();
        QTest::newRow("accountView") << maker<AccountView>();
        QTest::newRow("accountsView") << accountsView;
        QTest::newRow("tenantView") << tenantView;
    }
    QTest::newRow("signInView") << maker<SignInView>();
    QTest::newRow("signUpView") << maker<SignUpView>();
    QTest::newRow("forgotView") << maker<ForgotView>();
    QTest::newRow("checkMailView") << maker<CheckMailView>();
    QTest::newRow("enterCodeView") << maker<EnterCodeView>();
    QTest::newRow("secondFactorView") << maker<SecondFactorView>();
    QTest::newRow("setUpTotpView") << setUpTotpView;
    QTest::newRow("confirmLinkView") << maker<ConfirmLinkView>();
    QTest::newRow("newPasswordView") << maker<NewPasswordView>();
    QTest::newRow("changeView") << changeView;
    QTest::newRow("replaceView") << maker<ReplaceView>();
    QTest::newRow("browserView") << maker<BrowserView>();
    QTest::newRow("ssoView") << maker<SsoView>();
    QTest::newRow("changeEmailView") << maker<ChangeEmailView>();
    QTest::newRow("changePhoneView") << changePhoneView;
    QTest::newRow("connectView") << maker<ConnectView>();
}

} // namespace

Q_DECLARE_METATYPE(Maker)

/// Tests what every view does, and what some do alike.
class tst_EveryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_areThoseOfTheGuide_data() { everyView(); }
    void names_areThoseOfTheGuide();
    void init();

    void hasItsPlaces_data() { everyView(); }
    void hasItsPlaces();
    void everythingHasAName_data() { everyView(); }
    void everythingHasAName();
    void mnemonicsDoNotClash_data();
    void mnemonicsDoNotClash();
    void fitsIntoSmallWindows_data() { everyView(); }
    void fitsIntoSmallWindows();
    void survivesLanguageChange_data() { everyView(); }
    void survivesLanguageChange();
    void escapeCancels_data() { everyView(); }
    void escapeCancels();
    void busyFreezesFields_data() { everyView(true); }
    void busyFreezesFields();
    void fiftyEntersSubmitOnce_data() { everyView(true); }
    void fiftyEntersSubmitOnce();
    void countdownHoldsSubmitBack_data() { everyView(true); }
    void countdownHoldsSubmitBack();
    void wipeEmptiesSecrets_data() { everyView(true); }
    void wipeEmptiesSecrets();
    void tabOrder_data();
    void tabOrder();
    void tabGoesDownTheScreen_data() { everyView(); }
    void tabGoesDownTheScreen();
    void nothingIsCutInSilence_data() { everyView(true); }
    void nothingIsCutInSilence();
    void newPasswordVerbs_data();
    void newPasswordVerbs();
};

void tst_EveryView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_EveryView::hasItsPlaces()
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

void tst_EveryView::everythingHasAName()
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

void tst_EveryView::mnemonicsDoNotClash_data()
{
    everyView();
    const auto kinds = QMetaEnum::fromType<LoginIdKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = LoginIdKind(kinds.value(i));
        QTest::addRow("signInView: %s", kinds.key(i)) << signedInBy<SignInView>(kind);
        QTest::addRow("signUpView: %s", kinds.key(i)) << signedInBy<SignUpView>(kind);
        QTest::addRow("forgotView: %s", kinds.key(i)) << signedInBy<ForgotView>(kind);
        QTest::addRow("confirmLinkView: %s", kinds.key(i)) << signedInBy<ConfirmLinkView>(kind);
    }
}

void tst_EveryView::mnemonicsDoNotClash()
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

void tst_EveryView::fitsIntoSmallWindows()
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

void tst_EveryView::survivesLanguageChange()
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

void tst_EveryView::escapeCancels()
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

void tst_EveryView::busyFreezesFields()
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

void tst_EveryView::fiftyEntersSubmitOnce()
{
    QFETCH(const Maker, make);
    const auto view = make();
    QVERIFY(show(view.get()));
    QSignalSpy submitted(view.get(), submitSignal(*view));
    view->focusFirst();
    if (focusName() == u"heading"_s) // where Enter does nothing
        press(Qt::Key_Tab);
    for (int i = 0; i < 50; ++i) {
        press(i % 2 == 0 ? Qt::Key_Return : Qt::Key_Enter);
        view->setBusy(!submitted.isEmpty()); // as its owner answers
    }
    QCOMPARE(submitted.count(), 1);
}

void tst_EveryView::countdownHoldsSubmitBack()
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

void tst_EveryView::wipeEmptiesSecrets()
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

void tst_EveryView::tabOrder_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("signInView") << maker<SignInView>()
                                << QStringList{u"loginIdEdit"_s, u"passwordEdit.lineEdit"_s, u"passwordEdit.revealButton"_s,
                                       u"forgotButton"_s, u"stayCheck"_s, u"primaryButton"_s, u"signUpButton"_s};
    const Maker withMail = [] {
        auto view = std::make_unique<SignInView>();
        view->setLinkOffered(true);
        view->setCodeOffered(true);
        return view;
    };
    QTest::newRow("signInView with mail") << withMail
                                          << QStringList{u"loginIdEdit"_s, u"passwordEdit.lineEdit"_s,
                                                 u"passwordEdit.revealButton"_s, u"forgotButton"_s, u"stayCheck"_s,
                                                 u"primaryButton"_s, u"linkButton"_s, u"codeButton"_s, u"signUpButton"_s};
    const Maker withEveryWay = [] {
        auto view = std::make_unique<SignInView>();
        view->setLinkOffered(true);
        view->setCodeOffered(true);
        view->setBrowserOffered(true);
        view->setSsoOffered(true);
        view->setProviders({{u"acme"_s, u"Acme"_s}});
        view->setProviders({{u"google"_s, u"Google"_s}, {u"github"_s, u"GitHub"_s}});
        return view;
    };
    QTest::newRow("signInView with every way")
        << withEveryWay
        << QStringList{u"loginIdEdit"_s, u"passwordEdit.lineEdit"_s, u"passwordEdit.revealButton"_s, u"forgotButton"_s,
               u"stayCheck"_s, u"primaryButton"_s, u"linkButton"_s, u"codeButton"_s, u"providerButton_google"_s,
               u"providerButton_github"_s, u"browserButton"_s, u"ssoButton"_s, u"signUpButton"_s};
    const Maker byBrowser = [] {
        auto view = std::make_unique<SignInView>();
        view->setBrowserOnly(true);
        view->setRemembered(true, u"Ada"_s);
        view->setSsoOffered(true);
        return view;
    };
    QTest::newRow("signInView by browser") << byBrowser << QStringList{u"primaryButton"_s, u"anotherButton"_s, u"ssoButton"_s};
    const Maker inBrowser = [] {
        auto view = std::make_unique<BrowserView>();
        view->setLinkThere(true);
        return view;
    };
    QTest::newRow("browserView") << inBrowser << QStringList{u"primaryButton"_s, u"copyLinkButton"_s, u"cancelButton"_s};
    QTest::newRow("ssoView") << maker<SsoView>() << QStringList{u"organizationEdit"_s, u"primaryButton"_s, u"cancelButton"_s};
    QTest::newRow("signUpView") << maker<SignUpView>()
                                << QStringList{u"loginIdEdit"_s, u"nameEdit"_s, u"newPasswordEdit.lineEdit"_s,
                                       u"newPasswordEdit.revealButton"_s, u"suggestButton"_s, u"primaryButton"_s,
                                       u"signInButton"_s};
    const Maker withQuestions = [] {
        auto view = std::make_unique<SignUpView>();
        view->setExtraFields({{u"team"_s, u"Team"_s}, {u"news"_s, u"News by email"_s, FormField::Kind::Check}});
        return view;
    };
    QTest::newRow("signUpView with questions")
        << withQuestions
        << QStringList{u"loginIdEdit"_s, u"nameEdit"_s, u"team"_s, u"news"_s, u"newPasswordEdit.lineEdit"_s,
               u"newPasswordEdit.revealButton"_s, u"suggestButton"_s, u"primaryButton"_s, u"signInButton"_s};
    QTest::newRow("checkMailView") << maker<CheckMailView>()
                                   << QStringList{u"linkEdit"_s, u"primaryButton"_s, u"resendButton"_s, u"wrongAddressButton"_s,
                                          u"cancelButton"_s};
    QTest::newRow("enterCodeView") << maker<EnterCodeView>()
                                   << QStringList{u"codeEdit"_s, u"primaryButton"_s, u"resendButton"_s, u"wrongAddressButton"_s,
                                          u"cancelButton"_s};
    const Maker withMethods = [] {
        auto view = std::make_unique<EnterCodeView>();
        view->setMethods({EnterCodeView::Sms, EnterCodeView::Voice, EnterCodeView::WhatsApp, EnterCodeView::Email});
        view->setMethod(EnterCodeView::Sms);
        return view;
    };
    QTest::newRow("enterCodeView, every way")
        << withMethods
        << QStringList{u"codeEdit"_s, u"primaryButton"_s, u"resendButton"_s, u"emailButton"_s, u"voiceButton"_s,
               u"whatsAppButton"_s, u"wrongAddressButton"_s, u"cancelButton"_s};
    const Maker withFactors = [] {
        auto view = std::make_unique<SecondFactorView>();
        view->setFactors({SecondFactorView::App, SecondFactorView::EmailCode, SecondFactorView::SmsCode});
        view->setFactor(SecondFactorView::SmsCode);
        return view;
    };
    QTest::newRow("secondFactorView") << withFactors
                                      << QStringList{u"codeEdit"_s, u"primaryButton"_s, u"resendButton"_s, u"appButton"_s,
                                             u"emailButton"_s, u"cancelButton"_s};
    QTest::newRow("setUpTotpView") << setUpTotpView
                                   << QStringList{u"codeEdit"_s, u"primaryButton"_s, u"cancelButton"_s, u"copyKeyButton"_s};
    QTest::newRow("changeEmailView") << maker<ChangeEmailView>()
                                     << QStringList{u"loginIdEdit"_s, u"primaryButton"_s, u"cancelButton"_s};
    QTest::newRow("changePhoneView") << changePhoneView
                                     << QStringList{u"phoneEdit"_s, u"primaryButton"_s, u"cancelButton"_s, u"countryBox"_s};
    QTest::newRow("replaceView") << maker<ReplaceView>()
                                 << QStringList{u"currentPasswordEdit.lineEdit"_s, u"currentPasswordEdit.revealButton"_s,
                                        u"forgotButton"_s, u"newPasswordEdit.lineEdit"_s, u"newPasswordEdit.revealButton"_s,
                                        u"suggestButton"_s, u"primaryButton"_s, u"cancelButton"_s};
    const Maker advanced = [] {
        auto view = std::make_unique<ConnectView>();
        view->findChild<QPushButton *>(u"advancedButton"_s)->setChecked(true);
        return view;
    };
    QTest::newRow("connectView") << advanced
                                 << QStringList{u"projectIdEdit"_s, u"advancedButton"_s, u"baseUrlEdit"_s, u"primaryButton"_s,
                                        u"helpButton"_s};
    QTest::newRow("accountView") << maker<AccountView>()
                                 << QStringList{u"passwordButton"_s, u"signOutButton"_s, u"signOutEverywhereButton"_s,
                                        u"supportButton"_s};
}

void tst_EveryView::tabOrder()
{
    QFETCH(const Maker, make);
    QFETCH(const QStringList, names);
    const auto view = make();
    QVERIFY(show(view.get()));
    view->focusFirst();
    if (focusName() == u"heading"_s) // where Tab does not come again
        press(Qt::Key_Tab);
    QStringList found;
    for (qsizetype i = 0; i < names.size(); ++i) {
        found << focusName();
        press(Qt::Key_Tab);
    }
    QCOMPARE(found, names);
    QCOMPARE(focusName(), names.first());
}

/// The buttons of a message are above the form, and Cancel is below it, for the keyboard, too.
void tst_EveryView::tabGoesDownTheScreen()
{
    QFETCH(const Maker, make);
    const auto view = make();
    if (auto *signUp = qobject_cast<SignUpView *>(view.get()))
        signUp->setExtraFields({{u"team"_s, u"Team"_s}});
    find<QWidget>(view.get(), u"cancelButton"_s)->show();
    view->showMessage({Notice::Severity::Error, u"It did not work."_s, {{Notice::Action::TryAgain, u"Try again"_s}}, u"E1"_s});
    QVERIFY(show(view.get()));
    const auto partOf = [&view](const QWidget *widget) {
        for (const QString &part : {u"messageBar"_s, u"form"_s, u"cancelButton"_s}) {
            const auto *place = find<QWidget>(view.get(), part);
            if (place == widget || place->isAncestorOf(widget))
                return part;
        }
        return widget->objectName();
    };
    auto *const first = find<QWidget>(view.get(), u"messageAction1"_s);
    first->setFocus();
    QStringList parts;
    do {
        if (const QString part = partOf(QApplication::focusWidget()); parts.isEmpty() || parts.constLast() != part)
            parts << part;
        press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != first);
    QStringList order{u"messageBar"_s, u"form"_s, u"cancelButton"_s};
    if (!parts.contains(u"form"_s)) // where nothing is to be done
        order.removeAt(1);
    QCOMPARE(parts, order);
}

void tst_EveryView::nothingIsCutInSilence()
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

void tst_EveryView::newPasswordVerbs_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("signUpView") << maker<SignUpView>();
    QTest::newRow("newPasswordView") << maker<NewPasswordView>();
    QTest::newRow("changeView") << changeView;
    QTest::newRow("replaceView") << maker<ReplaceView>();
}

void tst_EveryView::newPasswordVerbs()
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

/// Style sheets and tests of programs find widgets by what the guide says.
void tst_EveryView::names_areThoseOfTheGuide()
{
    QFETCH(Maker, make);
    if (QLatin1StringView(QTest::currentDataTag()) == "connectView"_L1)
        return; // it is that of our own program
    QFile guide(QStringLiteral(GUIDE));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const auto rows = QString::fromUtf8(guide.readAll()).split(u'\n');
    const std::unique_ptr<View> view = make();
    int found = 0;
    for (const QString &row : rows) {
        if (!row.startsWith("| every one "_L1) && !row.startsWith(u"| `%1` "_s.arg(QLatin1StringView(QTest::currentDataTag()))))
            continue;
        const QStringList names = row.section(u'|', 2, 2).split(u'`', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            if (name.trimmed().isEmpty())
                continue;
            QVERIFY2(view->findChild<QWidget *>(name), qPrintable(name));
            ++found;
        }
    }
    QVERIFY(found > 9);
}

QTEST_MAIN(tst_EveryView)
#include "tst_everyview.moc"
