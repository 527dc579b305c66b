// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <Descope/token.h>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

class QDebug;

namespace Descope {

/// Says what the token of an access key is to say; what is not set is not sent.
struct DESCOPE_CORE_EXPORT AccessKeyOptions
{
    QJsonObject customClaims = {};
    QString selectedTenant = {}; ///< the id of the tenant that the token is for
};

DESCOPE_CORE_EXPORT bool operator==(const AccessKeyOptions &a, const AccessKeyOptions &b);
inline bool operator!=(const AccessKeyOptions &a, const AccessKeyOptions &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const AccessKeyOptions &value);

/// Holds what an access key was exchanged for. Nothing refreshes it: exchange the key again.
struct DESCOPE_CORE_EXPORT AccessKeyResponse
{
    QString keyId; ///< names the key without being it; may be empty
    Token sessionToken;
    QDateTime expiresAt; ///< UTC; invalid when nobody says it
};

DESCOPE_CORE_EXPORT bool operator==(const AccessKeyResponse &a, const AccessKeyResponse &b);
inline bool operator!=(const AccessKeyResponse &a, const AccessKeyResponse &b)
{
    return !(a == b);
}
DESCOPE_CORE_EXPORT QDebug operator<<(QDebug debug, const AccessKeyResponse &value);

} // namespace Descope
