// SPDX-License-Identifier: MIT
#include "tokens/verificationkey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cjose/header.h>
#include <cjose/jws.h>
#include <openssl/err.h>

#include <algorithm>
#include <iterator>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype minimumModulus = 2048 / 8;

struct Algorithm
{
    QLatin1StringView name;
    QLatin1StringView type;
    QLatin1StringView curve;
    qsizetype coordinate; ///< bytes of one coordinate of the curve; a signature has two (RFC 7518, 3.4)
};

constexpr Algorithm algorithms[] = {
    {QLatin1StringView("RS256"), QLatin1StringView("RSA"), QLatin1StringView(), 0},
    {QLatin1StringView("RS384"), QLatin1StringView("RSA"), QLatin1StringView(), 0},
    {QLatin1StringView("RS512"), QLatin1StringView("RSA"), QLatin1StringView(), 0},
    {QLatin1StringView("ES256"), QLatin1StringView("EC"), QLatin1StringView("P-256"), 32},
    {QLatin1StringView("ES384"), QLatin1StringView("EC"), QLatin1StringView("P-384"), 48},
    {QLatin1StringView("ES512"), QLatin1StringView("EC"), QLatin1StringView("P-521"), 66},
};

const Algorithm *find(const QString &name)
{
    const auto found =
        std::find_if(std::begin(algorithms), std::end(algorithms), [&](const Algorithm &row) { return row.name == name; });
    return found == std::end(algorithms) ? nullptr : found;
}

/// Keeps the thread's queue of errors as it was. What OpenSSL complains about stays in it, where the next TLS connection would
/// take it for its own.
class KeepErrorQueue
{
    Q_DISABLE_COPY_MOVE(KeepErrorQueue)

public:
    KeepErrorQueue() { ERR_set_mark(); }
    ~KeepErrorQueue() { ERR_pop_to_mark(); }
};

bool isForSignatures(const QJsonObject &jwk)
{
    const bool use = !jwk.contains("use"_L1) || jwk.value("use"_L1) == "sig"_L1;
    const bool operations = !jwk.contains("key_ops"_L1) || jwk.value("key_ops"_L1).toArray().contains("verify"_L1);
    return use && operations;
}

/// Returns the bytes of a number without zeros in front.
QByteArray number(const QJsonObject &jwk, QLatin1StringView name)
{
    const QByteArray bytes = decodeBase64Url(jwk.value(name).toString());
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; });
    return bytes.mid(std::distance(bytes.begin(), first));
}

/// Returns whether an RSA key is too weak. The first byte of a modulus of whole bytes has its highest bit set.
bool isWeak(const QByteArray &modulus, const QByteArray &exponent)
{
    const bool isShort = modulus.size() < minimumModulus || (modulus.size() == minimumModulus && !(modulus.front() & 0x80));
    const bool isBadExponent = exponent.isEmpty() || !(exponent.back() & 1) || exponent == QByteArray(1, 1);
    return isShort || isBadExponent;
}

QJsonObject only(const QJsonObject &jwk, std::initializer_list<QLatin1StringView> names)
{
    QJsonObject kept;
    for (const QLatin1StringView name : names)
        kept.insert(name, jwk.value(name));
    return kept;
}

std::shared_ptr<cjose_jwk_t> import(const QJsonObject &publicJwk)
{
    const KeepErrorQueue keepErrorQueue;
    const QByteArray json = QJsonDocument(publicJwk).toJson(QJsonDocument::Compact);
    return {cjose_jwk_import(json.constData(), size_t(json.size()), nullptr), &cjose_jwk_release};
}

} // namespace

bool isKnownAlgorithm(const QString &algorithm)
{
    return find(algorithm) != nullptr;
}

std::optional<VerificationKey> VerificationKey::fromJwk(const QJsonObject &jwk)
{
    VerificationKey key;
    key.m_id = jwk.value("kid"_L1).toString();
    key.m_type = jwk.value("kty"_L1).toString();
    key.m_algorithm = jwk.value("alg"_L1).toString();
    const bool isNamed = jwk.contains("alg"_L1);
    if (key.m_id.isEmpty() || !isForSignatures(jwk) || (isNamed && !isKnownAlgorithm(key.m_algorithm)))
        return std::nullopt;

    if (key.m_type == "RSA"_L1) {
        const QByteArray modulus = number(jwk, "n"_L1);
        if (isWeak(modulus, number(jwk, "e"_L1)))
            return std::nullopt;
        key.m_signatureSize = modulus.size();
        key.m_key = import(only(jwk, {"kty"_L1, "n"_L1, "e"_L1}));
    } else if (key.m_type == "EC"_L1) {
        key.m_curve = jwk.value("crv"_L1).toString();
        const auto row = std::find_if(std::begin(algorithms), std::end(algorithms),
            [&](const Algorithm &algorithm) { return algorithm.coordinate > 0 && algorithm.curve == key.m_curve; });
        if (row == std::end(algorithms) || decodeBase64Url(jwk.value("x"_L1).toString()).size() != row->coordinate ||
            decodeBase64Url(jwk.value("y"_L1).toString()).size() != row->coordinate)
            return std::nullopt;
        key.m_signatureSize = 2 * row->coordinate;
        key.m_key = import(only(jwk, {"kty"_L1, "crv"_L1, "x"_L1, "y"_L1}));
    }
    if (!key.m_key || (isNamed && !key.allows(key.m_algorithm)))
        return std::nullopt;
    return key;
}

bool VerificationKey::allows(const QString &algorithm) const
{
    const Algorithm *row = find(algorithm);
    return row && row->type == m_type && row->curve == m_curve && (m_algorithm.isEmpty() || m_algorithm == algorithm);
}

bool VerificationKey::verify(const SignedToken &signedToken) const
{
    // cjose takes ECDSA signatures of any length, halves them and ignores an odd byte, and does not tie ES256 to its curve.
    if (!allows(signedToken.algorithm) || signedToken.signature.size() != m_signatureSize)
        return false;
    const KeepErrorQueue keepErrorQueue;
    const std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)> jws(
        cjose_jws_import(signedToken.compact.constData(), size_t(signedToken.compact.size()), nullptr), &cjose_jws_release);
    if (!jws)
        return false;
    const char *algorithm = cjose_header_get(cjose_jws_get_protected(jws.get()), CJOSE_HDR_ALG, nullptr);
    return algorithm && signedToken.algorithm == QLatin1StringView(algorithm) &&
           cjose_jws_verify(jws.get(), m_key.get(), nullptr);
}

std::optional<Error> signatureProblem(const SignedToken &signedToken, const QList<VerificationKey> &keys)
{
    if (keys.isEmpty())
        return invalidToken(u"The project has no usable key of this id."_s);
    if (std::none_of(keys.begin(), keys.end(), [&](const auto &key) { return key.allows(signedToken.algorithm); }))
        return invalidToken(u"The key is for another algorithm."_s);
    if (std::none_of(keys.begin(), keys.end(), [&](const auto &key) { return key.verify(signedToken); }))
        return invalidToken(u"The signature is wrong."_s);
    return std::nullopt;
}

} // namespace Descope
