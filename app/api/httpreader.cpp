// SPDX-License-Identifier: MIT
#include "api/httpreader.h"

#include <algorithm>
#include <limits>

namespace Descope {

namespace {

constexpr qsizetype maximumHead = 64 * 1024; // of all lines but those of chunk sizes
constexpr qsizetype maximumSizeLine = 1024;  // chunk extensions, which nobody uses

/// Digits alone, unlike QByteArray::toLongLong(), which also takes blanks and signs.
std::optional<qint64> numberFrom(const QByteArray &digits, int base)
{
    const bool areDigits = std::all_of(digits.begin(), digits.end(),
        [base](char c) { return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))); });
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber, base);
    return areDigits && isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

HttpReader::State HttpReader::state() const
{
    switch (m_expects) {
    case Expects::StatusLine:
    case Expects::HeaderLine:
        return State::Head;
    case Expects::Nothing:
        return State::Done;
    case Expects::Refused:
        return State::Broken;
    default:
        return State::Body;
    }
}

void HttpReader::take(const QByteArray &bytes)
{
    m_in += bytes;
    while (step()) {
    }
}

void HttpReader::end()
{
    if (m_expects == Expects::OpenBody)
        m_expects = Expects::Nothing;
}

/// Reads a line or a piece of the body; false when there is not enough for that.
bool HttpReader::step()
{
    switch (m_expects) {
    case Expects::SizedBody:
        return moveBody(Expects::Nothing);
    case Expects::ChunkData:
        return moveBody(Expects::ChunkEnd);
    case Expects::OpenBody:
        m_body += std::exchange(m_in, {});
        return false;
    case Expects::Nothing:
    case Expects::Refused:
        m_in.clear();
        return false;
    default:
        break;
    }

    const bool isSize = m_expects == Expects::ChunkSize || m_expects == Expects::ChunkEnd;
    const qsizetype end = m_in.indexOf('\n');
    const qsizetype length = end < 0 ? m_in.size() : end + 1;
    if (isSize ? length > maximumSizeLine : m_headSize + length > maximumHead) {
        m_expects = Expects::Refused;
        return true;
    }
    if (end < 0)
        return false;
    QByteArray line = m_in.left(end);
    m_in.remove(0, length);
    if (!isSize)
        m_headSize += length;
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.contains('\r') || line.contains('\0'))
        m_expects = Expects::Refused;
    else if (m_expects == Expects::StatusLine)
        m_expects = afterStatusLine(line);
    else if (m_expects == Expects::HeaderLine)
        m_expects = afterHeaderLine(line);
    else if (m_expects == Expects::ChunkSize)
        m_expects = afterChunkSize(line);
    else if (m_expects == Expects::ChunkEnd)
        m_expects = line.isEmpty() ? Expects::ChunkSize : Expects::Refused;
    else if (m_expects == Expects::Trailer && line.isEmpty())
        m_expects = Expects::Nothing;
    return true;
}

HttpReader::Expects HttpReader::afterStatusLine(const QByteArray &line)
{
    // "HTTP/1.1 200 OK", and the words may be missing.
    const std::optional<qint64> status = numberFrom(line.mid(9, 3), 10);
    const bool isOurs = line.startsWith("HTTP/1.0 ") || line.startsWith("HTTP/1.1 ");
    const bool isSwitch = status == 101; // nobody asked for another protocol
    if (!isOurs || !status || *status < 100 || isSwitch || (line.size() > 12 && line.at(12) != ' '))
        return Expects::Refused;
    m_headers.clear();
    m_status = int(*status);
    m_reason = line.mid(13);
    return Expects::HeaderLine;
}

HttpReader::Expects HttpReader::afterHeaderLine(const QByteArray &line)
{
    if (line.isEmpty())
        return afterHead();
    if (line.startsWith(' ') || line.startsWith('\t')) { // goes on with the one before (RFC 9112, 5.2)
        if (m_headers.isEmpty())
            return Expects::Refused;
        m_headers.last().second += ' ' + line.trimmed();
        return Expects::HeaderLine;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon);
    if (colon <= 0 || name != name.trimmed())
        return Expects::Refused;
    m_headers << Header(name, line.mid(colon + 1).trimmed());
    return Expects::HeaderLine;
}

/// How long the body is (RFC 9112, 6.3).
HttpReader::Expects HttpReader::afterHead()
{
    if (m_status < 200)
        return Expects::StatusLine;
    m_hasHead = true;
    if (m_status == 204 || m_status == 304)
        return Expects::Nothing;
    const QList<QByteArray> codings = values("Transfer-Encoding");
    if (!codings.isEmpty())
        return codings.size() == 1 && codings.first().toLower() == "chunked" ? Expects::ChunkSize : Expects::Refused;
    const QList<QByteArray> lengths = values("Content-Length");
    if (lengths.isEmpty())
        return Expects::OpenBody;
    const std::optional<qint64> length = numberFrom(lengths.first(), 10);
    if (!length || lengths.count(lengths.first()) != lengths.size())
        return Expects::Refused;
    m_remaining = *length;
    return m_remaining == 0 ? Expects::Nothing : Expects::SizedBody;
}

HttpReader::Expects HttpReader::afterChunkSize(const QByteArray &line)
{
    const std::optional<qint64> size = numberFrom(line.split(';').first().trimmed(), 16);
    if (!size)
        return Expects::Refused;
    m_remaining = *size;
    return m_remaining == 0 ? Expects::Trailer : Expects::ChunkData;
}

bool HttpReader::moveBody(Expects next)
{
    const qsizetype count = qsizetype(std::min<qint64>(m_remaining, m_in.size()));
    m_body += m_in.left(count);
    m_in.remove(0, count);
    m_remaining -= count;
    if (m_remaining > 0)
        return false;
    m_expects = next;
    return true;
}

QList<QByteArray> HttpReader::values(const QByteArray &name) const
{
    QList<QByteArray> found;
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            found << value;
    }
    return found;
}

} // namespace Descope
