// SPDX-License-Identifier: MIT
// Reads a login id and a password, a line each, signs in, and says who that is. Without a window, and nothing is kept.
#include <Descope/DescopeService>
#include <Descope/userText>
#include <Descope/watch>
#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream in(stdin);
    const QString loginId = in.readLine();
    const QString password = in.readLine();
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    const auto signedIn = [&](const Descope::Result<Descope::AuthResponse> &answer) {
        if (!answer) {
            QTextStream(stderr) << Descope::userText(answer.error()) << Qt::endl;
            return QCoreApplication::exit(answer.error().kind == Descope::Error::Kind::InvalidCredentials ? 1 : 2);
        }
        QTextStream(stdout) << answer->session.user.name << Qt::endl;
        Descope::watch(service.logout(answer->session.refreshToken), &application,
            [](const Descope::Result<void> &) { QCoreApplication::exit(0); });
    };
    Descope::watch(service.signIn(loginId, password), &application, signedIn);
    return QCoreApplication::exec();
}
