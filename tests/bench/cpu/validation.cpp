// SPDX-License-Identifier: MIT
#include "validation.h"

#include "core/validatorfixture.h"
#include "figures.h"
#include "joseprocess.h"
#include "tokens/signedtoken.h"

#include <QCoreApplication>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace DescopeTest {

using namespace Qt::StringLiterals;
using namespace Descope;

namespace {

/// What of a token is left to do when everything but the signature is taken for granted.
class BareSignature
{
public:
    BareSignature(const SigningKey &key, const QString &jwt)
        : m_signed(jwt.section(u'.', 0, 1).toLatin1())
        , m_signature(decodeBase64Url(jwt.section(u'.', 2)))
    {
        const QByteArray pem = key.pem();
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
        m_key.reset(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
        if (EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_EC)
            m_signature = derOf(m_signature);
    }

    void verify() const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
        const bool isGenuine = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1 &&
                               EVP_DigestVerify(context.get(), bytesOf(m_signature), size_t(m_signature.size()),
                                   bytesOf(m_signed), size_t(m_signed.size())) == 1;
        if (!isGenuine)
            qFatal("OpenSSL does not accept the signature");
    }

private:
    static const unsigned char *bytesOf(const QByteArray &bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    }
    /// The form of an ECDSA signature that OpenSSL takes.
    static QByteArray derOf(const QByteArray &pair)
    {
        const int half = int(pair.size() / 2);
        const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(ECDSA_SIG_new(), &ECDSA_SIG_free);
        ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytesOf(pair), half, nullptr), BN_bin2bn(bytesOf(pair) + half, half, nullptr));
        unsigned char *der = nullptr;
        const int size = i2d_ECDSA_SIG(signature.get(), &der);
        const QByteArray bytes(reinterpret_cast<char *>(der), size);
        OPENSSL_free(der);
        return bytes;
    }

    QByteArray m_signed;
    QByteArray m_signature;
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key{nullptr, &EVP_PKEY_free};
};

struct Bar
{
    const char *name;
    const char *nameOfOpenSsl;
    QByteArray algorithm;
    double ofOpenSsl;
    double ofJose;
};

} // namespace

bool measureValidation(const QString &joseScript)
{
    ValidatorFixture project;
    project.now = QDateTime::currentDateTimeUtc();
    TokenValidator validator(&project.service); // with the clocks that a program has
    const QJsonObject claims = project.claims(u"exp"_s, project.seconds() + 3600);
    QJsonObject tokens;
    for (const auto &[algorithm, key] : {std::pair(u"RS256"_s, project.rsa), std::pair(u"ES256"_s, project.p256)}) {
        const QString jwt = key.token({{u"alg"_s, algorithm}, {u"typ"_s, u"JWT"_s}}, claims);
        tokens[algorithm] = QJsonObject{{u"jwk"_s, key.jwk(algorithm)}, {u"jwt"_s, jwt}, {u"issuer"_s, project.projectId}};
        if (!await(validator.validate(jwt)))
            qFatal("the token is not accepted");
    }
    std::unique_ptr<JoseProcess> jose;
    if (!joseScript.isEmpty())
        jose = std::make_unique<JoseProcess>(joseScript, tokens);

    bool isGood = true;
    for (const Bar &bar : {Bar{"validate a token, RS256", "OpenSSL alone for RS256", "RS256", 1.6, 0.25},
             Bar{"validate a token, ES256", "OpenSSL alone for ES256", "ES256", 1.25, 0.4}}) {
        const bool isRsa = bar.algorithm.startsWith('R');
        const QString jwt = tokens[QString::fromLatin1(bar.algorithm)][u"jwt"_s].toString();
        const BareSignature bare(isRsa ? project.rsa : project.p256, jwt);
        constexpr int calls = 200;
        QObject context;
        std::vector<std::function<double()>> measured{
            [&] {
                return microsecondsOf(calls, [&] {
                    bool isAnswered = false;
                    watch(validator.validate(jwt), &context, [&](const Result<Token> &answer) { isAnswered = bool(answer); });
                    QCoreApplication::processEvents();
                    if (!isAnswered)
                        qFatal("the token is not accepted at once");
                });
            },
            [&] { return microsecondsOf(calls, [&] { bare.verify(); }); },
        };
        if (jose)
            measured.emplace_back([&] { return jose->microsecondsOf(bar.algorithm, calls); });
        const std::vector<Figure> figures = inTurn(41, measured);
        isGood &= tell({bar.name, "us", figures[0], "OpenSSL alone", figures[1], bar.ofOpenSsl});
        if (jose) {
            isGood &= tell({bar.name, "us", figures[0], "jose", figures[2], bar.ofJose});
            tell({bar.nameOfOpenSsl, "us", figures[1], "jose", figures[2], 0}); // nobody can do better than that
        }
    }
    return isGood;
}

} // namespace DescopeTest
