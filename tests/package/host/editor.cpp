// SPDX-License-Identifier: MIT
#include "editor.h"

#include <Descope/TokenValidator>
#include <Descope/watch>

namespace { // sources of the library have one, too
Descope::ServiceConfig config()
{
    Descope::ServiceConfig config;
    config.projectId = QStringLiteral("P2aAaAaAaAaAaAaAaAaAaAaAaAaA");
    config.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    return config;
}
} // namespace

Editor::Editor()
    : m_service(config())
    , m_session(&m_service, &m_store)
    , m_login(&m_session)
{
    setCentralWidget(&m_login);
}

void Editor::open()
{
    show();
    Descope::watch(m_service.signIn({}, {}), this, [this](const Descope::Result<Descope::AuthResponse> &answer) {
        takeCentralWidget();
        Q_EMIT answered(!answer && answer.error().kind == Descope::Error::Kind::InvalidArgument);
    });
}
