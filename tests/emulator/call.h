// SPDX-License-Identifier: MIT
#pragma once

#include "fields.h"
#include "form.h"

#include <QHttpServerRequest>
#include <QString>
#include <QUrlQuery>

namespace Emulator {

/// This is a request that has found its route.
struct Call
{
    QHttpServerRequest::Method method = QHttpServerRequest::Method::Unknown;
    QString path;         ///< as it was sent, still percent-encoded
    QStringList segments; ///< what stood in place of each `*` of the route, decoded
    QUrlQuery query;
    QByteArray rawBody;
    Fields body;   ///< empty when there was no body
    Form form;     ///< the body of a form, else the query
    QString token; ///< the JWT of `Bearer {projectId}:{jwt}`, else of the refresh cookie; with Access::Client, of `Bearer {jwt}`
    QString peer;  ///< the caller's address
    QString trustedDevice; ///< what the device brought along to be known again; may be empty
    QString knownDevice;
};

} // namespace Emulator
