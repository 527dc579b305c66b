// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QDateTime>
#include <QList>

namespace Descope {

namespace Ui {
class AccountView;
}

/// One sign-in of the past. `place` and `address` may be empty.
struct SignInRecord
{
    QDateTime time; ///< UTC; shown in local time
    QString place;
    QString address;

    friend bool operator==(const SignInRecord &a, const SignInRecord &b)
    {
        return a.time == b.time && a.place == b.place && a.address == b.address;
    }
    friend bool operator!=(const SignInRecord &a, const SignInRecord &b) { return !(a == b); }
};

/// Who is signed in, whether the session is alive, the last sign-ins, and what can be done about the account. It has no primary
/// button: Enter presses the button that has the focus and nothing else.
///
/// "Sign out everywhere" asks first, in the screen; Esc answers no. Object names: avatar, nameText, loginIdText, stateIcon,
/// stateText, stateDetail, historyLabel, historyTable, historyNote, changeButton, replaceButton, signOutButton,
/// signOutEverywhereButton, confirmBox, confirmText, confirmButton, declineButton, signOutNote, supportButton.
class DESCOPE_UI_EXPORT AccountView : public View
{
    Q_OBJECT

public:
    /// What is said about the session below the name.
    enum SessionState { Active, Offline, Ended };
    Q_ENUM(SessionState)

    explicit AccountView(QWidget *parent = nullptr);
    ~AccountView() override;

    QString name() const;
    QString loginId() const;
    SessionState sessionState() const;
    QList<SignInRecord> history() const;
    bool isConfirming() const; ///< "Sign out everywhere?" is on the screen

public Q_SLOTS:
    void setName(const QString &name); ///< may be empty
    void setLoginId(const QString &loginId);
    /// `detail` is a sentence such as "Trying again in 0:30."; may be empty.
    void setSessionState(Descope::AccountView::SessionState state, const QString &detail = QString());
    /// Both are offered unless set.
    void setPasswordChangeOffered(bool offered); ///< both buttons
    void setSignOutEverywhereOffered(bool offered);
    /// In the order given; the first five are kept. Empty: no table.
    void setHistory(const QList<Descope::SignInRecord> &history);
    /// A sentence in place of or below the table ("The last sign-ins could not be loaded."). Empty: none.
    void setHistoryNote(const QString &note);
    /// What a sign-out could not do, below the buttons, announced. Empty: none.
    void setSignOutNote(const QString &note);
    void focusFirst() override; ///< the first button
    void setBusy(bool busy) override;

Q_SIGNALS:
    /// None of these is sent while busy.
    void changeRequested();
    void replaceRequested();
    void signOutRequested();
    /// Sent only after the person said yes.
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
