// SPDX-License-Identifier: MIT
#include "tlsserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

/// It is good until 2126.
const QByteArray certificate = R"(-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUOr6jrXZtnzf4hbz0VVRXsNpem1AwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyOTE4MzExN1oYDzIxMjYxMTA1
MTgzMTE3WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATG2Kbys+/M17OlctrdGmGhKaOR3aTisTC4NWCEeo22dIFopU1389G9
b3krazylLRTv3r/j+rHJePlh0t386snco28wbTAdBgNVHQ4EFgQUqTmA1cwCCyex
nQTJMxjpV0Vtrj4wHwYDVR0jBBgwFoAUqTmA1cwCCyexnQTJMxjpV0Vtrj4wDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwCgYIKoZI
zj0EAwIDSQAwRgIhAKzutgLbo0aKx+ecMV1+pn7hOtyJ6fz5bddv1gZJwxbbAiEA
gciD67hczTrk3N9X6xb3Bb4j2oDaU3lFVizgNjOaDdc=
-----END CERTIFICATE-----
)";
const QByteArray privateKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNlfrg+8FPpTY160s
2pU4ujJLInauqd71YO8uD8b2+emhRANCAATG2Kbys+/M17OlctrdGmGhKaOR3aTi
sTC4NWCEeo22dIFopU1389G9b3krazylLRTv3r/j+rHJePlh0t386snc
-----END PRIVATE KEY-----
)";

class HangingServer : public QSslServer
{
public:
    explicit HangingServer(int hanging)
        : m_hanging(hanging)
    {
    }

protected:
    void incomingConnection(qintptr socket) override
    {
        if (m_hanging-- <= 0)
            return QSslServer::incomingConnection(socket);
        (new QTcpSocket(this))->setSocketDescriptor(socket);
    }

private:
    int m_hanging;
};

} // namespace

std::unique_ptr<LoopbackServer> tlsServer(int hanging)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate));
    configuration.setPrivateKey(QSslKey(privateKey, QSsl::Ec));
    auto server = std::make_unique<HangingServer>(hanging);
    server->setSslConfiguration(configuration);
    return std::make_unique<LoopbackServer>(std::move(server));
}

QByteArray tlsIdentity()
{
    return certificate + privateKey;
}

QUrl https(const LoopbackServer &server)
{
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    return url;
}

TrustTlsServer::TrustTlsServer()
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.setCaCertificates({QSslCertificate(certificate)});
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TrustTlsServer::~TrustTlsServer()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace DescopeTest
