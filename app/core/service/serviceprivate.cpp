// SPDX-License-Identifier: MIT
#include "core/service/serviceprivate.h"

#include "core/service/answers.h"
#include "core/time/clock.h"
#include "core/values/issuer.h"
#include "core/values/logging.h"
#include "core/values/projectid.h"
#include "text/printable.h"

#include <QThread>

namespace Descope {

using namespace Qt::StringLiterals;

bool isUnreached(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::ClientCertificate:
    case Error::Kind::Proxy:
        return true;
    default:
        return false;
    }
}

namespace {

QString problemOf(const QString &projectId, const QUrl &baseUrl)
{
    if (projectId.isEmpty())
        return u"No project ID is set."_s;
    if (!isProjectId(projectId))
        return u"The project id must be the letter P and 27 or more letters or digits."_s;
    return baseUrlProblem(baseUrl);
}

} // namespace

DescopeService::Private::Private(DescopeService *service, const ServiceConfig &config, const QString &problem)
    : q(service)
    , projectId(config.projectId)
    , baseUrl(config.baseUrl.isEmpty() ? defaultBaseUrl(config.projectId) : config.baseUrl)
    , configurationProblem(problem.isEmpty() ? problemOf(projectId, baseUrl) : problem)
    , timeout(config.timeout)
    , discoveryCache(Clock::system())
    , http(std::make_unique<HttpClient>(projectId, baseUrl, config.timeout, config.network, Clock::system(), nullptr))
{
}

void DescopeService::Private::noteReached(const Result<HttpAnswer> &answer)
{
    const bool isReached = answer || !isUnreached(answer.error().kind);
    const bool isKnown = answer || answer.error().kind != Error::Kind::Cancelled;
    if (isKnown && std::exchange(reachable, isReached) != isReached)
        Q_EMIT q->reachableChanged(isReached);
}

void DescopeService::Private::learn(const HttpAnswer &answer)
{
    const DeviceTokens given = deviceTokensIn(answer);
    const DeviceTokens &held = http->deviceTokens();
    const auto either = [this](const QString &text, const QString &other) { return own(text).isEmpty() ? other : text; };
    q->setDeviceTokens({either(given.trusted, held.trusted), either(given.known, held.known)});
}

Token DescopeService::Private::own(const QString &text) const
{
    const Token token = Token::parse(text);
    return isOfAnotherProject(token, projectId) ? Token() : token;
}

void DescopeService::Private::endSessions(const HttpAnswer &answer, const QString &asker)
{
    const QString user = Token::parse(asker).userId();
    const QList<Token> refreshTokens = refreshTokensIn(answer);
    for (const Token &token : refreshTokens) {
        if (user.isEmpty() || token.userId() != user)
            endSession(token);
    }
}

void DescopeService::Private::endSession(const Token &refreshToken)
{
    http->send({Endpoints::logout, {}, refreshToken.jwt(), {}}, [](const Result<HttpAnswer> &) {});
}

std::optional<Error> DescopeService::Private::misuse()
{
    QString problem = configurationProblem;
    if (QThread::currentThread() != http->thread())
        problem = u"DescopeService was called from another thread than the one that made it."_s;
    else if (problem.isEmpty())
        problem = http->networkProblem();
    if (problem.isEmpty())
        return std::nullopt;
    if (!misuseTold.test_and_set())
        qCWarning(logHttp).noquote() << printable(problem);
    return localError(Error::Kind::Configuration, problem);
}

std::optional<Error> DescopeService::Private::contradictionIn(const HttpAnswer &answer)
{
    return contradiction(answer);
}

bool DescopeService::Private::isForeign(const Session &session) const
{
    return isOfAnotherProject(session, projectId);
}

bool DescopeService::Private::isForeign(const Token &sessionToken) const
{
    return isOfAnotherProject(sessionToken, projectId);
}

Error DescopeService::Private::foreign(const HttpAnswer &answer)
{
    return incomplete(answer, u"session: it is of another project"_s);
}

Error DescopeService::Private::without(const QStringList &secrets, Error error)
{
    for (const QString &secret : secrets) {
        for (QString *text : {&error.code, &error.description}) {
            if (!secret.isEmpty()) // which would be everywhere
                text->replace(secret, u"…"_s);
        }
    }
    return error;
}

} // namespace Descope
