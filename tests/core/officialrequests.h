// SPDX-License-Identifier: MIT
#pragma once

#include "support/jwt.h"
#include "support/loopbackserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace DescopeTest {

/// Returns what the official SDK sends with the call of this name; empty when it was not recorded.
inline QJsonObject officialRequest(const QString &name)
{
    QFile file(QStringLiteral(WIRE_DIR "/official-requests.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray requests = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("requests")).toArray();
    for (const QJsonValue request : requests) {
        if (request[QStringLiteral("call")].toString() == name)
            return request.toObject();
    }
    return {};
}

/// Returns the object without the member that a path such as "loginOptions.mfa" names.
inline QJsonObject without(QJsonObject json, const QStringList &path)
{
    if (path.size() == 1)
        json.remove(path.first());
    else
        json.insert(path.first(), without(json.value(path.first()).toObject(), path.mid(1)));
    return json;
}

/// Fails the test unless the request is the one that the official SDK sends with the call of this name, but for what we do not
/// send. The refresh token is refreshJwt(u"refresh"_s), the access key "KEY123".
inline void compareWithOfficial(const Request &request, const QString &name, const QStringList &notSent = {})
{
    const QJsonObject official = officialRequest(name);
    QVERIFY(!official.isEmpty());
    const auto text = [&](const char *key) { return official.value(QString::fromLatin1(key)).toString(); };
    QCOMPARE(QString::fromLatin1(request.method), text("method"));
    // One call has two names: "saml" is the older one, and for every kind of single sign-on, too.
    QCOMPARE(QString::fromLatin1(request.target), text("url").replace(QStringLiteral("/saml/"), QStringLiteral("/sso/")));
    const QString authorization = text("authorization")
                                      .replace(QStringLiteral("<projectId>"), QStringLiteral("P2abcdefghijklmnopqrstuvwxyz"))
                                      .replace(QStringLiteral("<token>"), refreshJwt(QStringLiteral("refresh")))
                                      .replace(QStringLiteral("<access key>"), QStringLiteral("KEY123"));
    QCOMPARE(QString::fromLatin1(request.header("Authorization")), authorization);
    QJsonObject body = official.value(QStringLiteral("body")).toObject();
    for (const QString &path : notSent)
        body = without(body, path.split(u'.'));
    QCOMPARE(request.json(), body);
    if (request.method == "POST")
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    else
        QVERIFY(request.body.isEmpty());
}

} // namespace DescopeTest
