// SPDX-License-Identifier: MIT
// Reads a session token from standard input and prints whose it is, or what is wrong with it.
#include <Descope/DescopeService>
#include <Descope/TokenValidator>
#include <Descope/watch>
#include <QCoreApplication>
#include <QTextStream>

using Kind = Descope::Error::Kind;

/// 0: genuine, 1: not genuine, 2: that could not be found out.
static int exitCode(const Descope::Result<Descope::Token> &token)
{
    if (token)
        return 0;
    return token.error().kind == Kind::TokenInvalid || token.error().kind == Kind::TokenExpired ? 1 : 2;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString jwt = QTextStream(stdin).readLine();
    Descope::DescopeService service(qEnvironmentVariable("DESCOPE_PROJECT_ID"));
    Descope::TokenValidator validator(&service);
    Descope::watch(validator.validate(jwt), &application, [](const Descope::Result<Descope::Token> &token) {
        QTextStream(stdout) << (token ? token->userId() : token.error().description) << Qt::endl;
        QCoreApplication::exit(exitCode(token));
    });
    return application.exec();
}
