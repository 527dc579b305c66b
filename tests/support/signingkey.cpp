// SPDX-License-Identifier: MIT
#include "support/signingkey.h"

#include <QJsonDocument>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

void require(bool done)
{
    if (!done)
        qFatal("OpenSSL failed");
}

std::shared_ptr<EVP_PKEY> owned(EVP_PKEY *key)
{
    require(key);
    return {key, &EVP_PKEY_free};
}

const EVP_MD *digest(int shaBits)
{
    return shaBits == 256 ? EVP_sha256() : shaBits == 384 ? EVP_sha384() : EVP_sha512();
}

QByteArray bytesOf(const BIGNUM *number, int size)
{
    QByteArray bytes(size, '\0');
    require(BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), size) == size);
    return bytes;
}

QString parameter(EVP_PKEY *key, const char *name, int size = 0)
{
    BIGNUM *number = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &number));
    const QByteArray bytes = bytesOf(number, size > 0 ? size : BN_num_bytes(number));
    BN_free(number);
    return QString::fromLatin1(base64Url(bytes));
}

int coordinateSize(const QByteArray &curve)
{
    return curve == "P-256" ? 32 : curve == "P-384" ? 48 : 66;
}

QByteArray signRaw(EVP_PKEY *key, const QByteArray &input, int shaBits, bool pss)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_PKEY_CTX *options = nullptr;
    require(EVP_DigestSignInit(context.get(), &options, digest(shaBits), nullptr, key) > 0);
    if (pss)
        require(EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) > 0 &&
                EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) > 0);
    const auto *data = reinterpret_cast<const unsigned char *>(input.constData());
    size_t size = 0;
    require(EVP_DigestSign(context.get(), nullptr, &size, data, size_t(input.size())) > 0);
    QByteArray signature(qsizetype(size), '\0');
    require(EVP_DigestSign(
                context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data, size_t(input.size())) > 0);
    signature.truncate(qsizetype(size));
    return signature;
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString compact(const QByteArray &header, const QByteArray &claims, const QByteArray &signature)
{
    return QString::fromLatin1(base64Url(header) + '.' + base64Url(claims) + '.' + base64Url(signature));
}

SigningKey SigningKey::rsa(const QString &id, int bits)
{
    SigningKey key;
    key.m_id = id;
    key.m_key = owned(EVP_RSA_gen(unsigned(bits)));
    return key;
}

SigningKey SigningKey::ec(const QString &id, const QByteArray &curve)
{
    SigningKey key;
    key.m_id = id;
    key.m_key = owned(EVP_EC_gen(curve.constData()));
    key.m_curve = curve;
    return key;
}

SigningKey SigningKey::renamed(const QString &id) const
{
    SigningKey key = *this;
    key.m_id = id;
    return key;
}

QJsonObject SigningKey::jwk(const QString &algorithm) const
{
    QJsonObject jwk{{"kid"_L1, m_id}, {"use"_L1, "sig"_L1}};
    if (!algorithm.isEmpty())
        jwk.insert("alg"_L1, algorithm);
    if (m_curve.isEmpty()) {
        jwk.insert("kty"_L1, "RSA"_L1);
        jwk.insert("n"_L1, parameter(m_key.get(), OSSL_PKEY_PARAM_RSA_N));
        jwk.insert("e"_L1, parameter(m_key.get(), OSSL_PKEY_PARAM_RSA_E));
    } else {
        jwk.insert("kty"_L1, "EC"_L1);
        jwk.insert("crv"_L1, QString::fromLatin1(m_curve));
        jwk.insert("x"_L1, parameter(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X, coordinateSize(m_curve)));
        jwk.insert("y"_L1, parameter(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, coordinateSize(m_curve)));
    }
    return jwk;
}

QByteArray SigningKey::pem() const
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    require(PEM_write_bio_PUBKEY(bio.get(), m_key.get()));
    char *text = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &text);
    return {text, qsizetype(size)};
}

QByteArray SigningKey::sign(const QByteArray &input, int shaBits) const
{
    const QByteArray signature = signDer(input, shaBits);
    if (m_curve.isEmpty())
        return signature;
    const auto *der = reinterpret_cast<const unsigned char *>(signature.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(
        d2i_ECDSA_SIG(nullptr, &der, long(signature.size())), &ECDSA_SIG_free);
    require(pair != nullptr);
    const int size = coordinateSize(m_curve);
    return bytesOf(ECDSA_SIG_get0_r(pair.get()), size) + bytesOf(ECDSA_SIG_get0_s(pair.get()), size);
}

QByteArray SigningKey::signPss(const QByteArray &input, int shaBits) const
{
    return signRaw(m_key.get(), input, shaBits, true);
}

QByteArray SigningKey::signDer(const QByteArray &input, int shaBits) const
{
    return signRaw(m_key.get(), input, shaBits, false);
}

QString SigningKey::token(QJsonObject header, const QJsonObject &claims) const
{
    if (!header.contains("kid"_L1))
        header.insert("kid"_L1, m_id);
    return token(QJsonDocument(header).toJson(QJsonDocument::Compact), QJsonDocument(claims).toJson(QJsonDocument::Compact),
        header.value("alg"_L1).toString().right(3).toInt());
}

QString SigningKey::token(const QByteArray &header, const QByteArray &claims, int shaBits) const
{
    return compact(header, claims, sign(base64Url(header) + '.' + base64Url(claims), shaBits));
}

QByteArray hmac(const QByteArray &input, const QByteArray &secret, int shaBits)
{
    static const QMap<int, QCryptographicHash::Algorithm> hashes{
        {256, QCryptographicHash::Sha256}, {384, QCryptographicHash::Sha384}, {512, QCryptographicHash::Sha512}};
    return QMessageAuthenticationCode::hash(input, secret, hashes.value(shaBits));
}

} // namespace DescopeTest
