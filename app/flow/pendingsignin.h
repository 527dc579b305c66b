// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowstage.h"

#include <functional>
#include <optional>

namespace Descope {

/// Keeps what a first factor gave until the rest is done that a program wants of a sign-in: the second factor, the tenant. Until
/// then nobody is signed in by it: it is in memory alone, and nobody else sees it. When the steps are left that belong to it, it
/// is ended on the server.
class PendingSignIn : public QObject
{
    Q_OBJECT

public:
    PendingSignIn(FlowStage *stage, QObject *parent);
    ~PendingSignIn() override { end(); }

    /// Keeps a sign-in that waits at a gate of the stage (FlowStage::addGate()).
    void keep(const Arrival &arrival, int gate);
    bool isThere() const { return m_arrival.has_value(); }
    /// These are of the sign-in that is there.
    const Arrival &arrival() const { return *m_arrival; }
    const Session &session() const { return m_arrival->response.session; }
    void setUser(const User &user) { m_arrival->response.session.user = user; }
    /// Opens the gate: the sign-in goes on to the next one, or to the session.
    void goOn();
    /// Does the same with what a further step gave, whose tokens take the place of those that there are. These are not sent
    /// again, also not to end them: Descope may take them for stolen ones. A session of another user is ended, and that is told;
    /// so is one that comes when the sign-in is not there any more, about which there is nothing to tell.
    void goOnWith(const AuthResponse &response);

    /// Gives it up, and tells why: what led here may be spent, so that the person begins anew.
    void giveUp(const Error &error);

    // The steps that belong to it also serve somebody who is signed in, and ask here for both.

    /// Returns the login id of the sign-in that waits, or of who is signed in.
    QString loginId() const;
    /// Gives the refresh token of the sign-in that waits, or the newest one of the session. When there is none now, that is told.
    /// With `again`, it is told as failSending() does.
    void withToken(const std::function<void(const Token &)> &then, const std::function<void()> &again = {});
    /// Tells why a call with that token has failed, unless in the usual words in these. A sign-in that waits may have ended by
    /// that, as after a sign-out everywhere; whether a session has is for itself to find out, and to say.
    void fail(const Error &error, const CurrentNotice::Words &words = {});
    /// The same for an email or a code that could not be sent; see FlowStage::failSending().
    void failSending(const Error &error, const std::function<void()> &again);

private:
    void renew(const Session &given);
    void end();
    void endUnlessAwaited();
    void endSession(const Token &refreshToken);
    void failSession(const Error &error, const std::function<void()> &again = {});
    void tell(const Error &error, const std::function<void()> &again);

    FlowStage *const m_stage;
    std::optional<Arrival> m_arrival;
    int m_gate = 0;
};

} // namespace Descope
