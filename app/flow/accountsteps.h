// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowstage.h"
#include "flow/personsteps.h"

namespace Descope {

/// Leads from the saved session to the account and out of it again: restores the session, follows what happens to it here or
/// elsewhere, loads the last sign-ins when the account is entered, signs out.
class AccountSteps : public QObject
{
    Q_OBJECT

public:
    AccountSteps(FlowStage *stage, PersonSteps *persons, QObject *parent);

    /// Looks for a saved session, or joins what the session is at.
    void start();
    /// Looks for a saved session, and goes on where it leads.
    void restore(TokenStore::Access access);
    /// Tries again to save the session.
    void save();
    void loadHistory();
    /// Returns whether there is a connection, as far as the last answer tells.
    bool isOnline() const;
    /// Tries the connection again, and tells what came of it. Does nothing when nobody is signed in.
    void reconnect();
    void signOut(SessionManager::SignOut scope);

Q_SIGNALS:
    void historyLoaded(const QList<Descope::HistoryEntry> &history);
    void historyFailed(const QString &text);
    void onlineChanged(bool isOnline);

private:
    void leaveRestoring();
    LoginStep beginning() const;
    void followSignIn();
    void followSignOut(SessionManager::EndReason reason);
    void followSaveFailure(const Error &error);
    void tellUnsaved(const Error &error);
    void tellSaved();
    void followRecovery();
    void followConnection();
    void failHistory();
    void tellSignedOut(const Result<SignOutReport> &report, SessionManager::SignOut scope);

    FlowStage *const m_stage;
    PersonSteps *const m_persons;
    std::optional<Error> m_unsaved; ///< of a session that is being restored: told at the account
    bool m_wasOnline;               ///< as was told last
    bool m_isHistoryMissing = false;
};

} // namespace Descope
