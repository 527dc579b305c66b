// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Descope {

/// What a start of the program tells the instance that runs already.
struct InstanceMessage
{
    static constexpr quint32 maxSize = 8 * 1024; ///< of what follows the length

    QByteArray link = {};       ///< that the desktop started it with: a secret
    QByteArray config = {};     ///< stands for the project and the server
    QByteArray activation = {}; ///< what the desktop lets a window come forward by

    /// Length (32 bits, big-endian) and JSON. Of a link that is too long only the scheme is told: it could not be one of ours.
    QByteArray toBytes() const;
    /// Of the JSON alone; nothing when it is not what toBytes() writes.
    static std::optional<InstanceMessage> fromJson(const QByteArray &json);
};

} // namespace Descope
