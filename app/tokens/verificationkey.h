// SPDX-License-Identifier: MIT
#pragma once

#include "tokens/signedtoken.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <cjose/jwk.h>

#include <memory>
#include <optional>

namespace Descope {

/// Returns whether signatures of this algorithm are taken at all: RS256, RS384, RS512, ES256, ES384 and ES512 (RFC 7518, 3.1),
/// never none, HS* or PS*. Names are compared exactly.
bool isKnownAlgorithm(const QString &algorithm);

/// Holds one of the project's public keys, and is the only place where signatures are checked.
class VerificationKey
{
public:
    /// Makes a key out of a JWK (RFC 7517), or nothing when it must not or cannot be used: without `kid`; with a `use` other than
    /// "sig" or `key_ops` without "verify"; RSA below 2048 bits or with an exponent that is even or 1; a point that is not on
    /// its curve; an `alg` that is not known or not for this type of key. Private members are not looked at.
    static std::optional<VerificationKey> fromJwk(const QJsonObject &jwk);

    const QString &id() const { return m_id; }
    /// Returns whether this key is for the algorithm. A key is for one algorithm (RFC 8725, 3.1): for the `alg` of its JWK;
    /// without it, an EC key for the one of its curve and an RSA key for RS256, RS384 and RS512.
    bool allows(const QString &algorithm) const;
    /// Returns whether this key signed the token. False for any algorithm that it does not allow.
    bool verify(const SignedToken &signedToken) const;

private:
    QString m_id;
    QString m_type;
    QString m_curve;
    QString m_algorithm; ///< empty: any of its type and curve
    qsizetype m_signatureSize = 0;
    std::shared_ptr<cjose_jwk_t> m_key;
};

/// Returns why none of the keys of one id, the one that the token names, signed it.
std::optional<Error> signatureProblem(const SignedToken &signedToken, const QList<VerificationKey> &keys);

} // namespace Descope
