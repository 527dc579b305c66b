// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "database.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cjose/jwk.h>

#include <memory>
#include <optional>
#include <vector>

namespace Emulator {

/// Keeps the project's RSA keys in the database: signs with the newest, accepts the tokens of all.
class SigningKeys
{
public:
    /// Makes the first key if there is none.
    SigningKeys(const Database &database, const Clock &clock);

    /// Returns a compact RS256 JWT with these claims.
    QString sign(const QJsonObject &claims) const;
    /// Returns such a token that is signed by a key of nobody's, under the name of ours.
    QString signByStranger(const QJsonObject &claims) const;
    /// Returns the claims of a token that one of our keys has signed. Its expiry is not looked at.
    std::optional<QJsonObject> verified(const QString &jwt) const;

    /// Returns the public keys, newest first.
    QJsonArray publicKeys() const;
    /// Signs with a new key from now on. Returns its id.
    QString rotate();

private:
    struct Release
    {
        void operator()(cjose_jwk_t *key) const { cjose_jwk_release(key); }
    };
    using Key = std::unique_ptr<cjose_jwk_t, Release>;

    const Database &m_database;
    const Clock &m_clock;
    std::vector<Key> m_keys; ///< newest first
};

} // namespace Emulator
