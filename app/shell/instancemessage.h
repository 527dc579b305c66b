// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Descope {

/// A message by which a start of the program tells the instance that runs already why it was started.
struct InstanceMessage
{
    static constexpr quint32 maxSize = 8 * 1024; ///< bytes after the length

    QByteArray link = {};       ///< the one by which the desktop started it: a secret
    QByteArray config = {};     ///< stands for the project and the server
    QByteArray activation = {}; ///< the token by which the desktop lets a window come forward
    QString account = {};       ///< the user id or login id that the window is to go on with; empty: as it is

    /// Returns the length (32 bits, big-endian) and the JSON. A link that is too long is told by its scheme alone: it could not
    /// be one of ours.
    QByteArray toBytes() const;
    /// Reads the JSON, without the length. Returns nothing for what toBytes() does not write.
    static std::optional<InstanceMessage> fromJson(const QByteArray &json);
};

} // namespace Descope
