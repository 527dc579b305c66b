// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QMap>
#include <QString>
#include <QUrl>

namespace DescopeTest {

/// What the emulator answers when all goes well, to one user whose refresh token stays the same until "refresh".
struct GoodAnswers
{
    QString projectId;
    QMap<QByteArray, QJsonDocument> to; ///< by the names of DescopeService's functions; "signIn of another" is by another user
    QJsonDocument refusal;              ///< of a wrong password
    QString nonce;                      ///< of the id token in the answer to "redeem"
};

/// Asks an emulator that it starts and ends. What it says about itself in OpenID Connect is of a server with this URL. Only in a
/// test: what goes wrong ends it.
GoodAnswers askEmulator(const QUrl &url);

} // namespace DescopeTest
