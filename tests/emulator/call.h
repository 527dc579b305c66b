// SPDX-License-Identifier: MIT
#pragma once

#include "fields.h"

#include <QHttpServerRequest>
#include <QString>
#include <QUrlQuery>

namespace Emulator {

/// This is a request that has found its route.
struct Call
{
    QHttpServerRequest::Method method = QHttpServerRequest::Method::Unknown;
    QString path; ///< as it was sent, still percent-encoded
    QString tail; ///< what stood in place of the `*` of the route, decoded
    QUrlQuery query;
    QByteArray rawBody;
    Fields body;           ///< empty when there was no body
    QString token;         ///< the JWT of `Bearer {projectId}:{jwt}`, else of the refresh cookie; may be empty
    QString peer;          ///< the caller's address
    QString trustedDevice; ///< what the device brought along to be known again; may be empty
    QString knownDevice;
};

} // namespace Emulator
