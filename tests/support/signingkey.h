// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

struct evp_pkey_st;

namespace DescopeTest {

/// Encodes as base64url without padding.
QByteArray base64Url(const QByteArray &bytes);
/// Joins the three parts of a token.
QString compact(const QByteArray &header, const QByteArray &claims, const QByteArray &signature);

/// This key pair, made anew by OpenSSL, signs whatever a test asks for, also what nobody should. No code is shared with what it
/// tests.
class SigningKey
{
public:
    /// Makes an RSA key of so many bits, or an EC key: "P-256", "P-384" or "P-521".
    static SigningKey rsa(const QString &id, int bits = 2048);
    static SigningKey ec(const QString &id, const QByteArray &curve);

    const QString &id() const { return m_id; }
    /// Returns the same key under another id.
    SigningKey renamed(const QString &id) const;
    /// Returns the public key; without `alg` when that is empty.
    QJsonObject jwk(const QString &algorithm = {}) const;
    /// Returns the public key as PEM (SubjectPublicKeyInfo).
    QByteArray pem() const;

    /// Returns the signature as JWS wants it: PKCS #1 v1.5, or r and s one after the other.
    QByteArray sign(const QByteArray &input, int shaBits) const;
    QByteArray signPss(const QByteArray &input, int shaBits) const;
    /// Returns the form that OpenSSL gives, which a JWS must not have.
    QByteArray signDer(const QByteArray &input, int shaBits) const;

    /// Returns a token with this header, signed as its `alg` says, which must be RS or ES; kid is added when missing.
    QString token(QJsonObject header, const QJsonObject &claims) const;
    /// Returns a token of exactly these bytes.
    QString token(const QByteArray &header, const QByteArray &claims, int shaBits) const;

private:
    QString m_id;
    std::shared_ptr<evp_pkey_st> m_key;
    QByteArray m_curve; ///< empty: RSA
};

/// Returns an HMAC with SHA-2, as HS256, HS384 and HS512 want it.
QByteArray hmac(const QByteArray &input, const QByteArray &secret, int shaBits);

} // namespace DescopeTest
