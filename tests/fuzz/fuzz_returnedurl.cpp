// SPDX-License-Identifier: MIT
#include "core/browser/authorization.h"
#include "core/browser/returnedurl.h"
#include "core/browser/secrets.h"
#include "fuzz/must.h"

using namespace Descope;
using namespace DescopeFuzz;
using namespace Qt::StringLiterals;

namespace {

bool isVisible(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

AuthorizationRequest requestBackTo(const QUrl &redirectUrl)
{
    const auto secrets = std::make_shared<AuthorizationSecrets>();
    secrets->redirectUrl = redirectUrl;
    secrets->state = u"st4te"_s;
    return AuthorizationSecrets::request(secrets);
}

} // namespace

/// What a browser, the desktop or another program says that a browser has come back with.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QUrl places[] = {
        QUrl(u"http://127.0.0.1:49152/8fK2"_s), QUrl(u"http://[::1]:49152/callback?app=1"_s), QUrl(u"example-app://callback"_s)};
    const QByteArray bytes = bytesOf(data, size);
    const QUrl parsed = QUrl::fromEncoded(bytes);
    for (const QUrl &place : places) {
        // As it is, and as the query of the right place.
        QUrl own = place;
        own.setQuery((place.hasQuery() ? place.query() + u'&' : QString()) + QString::fromLatin1(bytes));
        for (const QUrl &url : {parsed, own}) {
            const auto answer = readReturned(url, place);
            const auto code = returnedCode(url, place);
            must(bool(code) == (answer && !answer->code.isEmpty()), "a code is read in one way");
            const bool isAnswered = requestBackTo(place).isAnsweredBy(url);
            must(!isAnswered || (answer && answer->state == "st4te"_L1), "what answers a request has its state");
            if (!answer)
                continue;
            must(url.host() == place.host() && url.port() == place.port() && url.scheme() == place.scheme(), "it is our place");
            must(answer->code.isEmpty() != answer->error.isEmpty(), "it is a code or an error");
            must(isVisible(answer->code) && isVisible(answer->state), "nothing ends a line");
            const QUrl again = withQuery(place, {{u"code"_s, answer->code}, {u"error"_s, answer->error},
                                                    {u"state"_s, answer->state}, {u"error_description"_s, answer->description}});
            const auto read = readReturned(again, place);
            must(read && read->code == answer->code && read->error == answer->error && read->state == answer->state,
                "what was read can be written and read");
            must(errorOf(*answer).description.size() <= 500, "nobody reads more");
        }
    }
    return 0;
}
