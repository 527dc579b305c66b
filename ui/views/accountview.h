// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QDateTime>
#include <QList>

namespace Descope {

namespace Ui {
class AccountView;
}

/// Describes one sign-in of the past. `place` and `address` may be empty.
struct SignInRecord
{
    QDateTime time; ///< in UTC; the table shows local time
    QString place;
    QString address;

    friend bool operator==(const SignInRecord &a, const SignInRecord &b)
    {
        return a.time == b.time && a.place == b.place && a.address == b.address;
    }
    friend bool operator!=(const SignInRecord &a, const SignInRecord &b) { return !(a == b); }
};

/// Shows who is signed in, whether the session is alive, and the recent sign-ins, and offers what can be done about the account.
/// It has no primary button: Enter presses the button that has the focus and nothing else. "Sign out everywhere" asks first, on
/// the screen; Esc answers no.
///
/// Object names: avatar, nameText, loginIdText, stateIcon, stateText, stateDetail, historyLabel, historyTable, historyNote,
/// changeButton, replaceButton, signOutButton, signOutEverywhereButton, confirmBox, confirmText, confirmButton, declineButton,
/// supportButton.
class AccountView : public View
{
    Q_OBJECT

public:
    /// Says what stands about the session below the name.
    enum SessionState { Active, Offline, Ended };
    Q_ENUM(SessionState)

    explicit AccountView(QWidget *parent = nullptr);
    ~AccountView() override;

    QString name() const;
    QString loginId() const;
    SessionState sessionState() const;
    QList<SignInRecord> history() const;
    bool isConfirming() const; ///< the question "Sign out everywhere?" is on the screen

public Q_SLOTS:
    void setName(const QString &name); ///< it may be empty
    void setLoginId(const QString &loginId);
    /// Shows the state. `detail` is a sentence such as "Trying again in 0:30.", or empty.
    void setSessionState(Descope::AccountView::SessionState state, const QString &detail = QString());
    /// Says whether this is offered; all of it is unless set.
    void setPasswordChangeOffered(bool offered); ///< to change and to replace it
    void setSignOutEverywhereOffered(bool offered);
    /// Shows the first five sign-ins in a table, in the order given. Without any there is no table.
    void setHistory(const QList<Descope::SignInRecord> &history);
    /// Shows a sentence in place of the table or below it, such as "Recent sign-ins can’t be shown right now." An empty text
    /// removes it.
    void setHistoryNote(const QString &note);
    void focusFirst() override; ///< the first button
    void setBusy(bool busy) override;

Q_SIGNALS:
    /// Sent when the person presses a button, like the next ones. None of them is sent while busy.
    void changeRequested();
    void replaceRequested();
    void signOutRequested();
    /// Sent when the person has answered yes.
    void signOutEverywhereRequested();
    void supportDetailsRequested();

protected:
    void cancel() override;
    void retranslate() override;

private:
    void ask(bool asking);
    void updateTexts();
    void updateTable();

    std::unique_ptr<Ui::AccountView> m_ui;
    QString m_name;
    QString m_loginId;
    QString m_stateDetail;
    SessionState m_state = Active;
    QList<SignInRecord> m_history;
};

} // namespace Descope
