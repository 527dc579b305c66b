// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace DescopeTest {

/// Waits until everything that was queued before has been called: a test that nothing comes of something waits for nothing else.
inline bool queuedCallsAreDone()
{
    bool isDone = false;
    QMetaObject::invokeMethod(
        qApp, [&isDone] { isDone = true; }, Qt::QueuedConnection);
    return QTest::qWaitFor([&isDone] { return isDone; });
}

} // namespace DescopeTest
