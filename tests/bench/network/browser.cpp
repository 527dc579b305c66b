// SPDX-License-Identifier: MIT
// From the click on a button to the page that the desktop is asked to open, and from the browser's coming back to the session: of
// a program in which the person took two seconds to choose, and two more in the browser.
// browser <base URL> <project> <the emulator's own URL> <login id> <object name of the button>
#include "trust.h"

#include <Descope/DescopeService>
#include <Descope/LoginFlow>
#include <Descope/LoginWidget>
#include <Descope/MemoryTokenStore>
#include <Descope/SessionManager>
#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <cstdio>

namespace {

constexpr int personsTime = 2000; // ms

QString firstIn(const QByteArray &page, const QString &pattern)
{
    return QRegularExpression(pattern).match(QString::fromUtf8(page)).captured(1);
}

/// Plays the desktop, the browser and the person: opens the page, presses the button of the user, and brings back where that
/// leads. It reaches the emulator without the way that is measured.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(const QUrl &emulator, const QString &loginId)
        : m_emulator(emulator)
        , m_loginId(loginId)
    {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
    }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    Q_DISABLE_COPY_MOVE(Desktop)

public Q_SLOTS:
    void open(const QUrl &page)
    {
        Q_EMIT asked();
        get(atEmulator(page), [this](QNetworkReply *reply) { press(reply->readAll()); });
    }

Q_SIGNALS:
    void asked();
    void comesBack();

private:
    template<typename Then> void get(const QUrl &url, Then then)
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, this, [reply, then] { then(reply); });
    }

    QUrl atEmulator(QUrl url) const
    {
        url.setScheme(m_emulator.scheme());
        url.setAuthority(m_emulator.authority());
        return url;
    }

    void press(const QByteArray &page)
    {
        const QString user =
            firstIn(page, QStringLiteral("value=\"(U[^\"]+)\"[^>]*>[^/]*") + QRegularExpression::escape(m_loginId));
        const QUrlQuery fields{{QStringLiteral("request"), firstIn(page, QStringLiteral("name=\"request\" value=\"([^\"]+)\""))},
            {QStringLiteral("choice"), user}};
        QUrl target(m_emulator);
        target.setPath(firstIn(page, QStringLiteral("<form[^>]* action=\"([^\"]+)\"")));
        QNetworkRequest request(target);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_network.post(request, fields.toString(QUrl::FullyEncoded).toLatin1());
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            const QUrl back = QUrl::fromEncoded(reply->rawHeader("Location"));
            QTimer::singleShot(personsTime, this, [this, back] { bring(back); });
        });
    }

    /// Comes back as a browser does, whose connection costs this program nothing.
    void bring(const QUrl &back)
    {
        auto *browser = new QTcpSocket(this);
        connect(browser, &QTcpSocket::connected, this, [this, browser, back] {
            Q_EMIT comesBack();
            browser->write("GET " + back.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                           " HTTP/1.1\r\nHost: " + back.authority(QUrl::FullyEncoded).toLatin1() + "\r\n\r\n");
        });
        browser->connectToHost(back.host(), quint16(back.port()));
    }

    const QUrl m_emulator;
    const QString m_loginId;
    QNetworkAccessManager m_network;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    trustTheBench();
    const QStringList arguments = QApplication::arguments();
    Descope::DescopeService service({arguments.at(2), QUrl(arguments.at(1))});
    Descope::SessionManager session(&service, std::make_unique<Descope::MemoryTokenStore>());
    Descope::LoginSettings settings;
    settings.features |= Descope::LoginFeature::Browser;
    settings.providers = {Descope::SocialProvider::withId(QStringLiteral("google"))};
    Descope::LoginWidget login(&session, settings);
    login.show();

    Desktop desktop(QUrl(arguments.at(3)), arguments.at(4));
    QElapsedTimer timer;
    const auto passed = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    double click = 0;
    QObject::connect(&desktop, &Desktop::asked, &application, [&] { click = passed(); });
    QObject::connect(&desktop, &Desktop::comesBack, &application, [&] { timer.start(); });
    QObject::connect(&session, &Descope::SessionManager::signedIn, &application, [&] {
        std::printf("{\"click\": %.3f, \"back\": %.3f}\n", click, passed());
        QApplication::quit();
    });
    QTimer::singleShot(personsTime, &application, [&] {
        timer.start();
        login.findChild<QAbstractButton *>(arguments.at(5))->click();
    });
    QTimer::singleShot(60'000, &application, [] { QApplication::exit(1); });
    return QApplication::exec();
}

#include "browser.moc"
