// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/sessionmanager.h"

namespace Descope {

/// Tells which properties of a SessionManager have changed, whatever has changed them, when control has returned to the event
/// loop: what a front end shows then is of one moment.
class PropertyNews : public QObject
{
public:
    explicit PropertyNews(SessionManager *manager);

    /// Something may have changed.
    void note();
    /// The user was told already.
    void noteTold(const User &user) { m_told.user = user; }

private:
    struct Values
    {
        User user;
        QString loginId;
        bool isSignedIn = false;
        bool isSaved = false;
        std::optional<Error> lastError = {};
    };
    void tell();

    SessionManager *const m_manager;
    Values m_told;
    bool m_isNoted = false;
};

} // namespace Descope
