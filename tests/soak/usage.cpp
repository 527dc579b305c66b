// SPDX-License-Identifier: MIT
#include "usage.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThread>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <unistd.h>
#endif

#include <algorithm>

// Qt's own way for tools to see objects come and go (private/qhooks_p.h, whose numbers do not change): the table is exported,
// the header is in a package of its own.
extern Q_CORE_EXPORT quintptr qtHookData[];

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

constexpr int addHook = 3;
constexpr int removeHook = 4;

QMutex mutex;
QSet<QObject *> &watched()
{
    static auto *all = new QSet<QObject *>; // outlives whatever is destroyed at the end
    return *all;
}

void add(QObject *object)
{
    const QMutexLocker lock(&mutex);
    watched().insert(object);
}

void remove(QObject *object)
{
    const QMutexLocker lock(&mutex);
    watched().remove(object);
}

} // namespace

void Usage::watchObjects()
{
    qtHookData[addHook] = reinterpret_cast<quintptr>(&add);
    qtHookData[removeHook] = reinterpret_cast<quintptr>(&remove);
}

Usage Usage::now()
{
    Usage usage;
#ifdef Q_OS_LINUX
    const struct mallinfo2 heap = mallinfo2();
    usage.heap = qint64(heap.uordblks) + qint64(heap.hblkhd);
    QFile memory(u"/proc/self/statm"_s);
    if (memory.open(QIODevice::ReadOnly))
        usage.resident = memory.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
    usage.files = int(QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    usage.threads = int(QDir(u"/proc/self/task"_s).entryList(QDir::NoDotAndDotDot | QDir::Dirs).size());
#endif
    const QMutexLocker lock(&mutex);
    usage.objects = int(watched().size());
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    for (QObject *object : std::as_const(watched())) {
        if (object->thread() == QThread::currentThread())
            usage.timers += int(dispatcher->registeredTimers(object).size());
    }
    return usage;
}

Usage Usage::least(const Usage &other) const
{
    return {std::min(heap, other.heap), std::min(resident, other.resident), std::min(files, other.files),
        std::min(threads, other.threads), std::min(objects, other.objects), std::min(timers, other.timers)};
}

QString Usage::text() const
{
    return u"%1 kB heap, %2 MB resident, %3 files, %4 threads, %5 objects, %6 timers"_s.arg(heap / 1000)
        .arg(double(resident) / 1e6, 0, 'f', 1)
        .arg(files)
        .arg(threads)
        .arg(objects)
        .arg(timers);
}

} // namespace DescopeTest
