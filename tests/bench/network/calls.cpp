// SPDX-License-Identifier: MIT
// One call of a program that runs, by DescopeService and by QNetworkAccessManager alone, in turn.
// calls <base URL> <project> <login id> <password> <rounds>
#include "trust.h"

#include <Descope/DescopeService>
#include <Descope/watch>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <cstdio>

namespace {

template<typename T> T await(const QFuture<Descope::Result<T>> &future)
{
    QEventLoop loop;
    T value{};
    Descope::watch(future, &loop, [&](const Descope::Result<T> &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().description));
        value = *result;
        loop.quit();
    });
    loop.exec();
    return value;
}

void rest()
{
    QEventLoop loop;
    QTimer::singleShot(30, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    trustTheBench();
    const QStringList arguments = QCoreApplication::arguments();
    const QUrl baseUrl(arguments.at(1));
    Descope::DescopeService service({arguments.at(2), baseUrl});
    const Descope::Token token = await(service.signIn(arguments.at(3), arguments.at(4))).session.refreshToken;

    QNetworkAccessManager network;
    QUrl url = baseUrl;
    url.setPath(QStringLiteral("/v1/auth/me"));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + arguments.at(2).toLatin1() + ':' + token.jwt().toLatin1());
    const auto callBare = [&] {
        QEventLoop loop;
        QNetworkReply *reply = network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->readAll().isEmpty())
            qFatal("no answer");
        reply->deleteLater();
    };
    QNetworkAccessManager closing;
    const auto callClosing = [&] {
        QEventLoop loop;
        QNetworkRequest one = request;
        one.setRawHeader("Connection", "close");
        one.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        QNetworkReply *reply = closing.get(one);
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
    };
    const auto measure = [](const char *what, const auto &call) {
        QElapsedTimer timer;
        timer.start();
        call();
        std::printf("{\"what\": \"%s\", \"us\": %.1f}\n", what, double(timer.nsecsElapsed()) / 1e3);
    };
    for (int round = 0; round < arguments.at(5).toInt(); ++round) {
        service.connectAhead();
        rest(); // as somebody does who fills in a form; the other does, too
        measure("ours", [&] { await(service.me(token)); });
        measure("ours right behind", [&] { await(service.me(token)); });
        rest();
        measure("bare", callBare);
        closing.connectToHostEncrypted(baseUrl.host(), quint16(baseUrl.port(443)));
        rest();
        measure("bare ahead", callClosing);
    }
    return 0;
}
