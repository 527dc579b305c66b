// SPDX-License-Identifier: MIT
#include "linkargument.h"

namespace Descope {

std::optional<QByteArray> takeLinkArgument(int &argc, char *argv[], const QByteArray &scheme)
{
    const QByteArray beginning = scheme + ':';
    for (int i = 1; i < argc; ++i) {
        if (qstrnicmp(argv[i], beginning.constData(), size_t(beginning.size())) != 0)
            continue;
        const QByteArray link(argv[i]);
        argc = 1;
        argv[1] = nullptr;
        return link;
    }
    return std::nullopt;
}

} // namespace Descope
