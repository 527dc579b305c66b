// SPDX-License-Identifier: MIT
#pragma once

#include "controls/passwordedit.h"
#include "login/loginstage.h"
#include "login/loginwidget.h"
#include "support/await.h"
#include "views/view.h"

#include <QApplication>
#include <QLineEdit>

namespace DescopeTest {

/// A window with the login in it, and somebody who has a keyboard and no mouse.
class LoginWindow
{
public:
    explicit LoginWindow(const Emulator::EmulatorClient &server, const Descope::LoginSettings &settings = {},
        std::unique_ptr<Descope::TokenStore> tokens = std::make_unique<FakeTokenStore>(),
        const std::shared_ptr<Descope::Clock> &clock = Descope::Clock::system())
        : service({server.projectId(), QUrl(server.baseUrl())})
        , session(&service, std::move(tokens), clock)
        , widget(std::make_unique<Descope::LoginWidget>(&session, settings))
        , login(*widget)
    {
    }

    bool show()
    {
        login.show();
        login.activateWindow();
        return QTest::qWaitForWindowActive(&login) && arrives(u"signInView"_s);
    }
    /// Waits until a screen is there and nothing is under way.
    bool arrives(const QString &view)
    {
        return waitUntil([&] { return screen()->objectName() == view && !login.flow()->isBusy(); });
    }
    Descope::View *screen() const { return qobject_cast<Descope::View *>(login.currentScreen()); }
    template<typename W = QWidget> W *find(const QString &name) const { return screen()->findChild<W *>(name); }
    QLineEdit *edit(const QString &name) const
    {
        auto *password = find<Descope::PasswordEdit>(name);
        return password != nullptr ? password->lineEdit() : find<QLineEdit>(name);
    }
    QString told() const { return screen()->message().text; }

    /// The name of what has the focus; of a password's field that of the whole.
    static QString focus()
    {
        const QWidget *widget = QApplication::focusWidget();
        if (widget == nullptr)
            return {};
        if (widget->objectName() != u"lineEdit"_s)
            return widget->objectName();
        while (qobject_cast<const Descope::PasswordEdit *>(widget) == nullptr)
            widget = widget->parentWidget();
        return widget->objectName();
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void write(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// By Tab alone.
    static bool go(const QString &name)
    {
        for (int steps = 0; focus() != name; ++steps) {
            if (steps > 40)
                return false;
            press(Qt::Key_Tab);
        }
        return true;
    }
    /// In place of what the field holds.
    bool fill(const QString &name, const QString &text)
    {
        if (!go(name))
            return false;
        edit(name)->selectAll();
        press(Qt::Key_Backspace);
        write(text);
        return edit(name)->text() == text;
    }
    bool push(const QString &name)
    {
        if (!go(name))
            return false;
        press(Qt::Key_Return);
        return true;
    }
    bool signIn(const QString &loginId, const QString &password)
    {
        if (!fill(u"loginIdEdit"_s, loginId) || !fill(u"passwordEdit"_s, password))
            return false;
        press(Qt::Key_Return);
        return waitUntil([this] { return !login.flow()->isBusy(); });
    }

    Descope::DescopeService service;
    Descope::SessionManager session;
    std::unique_ptr<Descope::LoginWidget> widget; ///< until a test destroys it
    Descope::LoginWidget &login;
};

} // namespace DescopeTest
