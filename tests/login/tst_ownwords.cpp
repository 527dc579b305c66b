// SPDX-License-Identifier: MIT
#include "forms/installtranslation.h"
#include "login/loginwindow.h"
#include "views/signinview.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>

using namespace Descope;
using namespace DescopeTest;

namespace {

/// These are the words of the guide: a program's own ones for some texts of the login, in one language.
class OwnWords : public QTranslator
{
public:
    explicit OwnWords(const QHash<QByteArray, QString> &words)
        : m_words(words)
    {
    }

    bool isEmpty() const override { return m_words.isEmpty(); }
    QString translate(const char *, const char *text, const char *, int) const override { return m_words.value(text); }

private:
    const QHash<QByteArray, QString> m_words;
};

/// A text of each kind. The sources are those of translations/*.ts.
struct Words
{
    QString heading;
    QString button;
    QString label;
    QString error;
    QString offer;
    QString missing;

    QHash<QByteArray, QString> table() const
    {
        return {{"Sign in", heading}, {"Sign &in", button}, {"&Password", label}, {"Password", QString(label).remove(u'&')},
            {"Wrong email or password. Check both and try again.", error}, {"Reset password", offer},
            {"Enter your password.", missing}, {"Show “%1”", u"[%1]"_s}};
    }
};

const Words english{u"Log in"_s, u"&Log in"_s, u"Pass&phrase"_s, u"That was wrong."_s, u"New passphrase"_s, u"No passphrase."_s};
const Words german{
    u"Einloggen"_s, u"&Einloggen"_s, u"&Losung"_s, u"Das war falsch."_s, u"Neue Losung"_s, u"Ohne Losung nicht."_s};

/// What was chosen before there was an application, and what an application before this one said then.
QString chosenEarly;
QString saidEarly;

} // namespace

/// A program that replaces some of our texts by its own and keeps the others, in two languages.
class tst_OwnWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init();
    void cleanup() { installTranslation(QLocale(QLocale::English)); }

    void languageChosenBeforeTheApplication();
    void languageThatWasChosenStays();
    void ownWordsOfEachKind();
    void ownWordsWhileItIsShown();

private:
    static void expect(const LoginWindow &window, const Words &words);

    TestServer server;
};

void tst_OwnWords::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(server.reset());
}

void tst_OwnWords::languageChosenBeforeTheApplication()
{
    QCOMPARE(chosenEarly, u"de_DE"_s);
    QCOMPARE(saidEarly, u"Anmelden"_s);
}

void tst_OwnWords::languageThatWasChosenStays()
{
    installTranslation(QLocale(QLocale::French));
    QLocale::setDefault(QLocale(QLocale::German));
    const LoginWidget login;
    QLocale::setDefault(QLocale::c());
    QCOMPARE(login.heading(), u"Connexion"_s);
}

void tst_OwnWords::expect(const LoginWindow &window, const Words &words)
{
    QTRY_COMPARE(window.login.heading(), words.heading);
    QCOMPARE(window.find<QPushButton>(u"primaryButton"_s)->text(), words.button);
    QCOMPARE(window.find<QLabel>(u"passwordLabel"_s)->text(), words.label);
    const QString plainLabel = QString(words.label).remove(u'&');
    QCOMPARE(window.edit(u"passwordEdit"_s)->accessibleName(), plainLabel);
    QCOMPARE(window.find<QToolButton>(u"revealButton"_s)->accessibleName(), u'[' + plainLabel + u']');
    QCOMPARE(window.told().section(u'.', 0, 0) + u'.', words.error);
    QCOMPARE(window.find<QPushButton>(u"messageAction1"_s)->text(), words.offer);
}

void tst_OwnWords::ownWordsOfEachKind()
{
    OwnWords words(english.table());
    QCoreApplication::installTranslator(&words);
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    window.press(Qt::Key_Return);
    QVERIFY(window.edit(u"passwordEdit"_s)->accessibleDescription().startsWith(english.missing));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(window.fill(u"passwordEdit"_s, u"wrong"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.arrives(u"signInView"_s));
    }
    expect(window, english);
}

/// The program switches its language, and with that its words; then it gives them up.
void tst_OwnWords::ownWordsWhileItIsShown()
{
    LoginWindow window(server);
    QVERIFY(window.show());
    QVERIFY(window.fill(u"loginIdEdit"_s, ada));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(window.fill(u"passwordEdit"_s, u"wrong"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.arrives(u"signInView"_s));
    }
    {
        OwnWords words(english.table());
        QCoreApplication::installTranslator(&words);
        expect(window, english);
    }
    {
        OwnWords words(german.table());
        QCoreApplication::installTranslator(&words);
        installTranslation(QLocale(QLocale::German));
        expect(window, german);
        QCOMPARE(window.find<QPushButton>(u"forgotButton"_s)->text().remove(u'&'), u"Passwort vergessen?"_s);
        installTranslation(QLocale(QLocale::French)); // which the program has no words for
        expect(window, german);
    }
    QTRY_COMPARE(window.login.heading(), u"Connexion"_s);
}

int main(int argc, char *argv[])
{
    chosenEarly = installTranslation(QLocale(QLocale::German)).name();
    {
        const QCoreApplication earlier(argc, argv);
        saidEarly = QCoreApplication::translate("Descope::SignInView", "Sign in");
    }
    const QApplication application(argc, argv);
    installTranslation(QLocale(QLocale::English));
    tst_OwnWords test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ownwords.moc"
