// SPDX-License-Identifier: MIT
#include "login/errortext.h"
#include "login/loginwidget.h"
#include "login/translations.h"
#include "session/memorytokenstore.h"
#include "support/loopbackserver.h"
#include "views/accountview.h"
#include "views/changeview.h"
#include "views/checkmailview.h"
#include "views/confirmlinkview.h"
#include "views/entercodeview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/restoringview.h"
#include "views/signinview.h"
#include "views/signupview.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString context;
    QString source;
    QString type; ///< empty: finished
    QStringList translations;
    bool isPlural = false;
};

QList<Entry> entriesOf(const QString &file)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&ts);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            entries << Entry{context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1};
        } else if (xml.name() == "source"_L1) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entries.last().type = xml.attributes().value("type"_L1).toString();
            if (!entries.last().isPlural)
                entries.last().translations << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            entries.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d+|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

using Maker = std::function<std::unique_ptr<View>()>;

template<typename V> Maker maker()
{
    return [] { return std::make_unique<V>(); };
}

} // namespace

Q_DECLARE_METATYPE(Maker)

/// Every language that is shipped is complete, usable by keyboard, and can be switched to at any time.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void cleanup() { installTranslation(QLocale::c()); }

    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void mnemonicsDoNotClash_data() { everyScreen(); }
    void mnemonicsDoNotClash();
    void fitsIntoSmallWindows_data() { everyScreen(); }
    void fitsIntoSmallWindows();
    void numbersHaveTheirForms();
    void unknownLanguageIsEnglish();
    void shownLoginFollowsTheLanguage();
    void shownRulesFollowTheLanguage();

private:
    static void everyScreen();
};

void tst_Translations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(TRANSLATIONS_DIR));
    const QStringList files = folder.entryList({u"*.ts"_s});
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void tst_Translations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const QList<Entry> entries = entriesOf(file);
    QVERIFY(!entries.isEmpty());
    for (const Entry &entry : entries) {
        const QByteArray where = (entry.context + u": "_s + entry.source).toUtf8();
        QVERIFY2(entry.type.isEmpty(), where + " is " + entry.type.toUtf8());
        QCOMPARE(entry.translations.size(), entry.isPlural ? 2 : 1);
        for (const QString &translation : entry.translations) {
            QVERIFY2(!translation.isEmpty(), where);
            QVERIFY2(placeholders(translation) == placeholders(entry.source), where);
            QVERIFY2(translation.count(u'&') == entry.source.count(u'&'), where);
            QVERIFY2(translation.endsWith(u'…') == entry.source.endsWith(u'…'), where);
            QVERIFY2(translation.trimmed() == translation, where);
            QVERIFY2(!translation.contains(u"..."_s), where);
        }
    }
}

void tst_Translations::everyScreen()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<Maker>("make");
    for (QLocale::Language language : {QLocale::English, QLocale::German}) {
        const auto row = [language](const char *name, const Maker &make) {
            QTest::addRow("%s in %s", name, qPrintable(QLocale::languageToString(language))) << language << make;
        };
        row("account", maker<AccountView>());
        row("change", maker<ChangeView>());
        row("check mail", maker<CheckMailView>());
        row("check mail, waiting", [] {
            auto view = std::make_unique<CheckMailView>();
            view->setReturnsByItself(true);
            return view;
        });
        row("confirm link", maker<ConfirmLinkView>());
        row("enter code", maker<EnterCodeView>());
        row("forgot", maker<ForgotView>());
        row("new password", maker<NewPasswordView>());
        row("replace", maker<ReplaceView>());
        row("restoring", maker<RestoringView>());
        row("sign in", maker<SignInView>());
        row("sign up", maker<SignUpView>());
    }
}

void tst_Translations::mnemonicsDoNotClash()
{
    QFETCH(QLocale::Language, language);
    QFETCH(Maker, make);
    installTranslation(QLocale(language));
    const auto view = make();
    QMap<QString, QString> keys;
    const auto check = [&keys](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        QVERIFY2(!keys.contains(key), qPrintable(key + u": "_s + keys.value(key) + u", "_s + text));
        keys.insert(key, text);
    };
    for (const auto *button : view->findChildren<QAbstractButton *>())
        check(button->text());
    for (const auto *label : view->findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            check(label->text());
    }
}

void tst_Translations::fitsIntoSmallWindows()
{
    QFETCH(QLocale::Language, language);
    QFETCH(Maker, make);
    installTranslation(QLocale(language));
    const int width = make()->minimumSizeHint().width();
    QVERIFY2(width <= 320, qPrintable(QString::number(width)));
}

void tst_Translations::numbersHaveTheirForms()
{
    const auto rule = [](int count) {
        return QCoreApplication::translate("Descope::PolicyText", "At least %n character(s)", nullptr, count);
    };
    installTranslation(QLocale(QLocale::English));
    QCOMPARE(rule(1), u"At least 1 character"_s);
    QCOMPARE(rule(8), u"At least 8 characters"_s);
    installTranslation(QLocale(QLocale::German));
    QCOMPARE(rule(1), u"Mindestens 1 Zeichen"_s);
    QCOMPARE(rule(8), u"Mindestens 8 Zeichen"_s);
}

void tst_Translations::unknownLanguageIsEnglish()
{
    installTranslation(QLocale(QLocale::German));
    QCOMPARE(rateLimitText(42), u"Zu viele Versuche. In 0:42 können Sie es noch einmal versuchen."_s);
    installTranslation(QLocale(QLocale::Welsh));
    QCOMPARE(rateLimitText(42), u"Too many attempts. You can try again in 0:42."_s);
}

void tst_Translations::shownLoginFollowsTheLanguage()
{
    DescopeTest::LoopbackServer server;
    server.reply(DescopeTest::Reply::json(401, {{"errorCode"_L1, "E062903"_L1}}));
    DescopeService service({u"P2DescopeEmulatorLocalDemo01"_s, server.url()});
    SessionManager session(&service, std::make_unique<MemoryTokenStore>());
    LoginWidget login(&session);
    installTranslation(QLocale(QLocale::English));
    login.show();
    QTRY_VERIFY(login.findChild<SignInView *>() != nullptr);
    const auto *view = login.findChild<SignInView *>();
    QCOMPARE(view->heading(), u"Sign in"_s);
    QTRY_VERIFY(!login.flow()->isBusy());

    installTranslation(QLocale(QLocale::German, QLocale::Austria));
    QTRY_COMPARE(view->heading(), u"Anmelden"_s);
    QCOMPARE(view->findChild<QLabel *>(u"passwordLabel"_s)->text(), u"&Passwort"_s);
    login.flow()->signIn(u"ada@example.com"_s, u"wrong"_s, true);
    QTRY_COMPARE(
        view->message().text, u"E-Mail-Adresse oder Passwort ist falsch. Prüfen Sie beides und versuchen Sie es noch einmal."_s);

    installTranslation(QLocale(QLocale::English));
    QTRY_COMPARE(view->heading(), u"Sign in"_s);
}

void tst_Translations::shownRulesFollowTheLanguage()
{
    DescopeTest::LoopbackServer server;
    server.reply(DescopeTest::Reply::json(200, {{"minLength"_L1, 8}}));
    DescopeService service({u"P2DescopeEmulatorLocalDemo01"_s, server.url()});
    SessionManager session(&service, std::make_unique<MemoryTokenStore>());
    LoginWidget login(&session);
    installTranslation(QLocale(QLocale::English));
    login.show();
    QTRY_COMPARE(login.flow()->step(), LoginStep::SignIn);
    QTRY_VERIFY(!login.flow()->isBusy());
    login.flow()->show(LoginStep::SignUp);
    QTRY_VERIFY(login.flow()->isPolicyKnown());
    const auto has = [&login](const QString &text) {
        const auto labels = login.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(has(u"At least 8 characters"_s));
    installTranslation(QLocale(QLocale::German));
    QTRY_VERIFY(has(u"Mindestens 8 Zeichen"_s));
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
