// SPDX-License-Identifier: MIT
#include "core/validatorfixture.h"
#include "login/loginstage.h"

#include <QApplication>

#include <openssl/crypto.h>

#include <cstdio>

using namespace Descope;
using namespace DescopeTest;

namespace {

constexpr int rounds = 20;

/// Fails where something else would be counted than what is meant.
void require(bool isSo, const char *what)
{
    if (!isSo)
        qFatal("%s", what);
}

} // namespace

/// What is counted: valgrind is told to begin and to end with it.
extern "C" [[gnu::noinline]] Q_DECL_EXPORT void counted(const std::function<void()> &round)
{
    for (int i = 0; i < rounds; ++i)
        round();
}

namespace {

void validation()
{
    ValidatorFixture project;
    const QString jwt = project.token(project.claims());
    const auto round = [&] { require(bool(project.validate(jwt)), "the token is not accepted"); };
    round();
    counted(round);
}

void signIn()
{
    TestServer server;
    require(server.start() && server.addUser(ada, adasPassword), "there is no server");
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    const auto round = [&] {
        SessionManager session(&service, std::make_unique<FakeTokenStore>());
        const auto answer = await(service.signIn(ada, adasPassword));
        require(answer && await(session.begin(ada, *answer, SessionManager::Persistence::Keep)), "nobody is signed in");
    };
    round();
    counted(round);
}

/// Of what the counts depend on, that which only a program knows.
void versions()
{
    std::printf("{\"compiler\": \"%s, %s\", \"Qt\": \"%s\", \"OpenSSL\": \"%s\"}\n", __VERSION__, BUILD_TYPE, qVersion(),
        OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace

/// counted validation | signIn | versions | start, which is what any program with a window does before its own begins.
int main(int argc, char *argv[])
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "start") {
        QApplication application(argc, argv);
        QWidget window;
        window.setObjectName("signInView");
        window.show();
        return QApplication::exec();
    }
    const QCoreApplication application(argc, argv);
    if (what == "validation")
        validation();
    else if (what == "signIn")
        signIn();
    else if (what == "versions")
        versions();
    else
        return 64;
    return 0;
}
