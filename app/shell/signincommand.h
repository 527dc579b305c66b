// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/sessionmanager.h"
#include "terminal.h"

#include <memory>

namespace Descope {

struct Configuration;

/// Signs somebody in who sits at a terminal. What they have to do stands on stderr; nothing is asked, but that the person presses
/// Enter for another attempt where stdin is a terminal, too.
class SignInCommand : public QObject
{
    Q_OBJECT

public:
    explicit SignInCommand(SessionManager *session);
    ~SignInCommand() override;

    /// Returns the one that the configuration wants: by the browser of this computer, or by a code for the browser of another
    /// device. The session must outlive it, and be restored: nobody is signed in.
    static std::unique_ptr<SignInCommand> make(SessionManager *session, const Configuration &configuration);

    virtual void begin() = 0;
    /// Ends it: nobody is signed in afterwards, here or on the server. It takes until an answer has come that is under way.
    void cancel();

Q_SIGNALS:
    /// Sent when somebody is signed in, and the session was saved or could not be.
    void signedIn();
    /// Sent when nobody is, with words for people where the usual ones of the error say too little.
    void failed(const Descope::Error &error, const QString &text);
    /// Sent once after cancel(), when nothing is under way any more.
    void cancelled();

protected:
    SessionManager *session() const { return m_session; }
    /// Ends what is under way, by wasStopped() or, if it can only be ended by its answer, sessionBegun().
    virtual void stop() = 0;
    bool isCancelled() const { return m_isCancelled; }
    void wasStopped();
    void sessionBegun();
    /// Says on stderr that it is over, and begins again when the person wants to; fails where nobody can say so.
    void offerAgain(const Error &error, const QString &text);

private:
    SessionManager *const m_session;
    std::unique_ptr<EnterKey> m_enter;
    bool m_isCancelled = false;
    bool m_hasBegun = false; ///< the session
};

/// Returns whether a browser of this computer is where the person sits: it has a display, and they do not come over ssh, when
/// another computer has the display that they see.
bool isBrowserAtHand();

} // namespace Descope
