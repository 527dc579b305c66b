// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

/// The certificate of the server of this bench, which the environment names, is good.
inline void trustTheBench()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(qEnvironmentVariable("BENCH_CA")));
    QSslConfiguration::setDefaultConfiguration(configuration);
}
