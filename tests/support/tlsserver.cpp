// SPDX-License-Identifier: MIT
#include "tlsserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

/// Good until 2126.
const QByteArray certificate = R"(-----BEGIN CERTIFICATE-----
MIIBkTCCATagAwIBAgIUMy62UImcU+6cEz0GiAebpeEidWkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMjIyMTMxM1oYDzIxMjYxMDI5
MjIxMzEzWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARbwNcS0Ge7CYndL5bQN03+nTnBA1NvrrIsT9zty/r6ACPHNGg5mSZy
c/uAJD2k7tvkX2Z3v6kjcqYbJUO+r9hLo2QwYjAdBgNVHQ4EFgQUMPuciBsBlAmX
BIxVHQ/0/K1xeXUwHwYDVR0jBBgwFoAUMPuciBsBlAmXBIxVHQ/0/K1xeXUwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYC
IQDMNE4U+wKkFxLwZZqmZCy1TamQB5W33g+444HviesKPQIhALgyVLZLEWWghJpA
VI3Z8t3udppcvQSoU6nVMaviqDFS
-----END CERTIFICATE-----
)";
const QByteArray privateKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg7Z+BI2LWC5bhyj9/
+pxeCpgEWLXSgGQXUOy7PEUh+oKhRANCAARbwNcS0Ge7CYndL5bQN03+nTnBA1Nv
rrIsT9zty/r6ACPHNGg5mSZyc/uAJD2k7tvkX2Z3v6kjcqYbJUO+r9hL
-----END PRIVATE KEY-----
)";

} // namespace

std::unique_ptr<LoopbackServer> tlsServer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate));
    configuration.setPrivateKey(QSslKey(privateKey, QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return std::make_unique<LoopbackServer>(std::move(server));
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
