// SPDX-License-Identifier: MIT
#pragma once

#include "api/watch.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>

namespace DescopeTest {

/// Runs the event loop until the future has finished. A future that stays open is a Timeout with a description of its own, so
/// that a test which expects a Timeout of the service cannot take one for the other.
template<typename T> Descope::Result<T> await(const QFuture<Descope::Result<T>> &future)
{
    using namespace std::chrono_literals;
    QEventLoop loop;
    std::optional<Descope::Result<T>> answer;
    Descope::watch(future, &loop, [&](const Descope::Result<T> &result) {
        answer = result;
        loop.quit();
    });
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    if (answer)
        return *answer;
    return Descope::localError(Descope::Error::Kind::Timeout, QStringLiteral("the future never finished"));
}

/// Of a call that must fail: its error. A call that succeeds gives an empty error of kind Cancelled.
template<typename T> Descope::Error awaitError(const QFuture<Descope::Result<T>> &future)
{
    const Descope::Result<T> answer = await(future);
    return answer ? Descope::localError(Descope::Error::Kind::Cancelled, QStringLiteral("the call succeeded")) : answer.error();
}

} // namespace DescopeTest
