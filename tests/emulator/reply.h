// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace Emulator {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// This is an answer before it is HTTP.
struct Reply
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    Headers headers;

    static Reply json(const QJsonObject &object, int status = 200)
    {
        return {status, QByteArrayLiteral("application/json"), QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
    }
    static Reply list(const QJsonArray &array)
    {
        return {200, QByteArrayLiteral("application/json"), QJsonDocument(array).toJson(QJsonDocument::Compact), {}};
    }
};

} // namespace Emulator
