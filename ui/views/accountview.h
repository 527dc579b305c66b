// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QDateTime>
#include <QList>
#include <QPixmap>

#include <functional>

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
    bool isHere = false; ///< it began the session that is shown

    friend bool operator==(const SignInRecord &a, const SignInRecord &b)
    {
        return a.time == b.time && a.place == b.place && a.address == b.address && a.isHere == b.isHere;
    }
    friend bool operator!=(const SignInRecord &a, const SignInRecord &b) { return !(a == b); }
};

/// Shows who is signed in, whether the session is alive, and the recent sign-ins, and offers what can be done about the account.
/// It has no primary button: Enter presses the button that has the focus and nothing else, and at first the heading has it. "Sign
/// out everywhere" asks first, on the screen; Esc answers no.
///
/// Object names: avatar, nameText, loginIdText, verifiedIcon, verifiedText, stateIcon, stateText, stateDetail, reconnectButton,
/// passwordRow (passwordTitle, passwordDetail, passwordButton) and likewise totpRow, emailRow, phoneRow, organizationRow and
/// accountsRow, historyLabel, historyTable, historyNote, signOutButton,
/// signOutEverywhereButton, confirmBox, confirmText, confirmButton, declineButton, supportRow (supportTitle, supportDetail,
/// supportButton).
class AccountView : public View
{
    Q_OBJECT

public:
    /// Says what stands about the session below the name.
    enum SessionState { Active, Offline, Ended };
    Q_ENUM(SessionState)
    /// Says what is known about the address of the person.
    enum Verification { NotKnown, NotVerified, Verified };
    Q_ENUM(Verification)

    explicit AccountView(QWidget *parent = nullptr);
    ~AccountView() override;

    QString name() const;
    QString loginId() const;
    SessionState sessionState() const;
    QList<SignInRecord> history() const;
    bool isConfirming() const; ///< the question "Sign out everywhere?" is on the screen

    /// Sets what tells the time, for "Today" and "Yesterday"; the computer does unless this is set.
    void setClock(const std::function<QDateTime()> &now);

public Q_SLOTS:
    void setName(const QString &name); ///< it may be empty
    void setLoginId(const QString &loginId);
    void setVerification(Descope::AccountView::Verification verification);
    void setPicture(const QPixmap &picture); ///< in place of the initials; null for those
    /// Shows the state. `detail` is a sentence such as "We’ll keep trying to reconnect.", or empty. While offline, the person can
    /// try now.
    void setSessionState(Descope::AccountView::SessionState state, const QString &detail = QString());
    /// Says whether there is a password to change; else one can be set.
    void setPasswordThere(bool isThere);
    /// Says whether this is offered; all of it is unless set.
    void setPasswordChangeOffered(bool offered);
    void setSignOutEverywhereOffered(bool offered);
    /// Says whether an authenticator app can be set up here; it cannot unless set. `isThere` says that the account has one.
    void setTotpOffered(bool offered, bool isThere = false);
    /// Says whether the address or the number can be changed here; neither can unless set. Where it is empty it can be added.
    void setEmailOffered(bool offered, const QString &email = QString());
    void setPhoneOffered(bool offered, const QString &phone = QString());
    /// Says whether the person can go on for another organization; they cannot unless set. `name` is that of the present one.
    void setOrganizationOffered(bool offered, const QString &name = QString());
    /// Says whether the person can go on with another account; they cannot unless set. `others` are the names of those that are
    /// on this computer, besides the one that is shown.
    void setAccountsOffered(bool offered, const QStringList &others = QStringList());
    /// Shows the name and the version of the program beside what support asks for.
    void setProgram(const QString &program);
    /// Says that the support details were copied, to the eye and to screen readers, until the screen is shown anew.
    void noteCopied();
    /// Shows the first five sign-ins in a table, in the order given. Without any there is no table.
    void setHistory(const QList<Descope::SignInRecord> &history);
    /// Shows a sentence in place of the table or below it, such as "Recent sign-ins can’t be shown right now." An empty text
    /// removes it.
    void setHistoryNote(const QString &note);
    void focusFirst() override; ///< the heading: a second Enter must do nothing here
    void setBusy(bool busy) override;

Q_SIGNALS:
    /// Sent when the person presses a button, like the next ones. None of them is sent while busy.
    void passwordRequested();
    void totpRequested();
    void emailRequested();
    void phoneRequested();
    void organizationRequested();
    void accountsRequested();
    void reconnectRequested();
    void signOutRequested();
    /// Sent when the person has answered yes.
    void signOutEverywhereRequested();
    void supportDetailsRequested();

protected:
    void cancel() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void ask(bool asking);
    void updateRows();
    void applyActions();
    void updateTexts();
    static QString copiedText();
    void updatePerson();
    void updateState();
    void updateHistory();

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
