// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Descope {

/// Reads as much of HTTP (RFC 9112) as it takes to be brought a link by a browser, and nothing that two readers could understand
/// differently.
struct LoopbackRequest
{
    /// This is the longest head of a request, request line and empty line included.
    static constexpr qsizetype maxSize = 8 * 1024;

    int status = 0;         ///< 200: a browser went to target. 0: more must come. Else the HTTP status that refuses it.
    QByteArray target = {}; ///< path and query, as sent

    /// Reads everything that came so far, or at least maxSize + 1 bytes of it; `host` is the only Host that is accepted.
    static LoopbackRequest read(const QByteArray &received, const QByteArray &host);
};

} // namespace Descope
