// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"
#include "reply.h"

#include <span>

namespace Emulator {

/// Says what a call has to bring along.
enum class Access {
    Open,    ///< nothing
    Project, ///< `Bearer {projectId}`
    Refresh, ///< `Bearer {projectId}:{refreshJwt}`, or the cookie
    Session, ///< `Bearer {projectId}:{sessionJwt}`, or the cookie
    Key,     ///< `Bearer {projectId}:{access key}`
    Client,  ///< `Bearer {sessionJwt}`, or nothing: calls of OAuth, whose body is a form
    Control, ///< nothing: the emulator's own JSON calls
    Page,    ///< nothing: its pages; the body is not JSON
};

struct Route
{
    QHttpServerRequest::Method method;
    Access access;
    QLatin1StringView path; ///< a `*` stands for one segment
    Reply (*answer)(Project &, const Call &);
};

/// Returns every call that the emulator knows.
std::span<const Route> routes();

/// Returns whether the path is one of Descope's, rather than of the emulator itself.
bool isOfDescope(const QString &path);

} // namespace Emulator
