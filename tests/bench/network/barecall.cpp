// SPDX-License-Identifier: MIT
// What the click to the session costs at least: the one request of it, by QNetworkAccessManager alone, in a program that was just
// started and has made another request two seconds before. What the network, TLS and Qt take on this computer is in it, and
// nothing of ours.
//
// barecall <base URL> <project> <login id> <password>
#include "trust.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    trustTheBench();
    const QStringList arguments = QCoreApplication::arguments();
    const QUrl baseUrl(arguments.at(1));
    QUrl url = baseUrl;
    url.setPath(QStringLiteral("/v1/auth/password/signin"));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + arguments.at(2).toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("loginId"), arguments.at(3)}, {QStringLiteral("password"), arguments.at(4)}})
            .toJson();

    QNetworkAccessManager network;
    network.get(QNetworkRequest(baseUrl)); // whose connection is kept
    QElapsedTimer timer;
    QTimer::singleShot(2000, &application, [&] {
        timer.start();
        QNetworkReply *reply = network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, &application, [&timer, reply] {
            const bool isSignedIn = QJsonDocument::fromJson(reply->readAll()).object().contains(QStringLiteral("sessionJwt"));
            std::printf("{\"ms\": %.3f}\n", double(timer.nsecsElapsed()) / 1e6);
            QCoreApplication::exit(isSignedIn ? 0 : 1);
        });
    });
    return QCoreApplication::exec();
}
