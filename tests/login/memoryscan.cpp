// SPDX-License-Identifier: MIT
#include "login/memoryscan.h"

#include <QFile>

#include <algorithm>
#include <vector>

namespace DescopeTest {

namespace {

constexpr char mask = 0x2d;

char masked(char byte)
{
    return char(byte ^ mask);
}

struct Range
{
    quint64 begin;
    quint64 end;
};

std::vector<Range> writableMemory()
{
    std::vector<Range> ranges;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return ranges;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() < 2 || !fields[1].startsWith("rw"))
            continue;
        const QByteArrayList bounds = fields[0].split('-');
        ranges.push_back({bounds[0].toULongLong(nullptr, 16), bounds[1].toULongLong(nullptr, 16)});
    }
    return ranges;
}

} // namespace

Needle::Needle(const QString &text)
    : m_utf8(text.toUtf8())
    , m_utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
    , m_base64(m_utf8.toBase64(QByteArray::OmitTrailingEquals))
{
    m_base64.chop(1);                                           // it depends on what follows
    for (QByteArray *spelling : {&m_utf8, &m_utf16, &m_base64}) // in place: a copy would leave the text in what is freed
        std::transform(spelling->begin(), spelling->end(), spelling->begin(), masked);
}

bool Needle::canLook()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    return true;
#else
    return false;
#endif
}

Copies Needle::copies() const
{
    return {count(m_utf8), count(m_utf16), count(m_base64)};
}

int Needle::count(const QByteArray &spelling) const
{
    static std::vector<char> chunk(1 << 20); // what is read is masked in it at once
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    const auto own = quint64(reinterpret_cast<quintptr>(chunk.data()));
    const quint64 overlap = quint64(spelling.size()) - 1;
    int found = 0;
    for (const Range &range : writableMemory()) {
        for (quint64 from = range.begin; from + overlap < range.end; from += chunk.size() - overlap) {
            memory.seek(qint64(from));
            const qint64 size = memory.read(chunk.data(), qint64(std::min<quint64>(chunk.size(), range.end - from)));
            if (size <= 0)
                break;
            const auto end = chunk.begin() + size;
            std::transform(chunk.begin(), end, chunk.begin(), masked);
            auto hit = std::search(chunk.begin(), end, spelling.begin(), spelling.end());
            for (; hit != end; hit = std::search(hit + 1, end, spelling.begin(), spelling.end())) {
                const quint64 address = from + quint64(hit - chunk.begin());
                found += address + overlap < own || address >= own + chunk.size() ? 1 : 0;
            }
        }
    }
    std::fill(chunk.begin(), chunk.end(), '\0');
    return found;
}

} // namespace DescopeTest
