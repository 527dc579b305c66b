// SPDX-License-Identifier: MIT
#include "flow/links/loopbackrequest.h"

#include <QHash>
#include <QRegularExpression>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Returns whether there are no control characters but tabulators and whole line ends.
bool isText(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool isEnd =
            (c == '\r' && (i + 1 == bytes.size() || bytes[i + 1] == '\n')) || (c == '\n' && i > 0 && bytes[i - 1] == '\r');
        if (!isEnd && c != '\t' && ((c >= 0 && c < ' ') || c == '\x7f'))
            return false;
    }
    return true;
}

int tooLong(const QByteArray &received)
{
    const qsizetype line = received.indexOf("\r\n");
    return line < 0 || line > LoopbackRequest::maxSize ? 414 : 431;
}

} // namespace

LoopbackRequest LoopbackRequest::read(const QByteArray &received, const QByteArray &host)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    // With the end of its last line: a carriage return before that is a bare one.
    if (!isText(end < 0 ? received : received.left(end + 2)))
        return {400};
    const QByteArray head = end < 0 ? received : received.left(end);
    const QList<QByteArray> lines = head.split('\n');
    static const QRegularExpression requestLine(u"\\A([A-Z]{1,20}) (/[!\"$-~]*) HTTP/1\\.[01]\\r?\\z"_s);
    const auto request = requestLine.match(QString::fromLatin1(lines.constFirst()));
    if (lines.size() > 1 && !request.hasMatch())
        return {400};
    if (end + 4 > maxSize || (end < 0 && received.size() > maxSize))
        return {tooLong(received)};
    if (end < 0)
        return {0};
    if (!request.hasMatch())
        return {400};

    QHash<QString, QStringList> fields;
    for (const QByteArray &line : lines.mid(1)) {
        static const QRegularExpression field(u"\\A([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*(.*?)[ \\t]*\\r?\\z"_s);
        const auto found = field.match(QString::fromLatin1(line));
        if (!found.hasMatch())
            return {400};
        fields[found.captured(1).toLower()] << found.captured(2);
    }
    if (fields.value(u"host"_s) != QStringList(QString::fromLatin1(host)))
        return {421};
    if (request.captured(1) != "GET"_L1)
        return {405};
    if (fields.contains(u"content-length"_s) || fields.contains(u"transfer-encoding"_s))
        return {400};
    // Of a page that embeds or fetches the URL. Browsers that say neither are as well served.
    if (fields.contains(u"origin"_s) || fields.value(u"sec-fetch-dest"_s, {u"document"_s}) != QStringList(u"document"_s))
        return {403};
    return {200, request.captured(2).toLatin1()};
}

} // namespace Descope
