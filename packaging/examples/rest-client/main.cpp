// SPDX-License-Identifier: MIT
// Signs in, then asks the program's own server, which lets nobody else in: see server.mjs.
#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <Descope/userText>
#include <Descope/watch>
#include <QApplication>
#include <QLabel>
#include <QNetworkReply>
#include <QVBoxLayout>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);
    QNetworkAccessManager network;
    QWidget window;
    auto *documents = new QLabel(QStringLiteral("Sign in to see your documents."));
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new Descope::LoginWidget(&session));
    layout->addWidget(documents);

    const auto load = [&](const Descope::Result<QNetworkRequest> &request) {
        if (!request)
            return documents->setText(Descope::userText(request.error()));
        QNetworkReply *reply = network.get(*request);
        QObject::connect(reply, &QNetworkReply::finished, documents, [reply, documents] {
            documents->setText(reply->error() ? reply->errorString() : QString::fromUtf8(reply->readAll()));
            reply->deleteLater();
        });
    };
    const QNetworkRequest request(QUrl(qEnvironmentVariable("API") + QStringLiteral("/documents")));
    QObject::connect(&session, &Descope::SessionManager::signedIn, &window,
        [&] { Descope::watch(session.authorize(request), &window, load); });
    window.show();
    return QApplication::exec();
}
