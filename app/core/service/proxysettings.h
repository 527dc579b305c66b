// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>

namespace Descope {

/// Finds the proxy of a request as curl does: by https_proxy, HTTPS_PROXY, else all_proxy, ALL_PROXY, unless no_proxy, NO_PROXY
/// names the host (https://everything.curl.dev/usingproxies/env.html). For one QNetworkAccessManager, which takes it; the rest of
/// the program is not concerned. Where the environment names no proxy at all, or the program has set one for all its requests,
/// that of the program and the system holds.
///
/// It differs from curl in this: the computer itself is never reached by a proxy, because what is sent to it without TLS must not
/// leave it; blanks in no_proxy separate names, as in older versions of curl; with SOCKS, Qt speaks version 5; and it does not
/// speak TLS with a proxy, to which credentials are then not sent. An address that is none leads to an error, not to a connection
/// without a proxy.
class ProxySettings : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace Descope
