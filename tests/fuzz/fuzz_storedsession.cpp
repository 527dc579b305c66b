// SPDX-License-Identifier: MIT
#include "core/session/datedtoken.h"
#include "fuzz/must.h"
#include "support/fakeclock.h"

using namespace Descope;
using namespace DescopeFuzz;

/// An entry of the keychain.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const DescopeTest::FakeClock clock;
    const auto entry = StoredSession::fromBytes(bytesOf(data, size));
    if (!entry) {
        must(entry.error().kind == Error::Kind::StorageCorrupt, "what cannot be read is damaged");
        return 0;
    }
    must(!entry->refreshJwt.isEmpty(), "a session can be refreshed");
    must(freshTokenOf(*entry, clock).isEmpty(), "nobody knows how old a token of another start is");
    StoredSession ours = *entry;
    ours.epoch = clock.epoch();
    if (const Token token = freshTokenOf(ours, clock); !token.isEmpty())
        must(
            token.jwt() == entry->sessionJwt && entry->sessionIssued <= clock.steady(), "a fresh token is the one that is there");
    const auto again = StoredSession::fromBytes(entry->toBytes());
    must(again.operator bool(), "what was read can be written and read");
    StoredSession expected = *entry;
    if (expected.sessionJwt.isEmpty()) { // nothing is told about one that is not there
        expected.epoch.clear();
        expected.sessionIssued = {};
    }
    must(*again == expected, "nothing changes by it");
    return 0;
}
