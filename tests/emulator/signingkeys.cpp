// SPDX-License-Identifier: MIT
#include "signingkeys.h"

#include "jsontext.h"
#include "randomid.h"

#include <cjose/header.h>
#include <cjose/jws.h>

#include <cstdlib>
#include <stdexcept>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keyBits = 2048;
constexpr uint8_t exponent[] = {1, 0, 1};

struct ReleaseJws
{
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
};
using Jws = std::unique_ptr<cjose_jws_t, ReleaseJws>;

struct ReleaseHeader
{
    void operator()(cjose_header_t *header) const { cjose_header_release(header); }
};
using Header = std::unique_ptr<cjose_header_t, ReleaseHeader>;

struct Free
{
    void operator()(char *text) const { std::free(text); } // NOLINT(cppcoreguidelines-no-malloc): cjose allocated it
};

void require(bool done)
{
    if (!done)
        throw std::runtime_error("cjose failed");
}

QString jsonOf(const cjose_jwk_t *key, bool withPrivatePart)
{
    const std::unique_ptr<char, Free> json(cjose_jwk_to_json(key, withPrivatePart, nullptr));
    require(json != nullptr);
    return QString::fromUtf8(json.get());
}

/// Returns a compact RS256 JWT that says it were signed by the key of that id.
QString signedBy(const cjose_jwk_t *key, const char *keyId, const QJsonObject &claims)
{
    const Header header(cjose_header_new(nullptr));
    require(header && cjose_header_set(header.get(), CJOSE_HDR_ALG, CJOSE_HDR_ALG_RS256, nullptr) &&
            cjose_header_set(header.get(), CJOSE_HDR_KID, keyId, nullptr) &&
            cjose_header_set(header.get(), "typ", "JWT", nullptr));
    const auto text = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    const Jws jws(
        cjose_jws_sign(key, header.get(), reinterpret_cast<const uint8_t *>(text.constData()), size_t(text.size()), nullptr));
    const char *compact = nullptr;
    require(jws && cjose_jws_export(jws.get(), &compact, nullptr));
    return QString::fromLatin1(compact);
}

} // namespace

SigningKeys::SigningKeys(const Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
    auto query = m_database.run(u"SELECT jwk FROM keys ORDER BY rowid DESC"_s);
    while (query.next()) {
        const auto json = query.value(0).toByteArray();
        m_keys.emplace_back(cjose_jwk_import(json.constData(), size_t(json.size()), nullptr));
        require(m_keys.back() != nullptr);
    }
    query.finish();
    if (m_keys.empty())
        rotate();
}

QString SigningKeys::rotate()
{
    Key key(cjose_jwk_create_RSA_random(keyBits, exponent, sizeof exponent, nullptr));
    require(key != nullptr);
    auto id = randomId("SK"_L1);
    require(cjose_jwk_set_kid(key.get(), id.toLatin1().constData(), size_t(id.size()), nullptr));
    m_database.run(u"INSERT INTO keys(kid, jwk, created) VALUES(?, ?, ?)"_s, {id, jsonOf(key.get(), true), m_clock.now()});
    m_keys.insert(m_keys.begin(), std::move(key));
    return id;
}

QString SigningKeys::sign(const QJsonObject &claims) const
{
    const auto *key = m_keys.front().get();
    return signedBy(key, cjose_jwk_get_kid(key, nullptr), claims);
}

QString SigningKeys::signByStranger(const QJsonObject &claims) const
{
    const Key stranger(cjose_jwk_create_RSA_random(keyBits, exponent, sizeof exponent, nullptr));
    return signedBy(stranger.get(), cjose_jwk_get_kid(m_keys.front().get(), nullptr), claims);
}

std::optional<QJsonObject> SigningKeys::verified(const QString &jwt) const
{
    const auto compact = jwt.toLatin1();
    const Jws jws(cjose_jws_import(compact.constData(), size_t(compact.size()), nullptr));
    if (!jws)
        return {};
    auto *header = cjose_jws_get_protected(jws.get());
    const char *algorithm = cjose_header_get(header, CJOSE_HDR_ALG, nullptr);
    const char *keyId = cjose_header_get(header, CJOSE_HDR_KID, nullptr);
    if (!algorithm || !keyId || qstrcmp(algorithm, CJOSE_HDR_ALG_RS256) != 0)
        return {};
    for (const auto &key : m_keys) {
        if (qstrcmp(keyId, cjose_jwk_get_kid(key.get(), nullptr)) != 0)
            continue;
        uint8_t *text = nullptr; // belongs to jws
        size_t size = 0;
        if (!cjose_jws_verify(jws.get(), key.get(), nullptr) || !cjose_jws_get_plaintext(jws.get(), &text, &size, nullptr))
            return {};
        return QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(text), qsizetype(size))).object();
    }
    return {};
}

QJsonArray SigningKeys::publicKeys() const
{
    QJsonArray keys;
    for (const auto &key : m_keys) {
        auto json = fromText(jsonOf(key.get(), false));
        json.insert("alg"_L1, "RS256"_L1);
        json.insert("use"_L1, "sig"_L1);
        keys += json;
    }
    return keys;
}

} // namespace Emulator
