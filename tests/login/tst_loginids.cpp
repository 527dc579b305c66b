// SPDX-License-Identifier: MIT
#include "controls/fielderror.h"
#include "controls/loginidbox.h"
#include "login/loginwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QWindow>

using namespace Descope;
using namespace DescopeTest;

/// What happens before a form is sent, in a window and by keyboard: what is missing is marked, an address is looked at, and one
/// that was mistyped can be put right.
class tst_LoginIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();

    void emptySignInMarksBothFields();
    void emptySignUpMarksEveryField();
    void emptyReplaceMarksBothFields();
    void noFormTakesWhatIsNoAddress_data();
    void noFormTakesWhatIsNoAddress();
    void fixedLoginIdIsNotLookedAt();
    void whatWasMeantIsOneKeyAway();
    void whatWasMeantIsOneClickAway();
    void nothingMovesUnderTheMouse();
    void offerBlocksNobody();
    void offerGoesAlongToTheNextScreen();
    void longOfferFits();
    void kindSaysWhatTheFieldIs_data();
    void kindSaysWhatTheFieldIs();
    void ownLabelIsShown();
    void otherKindsHaveOtherWords();

private:
    TestServer server;
};

namespace {

const QString mistyped = u"ada@gmial.com"_s;
const QString meant = u"ada@gmail.com"_s;

LoginSettings byMail()
{
    LoginSettings settings;
    settings.linkReturn = LinkReturn::Scheme;
    settings.features |= LoginFeature::SignInByLink | LoginFeature::SignInByCode;
    return settings;
}

LoginSettings of(LoginIdKind kind, const QString &label = {})
{
    LoginSettings settings;
    settings.loginIdKind = kind;
    settings.loginIdLabel = label;
    return settings;
}

QString errorOf(const LoginWindow &window, const QString &name)
{
    return window.find<FieldError>(name)->isVisible() ? window.find<FieldError>(name)->text() : QString();
}

/// The errors of the questions at sign-up, which have no names.
QStringList allErrors(const LoginWindow &window)
{
    QStringList errors;
    for (const FieldError *error : window.screen()->findChildren<FieldError *>()) {
        if (error->isVisible())
            errors << error->text();
    }
    return errors;
}

QPushButton *offer(const LoginWindow &window)
{
    return window.find<QPushButton>(u"loginIdSuggestion"_s);
}

} // namespace

void tst_LoginIds::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
    QVERIFY(server.addUser(ada, adasPassword, {{"verifiedEmail"_L1, true}}));
}

void tst_LoginIds::emptySignInMarksBothFields()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.push(u"primaryButton"_s));
    QVERIFY(!errorOf(window, u"loginIdError"_s).isEmpty());
    QVERIFY(!errorOf(window, u"passwordError"_s).isEmpty());
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    window.write(ada);
    QCOMPARE(errorOf(window, u"loginIdError"_s), QString());
    QVERIFY(!errorOf(window, u"passwordError"_s).isEmpty());
    window.press(Qt::Key_Return);
    QCOMPARE(window.focus(), u"passwordEdit"_s);
    QCOMPARE(server.requests(), QStringList());
}

void tst_LoginIds::emptySignUpMarksEveryField()
{
    LoginSettings settings;
    settings.signUpFields = {{u"company"_s, u"Company"_s, FormField::Kind::Text, {}, true},
        {u"phone"_s, u"Phone"_s, FormField::Kind::Text},
        {u"country"_s, u"Country"_s, FormField::Kind::Choice, {u"AT"_s, u"GB"_s}, true},
        {u"news"_s, u"Yes"_s, FormField::Kind::Check, {}, true}};
    LoginWindow window(server, settings);
    QVERIFY(window.show());
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QVERIFY(window.push(u"primaryButton"_s));
    QCOMPARE(allErrors(window).size(), 5);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    window.press(Qt::Key_Return);
    QCOMPARE(window.focus(), u"company"_s);
    QCOMPARE(allErrors(window).size(), 4);
    QCOMPARE(server.count(u"password/signup"_s), 0);
}

void tst_LoginIds::emptyReplaceMarksBothFields()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(ada, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
    window.login.flow()->show(LoginStep::Replace);
    QVERIFY(window.arrives(u"replaceView"_s));
    QVERIFY(window.push(u"primaryButton"_s));
    QVERIFY(!errorOf(window, u"currentPasswordError"_s).isEmpty());
    QVERIFY(!errorOf(window, u"newPasswordError"_s).isEmpty());
    QCOMPARE(window.focus(), u"currentPasswordEdit"_s);
}

void tst_LoginIds::noFormTakesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"bob at example"_s, u"ada@gmial"_s, u"ada@example@com"_s, u"ada lovelace@example.com"_s}) {
        const QByteArray name = typed.toUtf8();
        QTest::addRow("sign in: %s", name.constData()) << QString() << u"primaryButton"_s << typed;
        QTest::addRow("by link: %s", name.constData()) << QString() << u"linkButton"_s << typed;
        QTest::addRow("by code: %s", name.constData()) << QString() << u"codeButton"_s << typed;
        QTest::addRow("sign up: %s", name.constData()) << u"signUpButton"_s << u"primaryButton"_s << typed;
        QTest::addRow("forgot: %s", name.constData()) << u"forgotButton"_s << u"primaryButton"_s << typed;
        QTest::addRow("confirm link: %s", name.constData()) << u"a link"_s << u"primaryButton"_s << typed;
    }
}

void tst_LoginIds::noFormTakesWhatIsNoAddress()
{
    QFETCH(const QString, way);
    QFETCH(const QString, button);
    QFETCH(const QString, typed);
    LoginWindow window(server, byMail());
    QVERIFY(window.show());
    if (way == u"a link"_s) {
        QVERIFY(window.login.flow()->handleLink("descope-login://link?t=0123456789abcdef"));
        QVERIFY(window.push(u"messageAction1"_s));
        QVERIFY(window.arrives(u"confirmLinkView"_s));
    } else if (!way.isEmpty()) {
        QVERIFY(window.push(way));
    }
    QVERIFY(server.forgetRequests());
    QVERIFY(window.fill(u"loginIdEdit"_s, typed));
    QVERIFY(window.push(button));
    QVERIFY(!window.login.flow()->isBusy());
    QCOMPARE(errorOf(window, u"loginIdError"_s), u"Enter a full email address, such as name@example.com."_s);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    QStringList requests = server.requests();
    requests.removeAll(u"password/policy"_s);
    QCOMPARE(requests, QStringList());
}

void tst_LoginIds::fixedLoginIdIsNotLookedAt()
{
    QVERIFY(server.addUser(u"charles"_s, adasPassword));
    LoginSettings settings;
    settings.loginId = u"charles"_s;
    settings.loginIdFixed = true;
    LoginWindow window(server, settings);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"passwordEdit"_s, adasPassword));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_LoginIds::whatWasMeantIsOneKeyAway()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, mistyped));
    QVERIFY(!offer(window)->isVisible()); // not while somebody types
    window.press(Qt::Key_Tab);
    QCOMPARE(window.focus(), u"passwordEdit"_s);
    QTRY_VERIFY(offer(window)->isVisible());
    QCOMPARE(offer(window)->text(), u"Did you mean ada@gmail.com?"_s);
    QVERIFY(window.edit(u"loginIdEdit"_s)->accessibleDescription().contains(meant));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(window.focus(), u"loginIdSuggestion"_s);
    window.press(Qt::Key_Return);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), meant);
    QCOMPARE(window.login.flow()->loginId(), meant);
    QCOMPARE(window.focus(), u"loginIdEdit"_s);
    QVERIFY(!offer(window)->isVisible());
    QVERIFY(!window.edit(u"loginIdEdit"_s)->accessibleDescription().contains(meant));
    window.edit(u"loginIdEdit"_s)->undo();
    QCOMPARE(window.login.flow()->loginId(), mistyped);
    QCOMPARE(server.requests(), QStringList());
}

void tst_LoginIds::whatWasMeantIsOneClickAway()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, u"ada@gmial"_s));
    window.press(Qt::Key_Return);
    QVERIFY(!errorOf(window, u"loginIdError"_s).isEmpty());
    QTRY_VERIFY(offer(window)->isVisible());
    QTest::mouseClick(offer(window), Qt::LeftButton);
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), meant);
    QCOMPARE(errorOf(window, u"loginIdError"_s), QString());
    QVERIFY(!offer(window)->isVisible());
}

void tst_LoginIds::nothingMovesUnderTheMouse()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"passwordEdit"_s, u"wrong"_s));
    QVERIFY(window.fill(u"loginIdEdit"_s, mistyped));
    QWidget *button = window.find(u"primaryButton"_s);
    QWindow *window2 = window.login.windowHandle();
    const QPoint place = button->mapTo(&window.login, button->rect().center());
    const QSignalSpy left(window.find<LoginIdBox>(u"loginIdBox"_s), &LoginIdBox::left);
    QTest::mousePress(window2, Qt::LeftButton, {}, place);
    QTRY_VERIFY(!left.isEmpty());
    QVERIFY(!offer(window)->isVisible());
    QTest::mouseRelease(window2, Qt::LeftButton, {}, place);
    QTRY_VERIFY(!window.told().isEmpty()); // the button was pressed
    QTRY_VERIFY(offer(window)->isVisible());
}

void tst_LoginIds::offerBlocksNobody()
{
    QVERIFY(server.addUser(mistyped, adasPassword));
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.signIn(mistyped, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_LoginIds::offerGoesAlongToTheNextScreen()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, mistyped));
    QVERIFY(window.push(u"forgotButton"_s));
    QVERIFY(window.arrives(u"forgotView"_s));
    QTRY_VERIFY(offer(window)->isVisible());
    offer(window)->click();
    window.press(Qt::Key_Escape);
    QVERIFY(window.arrives(u"signInView"_s));
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), meant);
    QVERIFY(!offer(window)->isVisible());
}

void tst_LoginIds::longOfferFits()
{
    LoginWindow window(server);
    window.login.resize(320, 480);
    QVERIFY(window.show());
    const QString name = u"christopher.montgomery-smith&sons.of.the.north"_s;
    QVERIFY(window.fill(u"loginIdEdit"_s, name + u"@gmial.com"_s));
    window.press(Qt::Key_Tab);
    QTRY_VERIFY(offer(window)->isVisible());
    const QWidget *box = window.find(u"loginIdBox"_s);
    QTRY_VERIFY(offer(window)->mapTo(box, offer(window)->rect().bottomRight()).x() < box->width());
    QVERIFY(offer(window)->sizeHint().width() <= box->width());
    QVERIFY(offer(window)->text().contains(u'…'));
    QVERIFY(offer(window)->text().endsWith(u"gmail.com?"_s));
    QVERIFY(offer(window)->toolTip().contains(name));
    offer(window)->click();
    QCOMPARE(window.edit(u"loginIdEdit"_s)->text(), name + u"@gmail.com"_s);
}

void tst_LoginIds::kindSaysWhatTheFieldIs_data()
{
    QTest::addColumn<LoginIdKind>("kind");
    QTest::addColumn<QString>("label");
    QTest::addColumn<Qt::InputMethodHint>("hint");
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<bool>("isAddress");
    QTest::newRow("email") << LoginIdKind::Email << u"&Email"_s << Qt::ImhEmailCharactersOnly << u"charles@example.com"_s << true;
    QTest::newRow("phone") << LoginIdKind::Phone << u"Phone nu&mber"_s << Qt::ImhDialableCharactersOnly << u"+442079460000"_s
                           << false;
    QTest::newRow("name") << LoginIdKind::Name << u"&Username"_s << Qt::ImhNoAutoUppercase << u"charles"_s << false;
    QTest::newRow("any") << LoginIdKind::Any << u"&Email, phone or username"_s << Qt::ImhNoAutoUppercase << u"charles"_s << false;
}

void tst_LoginIds::kindSaysWhatTheFieldIs()
{
    QFETCH(const LoginIdKind, kind);
    QFETCH(const QString, label);
    QFETCH(const Qt::InputMethodHint, hint);
    QFETCH(const QString, loginId);
    QFETCH(const bool, isAddress);
    QVERIFY(server.addUser(loginId, adasPassword));
    LoginWindow window(server, of(kind));
    QVERIFY(window.show());
    for (const QString &button : {QString(), u"signUpButton"_s, u"forgotButton"_s}) {
        window.login.flow()->show(LoginStep::SignIn);
        if (!button.isEmpty())
            QVERIFY(window.push(button));
        QCOMPARE(window.find<QLabel>(u"loginIdLabel"_s)->text(), label);
        const auto hints = window.edit(u"loginIdEdit"_s)->inputMethodHints();
        QVERIFY(hints.testFlag(hint));
        QCOMPARE(hints.testFlag(Qt::ImhEmailCharactersOnly), isAddress);
        QVERIFY(isAddress || !window.screen()->introduction().contains(u"address"_s));
        QVERIFY(window.push(u"primaryButton"_s));
        const QString missing = errorOf(window, u"loginIdError"_s);
        QVERIFY2(missing.startsWith(u"Enter your "_s) && missing.contains(u"mail"_s) == (isAddress || kind == LoginIdKind::Any),
            qPrintable(missing));
    }
    window.login.flow()->show(LoginStep::SignIn);
    QVERIFY(window.signIn(loginId, adasPassword));
    QVERIFY(window.arrives(u"accountView"_s));
}

void tst_LoginIds::ownLabelIsShown()
{
    LoginWindow window(server, of(LoginIdKind::Name, u"&Badge number"_s));
    QVERIFY(window.show());
    QCOMPARE(window.find<QLabel>(u"loginIdLabel"_s)->text(), u"&Badge number"_s);
    QVERIFY(window.push(u"primaryButton"_s));
    QVERIFY(!errorOf(window, u"loginIdError"_s).contains(u"sername"_s));
    LoginSettings settings = of(LoginIdKind::Any);
    window.login.setSettings(settings); // at once
    QCOMPARE(window.find<QLabel>(u"loginIdLabel"_s)->text(), u"&Email, phone or username"_s);
    QVERIFY(window.fill(u"loginIdEdit"_s, mistyped)); // it may be an address, too
    window.press(Qt::Key_Tab);
    QTRY_VERIFY(offer(window)->isVisible());
    settings.loginIdKind = LoginIdKind::Name;
    window.login.setSettings(settings);
    QVERIFY(window.fill(u"loginIdEdit"_s, mistyped));
    const QSignalSpy left(window.find<LoginIdBox>(u"loginIdBox"_s), &LoginIdBox::left);
    window.press(Qt::Key_Tab);
    QTRY_VERIFY(!left.isEmpty());
    QVERIFY(!offer(window)->isVisible());
}

void tst_LoginIds::otherKindsHaveOtherWords()
{
    QVERIFY(server.addUser(u"charles"_s, adasPassword));
    LoginWindow window(server, of(LoginIdKind::Name));
    QVERIFY(window.show());
    QVERIFY(window.signIn(u"charles"_s, u"wrong"_s));
    QCOMPARE(window.told(), u"Wrong sign-in details. Check them and try again."_s);
    QVERIFY(!window.find(u"detailsButton"_s) || !window.find(u"detailsButton"_s)->isVisible()); // nobody reports that
    QVERIFY(window.push(u"signUpButton"_s));
    QVERIFY(window.arrives(u"signUpView"_s));
    QVERIFY(window.fill(u"newPasswordEdit"_s, newPassword));
    window.press(Qt::Key_Return);
    QVERIFY(window.arrives(u"signUpView"_s));
    QVERIFY2(!window.told().isEmpty() && !window.told().contains(u"mail"_s), qPrintable(window.told()));
}

QTEST_MAIN(tst_LoginIds)
#include "tst_loginids.moc"
