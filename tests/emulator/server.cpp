// SPDX-License-Identifier: MIT
#include "server.h"

#include "answers.h"
#include "browser/oautherror.h"
#include "callers.h"
#include "cookies.h"
#include "disturbance.h"
#include "httpheaders.h"

#include <QJsonDocument>
#include <QLocale>
#include <QNetworkReply>

#include <algorithm>

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

/// Returns what stands in place of each `*`, decoded; nothing when the path is not of this route.
std::optional<QStringList> segments(const Route &route, const QString &path)
{
    const auto wanted = QString(route.path).split(u'/');
    const auto given = path.split(u'/');
    if (wanted.size() != given.size())
        return {};
    QStringList found;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool isOpen = wanted.at(i) == "*"_L1 && !given.at(i).isEmpty();
        if (isOpen)
            found += QUrl::fromPercentEncoding(given.at(i).toLatin1());
        else if (given.at(i) != wanted.at(i))
            return {};
    }
    return found;
}

/// Returns the route of a call. Throws a Refusal: 404 for an unknown path, 405 for a known one with another method.
const Route &routeFor(Call &call)
{
    bool isKnown = false;
    for (const auto &route : routes()) {
        const auto found = segments(route, call.path);
        if (!found)
            continue;
        call.segments = *found;
        if (route.method == call.method)
            return route;
        isKnown = true;
    }
    throw Refusal(isKnown ? Errors::MethodNotAllowed : Errors::NotFound, u"There is no such call"_s);
}

/// Returns whether the body is that of a form, and not JSON.
bool hasForm(const Route &route)
{
    return route.access == Access::Page || route.access == Access::Client;
}

/// Programs that are pages sign in by OpenID Connect, too: browsers let them read what is public, and what is answered to who
/// brings along a secret of his own.
bool isForOtherPages(const Route &route)
{
    return route.access == Access::Client || route.access == Access::Open;
}

Reply forOtherPages(Reply reply)
{
    reply.headers += Headers{{"Access-Control-Allow-Origin", "*"}, {"Access-Control-Allow-Methods", "GET, POST"},
        {"Access-Control-Allow-Headers", "Authorization, Content-Type"}};
    return reply;
}

/// Returns whether a browser asks, on behalf of a page, whether it may send a request (CORS).
bool isPreflight(const Call &call)
{
    return call.method == QHttpServerRequest::Method::Options && std::ranges::any_of(routes(), [&](const Route &route) {
        return isForOtherPages(route) && segments(route, call.path);
    });
}

Fields bodyOf(const Route &route, const QByteArray &raw)
{
    if (raw.size() > maxBodySize)
        throw Refusal(Errors::TooLarge, u"A request can have at most 1 MiB"_s);
    if (raw.isEmpty() || hasForm(route))
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
            Callers::checkHost(request, port(), m_project.settings.publicUrl);
    } catch (const Refusal &refusal) {
        return refusal.reply();
    }
    const auto path = request.url().path(QUrl::FullyEncoded);
    const auto fault = m_project.faults.take(path);
    Reply reply;
    if (!fault || fault->executes)
        reply = undisturbed(request);
    if (fault) {
        reply = disturbed(reply, *fault, m_project.keys);
        if (fault->isOfConnection() && m_listener->current())
            m_listener->current()->misbehave(*fault);
    }
    if (!isOfDescope(path))
        return reply;
    const auto faultsOfContents = m_project.faults.takeFor(path, reply);
    for (const auto &each : faultsOfContents)
        reply = disturbed(reply, each, m_project.keys);
    for (const auto &each : faultsOfContents) {
        if (each.kind == Fault::Kind::Twice)
            bringBack(reply);
    }
    m_project.requests.record(request, m_project.id, reply.status, m_project.clock.now());
    return reply;
}

void Server::bringBack(const Reply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        const auto url = QUrl::fromEncoded(value);
        if (name != "Location" || !QHostAddress(url.host()).isLoopback())
            continue;
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setRawHeader("Sec-Fetch-Mode", "navigate");
        request.setRawHeader("Sec-Fetch-Dest", "document");
        auto *answer = m_browser.get(request);
        QObject::connect(answer, &QNetworkReply::finished, answer, &QObject::deleteLater);
    }
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
        if (isPreflight(call))
            return forOtherPages({204, "text/plain", {}, {}});
        const auto &route = routeFor(call);
        Callers::checkOrigin(request, route, m_project.settings.publicUrl);
        const bool isForm = call.method == QHttpServerRequest::Method::Post && hasForm(route);
        call.form = Form(isForm ? call.rawBody : request.url().query(QUrl::FullyEncoded).toLatin1());
        call.token = tokenFor(route, request);
        call.body = bodyOf(route, call.rawBody);
        checkRate(route);
        return isForOtherPages(route) ? forOtherPages(answer(route, call)) : answer(route, call);
    } catch (const Refusal &refusal) {
        return refused(refusal);
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
        reply = refused(refusal); // what was counted or ended on the way to the refusal counts
    }
    transaction.commit();
    return reply;
}

Reply Server::refused(const Refusal &refusal) const
{
    const auto *oauth = dynamic_cast<const OAuthRefusal *>(&refusal);
    return oauth && m_project.settings.oauthErrors == "rfc6749"_L1 ? oauth->oauthReply() : refusal.reply();
}

void Server::checkRate(const Route &route)
{
    const auto limit = m_project.settings.rateLimit;
    const bool isLimited = route.path.startsWith("/v1/auth/"_L1) || route.access == Access::Client;
    if (limit == 0 || !isLimited)
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
    if (route.access == Access::Client)
        return bearer;
    if (authorization.section(u' ', 0, 0).compare("Bearer"_L1, Qt::CaseInsensitive) != 0 ||
        bearer.section(u':', 0, 0) != m_project.id)
        throw Refusal(Errors::TokenInvalid, u"The authorization header has to be Bearer and this project's id"_s);
    if (auto token = bearer.section(u':', 1); !token.isEmpty())
        return token;
    if (route.access == Access::Key)
        return {};
    const auto &settings = m_project.settings;
    const bool wantsSession = route.access == Access::Session;
    return Cookies::find(request.value("Cookie"), wantsSession ? Cookies::sessionName(settings) : Cookies::refreshName(settings));
}

} // namespace Emulator
