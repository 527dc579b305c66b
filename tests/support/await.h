// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/watch.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>

namespace DescopeTest {

/// Runs the event loop until it is so; returns false when it is not within half a minute. It is looked at whenever everything
/// that has happened was dealt with, and not every 10 ms as by QTest::qWaitFor().
template<typename Condition> bool waitUntil(Condition condition)
{
    using namespace std::chrono_literals;
    if (condition())
        return true;
    QEventLoop loop;
    bool isSo = false;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
        isSo = isSo || condition();
        if (isSo)
            loop.quit();
    });
    QTimer patience;
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(30s);
    loop.exec();
    return isSo;
}

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
    QTimer patience;
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(20s);
    loop.exec();
    if (answer)
        return *answer;
    return Descope::localError(Descope::Error::Kind::Timeout, QStringLiteral("the future never finished"));
}

/// Returns the error of a call that must fail. A call that succeeds gives an empty error of kind Cancelled.
template<typename T> Descope::Error awaitError(const QFuture<Descope::Result<T>> &future)
{
    const Descope::Result<T> answer = await(future);
    return answer ? Descope::localError(Descope::Error::Kind::Cancelled, QStringLiteral("the call succeeded")) : answer.error();
}

} // namespace DescopeTest
