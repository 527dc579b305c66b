// SPDX-License-Identifier: MIT
#include "core/service/answers.h"
#include "core/service/httpclient.h"
#include "fuzz/must.h"

using namespace Descope;
using namespace DescopeFuzz;

/// The Set-Cookie headers of an answer, one a line, as Qt hands them over.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray headers = bytesOf(data, size);
    const HttpAnswer answer{QJsonDocument(QJsonObject()), QNetworkCookie::parseCookies(headers), {}, 200, {}, true};
    const auto auth = parseRefreshed(answer);
    if (!auth)
        return 0;
    const QByteArray sessionJwt = auth->session.sessionToken.jwt().toLatin1();
    const QByteArray refreshJwt = auth->session.refreshToken.jwt().toLatin1();
    must(!sessionJwt.isEmpty() && headers.contains(sessionJwt), "the session token is that of the cookie");
    must(headers.contains(refreshJwt), "the refresh token is that of the cookie");
    must(hasTokenLetters(QString::fromLatin1(sessionJwt + refreshJwt)), "tokens are text for a header");
    must(headers.contains("DS"), "it has the cookie's name");
    return 0;
}
