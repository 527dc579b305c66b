// SPDX-License-Identifier: MIT
#include "passkeys.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>

#include <memory>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// Parts of the authenticator's data (6.1).
constexpr qsizetype hashSize = 32;
constexpr char isPresent = 0x01;
constexpr char isVerified = 0x04;
constexpr char hasCredential = 0x40;

struct Free
{
    void operator()(fido_cred_t *credential) const { fido_cred_free(&credential); }
    void operator()(fido_assert_t *assertion) const { fido_assert_free(&assertion); }
    void operator()(es256_pk_t *key) const { es256_pk_free(&key); }
    void operator()(rs256_pk_t *key) const { rs256_pk_free(&key); }
    void operator()(eddsa_pk_t *key) const { eddsa_pk_free(&key); }
};
using Credential = std::unique_ptr<fido_cred_t, Free>;
using Assertion = std::unique_ptr<fido_assert_t, Free>;

const unsigned char *pointer(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray copied(const unsigned char *bytes, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

/// Returns whether the browser was asked by our page, with our challenge, and did what `type` says.
bool isAnswerTo(const Passkeys::Question &question, const QByteArray &clientData, QLatin1StringView type)
{
    const auto told = QJsonDocument::fromJson(clientData);
    return told["type"_L1].toString() == type &&
           told["challenge"_L1].toString().toLatin1() == question.challenge.toBase64(base64Url) &&
           told["origin"_L1].toString() == question.origin.toString(QUrl::RemovePath | QUrl::RemoveQuery) &&
           !told["crossOrigin"_L1].toBool();
}

/// Returns whether a signature is by the key of a passkey, which libfido2 gave us.
bool isSigned(const fido_assert_t *assertion, int algorithm, const QByteArray &key)
{
    const auto verify = [&](auto *made, auto fill) {
        const std::unique_ptr<std::remove_pointer_t<decltype(made)>, Free> owned(made);
        return owned && fill(made, key.constData(), size_t(key.size())) == FIDO_OK &&
               fido_assert_verify(assertion, 0, algorithm, made) == FIDO_OK;
    };
    switch (algorithm) {
    case COSE_ES256:
        return verify(es256_pk_new(), es256_pk_from_ptr);
    case COSE_RS256:
        return verify(rs256_pk_new(), rs256_pk_from_ptr);
    case COSE_EDDSA:
        return verify(eddsa_pk_new(), eddsa_pk_from_ptr);
    default:
        return false;
    }
}

} // namespace

Passkeys::Passkeys(const Database &database)
    : m_database(database)
{
    fido_init(0);
}

QByteArray Passkeys::bytes(const Form &answer, const QString &name)
{
    return QByteArray::fromBase64(answer.text(name).toLatin1(), base64Url);
}

bool Passkeys::enrol(const Question &question, const Form &answer, const QString &userId) const
{
    const auto data = bytes(answer, u"authenticatorData"_s);
    const auto host = question.origin.host().toLatin1();
    if (!isAnswerTo(question, bytes(answer, u"clientData"_s), "webauthn.create"_L1) || data.size() <= hashSize)
        return false;
    const char wanted = isPresent | isVerified | hasCredential;
    if (!data.startsWith(QCryptographicHash::hash(host, QCryptographicHash::Sha256)) || (data.at(hashSize) & wanted) != wanted)
        return false;
    const Credential credential(fido_cred_new());
    const int algorithm = answer.text(u"algorithm"_s).toInt();
    if (!credential || fido_cred_set_type(credential.get(), algorithm) != FIDO_OK ||
        fido_cred_set_authdata_raw(credential.get(), pointer(data), size_t(data.size())) != FIDO_OK)
        return false;
    const auto id = copied(fido_cred_id_ptr(credential.get()), fido_cred_id_len(credential.get()));
    const auto key = copied(fido_cred_pubkey_ptr(credential.get()), fido_cred_pubkey_len(credential.get()));
    const bool isKnown = m_database.run(u"SELECT 1 FROM passkeys WHERE id = ?"_s, {id}).next();
    if (id.isEmpty() || key.isEmpty() || isKnown)
        return false;
    m_database.run(u"INSERT INTO passkeys(id, user_id, algorithm, key, uses) VALUES(?, ?, ?, ?, ?)"_s,
        {id, userId, algorithm, key, fido_cred_sigcount(credential.get())});
    return true;
}

QString Passkeys::userOf(const Question &question, const Form &answer) const
{
    const auto id = bytes(answer, u"credentialId"_s);
    auto query = m_database.run(u"SELECT user_id, algorithm, key, uses FROM passkeys WHERE id = ?"_s, {id});
    const auto clientData = bytes(answer, u"clientData"_s);
    if (!query.next() || !isAnswerTo(question, clientData, "webauthn.get"_L1))
        return {};
    const auto userId = query.value(0).toString();
    const auto algorithm = query.value(1).toInt();
    const auto key = query.value(2).toByteArray();
    const auto uses = query.value(3).toUInt();
    query.finish();

    const auto data = bytes(answer, u"authenticatorData"_s);
    const auto signature = bytes(answer, u"signature"_s);
    const auto hash = QCryptographicHash::hash(clientData, QCryptographicHash::Sha256);
    const Assertion assertion(fido_assert_new());
    auto *a = assertion.get();
    const bool isComplete = a && fido_assert_set_rp(a, question.origin.host().toLatin1().constData()) == FIDO_OK &&
                            fido_assert_set_clientdata_hash(a, pointer(hash), size_t(hash.size())) == FIDO_OK &&
                            fido_assert_set_count(a, 1) == FIDO_OK && fido_assert_set_up(a, FIDO_OPT_TRUE) == FIDO_OK &&
                            fido_assert_set_uv(a, FIDO_OPT_TRUE) == FIDO_OK &&
                            fido_assert_set_authdata_raw(a, 0, pointer(data), size_t(data.size())) == FIDO_OK &&
                            fido_assert_set_sig(a, 0, pointer(signature), size_t(signature.size())) == FIDO_OK;
    if (!isComplete || !isSigned(a, algorithm, key))
        return {};
    // One that counts has to count up: else there are two of it (6.1.1).
    const auto newUses = fido_assert_sigcount(a, 0);
    if (newUses <= uses && (newUses != 0 || uses != 0))
        return {};
    m_database.run(u"UPDATE passkeys SET uses = ? WHERE id = ?"_s, {newUses, id});
    return userId;
}

} // namespace Emulator
