// SPDX-License-Identifier: MIT
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace Descope {

/// Returns the challenge of a verifier by S256 (RFC 7636, 4.2).
inline QString challengeOf(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Descope
