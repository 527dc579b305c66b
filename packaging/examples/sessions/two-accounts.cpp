// SPDX-License-Identifier: MIT
// Two people, or one in two roles, at the same time: each has a session of their own, in an entry of its own in the keyring.
#include <Descope/DescopeService>
#include <Descope/KeychainTokenStore>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <QApplication>
#include <QTabWidget>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("two-accounts"));
    QTabWidget window;
    for (const QString &profile : {QStringLiteral("&Home"), QStringLiteral("&Work")}) {
        auto *service = new Descope::DescopeService(
            {qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))}, &window);
        const Descope::KeychainEntry entry{QApplication::applicationName(), service->projectId(), service->baseUrl(), profile};
        auto *session = new Descope::SessionManager(
            service, std::make_unique<Descope::KeychainTokenStore>(entry), Descope::Clock::system(), &window);
        window.addTab(new Descope::LoginWidget(session), profile);
    }
    window.show();
    return QApplication::exec();
}
