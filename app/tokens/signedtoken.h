// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/result.h"
#include "core/values/token.h"

#include <QByteArray>

namespace Descope {

/// Holds a token whose form is beyond doubt and that names the key that is said to have signed it. Nothing in it is verified yet.
struct SignedToken
{
    Token token;
    QString algorithm;    ///< of the header
    QString keyId;        ///< of the header, not empty
    QByteArray compact;   ///< the whole text, ASCII
    QByteArray signature; ///< decoded
};

/// Takes a JWS in compact form (RFC 7515, 3.1) apart, or says as Error::Kind::TokenInvalid what is wrong with it.
///
/// So strict that no two readers can understand a token differently: at most 64 KiB; three parts in the one base64url form that
/// an encoder makes (no padding, no stray bits, no white space); header and claims are JSON objects in valid UTF-8, in which no
/// name occurs twice at any depth (RFC 8259 leaves open who wins). Every `crit` is refused, as no extension is understood
/// (RFC 7515, 4.1.11). Keys and addresses of keys in the header (jwk, jku, x5c, x5u) are not looked at.
Result<SignedToken> parseSignedToken(const QString &jwt);

/// Decodes base64url (RFC 7515, 2) in its one canonical form; null for anything else and for the empty text.
QByteArray decodeBase64Url(const QByteArray &text);
inline QByteArray decodeBase64Url(const QString &text)
{
    return decodeBase64Url(text.toLatin1());
}

/// Makes the refusal of a token; description is English and tells nothing that the token says.
Error invalidToken(const QString &description);

} // namespace Descope
