// SPDX-License-Identifier: MIT
#pragma once

#include "listener.h"
#include "project.h"
#include "refusal.h"
#include "reply.h"
#include "routes.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QNetworkAccessManager>

namespace Emulator {

/// Speaks HTTP for a project: finds the route, checks what the call has to bring along, and keeps each call one transaction,
/// which is committed before the answer leaves.
class Server
{
    Q_DISABLE_COPY_MOVE(Server)

public:
    explicit Server(Project &project);

    /// Returns an empty string when it listens; else why not, as a sentence. Port 0 takes any free one.
    QString listen(const QHostAddress &address, quint16 port);
    quint16 port() const { return m_listener->serverPort(); }

private:
    Reply reply(const QHttpServerRequest &request);
    Reply undisturbed(const QHttpServerRequest &request);
    Reply answer(const Route &route, const Call &call);
    Reply refused(const Refusal &refusal) const;
    /// Calls the address to which the answer leads, as a browser does.
    void bringBack(const Reply &reply);
    void checkRate(const Route &route);
    QString tokenFor(const Route &route, const QHttpServerRequest &request) const;

    Project &m_project;
    QHttpServer m_http;
    QNetworkAccessManager m_browser;
    Listener *m_listener; ///< belongs to m_http
};

} // namespace Emulator
