// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/accountlist.h"
#include "lifetimes/answeringnetwork.h"
#include "login/accountwidget.h"
#include "login/logindialog.h"
#include "support/fakeclock.h"
#include "support/faketokenstore.h"

namespace DescopeTest {

/// A program with everything that we offer, of which each part may be gone at any moment. What it does, it does with what is
/// left.
class MortalProgram
{
public:
    /// Names the parts that a program owns, in the order in which one needs the other.
    static QStringList parts();

    /// Makes the parts, which become children of one window in this order, and shows it. `saved` is a session of an earlier run.
    explicit MortalProgram(const QStringList &order = parts(), bool isSaved = false);
    ~MortalProgram();

    void destroy(const QString &part);
    QPointer<QObject> part(const QString &name) const;
    /// Returns the flow of the widget, if that is there.
    Descope::LoginFlow *shown() const { return login ? login->flow() : nullptr; }
    QWidget *screen() const { return login ? login->currentScreen() : nullptr; }

    /// Does what a person does on the screen that is shown, as far as it is there.
    void type(const QString &edit, const QString &text) const;
    void click(const QString &button) const;

    /// Remembers a call, all of which have to end.
    template<typename T> void expect(const QFuture<T> &future)
    {
        m_calls << [future] { return future.isFinished(); };
    }
    bool allEnded() const;
    /// Calls everything that is left by all its verbs.
    void useWhatIsLeft();
    /// Lets everything happen that needs no time to pass.
    static void settle();

    const std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    QPointer<QWidget> window;
    QPointer<AnsweringNetwork> network;
    QPointer<Descope::DescopeService> service;
    QPointer<Descope::SessionManager> session;
    QPointer<FakeTokenStore> store; ///< the session's
    QPointer<Descope::AccountList> accounts;
    QPointer<Descope::LoginFlow> flow; ///< one of the program's own, without a screen
    QPointer<Descope::LoginWidget> login;
    QPointer<Descope::AccountWidget> account;
    QPointer<Descope::LoginDialog> dialog; ///< while it is open

private:
    QList<std::function<bool()>> m_calls;
};

/// Something that a program goes through, step by step; what it has asked for by the end of a step is answered in the next.
struct Episode
{
    QString name;
    QString held = {}; ///< the call that is never answered: it is under way when the steps are done
    QList<std::function<void(MortalProgram &)>> steps = {};
    bool isSaved = false; ///< somebody was signed in in an earlier run
};

/// Returns what is to be tried, by which all calls of the widget and of the session are made once.
QList<Episode> episodes();

/// Goes through it; `before` is called before each step, for whoever wants to look at what there is.
void live(
    MortalProgram &program, const Episode &episode, const std::function<void()> &before = [] {});

} // namespace DescopeTest
