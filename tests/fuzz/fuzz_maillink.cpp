// SPDX-License-Identifier: MIT
#include "flow/links/maillink.h"
#include "fuzz/must.h"
#include "support/hostilelinks.h"

using namespace Descope;
using namespace DescopeFuzz;
using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

void check(const std::optional<MailLink> &link, const LinkShape &shape)
{
    if (!link)
        return;
    const QString &token = link->token;
    const QString &state = link->state;
    must(token.size() >= 16 && token.size() <= 4096, "a token is not short and not long");
    must(std::all_of(token.begin(), token.end(), [](QChar c) { return isLetter(c) || c == u'.' || c == u'~'; }),
        "a token has its letters only");
    must(!token.endsWith(u'.'), "a token does not end with the full stop of a sentence");
    must(state.isEmpty() || (state.size() == 23 && std::all_of(state.begin(), state.end(), isLetter)), "a state has its form");
    const QString query = (state.isEmpty() ? QString() : u"state="_s + state + u'&') + u"t="_s + token;
    const auto again = readLink((schemeUrl(shape.scheme).toString() + u'?' + query).toLatin1(), shape);
    must(again && again->token == token && again->state == state, "what was read can be written and read");
}

} // namespace

/// A link that another process hands over, or a person pastes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const LinkShape asked{u"descope-login"_s, DescopeTest::askedRedirectUrls()};
    static const LinkShape own{u"descope-login"_s, {}, true};
    const QByteArray link = bytesOf(data, size);
    const auto read = readLink(link, asked);
    const auto found = findLink(QString::fromUtf8(link), asked).link;
    for (const LinkShape &shape : {asked, own}) {
        check(readLink(link, shape), shape);
        check(findLink(QString::fromUtf8(link), shape).link, shape);
    }
    if (read)
        must(found && found->token == read->token && found->state == read->state, "what is handed over can be pasted too");
    return 0;
}
