// SPDX-License-Identifier: MIT
#pragma once

#include "reply.h"

#include <QHttpServerRequest>
#include <QHttpServerResponse>

namespace Emulator {

// The one place where Qt HttpServer differs: since Qt 6.8 it has QHttpHeaders, instead of lists and addHeader().
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
inline Headers headersOf(const QHttpServerRequest &request)
{
    return request.headers().toListOfPairs();
}

inline void addHeaders(QHttpServerResponse &response, const Headers &added)
{
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : added)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
}
#else
inline Headers headersOf(const QHttpServerRequest &request)
{
    return request.headers();
}

inline void addHeaders(QHttpServerResponse &response, const Headers &added)
{
    for (const auto &[name, value] : added)
        response.addHeader(name, value);
}
#endif

} // namespace Emulator
