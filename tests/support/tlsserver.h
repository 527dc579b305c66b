// SPDX-License-Identifier: MIT
#pragma once

#include "loopbackserver.h"

#include <QSslConfiguration>

namespace DescopeTest {

/// Makes a LoopbackServer that speaks TLS, for 127.0.0.1 and localhost, with a certificate that nobody trusts. As many
/// connections hang at first: their handshake is never answered.
std::unique_ptr<LoopbackServer> tlsServer(int hanging = 0);
/// Returns its certificate and the key to it, as PEM, for servers that are other programs.
QByteArray tlsIdentity();
/// Returns its address.
QUrl https(const LoopbackServer &server);

/// While it lives, this process trusts tlsServer().
class TrustTlsServer
{
public:
    TrustTlsServer();
    ~TrustTlsServer();
    Q_DISABLE_COPY_MOVE(TrustTlsServer)

private:
    const QSslConfiguration m_before;
};

} // namespace DescopeTest
