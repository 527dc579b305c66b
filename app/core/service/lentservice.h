// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"

#include <QPointer>

#include <memory>

namespace Descope {

/// This is a pointer to a service that somebody else owns, and may destroy at any time. In the place of one that is gone, or that
/// never was, there is another one from then on: it has the same project and server, sends nothing, and answers each call with
/// Error::Kind::Configuration. So this is never null, and nobody who uses a service has to ask whether it is there. Copies stand
/// for the same.
class LentService
{
public:
    LentService(DescopeService *service); // implicit, like the pointer that it takes the place of

    DescopeService *get() const;
    DescopeService *operator->() const { return get(); }
    DescopeService &operator*() const { return *get(); }
    operator DescopeService *() const { return get(); }

    /// Returns whether it is there.
    bool isThere() const { return !m_state->service.isNull(); }
    /// Returns the error of whoever needs one that is not there. The log tells it once.
    Error absence() const;

private:
    struct State
    {
        QPointer<DescopeService> service;
        ServiceConfig config;
        std::unique_ptr<DescopeService>
            standIn; ///< made when it is needed, not when the service ends: that may be the program's end
    };
    std::shared_ptr<State> m_state;
};

} // namespace Descope
