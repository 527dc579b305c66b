// SPDX-License-Identifier: MIT
#include "core/session/storedsession.h"
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
    must(!entry->refreshToken.isEmpty(), "a session can be refreshed");
    must(entry->sessionToken.knownTo(clock).isEmpty(), "nobody knows how old a token of another start is");
    DatedToken ours = entry->sessionToken;
    ours.epoch = clock.epoch();
    if (const DatedToken token = ours.knownTo(clock); token.isFresh(clock))
        must(
            token.token == entry->sessionToken.token && token.issued <= clock.steady(), "a fresh token is the one that is there");
    const auto again = StoredSession::fromBytes(entry->toBytes());
    must(again.operator bool(), "what was read can be written and read");
    must(*again == *entry && again->signedInAt == entry->signedInAt, "nothing changes by it");
    return 0;
}
