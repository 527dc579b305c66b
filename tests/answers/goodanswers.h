// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QMap>
#include <QString>

namespace DescopeTest {

/// What the emulator answers when all goes well, to one user whose refresh token stays the same until "refresh".
struct GoodAnswers
{
    QString projectId;
    QMap<QByteArray, QJsonDocument> to; ///< by the names of DescopeService's functions; "signIn of another" is by another user
    QJsonDocument refusal;              ///< of a wrong password
};

/// Asks an emulator that it starts and ends. Only in a test: what goes wrong ends it.
GoodAnswers askEmulator();

} // namespace DescopeTest
