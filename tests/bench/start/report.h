// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace Bench {

/// Since the moment before this process was started, which the environment tells.
inline double millisecondsSinceStart()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return double(std::chrono::nanoseconds(now).count() - qgetenv("BENCH_START_NS").toLongLong()) / 1e6;
}

/// A line of /proc/<process>/smaps_rollup, kB.
inline qint64 memoryOf(const QString &process, const QByteArray &line)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    return text.mid(text.indexOf('\n' + line + ':') + line.size() + 2).simplified().split(' ').value(0).toLongLong();
}

/// What this process has in memory at this moment; ends it.
[[noreturn]] inline void reportAndExit(double milliseconds)
{
    const QString self = QStringLiteral("self");
    std::printf("{\"ms\": %.3f, \"rssKb\": %lld, \"pssKb\": %lld}\n", milliseconds, memoryOf(self, "Rss"), memoryOf(self, "Pss"));
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace Bench
