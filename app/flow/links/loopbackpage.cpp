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

QByteArray body(Landing landing)
{
    const QString close = LoopbackPage::tr("You can close this page and go back to the app.");
    const QString again = LoopbackPage::tr("You can close this page. Go back to the app to try again.");
    switch (landing) {
    case Landing::NoLink:
        return html(LoopbackPage::tr("This isn’t the link we’re waiting for"),
            LoopbackPage::tr("Copy the whole link from the email and paste it in the app. You can close this page."));
    case Landing::Link:
        return html(LoopbackPage::tr("The link has arrived"), close);
    case Landing::NoSignIn:
        return html(LoopbackPage::tr("This isn’t the sign-in we’re waiting for"), again);
    case Landing::SignIn:
        return html(LoopbackPage::tr("Continue in the app"), close);
    case Landing::Denied:
        return html(LoopbackPage::tr("Sign-in was declined"), again);
    case Landing::Failed:
        return html(LoopbackPage::tr("Sign-in didn’t work"), again);
    case Landing::Cancelled:
        return html(LoopbackPage::tr("This sign-in was cancelled in the app"), again);
    case Landing::TooLate:
        return html(LoopbackPage::tr("This sign-in took too long"), again);
    case Landing::Twice:
        return html(LoopbackPage::tr("This sign-in was already used"), close);
    }
    Q_UNREACHABLE();
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

QByteArray landingPath(Landing landing)
{
    switch (landing) {
    case Landing::NoLink:
    case Landing::Link:
        return {};
    case Landing::NoSignIn:
        return "/unknown";
    case Landing::SignIn:
        return "/done";
    case Landing::Denied:
        return "/declined";
    case Landing::Failed:
        return "/failed";
    case Landing::Cancelled:
        return "/cancelled";
    case Landing::TooLate:
        return "/late";
    case Landing::Twice:
        return "/used";
    }
    Q_UNREACHABLE();
}

QByteArray loopbackPage(Landing landing, int refusal)
{
    const bool isUnknown = landing == Landing::NoLink || landing == Landing::NoSignIn;
    const QByteArray page = body(landing);
    return head(refusal != 0 ? refusal
                : isUnknown  ? 404
                             : 200) +
           "Content-Type: text/html; charset=utf-8\r\n"
           "Content-Security-Policy: default-src 'none'; img-src data:; style-src 'sha256-" +
           QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
           "Content-Length: " +
           QByteArray::number(page.size()) + "\r\n\r\n" + page;
}

QByteArray loopbackRedirection(const QByteArray &path)
{
    return head(303) + "Location: " + path + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace Descope
