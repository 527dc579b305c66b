// SPDX-License-Identifier: MIT
#include "fuzz/must.h"
#include "shell/instancemessage.h"

#include <QtEndian>

using namespace Descope;
using namespace DescopeFuzz;

/// What comes over the local socket, without its length.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto message = InstanceMessage::fromJson(bytesOf(data, size));
    if (!message)
        return 0;
    const QByteArray written = message->toBytes();
    const auto length = qFromBigEndian<quint32>(written.constData());
    must(length == written.size() - 4 && length <= InstanceMessage::maxSize, "a message is as long as it says, and not too long");
    const auto again = InstanceMessage::fromJson(written.mid(4));
    must(again && again->config == message->config, "what is sent can be read");
    must(again->link == message->link || message->link.startsWith(again->link), "a link is sent whole, or its scheme alone");
    return 0;
}
