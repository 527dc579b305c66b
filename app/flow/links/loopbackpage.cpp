// SPDX-License-Identifier: MIT
#include "flow/links/loopbackpage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

struct LoopbackPage
{
    Q_DECLARE_TR_FUNCTIONS(Descope::LoopbackPage)
};

constexpr char style[] = ":root{color-scheme:light dark}"
                         "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:18vh auto 0;padding:0 1.5rem}"
                         "h1{font-size:1.5rem;line-height:1.25}";

QByteArray html(const QString &title, const QString &text)
{
    //: the code of the language that this is translated into, such as de
    const QString language = LoopbackPage::tr("en");
    return u"<!DOCTYPE html><html lang=\"%4\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           u"content=\"width=device-width\">"
           "<title>%1</title><link rel=\"icon\" href=\"data:,\"><style>%2</style></head>"
           "<body dir=\"auto\"><h1>%1</h1><p>%3</p></body></html>"_s
               .arg(title.toHtmlEscaped(), QString::fromLatin1(style), text.toHtmlEscaped(), language)
               .toUtf8();
}

QByteArray page(int status)
{
    if (status == 200)
        return html(
            LoopbackPage::tr("The link has arrived"), LoopbackPage::tr("You can close this page and go back to the app."));
    return html(LoopbackPage::tr("This isn’t the link we’re waiting for"),
        LoopbackPage::tr("Copy the whole link from the email and paste it in the app. You can close this page."));
}

QByteArray head(int status)
{
    static const QMap<int, QByteArray> reasons{{200, "OK"}, {303, "See Other"}, {400, "Bad Request"}, {403, "Forbidden"},
        {404, "Not Found"}, {405, "Method Not Allowed"}, {414, "URI Too Long"}, {421, "Misdirected Request"},
        {431, "Request Header Fields Too Large"}};
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasons.value(status) +
           "\r\n"
           "Connection: close\r\n"
           "Cache-Control: no-store\r\n"
           "Referrer-Policy: no-referrer\r\n"
           "X-Content-Type-Options: nosniff\r\n"
           "Cross-Origin-Opener-Policy: same-origin\r\n"
           "Cross-Origin-Resource-Policy: same-origin\r\n" +
           (status == 405 ? "Allow: GET\r\n" : "");
}

} // namespace

QByteArray loopbackPage(int status)
{
    const QByteArray body = page(status);
    return head(status) +
           "Content-Type: text/html; charset=utf-8\r\n"
           "Content-Security-Policy: default-src 'none'; img-src data:; style-src 'sha256-" +
           QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
           "Content-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray loopbackRedirection(const QByteArray &path)
{
    return head(303) + "Location: " + path + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace Descope
