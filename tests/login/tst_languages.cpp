// SPDX-License-Identifier: MIT
#include "core/storage/memorytokenstore.h"
#include "forms/installtranslation.h"
#include "login/loginwidget.h"
#include "pseudolanguage.h"
#include "shell/connectview.h"
#include "shippedlanguages.h"
#include "support/cuttexts.h"
#include "support/loopbackserver.h"
#include "views/accountview.h"
#include "views/browserview.h"
#include "views/checkmailview.h"
#include "views/confirmlinkview.h"
#include "views/entercodeview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/restoringview.h"
#include "views/signinview.h"
#include "views/signupview.h"
#include "views/ssoview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
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

Maker inBrowser(BrowserView::State state)
{
    return [state] {
        auto view = std::make_unique<BrowserView>();
        view->setState(state);
        view->setLinkThere(true);
        return view;
    };
}

const QList<std::pair<const char *, Maker>> &screens()
{
    static const QList<std::pair<const char *, Maker>> all{
        {"account", maker<AccountView>()},
        {"browser", inBrowser(BrowserView::Waiting)},
        {"browser, expired", inBrowser(BrowserView::Expired)},
        {"browser, missing", inBrowser(BrowserView::NoBrowser)},
        {"change", [] { return std::make_unique<NewPasswordView>(NewPasswordView::Change); }},
        {"check mail", maker<CheckMailView>()},
        {"check mail, waiting",
            [] {
                auto view = std::make_unique<CheckMailView>();
                view->setReturnsByItself(true);
                return view;
            }},
        {"confirm link", maker<ConfirmLinkView>()},
        {"connect", maker<ConnectView>()},
        {"enter code", maker<EnterCodeView>()},
        {"forgot", maker<ForgotView>()},
        {"new password", maker<NewPasswordView>()},
        {"replace", maker<ReplaceView>()},
        {"restoring", maker<RestoringView>()},
        {"sign in", maker<SignInView>()},
        {"sign in again",
            [] {
                auto view = std::make_unique<SignInView>();
                view->setRemembered(true, u"Ada Lovelace"_s);
                return view;
            }},
        {"sign in, every way",
            [] {
                auto view = std::make_unique<SignInView>();
                view->setLinkOffered(true);
                view->setCodeOffered(true);
                view->setBrowserOffered(true);
                view->setSsoOffered(true);
                view->setProviders({{u"google"_s, u"Google"_s}, {u"microsoft"_s, u"Microsoft"_s}});
                view->setLastUsedWay(u"oauth:microsoft"_s);
                return view;
            }},
        {"sign in, browser",
            [] {
                auto view = std::make_unique<SignInView>();
                view->setBrowserOnly(true);
                view->setRemembered(true, u"Ada Lovelace"_s);
                return view;
            }},
        {"sign up", maker<SignUpView>()},
        {"single sign-on", maker<SsoView>()},
    };
    return all;
}

/// Everything that a person can read or hear on a screen, with the name of the control.
QList<std::pair<QString, QString>> textsOf(QWidget &screen)
{
    QList<std::pair<QString, QString>> texts;
    const auto add = [&](const QObject &object, const QString &text) {
        if (!text.isEmpty())
            texts << std::pair(
                object.objectName().isEmpty() ? QString::fromLatin1(object.metaObject()->className()) : object.objectName(),
                text);
    };
    for (const auto *widget : screen.findChildren<QWidget *>()) {
        add(*widget, widget->accessibleName());
        add(*widget, widget->accessibleDescription());
        add(*widget, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(*label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(*button, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(*group, group->title());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            add(*edit, edit->placeholderText());
        else if (const auto *table = qobject_cast<const QTableWidget *>(widget)) {
            for (int column = 0; column < table->columnCount(); ++column) {
                if (const auto *item = table->horizontalHeaderItem(column))
                    add(*table, item->text());
            }
        }
    }
    return texts;
}

} // namespace

/// Every screen in every language that is shipped: whole, usable by keyboard, written the right way, switched at any time.
class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void cleanup();

    void everyTextCanBeTranslated_data();
    void everyTextCanBeTranslated();
    void mnemonicsDoNotClash_data() { everyLanguage(); }
    void mnemonicsDoNotClash();
    void mnemonicsAreNotRead_data() { everyLanguage(); }
    void mnemonicsAreNotRead();
    void mnemonicsLeaveWordsJoined();
    void nothingIsCutInSmallWindows_data() { everyLanguage(); }
    void nothingIsCutInSmallWindows();
    void longTextsAreNotCut_data();
    void longTextsAreNotCut();
    void addressesAndPasswordsAreWrittenLeftToRight();
    void numbersHaveTheirForms_data();
    void numbersHaveTheirForms();
    void localesFindTheirLanguage_data();
    void localesFindTheirLanguage();
    void shownLoginFollowsTheLanguage();
    void shownRulesFollowTheLanguage();

private:
    static void everyLanguage();
    static void everyScreen();
};

void tst_Languages::cleanup()
{
    installTranslation(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Languages::everyLanguage()
{
    QTest::addColumn<QLocale>("language");
    for (const QLocale &language : shippedLanguages())
        QTest::newRow(qPrintable(language.name())) << language;
}

void tst_Languages::everyScreen()
{
    QTest::addColumn<int>("screen");
    for (int i = 0; i < screens().size(); ++i)
        QTest::newRow(screens()[i].first) << i;
}

void tst_Languages::everyTextCanBeTranslated_data()
{
    everyScreen();
}

void tst_Languages::everyTextCanBeTranslated()
{
    QFETCH(int, screen);
    const PseudoLanguage pseudo;
    const auto view = screens()[screen].second();
    const auto texts = textsOf(*view);
    QVERIFY(!texts.isEmpty());
    const QStringList examples{u"P2abc…"_s, u"https://api.descope.com"_s}; // the same in every language
    for (const auto &[name, text] : texts)
        QVERIFY2(PseudoLanguage::isPseudo(text) || examples.contains(text), qPrintable(name + u": "_s + text));
}

void tst_Languages::mnemonicsDoNotClash()
{
    QFETCH(QLocale, language);
    installTranslation(language);
    QStringList clashes;
    for (const auto &[name, make] : screens()) {
        const auto view = make();
        QMap<QString, QString> keys;
        const auto check = [&, screen = QString::fromLatin1(name)](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (keys.contains(key))
                clashes << screen + u", "_s + key + u": "_s + keys.value(key) + u" / "_s + text;
            else if (!key.isEmpty())
                keys.insert(key, text);
        };
        for (const auto *button : view->findChildren<QAbstractButton *>())
            check(button->text());
        for (const auto *label : view->findChildren<QLabel *>()) {
            if (label->buddy() != nullptr)
                check(label->text());
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

/// Qt draws the letter apart from the others, so in Arabic script it has to be one that stands by itself.
/// A letter in brackets is no part of a name, nor a name one of another language when the screen is said in that.
void tst_Languages::mnemonicsAreNotRead()
{
    QFETCH(QLocale, language);
    static const QRegularExpression letter(u"[(（][A-Z][)）]|&"_s);
    const auto marked = [](const QWidget &view) {
        QStringList names;
        for (auto *widget : view.findChildren<QWidget *>()) {
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            if (name.contains(letter))
                names << widget->objectName() + u": "_s + name;
        }
        return names.join(u'\n');
    };
    for (const auto &[name, make] : screens()) {
        installTranslation(language);
        const auto view = make();
        QVERIFY2(marked(*view).isEmpty(), qPrintable(QLatin1StringView(name) + u"\n"_s + marked(*view)));
        if (auto *screen = qobject_cast<View *>(view.get())) {
            screen->setBusy(true);
            screen->setBusy(false);
        }
        QVERIFY2(marked(*view).isEmpty(), qPrintable(QLatin1StringView(name) + u", after busy\n"_s + marked(*view)));
        installTranslation(QLocale(QLocale::English));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(view.get(), &change);
        for (const auto *button : view->findChildren<QAbstractButton *>())
            QVERIFY2(std::none_of(button->accessibleName().cbegin(), button->accessibleName().cend(),
                         [](QChar c) { return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul; }),
                qPrintable(button->accessibleName()));
    }
}

void tst_Languages::mnemonicsLeaveWordsJoined()
{
    installTranslation(QLocale(QLocale::Arabic));
    const auto joinsNext = [](QChar c) {
        return c.joiningType() == QChar::Joining_Dual || c.joiningType() == QChar::Joining_Causing;
    };
    const auto joinsPrevious = [&](QChar c) { return joinsNext(c) || c.joiningType() == QChar::Joining_Right; };
    int marked = 0;
    for (const auto &[name, make] : screens()) {
        const auto view = make();
        for (const auto &[control, text] : textsOf(*view)) {
            const qsizetype at = text.indexOf(u'&') + 1;
            if (at == 0)
                continue;
            const QChar before = at >= 2 ? text.at(at - 2) : u' ';
            const QChar after = at + 1 < text.size() ? text.at(at + 1) : u' ';
            QVERIFY2(!(joinsNext(before) && joinsPrevious(text.at(at))), qPrintable(text));
            QVERIFY2(!(joinsNext(text.at(at)) && joinsPrevious(after)), qPrintable(text));
            ++marked;
        }
    }
    QVERIFY(marked > 20);
}

QStringList cutAt(int width, View &view)
{
    view.resize(width, 900);
    view.show();
    QCoreApplication::sendPostedEvents();
    return cutTextsOf(view);
}

/// At 320 pixels, the width of WCAG 2.1, 1.4.10.
void tst_Languages::nothingIsCutInSmallWindows()
{
    QFETCH(QLocale, language);
    QGuiApplication::setLayoutDirection(installTranslation(language).textDirection());
    for (const auto &[name, make] : screens()) {
        const auto view = make();
        QVERIFY2(view->minimumSizeHint().width() <= 320, name);
        const QStringList cut = cutAt(320, *view);
        QVERIFY2(cut.isEmpty(), qPrintable(QString::fromLatin1(name) + u": "_s + cut.join(u'|')));
    }
}

void tst_Languages::longTextsAreNotCut_data()
{
    everyScreen();
}

void tst_Languages::longTextsAreNotCut()
{
    QFETCH(int, screen);
    const PseudoLanguage pseudo;
    const auto view = screens()[screen].second();
    const QStringList cut = cutAt(std::max(320, view->minimumSizeHint().width()), *view);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'|')));
}

void tst_Languages::addressesAndPasswordsAreWrittenLeftToRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    int fields = 0;
    for (const auto &[name, make] : screens()) {
        const auto view = make();
        for (const auto *edit : view->findChildren<QLineEdit *>()) {
            const bool isName = edit->objectName() == "nameEdit"_L1;
            QVERIFY2((edit->layoutDirection() == Qt::LeftToRight) != isName, qPrintable(edit->objectName()));
            ++fields;
        }
    }
    QVERIFY(fields > 10);
}

void tst_Languages::numbersHaveTheirForms_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QList<int>>("apart"); // each of these numbers has a form of its own
    QTest::newRow("English") << QLocale(u"en"_s) << QList<int>{1, 2};
    QTest::newRow("German") << QLocale(u"de"_s) << QList<int>{};
    QTest::newRow("French") << QLocale(u"fr"_s) << QList<int>{1, 2};
    QTest::newRow("Polish") << QLocale(u"pl"_s) << QList<int>{1, 2, 5};
    QTest::newRow("Ukrainian") << QLocale(u"uk"_s) << QList<int>{1, 2, 5};
    QTest::newRow("Arabic") << QLocale(u"ar"_s) << QList<int>{1, 2, 3, 11, 100};
    QTest::newRow("Japanese") << QLocale(u"ja"_s) << QList<int>{};
}

void tst_Languages::numbersHaveTheirForms()
{
    QFETCH(QLocale, language);
    QFETCH(QList<int>, apart);
    installTranslation(language);
    const auto rule = [](int count) {
        return QCoreApplication::translate("Descope::PolicyText", "At least %n character(s)", nullptr, count);
    };
    QVERIFY2(rule(8).contains(u'8') && !rule(8).contains(u"(s)"_s), qPrintable(rule(8)));
    QSet<QString> forms;
    for (const int count : apart)
        forms << rule(count).remove(QRegularExpression(u"[0-9]"_s));
    QCOMPARE(forms.size(), apart.size());
}

void tst_Languages::localesFindTheirLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("of another country") << u"de_AT"_s << u"de_DE"_s;
    QTest::newRow("Brazilian") << u"pt_BR"_s << u"pt_BR"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"ar_EG"_s;
    QTest::newRow("Chinese of China") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("Chinese of Taiwan, in other characters") << u"zh_TW"_s << u"en_US"_s;
    QTest::newRow("none") << u"cy"_s << u"en_US"_s;
}

void tst_Languages::localesFindTheirLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    QCOMPARE(installTranslation(QLocale(locale)).name(), language);
}

void tst_Languages::shownLoginFollowsTheLanguage()
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

void tst_Languages::shownRulesFollowTheLanguage()
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

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
