// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>

namespace DescopeTest {

/// By how much the memory of this process grew at most since this object was made, also when it has shrunk again: the kernel
/// keeps the highest mark (Linux).
class PeakMemory
{
public:
    PeakMemory()
    {
        if (QFile file(QStringLiteral("/proc/self/clear_refs")); file.open(QIODevice::WriteOnly))
            file.write("5"); // proc(5): the highest mark is the present size
    }

    double growthMb() const { return double(kilobytes("VmHWM:") - m_before) / 1024; }

private:
    static qint64 kilobytes(const QByteArray &name)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray status = file.readAll();
        return status.mid(status.indexOf(name) + name.size()).trimmed().split(' ').first().toLongLong();
    }

    const qint64 m_before = kilobytes("VmRSS:");
};

} // namespace DescopeTest
