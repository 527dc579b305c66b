// SPDX-License-Identifier: MIT
// A button that signs in by the browser, with whatever the project's own pages offer.
#include <Descope/DescopeService>
#include <Descope/LoginFlow>
#include <Descope/SessionManager>
#include <Descope/userText>
#include <QApplication>
#include <QDesktopServices>
#include <QPushButton>

int main(int argc, char *argv[])
{
    using Descope::LoginFlow;
    QApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);
    Descope::LoginSettings settings;
    settings.primaryWay = Descope::LoginSettings::BrowserOnly;
    LoginFlow flow(&session, settings, Descope::Clock::system());
    QPushButton button(QStringLiteral("Sign in with your browser"));
    QObject::connect(&button, &QPushButton::clicked, &flow, &LoginFlow::signInByBrowser);
    QObject::connect(&flow, &LoginFlow::browserWanted, &button, [&](const QUrl &page) {
        if (!QDesktopServices::openUrl(page))
            flow.tellBrowserMissing();
    });
    QObject::connect(&flow, &LoginFlow::browserReturned, &button, &QWidget::activateWindow);
    QObject::connect(
        &flow, &LoginFlow::failed, &button, [&](const Descope::Error &error) { button.setText(Descope::userText(error)); });
    QObject::connect(&session, &Descope::SessionManager::signedIn, &button,
        [&] { button.setText(QStringLiteral("Hello, %1!").arg(session.loginId())); });
    flow.start();
    button.show();
    return QApplication::exec();
}
