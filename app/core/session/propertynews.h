// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/sessionmanager.h"

#include <QPointer>

#include <utility>

namespace Descope {

/// Tells which properties of a SessionManager have changed, whatever has changed them, when control has returned to the event
/// loop: what a front end shows then is of one moment.
class PropertyNews : public QObject
{
public:
    explicit PropertyNews(SessionManager *manager);

    /// Goes on for another session of the manager, with what the one before has told.
    void takeOver(PropertyNews &before)
    {
        m_manager = std::exchange(before.m_manager, nullptr);
        m_told = before.m_told;
        note();
    }
    /// Something may have changed.
    void note();
    /// Says that the user is told now. Returns false when that was done already.
    bool noteTold(const User &user) { return std::exchange(m_told.user, user) != user; }

private:
    struct Values
    {
        User user;
        QString loginId;
        bool isSignedIn = false;
        bool isSaved = false;
        QString currentTenant = {};
        bool isStepUpAwaited = false;
        std::optional<Error> lastError = {};
    };
    void tell();

    QPointer<SessionManager> m_manager;
    Values m_told;
    bool m_isNoted = false;
};

} // namespace Descope
