// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/sessionmanager.h"

#include <QPointer>

#include <memory>

namespace Descope {

/// This is a pointer to a session that somebody else owns, and may destroy at any time. In the place of one that is gone, or that
/// never was, there is another one from then on, in which nobody is signed in, and nobody can: it has no service. So this is
/// never null.
class LentSession
{
public:
    explicit LentSession(SessionManager *session)
        : m_session(session)
    {
    }

    /// Returns whether it is there.
    bool isThere() const { return !m_session.isNull(); }
    /// Returns null when it is not there.
    SessionManager *lent() const { return m_session; }
    SessionManager *get() const
    {
        if (m_session)
            return m_session;
        if (!m_standIn)
            m_standIn = std::make_unique<SessionManager>(nullptr, nullptr);
        return m_standIn.get();
    }

private:
    QPointer<SessionManager> m_session;
    mutable std::unique_ptr<SessionManager> m_standIn; ///< made when it is needed
};

} // namespace Descope
