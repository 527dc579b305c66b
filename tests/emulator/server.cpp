// SPDX-License-Identifier: MIT
#include "server.h"

#include "answers.h"
#include "callers.h"
#include "cookies.h"
#include "httpheaders.h"
#include "refusal.h"

#include <QJsonDocument>
#include <QLocale>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBodySize = 1 << 20;

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QHttpServerResponse toHttp(const Reply &reply, const QDateTime &now)
{
    QHttpServerResponse response(reply.contentType, reply.body, QHttpServerResponse::StatusCode(reply.status));
    addHeaders(response, Headers{{"Date", httpDate(now)}, {"Cache-Control", "no-store"}} + reply.headers);
    return response;
}

/// Returns the answer as a fault changes its contents.
Reply disturbed(Reply reply, const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Oversize:
        reply.body = reply.body.leftJustified(fault.size, ' ');
        break;
    case Fault::Kind::ContentType:
        reply.contentType = fault.contentType.toLatin1();
        break;
    case Fault::Kind::Html:
        reply = {fault.status, "text/html", "<!DOCTYPE html><title>Bad gateway</title><h1>Bad gateway</h1>", {}};
        break;
    case Fault::Kind::Status:
        reply = Refusal(fault.status == Errors::RateLimited.status ? Errors::RateLimited : Errors::Internal).reply();
        reply.status = fault.status;
        break;
    default:
        break;
    }
    if (!fault.retryAfter.isEmpty())
        reply.headers.append({"Retry-After", fault.retryAfter.toLatin1()});
    return reply;
}

bool matches(const Route &route, const QString &path)
{
    if (!route.path.endsWith('*'_L1))
        return path == route.path;
    const auto prefix = route.path.chopped(1);
    return path.startsWith(prefix) && path.size() > prefix.size() && !path.mid(prefix.size()).contains(u'/');
}

/// Returns the route of a call. Throws a Refusal: 404 for an unknown path, 405 for a known one with another method.
const Route &routeFor(const Call &call)
{
    bool isKnown = false;
    for (const auto &route : routes()) {
        if (!matches(route, call.path))
            continue;
        if (route.method == call.method)
            return route;
        isKnown = true;
    }
    throw Refusal(isKnown ? Errors::MethodNotAllowed : Errors::NotFound, u"There is no such call"_s);
}

Fields bodyOf(const Route &route, const QByteArray &raw)
{
    if (raw.size() > maxBodySize)
        throw Refusal(Errors::TooLarge, u"A request can have at most 1 MiB"_s);
    if (raw.isEmpty() || route.access == Access::Page)
        return {};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(raw, &error);
    if (error.error != QJsonParseError::NoError || !(document.isObject() || document.isNull()))
        throw Refusal(Errors::Malformed, u"The body is not a JSON object"_s);
    return Fields(document.object());
}

} // namespace

Server::Server(Project &project)
    : m_project(project)
    , m_listener(new Listener(&m_http))
{
    allowLongHeaders(m_http);
    // One route for all: the table in routes.cpp decides, so that each path and method has a Descope answer.
    m_http.route(u"/"_s, QHttpServerRequest::Method::AnyKnown,
        [this](const QUrl &, const QHttpServerRequest &request) { return toHttp(reply(request), m_project.clock.utc()); });
    m_http.route(QString(), QHttpServerRequest::Method::AnyKnown,
        [this](const QHttpServerRequest &request) { return toHttp(reply(request), m_project.clock.utc()); });
}

QString Server::listen(const QHostAddress &address, quint16 port)
{
    if (!m_listener->listen(address, port))
        return u"Cannot listen on port %1: %2."_s.arg(port).arg(m_listener->errorString());
    m_http.bind(m_listener);
    return {};
}

Reply Server::reply(const QHttpServerRequest &request)
{
    try {
        if (m_listener->serverAddress().isLoopback()) // else nobody knows by which names it is called
            Callers::checkHost(request, port());
    } catch (const Refusal &refusal) {
        return refusal.reply();
    }
    const auto path = request.url().path(QUrl::FullyEncoded);
    const auto fault = m_project.faults.take(path);
    Reply reply;
    if (!fault || fault->executes)
        reply = undisturbed(request);
    if (fault) {
        reply = disturbed(reply, *fault);
        if (fault->isOfConnection() && m_listener->current())
            m_listener->current()->misbehave(*fault);
    }
    if (path.startsWith("/v"_L1))
        m_project.requests.record(request, m_project.id, reply.status, m_project.clock.now());
    return reply;
}

Reply Server::undisturbed(const QHttpServerRequest &request)
{
    Call call;
    call.method = request.method();
    call.path = request.url().path(QUrl::FullyEncoded);
    call.query = request.query();
    call.peer = request.remoteAddress().toString();
    call.rawBody = request.body();
    call.trustedDevice = QString::fromLatin1(request.value("x-descope-trusted-device-token"));
    call.knownDevice = QString::fromLatin1(request.value("x-descope-known-device-token"));
    try {
        const auto &route = routeFor(call);
        Callers::checkOrigin(request, route);
        if (route.path.endsWith('*'_L1))
            call.tail = QUrl::fromPercentEncoding(call.path.mid(route.path.size() - 1).toLatin1());
        call.token = tokenFor(route, request);
        call.body = bodyOf(route, call.rawBody);
        checkRate(route);
        return answer(route, call);
    } catch (const Refusal &refusal) {
        return refusal.reply();
    } catch (const std::exception &error) {
        qCritical("%s: %s", qPrintable(call.path), error.what());
        return Refusal(Errors::Internal).reply();
    }
}

Reply Server::answer(const Route &route, const Call &call)
{
    Transaction transaction(m_project.database);
    Reply reply;
    try {
        reply = route.answer(m_project, call);
        if (call.path.startsWith("/v1/auth/"_L1))
            reply = lean(reply, m_project.settings);
    } catch (const Refusal &refusal) {
        reply = refusal.reply(); // what was counted or ended on the way to the refusal counts
    }
    transaction.commit();
    return reply;
}

void Server::checkRate(const Route &route)
{
    const auto limit = m_project.settings.rateLimit;
    if (limit == 0 || !route.path.startsWith("/v1/auth/"_L1))
        return;
    if (const auto wait = m_project.rateLimit.count(route.path, limit, m_project.clock.now()); wait > 0)
        throw Refusal(Errors::RateLimited).withHeader("Retry-After", QByteArray::number(wait));
}

QString Server::tokenFor(const Route &route, const QHttpServerRequest &request) const
{
    if (route.access == Access::Open || route.access == Access::Control || route.access == Access::Page)
        return {};
    const auto authorization = QString::fromLatin1(request.value("Authorization"));
    const auto bearer = authorization.section(u' ', 1);
    if (authorization.section(u' ', 0, 0).compare("Bearer"_L1, Qt::CaseInsensitive) != 0 ||
        bearer.section(u':', 0, 0) != m_project.id)
        throw Refusal(Errors::TokenInvalid, u"The authorization header has to be Bearer and this project's id"_s);
    if (auto token = bearer.section(u':', 1); !token.isEmpty())
        return token;
    const auto &settings = m_project.settings;
    const bool wantsSession = route.access == Access::Session;
    return Cookies::find(request.value("Cookie"), wantsSession ? Cookies::sessionName(settings) : Cookies::refreshName(settings));
}

} // namespace Emulator
