// SPDX-License-Identifier: MIT
#pragma once

#include "reply.h"

#include <QHttpServerRequest>
#include <QHttpServerResponse>

namespace Emulator {

// The one place where the versions of Qt HttpServer differ.

/// Takes away the limits that it has for headers since Qt 6.11: a token that is too long gets an answer of ours.
template<typename Server> void allowLongHeaders(Server &server)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 11, 0)
    constexpr qint64 ample = 1 << 20;
    auto configuration = server.configuration();
    configuration.setMaximumHeaderFieldSize(ample);
    configuration.setMaximumTotalHeaderSize(ample);
    server.setConfiguration(configuration);
#else
    Q_UNUSED(server);
#endif
}

// Since Qt 6.8 it has QHttpHeaders, instead of lists and addHeader().
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
