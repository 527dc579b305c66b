// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace DescopeTest {

/// Returns a well-formed token with these claims. Nobody signed it: the client does not verify what Descope sends it over TLS.
QString makeJwt(const QJsonObject &claims);

/// These are what a project hands out: `name` tells two tokens of one user apart.
QString sessionJwt(const QString &name, std::chrono::seconds lifetime = std::chrono::minutes(10));
QString refreshJwt(const QString &name, const QString &userId = QStringLiteral("U2canaryuser"));

/// Returns the body of an answer that signs in or refreshes; without a refresh token when that name is empty.
QJsonObject authAnswer(const QString &sessionName, const QString &refreshName);

} // namespace DescopeTest
