// SPDX-License-Identifier: MIT
// Lets editors alone in. The program's server must check that as well: what runs on somebody's computer can be changed there.
#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/SessionManager>
#include <Descope/watch>
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(&service);
    QWidget window;
    auto *told = new QLabel;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new Descope::LoginWidget(&session));
    layout->addWidget(told);

    const auto check = [&](const Descope::Result<Descope::Token> &token) {
        if (!token)
            return told->setText(QStringLiteral("What you may do here is not known yet."));
        if (token->hasRole(QStringLiteral("Editor")))
            return told->setText(QStringLiteral("You can edit."));
        Descope::watch(session.signOut(), &window, [told](const Descope::Result<Descope::SignOutReport> &) {
            told->setText(QStringLiteral("Only editors can sign in."));
        });
    };
    QObject::connect(
        &session, &Descope::SessionManager::signedIn, &window, [&] { Descope::watch(session.ensureFresh(), &window, check); });
    window.show();
    return QApplication::exec();
}
