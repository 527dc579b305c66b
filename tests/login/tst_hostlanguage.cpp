// SPDX-License-Identifier: MIT
#include "controls/messagebar.h"
#include "controls/passwordedit.h"
#include "controls/policychecklist.h"
#include "flow/policytext.h"
#include "login/accountwidget.h"
#include "login/logindialog.h"
#include "views/signinview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

/// Counts what the program is told about its language.
class Ear : public QObject
{
public:
    Ear() { qApp->installEventFilter(this); }
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
};

/// A program's label whose text was set while it ran. It is another one as soon as the language changes.
class Document : public QLabel
{
public:
    Document() { setText(u"Untitled"_s); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            setText(u"Untitled"_s);
        QLabel::changeEvent(event);
    }
};

/// Translates one text, as a program does that knows better.
class ProgramsTranslator : public QTranslator
{
public:
    ProgramsTranslator() { QCoreApplication::installTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Descope::SignInView") == 0 && qstrcmp(text, "Sign in") == 0 ? u"Log in"_s : QString();
    }
};

QString heading(const LoginWidget &login)
{
    return login.findChild<SignInView *>()->heading();
}

} // namespace

/// The login in a program that never says a word about languages, and what it must not do to that.
class tst_HostLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void programHearsNothing_data();
    void programHearsNothing();
    void textsAreInTheLanguageOfTheSystem_data();
    void textsAreInTheLanguageOfTheSystem();
    void controlsAreTranslatedByThemselves();
    void englishHasItsPluralForms();
    void programsTranslatorIsAskedFirst();
    void textsFollowTheProgramsLocale();
};

void tst_HostLanguage::programHearsNothing_data()
{
    using Make = std::function<std::unique_ptr<QObject>()>;
    QTest::addColumn<Make>("make");
    QTest::newRow("login") << Make([] { return std::make_unique<LoginWidget>(); });
    QTest::newRow("dialog") << Make([] { return std::make_unique<LoginDialog>(nullptr); });
    QTest::newRow("account") << Make([] { return std::make_unique<AccountWidget>(); });
    QTest::newRow("steps") << Make([] { return std::make_unique<LoginFlow>(nullptr); });
    QTest::newRow("screen") << Make([] { return std::make_unique<SignInView>(); });
    QTest::newRow("password") << Make([] { return std::make_unique<PasswordEdit>(); });
}

void tst_HostLanguage::programHearsNothing()
{
    using Make = std::function<std::unique_ptr<QObject>()>;
    QFETCH(Make, make);
    QLocale::setDefault(QLocale(QLocale::German)); // which has to be read first
    Document document;
    document.setText(u"Minutes of 30 November"_s);
    const Ear ear;
    auto made = make();
    if (auto *widget = qobject_cast<QWidget *>(made.get())) {
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget));
    }
    made.reset();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(ear.count, 0);
    QCOMPARE(document.text(), u"Minutes of 30 November"_s);
    QVERIFY(qApp->findChildren<QTranslator *>().size() <= 1); // made with the application, and by nothing of this
}

void tst_HostLanguage::textsAreInTheLanguageOfTheSystem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("signIn");
    QTest::newRow("none") << QLocale::c() << u"Sign in"_s;
    QTest::newRow("German, of Austria") << QLocale(QLocale::German, QLocale::Austria) << u"Anmelden"_s;
    QTest::newRow("French") << QLocale(QLocale::French) << u"Connexion"_s;
    QTest::newRow("Welsh, which we do not speak") << QLocale(QLocale::Welsh) << u"Sign in"_s;
}

void tst_HostLanguage::textsAreInTheLanguageOfTheSystem()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const LoginWidget login;
    QTEST(heading(login), "signIn");
}

/// Programs may use them in forms of their own.
void tst_HostLanguage::controlsAreTranslatedByThemselves()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const PasswordEdit password;
    QCOMPARE(password.findChild<QAbstractButton *>(u"revealButton"_s)->toolTip(), u"Passwort anzeigen"_s);
    QLocale::setDefault(QLocale::c());
    MessageBar bar;
    bar.setMessage({Notice::Severity::Info, u"Hello"_s, {}, u"There is more"_s});
    QCOMPARE(bar.findChild<QAbstractButton *>(u"detailsButton"_s)->text(), u"Details"_s);
}

void tst_HostLanguage::englishHasItsPluralForms()
{
    const LoginFlow flow(nullptr);
    PasswordPolicy policy;
    policy.minLength = 8;
    QCOMPARE(policyTexts(policy), QStringList(u"At least 8 characters"_s));
}

void tst_HostLanguage::programsTranslatorIsAskedFirst()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const LoginWidget german;
    QCOMPARE(heading(german), u"Anmelden"_s);
    const ProgramsTranslator before;
    const LoginWidget login;
    QCOMPARE(heading(login), u"Log in"_s);
    QVERIFY(login.findChild<QLabel *>(u"passwordLabel"_s)->text().contains(u"Passwort"_s)); // the others are ours
    QCoreApplication::sendPostedEvents();
    QCOMPARE(heading(german), u"Log in"_s); // it was shown before the program's was there
}

/// A program that knows nothing of our translations changes its language.
void tst_HostLanguage::textsFollowTheProgramsLocale()
{
    LoginWidget login;
    login.show();
    QCOMPARE(heading(login), u"Sign in"_s);
    QLocale::setDefault(QLocale(QLocale::French));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &change);
    QTRY_COMPARE(heading(login), u"Connexion"_s);
    QTRY_COMPARE(login.heading(), u"Connexion"_s);
}

QTEST_MAIN(tst_HostLanguage)
#include "tst_hostlanguage.moc"
