// SPDX-License-Identifier: MIT
#include "flow/links/loopbackrequest.h"
#include "fuzz/must.h"

using namespace Descope;
using namespace DescopeFuzz;

/// What comes over the loopback connection, in pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray received = bytesOf(data, size);
    const QByteArray host("127.0.0.1:4711");
    const LoopbackRequest whole = LoopbackRequest::read(received, host);
    if (whole.status == 200) {
        must(whole.target.startsWith('/') && received.startsWith("GET " + whole.target + " HTTP/1."), "it is what was asked for");
        must(std::all_of(whole.target.begin(), whole.target.end(), [](char c) { return c > ' ' && c < '\x7f'; }),
            "a target is one word");
        must(received.indexOf("\r\n\r\n") + 4 <= LoopbackRequest::maxSize, "nothing longer is read");
        must(received.toLower().contains("\r\nhost:"), "it was meant for us");
    }
    if (whole.status == 0)
        must(received.size() <= LoopbackRequest::maxSize, "what is too long is not waited for");
    // However it is cut, what came first may only be undecided, or refused for what is in it already.
    const qsizetype cut = size ? data[size / 2] % qsizetype(size) : 0;
    const LoopbackRequest part = LoopbackRequest::read(received.left(cut), host);
    if (part.status == 200)
        must(whole.status == 200 && whole.target == part.target, "a request that is complete stays as it is");
    if (whole.status == 200)
        must(part.status == 200 || part.status == 0, "nothing is refused before it is complete");
    return 0;
}
