// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <utility>

namespace Descope {

/// Reads the one answer of an HTTP/1.1 connection as it comes (RFC 9112), by the parser of Boost.Beast: skips interim answers
/// (1xx; RFC 9110, 15.2), then gives the head, then the body without its chunks. What breaks the rules of framing is Broken,
/// whatever came before.
class HttpReader
{
public:
    enum class State {
        Head,
        Body,
        Done,   ///< came to the end that it announced itself
        Broken, ///< is no HTTP/1, or has a head of more than 64 KiB
    };
    using Header = std::pair<QByteArray, QByteArray>;

    HttpReader();
    ~HttpReader();

    State state() const;
    /// Returns whether the answer is Broken because it is HTTP/2, as a server sends it that speaks nothing else (RFC 9113, 3.4).
    bool isHttp2() const { return m_isHttp2; }
    void take(const QByteArray &bytes);
    /// The other side has closed the connection, which is how a body without a length ends.
    void end();

    /// Returns whether the whole head of the final answer has come.
    bool hasHead() const;
    int status() const;
    const QByteArray &reason() const;
    const QList<Header> &headers() const;
    /// Returns what has come of the body since the last call.
    QByteArray takeBody();

private:
    qsizetype readable();

    class Answer;
    std::unique_ptr<Answer> m_answer; ///< the one that is being read
    QByteArray m_in;                  ///< not read yet
    qsizetype m_searched = 0;         ///< how much of that was searched for the end of the head
    qsizetype m_headSize = 0;         ///< with those of interim answers
    bool m_hasStatusLine = false;
    bool m_isBroken = false;
    bool m_isHttp2 = false;
};

} // namespace Descope
