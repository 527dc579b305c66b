// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace DescopeTest {

/// What this process holds at a moment. Everything is 0 where the system does not tell (other than Linux; the heap under a
/// sanitizer).
struct Usage
{
    qint64 heap = 0; ///< bytes that were allocated and not freed
    qint64 resident = 0;
    int files = 0; ///< open file descriptors: sockets, pipes, files
    int threads = 0;
    int objects = 0; ///< QObjects of all threads, counted since watchObjects()
    int timers = 0;  ///< that run, of the objects in this thread

    static Usage now();
    /// Counts QObjects from now on; those that exist already are not counted. Once per process.
    static void watchObjects();

    /// The lower of both, figure by figure.
    Usage least(const Usage &other) const;
    QString text() const;
};

} // namespace DescopeTest
