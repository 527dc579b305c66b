// SPDX-License-Identifier: MIT
#include "core/service/httpreader.h"

#include <algorithm>
// Boost 1.74 takes an empty body in chunks, "0", for impossible when it comes in pieces; without assertions it reads it.
#define BOOST_DISABLE_ASSERTS
#include <boost/beast/http/basic_parser.hpp>
#include <limits>

namespace Descope {

namespace http = boost::beast::http;

namespace {

constexpr int maximumHead = 64 * 1024; // with the interim answers before it; once more for the trailers of chunks
constexpr int beginning = 9;           // "HTTP/1.1 ", or the head of a frame of HTTP/2

/// Returns whether these bytes are SETTINGS, with which a server begins, or GOAWAY, with which it refuses; of the connection,
/// which is stream 0 (RFC 9113, 4.1).
bool isFrame(const QByteArray &bytes)
{
    const char type = bytes.at(3);
    return bytes.front() == '\0' && (type == '\x04' || type == '\x07') && bytes.sliced(5, 4) == QByteArray(4, '\0');
}

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

/// Keeps what the parser finds. It refuses what Beast leaves to its user.
class HttpReader::Answer : public http::basic_parser<false>
{
public:
    Answer()
    {
        eager(true);
        header_limit(2 * maximumHead);                  // never: HttpReader has one for all heads together
        body_limit(std::numeric_limits<qint64>::max()); // whoever reads decides what is too long
    }

    bool isInterim() const { return is_done() && m_status < 200; }

    int m_status = 0;
    QByteArray m_reason;
    QList<Header> m_headers;
    QByteArray m_body;

private:
    using Error = boost::beast::error_code;
    using Text = boost::beast::string_view;

    void on_response_impl(int code, Text reason, int, Error &error) override
    {
        m_status = code;
        m_reason = bytesOf(reason);
        if (code < 100 || code == 101) // nobody asked for another protocol
            error = http::error::bad_status;
    }

    void on_field_impl(http::field field, Text name, Text value, Error &error) override
    {
        if (is_header_done()) // a trailer, below Boost 1.90
            return;
        // With another coding the end of the body is not known, or the body is not what it seems.
        if (field == http::field::transfer_encoding && !boost::beast::iequals(value, "chunked"))
            error = http::error::bad_transfer_encoding;
        m_headers << Header(bytesOf(name), bytesOf(value));
    }

    std::size_t on_body_impl(Text body, Error &) override
    {
        m_body += bytesOf(body);
        return body.size();
    }

    std::size_t on_chunk_body_impl(std::uint64_t, Text body, Error &error) override { return on_body_impl(body, error); }

    /// Since 1.90 Boost takes trailers one by one, so that HttpReader does not see how long they are together.
    void on_chunk_header_impl(std::uint64_t size, Text, Error &) override
    {
        if (size == 0)
            header_limit(maximumHead); // for the trailers, which come now
    }

    virtual void on_trailer_field_impl(http::field, Text, Text, Error &) final {} // is called instead since Boost 1.90
    void on_request_impl(http::verb, Text, Text, int, Error &) override {}
    void on_header_impl(Error &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Error &) override {}
    void on_finish_impl(Error &) override {}
};

HttpReader::HttpReader()
    : m_answer(std::make_unique<Answer>())
{
}

HttpReader::~HttpReader() = default;

HttpReader::State HttpReader::state() const
{
    if (m_isBroken)
        return State::Broken;
    if (m_answer->is_done())
        return State::Done;
    return m_answer->is_header_done() ? State::Body : State::Head;
}

void HttpReader::take(const QByteArray &bytes)
{
    m_in += bytes;
    while (const qsizetype size = readable()) {
        boost::beast::error_code error;
        const bool isOfHead = state() == State::Head;
        const auto used = qsizetype(m_answer->put({m_in.constData(), std::size_t(size)}, error));
        m_in.remove(0, used);
        m_headSize += isOfHead ? used : 0;
        m_hasStatusLine = true;
        if (m_answer->isInterim()) {
            m_answer = std::make_unique<Answer>();
            m_hasStatusLine = false;
            continue;
        }
        // Of a body, the line with the size of a chunk waits here until it is whole, and so do the trailers.
        const bool isWhole = isOfHead ? used == size || state() != State::Head : m_in.size() <= maximumHead;
        m_isBroken = (error && error != http::error::need_more) || !isWhole;
        if (error && state() == State::Body)
            return; // what is there was given already
    }
}

/// Returns how much the parser is given now. Of a head it gets the first line, which tells what is no HTTP, then the rest as a
/// whole: of a part it does not always say that it is wrong.
qsizetype HttpReader::readable()
{
    if (state() == State::Body)
        return m_in.size();
    if (state() != State::Head)
        return 0;
    if (!m_hasStatusLine) {
        if (m_in.size() >= beginning && !m_in.startsWith("HTTP/")) {
            m_isBroken = true;
            m_isHttp2 = isFrame(m_in);
            return 0;
        }
        m_searched = 0;
        qsizetype line = m_in.indexOf('\n') + 1;
        // Who leaves out the words may leave out the blank before them, too, and only Beast minds.
        if (line == qsizetype(qstrlen("HTTP/1.1 200\r\n")))
            m_in.insert(line++ - 2, ' ');
        m_isBroken = m_headSize + (line > 0 ? line : m_in.size()) > maximumHead;
        return m_isBroken ? 0 : line;
    }
    const qsizetype from = std::max<qsizetype>(0, std::exchange(m_searched, m_in.size()) - 2);
    const bool isWhole = m_in.startsWith("\r\n") || m_in.indexOf("\n\r\n", from) >= 0 || m_in.indexOf("\n\n", from) >= 0;
    m_isBroken = !isWhole && m_headSize + m_in.size() > maximumHead;
    return isWhole ? m_in.size() : 0;
}

void HttpReader::end()
{
    boost::beast::error_code cut;
    if (state() == State::Body)
        m_answer->put_eof(cut);
}

bool HttpReader::hasHead() const
{
    return m_answer->is_header_done();
}

int HttpReader::status() const
{
    return m_answer->m_status;
}

const QByteArray &HttpReader::reason() const
{
    return m_answer->m_reason;
}

const QList<HttpReader::Header> &HttpReader::headers() const
{
    return m_answer->m_headers;
}

QByteArray HttpReader::takeBody()
{
    return std::exchange(m_answer->m_body, {});
}

} // namespace Descope
