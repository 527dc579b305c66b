// SPDX-License-Identifier: MIT
#include "html.h"

#include <QFile>
#include <QRegularExpression>

namespace Emulator::Html {

using namespace Qt::StringLiterals;

namespace {

/// Returns the origin as a Content-Security-Policy names it. That has no form for IPv6 addresses and for other schemes than those
/// of the web, which only can be named as a whole.
QByteArray policySource(const QUrl &url)
{
    if (url.isEmpty())
        return {};
    const auto scheme = url.scheme().toLatin1() + ':';
    const auto host = url.host(QUrl::FullyEncoded).toLatin1();
    const bool isWeb = scheme == "http:" || scheme == "https:";
    if (!isWeb || host.contains(':'))
        return ' ' + scheme;
    return ' ' + scheme + "//" + host + (url.port() < 0 ? QByteArray() : ':' + QByteArray::number(url.port()));
}

} // namespace

QString resource(const QString &name)
{
    QFile file(u":/pages/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a page is missing from the program");
    return QString::fromUtf8(file.readAll());
}

QString filled(const QString &name, const Values &values)
{
    static const QRegularExpression placeholder(u"\\{\\{(\\{?)(\\w+)\\}?\\}\\}"_s);
    const auto html = resource(name);
    QString result;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        const auto value = values.value(match.captured(2));
        result += html.mid(end, match.capturedStart() - end);
        result += match.captured(1).isEmpty() ? value.toHtmlEscaped() : value;
        end = match.capturedEnd();
    }
    return result + html.mid(end);
}

Reply page(const QString &name, const Values &values, int status, const Permits &permits)
{
    // Without any referrer, browsers would hide from us that our own form is ours.
    return {status, QByteArrayLiteral("text/html; charset=utf-8"), filled(name, values).toUtf8(),
        {{"Content-Security-Policy", "default-src 'none'; style-src 'self';" +
                                         QByteArray(permits.scripts ? " script-src 'self';" : "") + " form-action 'self'" +
                                         policySource(permits.target) + "; base-uri 'none'; frame-ancestors 'none'"},
            {"Referrer-Policy", "same-origin"}, {"X-Content-Type-Options", "nosniff"}}};
}

Reply message(const QString &title, const QString &text, int status, const QString &action)
{
    return page(u"link.html"_s, {{u"title"_s, title}, {u"text"_s, text}, {u"action"_s, action}}, status);
}

} // namespace Emulator::Html
