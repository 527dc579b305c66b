// SPDX-License-Identifier: MIT
#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);
    Descope::LoginWidget login(&session);
    login.show();
    return QApplication::exec();
}
