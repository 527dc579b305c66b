// SPDX-License-Identifier: MIT
#pragma once

#include "api/coreexport.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace Descope {

/// Reads the one answer of an HTTP/1.1 connection as it comes (RFC 9112): skips interim answers (1xx; RFC 9110, 15.2), then gives
/// the head, then the body without its chunks. What breaks the rules of framing is Broken, whatever came before.
class DESCOPE_CORE_EXPORT HttpReader
{
public:
    enum class State {
        Head,
        Body,
        Done,   ///< came to the end that it announced itself
        Broken, ///< is no HTTP, or has a head of more than 64 KiB
    };
    using Header = std::pair<QByteArray, QByteArray>;

    State state() const;
    void take(const QByteArray &bytes);
    /// The other side has closed the connection, which is how a body without a length ends.
    void end();

    /// The whole head of the final answer has come.
    bool hasHead() const { return m_hasHead; }
    int status() const { return m_status; }
    const QByteArray &reason() const { return m_reason; }
    const QList<Header> &headers() const { return m_headers; }
    /// What has come of the body since the last call.
    QByteArray takeBody() { return std::exchange(m_body, {}); }

private:
    enum class Expects { StatusLine, HeaderLine, SizedBody, ChunkSize, ChunkData, ChunkEnd, Trailer, OpenBody, Nothing, Refused };

    bool step();
    Expects afterStatusLine(const QByteArray &line);
    Expects afterHeaderLine(const QByteArray &line);
    Expects afterHead();
    Expects afterChunkSize(const QByteArray &line);
    bool moveBody(Expects next);
    QList<QByteArray> values(const QByteArray &name) const;

    Expects m_expects = Expects::StatusLine;
    QByteArray m_in; ///< not read yet
    qsizetype m_headSize = 0;
    bool m_hasHead = false;
    int m_status = 0;
    QByteArray m_reason;
    QList<Header> m_headers;
    qint64 m_remaining = 0; ///< of the body, or of the chunk
    QByteArray m_body;
};

} // namespace Descope
