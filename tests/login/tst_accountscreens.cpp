// SPDX-License-Identifier: MIT
#include "accountlogin.h"
#include "login/accountmenu.h"
#include "login/logindialog.h"

#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

namespace {

const QString ada = u"Ada"_s;
const QString grace = u"Grace"_s;
const QString linus = u"Linus"_s;

QPushButton *button(const QWidget *window, const QString &name)
{
    const auto buttons = window->findChildren<QPushButton *>(name);
    for (QPushButton *found : buttons) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

/// What a screen reader says of it.
QString spoken(QObject *what)
{
    return QAccessible::queryAccessibleInterface(what)->text(QAccessible::Name);
}

} // namespace

/// People choose among the accounts of their computer, in windows and by a menu.
class tst_AccountScreens : public AccountLogin
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signedOut_chooseByKeyboard();
    void anotherOne_isAddedAtTheAccountByKeyboard();
    void oneIsRemoved_byKeyboard();
    void accountRow_leadsToTheOthers();
    void accountRow_isNotThereWithoutAList();
    void dialog_offersTheAccounts();
    void escape_leadsBackToTheAccounts();
    void lockedKeyring_isToldAmongTheAccounts();
    void menu_showsTheAccounts();
    void menu_leadsFromOneToAnother();
    void menu_addsRemovesAndSignsOut();
    void menu_tellsWhatFailed();
    void menu_isInThePersonsLanguage();
    void menu_outlivesTheList();

private:
    void show()
    {
        m_login = std::make_unique<LoginWidget>(m_session.get(), m_flow->settings());
        m_login->show();
        m_login->activateWindow();
    }
    LoginFlow *flow() const { return m_login->flow(); }
    /// Presses keys where the focus is; that has to be this button.
    void press(const QString &name, Qt::Key key = Qt::Key_Return)
    {
        QTRY_VERIFY2(button(m_login.get(), name) != nullptr, qPrintable(name));
        QPushButton *pressed = button(m_login.get(), name);
        for (int tabs = 0; tabs < 30 && m_login->focusWidget() != pressed; ++tabs)
            QTest::keyClick(m_login->focusWidget() != nullptr ? m_login->focusWidget() : m_login.get(), Qt::Key_Tab);
        QCOMPARE(m_login->focusWidget(), pressed);
        QTest::keyClick(pressed, key);
    }
    static QAction *action(const AccountMenu &menu, const QString &name) { return menu.findChild<QAction *>(name); }
    /// Returns what the menu shows; what is checked has an asterisk.
    static QStringList shown(const QMenu &menu)
    {
        QStringList texts;
        const auto actions = menu.actions();
        for (const QAction *action : actions) {
            QString text = action->text();
            text.remove(QChar(0x2068)).remove(QChar(0x2069));
            if (action->isVisible() && !action->isSeparator())
                texts << (action->isChecked() ? u'*' + text : text);
        }
        return texts;
    }

    std::unique_ptr<LoginWidget> m_login;
};

void tst_AccountScreens::init()
{
    startWith({ada, grace, linus});
}

void tst_AccountScreens::cleanup()
{
    m_login.reset();
}

void tst_AccountScreens::signedOut_chooseByKeyboard()
{
    m_flow->signOut();
    QVERIFY(settle());
    startProgram();
    show();
    QTRY_COMPARE(flow()->step(), Step::Accounts);
    QCOMPARE(m_login->heading(), u"Choose an account"_s);
    const QPushButton *last = button(m_login.get(), u"accountButton_U2grace"_s);
    QVERIFY(last->text().contains("Continue as"_L1) && last->text().contains(grace)); // who was there last
    QVERIFY(!button(m_login.get(), u"accountButton_U2ada"_s)->text().contains("Continue"_L1));
    QVERIFY(button(m_login.get(), u"cancelButton"_s) == nullptr);
    press(u"accountButton_U2ada"_s);
    QTRY_COMPARE(flow()->step(), Step::Account);
    QCOMPARE(m_session->loginId(), loginIdOf(ada));
}

void tst_AccountScreens::anotherOne_isAddedAtTheAccountByKeyboard()
{
    show();
    QTRY_COMPARE(flow()->step(), Step::Account);
    press(u"accountsButton"_s);
    QTRY_COMPARE(flow()->step(), Step::Accounts);
    QVERIFY(button(m_login.get(), u"cancelButton"_s) != nullptr);
    press(u"anotherButton"_s);
    QTRY_COMPARE(flow()->step(), Step::SignIn);
    m_server->clear();
    give("password/signin", answerOf(u"Mary"_s));
    flow()->signIn(loginIdOf(u"Mary"_s), u"secret"_s, true);
    QTRY_COMPARE(flow()->step(), Step::Account);
    QTRY_COMPARE(m_accounts->accounts().size(), 4);
    QCOMPARE(m_accounts->current().name, u"Mary"_s);
}

void tst_AccountScreens::oneIsRemoved_byKeyboard()
{
    show();
    QTRY_COMPARE(flow()->step(), Step::Account);
    press(u"accountsButton"_s);
    QTRY_VERIFY(button(m_login.get(), u"removeButton_U2ada"_s) != nullptr);
    QVERIFY(spoken(button(m_login.get(), u"removeButton_U2ada"_s)).contains(ada));
    press(u"removeButton_U2ada"_s);
    QTRY_VERIFY(button(m_login.get(), u"confirmButton"_s) != nullptr);
    QCOMPARE(m_accounts->accounts().size(), 3); // nothing is done before the answer
    press(u"confirmButton"_s);
    QTRY_COMPARE(m_accounts->accounts().size(), 2);
    QTRY_COMPARE(flow()->notice().text, u"The account was removed from this computer."_s);
    QTRY_VERIFY(button(m_login.get(), u"accountButton_U2ada"_s) == nullptr);
    QVERIFY(button(m_login.get(), u"accountButton_U2grace"_s) != nullptr);
    QCOMPARE(tokensOf("logout"), QStringList{ada});
}

void tst_AccountScreens::accountRow_leadsToTheOthers()
{
    show();
    QTRY_COMPARE(flow()->step(), Step::Account);
    const auto *detail = m_login->findChild<QLabel *>(u"accountsDetail"_s);
    QVERIFY2(detail->text().contains(grace) && detail->text().contains(ada), qPrintable(detail->text()));
    QVERIFY(!detail->text().contains(linus));
    QCOMPARE(spoken(button(m_login.get(), u"accountsButton"_s)), u"Switch account…"_s);
    QVERIFY(await(m_accounts->remove(idOf(ada))));
    QVERIFY(await(m_accounts->remove(idOf(grace))));
    QTRY_COMPARE(detail->text(), u"No other account on this computer."_s);
    QCOMPARE(spoken(button(m_login.get(), u"accountsButton"_s)), u"Add account…"_s);
    press(u"accountsButton"_s);
    QTRY_COMPARE(flow()->step(), Step::SignIn);
}

void tst_AccountScreens::accountRow_isNotThereWithoutAList()
{
    m_flow.reset();
    m_accounts.reset();
    m_flow = std::make_unique<LoginFlow>(m_session.get());
    show();
    QTRY_COMPARE(flow()->step(), Step::Account);
    QVERIFY(button(m_login.get(), u"signOutButton"_s) != nullptr);
    QVERIFY(button(m_login.get(), u"accountsButton"_s) == nullptr);
}

void tst_AccountScreens::dialog_offersTheAccounts()
{
    m_flow->signOut();
    QVERIFY(settle());
    startProgram();
    QWidget window;
    window.show();
    const auto answer = LoginDialog::signIn(m_session.get(), &window);
    auto *dialog = window.findChild<LoginDialog *>();
    QTRY_VERIFY(button(dialog, u"accountButton_U2grace"_s) != nullptr);
    QTest::keyClick(button(dialog, u"accountButton_U2grace"_s), Qt::Key_Space);
    QVERIFY(await(answer));
    QVERIFY(*await(answer));
    QCOMPARE(m_session->loginId(), loginIdOf(grace));
}

void tst_AccountScreens::escape_leadsBackToTheAccounts()
{
    m_flow->signOut();
    QVERIFY(settle());
    startProgram();
    show();
    QTRY_COMPARE(flow()->step(), Step::Accounts);
    int dismissals = 0;
    connect(m_login.get(), &LoginWidget::dismissed, this, [&dismissals] { ++dismissals; });
    press(u"anotherButton"_s);
    QTRY_COMPARE(flow()->step(), Step::SignIn);
    QTRY_VERIFY(button(m_login.get(), u"cancelButton"_s) != nullptr);
    QTest::keyClick(m_login->focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(flow()->step(), Step::Accounts);
    QCOMPARE(dismissals, 0);
    QTest::keyClick(m_login->focusWidget(), Qt::Key_Escape);
    QCOMPARE(dismissals, 1);
}

void tst_AccountScreens::lockedKeyring_isToldAmongTheAccounts()
{
    show();
    QTRY_COMPARE(flow()->step(), Step::Account);
    press(u"accountsButton"_s);
    m_keyring->lock();
    press(u"accountButton_U2ada"_s);
    QTRY_COMPARE(flow()->notice().text, u"Your saved session is locked. Unlock your keyring to continue."_s);
    QCOMPARE(flow()->step(), Step::Accounts);
    QCOMPARE(m_session->loginId(), loginIdOf(linus));
    m_keyring->unlock();
    press(u"messageAction1"_s);
    QTRY_COMPARE(m_session->loginId(), loginIdOf(ada));
}

// The menu ------------------------------------------------------------------------------------------------------------------

void tst_AccountScreens::menu_showsTheAccounts()
{
    const AccountMenu menu(m_accounts.get());
    QCOMPARE(menu.title(), u"&Account"_s);
    QCOMPARE(
        shown(menu), (QStringList{u"*Linus"_s, grace, ada, u"A&dd account…"_s, u"&Remove from this computer"_s, u"&Sign out"_s}));
    QCOMPARE(shown(*menu.findChild<QMenu *>(u"removeMenu"_s)), (QStringList{grace, ada}));
    QVERIFY(await(m_accounts->remove(idOf(ada))));
    QVERIFY(await(m_accounts->remove(idOf(grace))));
    QTRY_COMPARE(shown(menu), (QStringList{u"*Linus"_s, u"A&dd account…"_s, u"&Sign out"_s}));
}

void tst_AccountScreens::menu_leadsFromOneToAnother()
{
    QMenuBar bar;
    AccountMenu menu(m_accounts.get());
    bar.addMenu(&menu);
    menu.popup({});
    QTest::keyClick(&menu, Qt::Key_Down); // to the first
    QTest::keyClick(&menu, Qt::Key_Down);
    QCOMPARE(menu.activeAction(), action(menu, u"account_U2grace"_s));
    QTest::keyClick(&menu, Qt::Key_Return);
    QTRY_COMPARE(m_session->loginId(), loginIdOf(grace));
    QTRY_COMPARE(shown(menu).mid(0, 3), (QStringList{u"*Grace"_s, linus, ada}));
}

void tst_AccountScreens::menu_addsRemovesAndSignsOut()
{
    const AccountMenu menu(m_accounts.get());
    action(menu, u"remove_U2ada"_s)->trigger();
    QTRY_COMPARE(shown(menu).mid(0, 2), (QStringList{u"*Linus"_s, grace}));
    QTRY_COMPARE(tokensOf("logout"), QStringList{ada});
    action(menu, u"addAccount"_s)->trigger();
    QTRY_COMPARE(m_flow->step(), Step::SignIn);
    QCOMPARE(shown(menu).mid(0, 2), (QStringList{linus, grace})); // nobody is current
    QVERIFY(!action(menu, u"signOut"_s)->isEnabled());
    signInAs(ada);
    QVERIFY(action(menu, u"signOut"_s)->isEnabled());
    const QSignalSpy finished(m_session.get(), &SessionManager::signOutFinished);
    action(menu, u"signOut"_s)->trigger();
    QTRY_COMPARE(m_flow->step(), Step::Accounts);
    QTRY_COMPARE(shown(menu).mid(0, 2), (QStringList{linus, grace}));
    QTRY_COMPARE(finished.size(), 1);
}

void tst_AccountScreens::menu_tellsWhatFailed()
{
    const AccountMenu menu(m_accounts.get());
    QList<Kind> kinds;
    connect(&menu, &AccountMenu::failed, this, [&kinds](const Error &error) { kinds << error.kind; });
    m_keyring->lock();
    action(menu, u"account_U2ada"_s)->trigger();
    QTRY_COMPARE(kinds, QList{Kind::StorageLocked});
    QCOMPARE(shown(menu).mid(0, 3), (QStringList{u"*Linus"_s, grace, ada})); // it is as it was
}

void tst_AccountScreens::menu_isInThePersonsLanguage()
{
    AccountMenu menu(m_accounts.get());
    menu.setTitle(u"People"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&menu, &change);
    QCOMPARE(menu.title(), u"People"_s); // the program's own
    QCOMPARE(action(menu, u"addAccount"_s)->text(), u"A&dd account…"_s);
}

void tst_AccountScreens::menu_outlivesTheList()
{
    const AccountMenu menu(m_accounts.get());
    m_accounts.reset();
    QTRY_COMPARE(shown(menu), (QStringList{u"A&dd account…"_s, u"&Sign out"_s}));
    QVERIFY(!action(menu, u"addAccount"_s)->isEnabled());
    QCOMPARE(menu.accounts(), nullptr);
}

QTEST_MAIN(tst_AccountScreens)
#include "tst_accountscreens.moc"
