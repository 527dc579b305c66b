// SPDX-License-Identifier: MIT
#include "core/browser/idtoken.h"
#include "core/service/answers.h"
#include "core/service/browseranswers.h"
#include "core/service/errortable.h"
#include "core/service/httpclient.h"
#include "core/service/httptext.h"
#include "core/session/storedsession.h"
#include "fuzz/must.h"

#include <QStringList>

using namespace Descope;
using namespace DescopeFuzz;
using namespace Qt::StringLiterals;

namespace {

template<typename T> bool isGood(const Result<T> &result)
{
    if (!result) {
        must(result.error().kind == Error::Kind::Server, "an answer that is not understood is the server's fault");
        must(result.error().httpStatus == 200 && result.error().outcomeUnknown, "who asked hears what is known");
    }
    return bool(result);
}

void checkSession(const Session &session)
{
    must(hasTokenLetters(session.sessionToken.jwt() + session.refreshToken.jwt()), "tokens are text for a header");
    must(!session.sessionToken.isEmpty() && !session.userId().isEmpty(), "a sign-in gives a session of somebody");
    must(session.nextRefresh.count() >= 0, "time does not run backwards");
    const Token &refreshToken = session.refreshToken.isEmpty() ? session.sessionToken : session.refreshToken;
    const StoredSession saved{refreshToken, session.user.userId, session.user.loginIds.value(0), session.user.name,
        u"P2abcdefghijklmnopqrstuvwxyz"_s, u"https://api.descope.com"_s, {session.sessionToken, {}, u"this boot"_s}};
    const auto read = StoredSession::fromBytes(saved.toBytes());
    must(read && read->refreshToken == saved.refreshToken && read->sessionToken == saved.sessionToken &&
             read->userId == saved.userId,
        "what is saved can be read");
}

void checkRefusals(const QJsonObject &body)
{
    const QStringList endings{u"E064001"_s, u"E064006"_s, u"E061005"_s};
    for (const int status : {301, 400, 401, 403, 404, 409, 429, 500, 503}) {
        for (const CallGroup group :
            {CallGroup::SignUp, CallGroup::SignIn, CallGroup::Replace, CallGroup::Update, CallGroup::Reset, CallGroup::Link,
                CallGroup::Code, CallGroup::Session, CallGroup::Public, CallGroup::ProviderStart, CallGroup::SsoStart,
                CallGroup::Exchange, CallGroup::Grant, CallGroup::DeviceStart, CallGroup::DevicePoll}) {
            const Error error = errorFromAnswer(group, status, body);
            if (error.kind == Error::Kind::SessionEnded)
                must(endings.contains(error.code.left(7)), "only Descope's own word ends a session");
            const bool canRefuse = status == 400 || status == 401 || status == 403;
            must(!error.refusesToken() || (canRefuse && error.code.size() == 7), "and only where it refuses");
        }
    }
}

void checkBrowser(const HttpAnswer &answer)
{
    const QUrl base(u"https://api.descope.com"_s);
    const QString project = u"P2abcdefghijklmnopqrstuvwxyz"_s;
    if (const auto discovery = parseDiscovery(answer);
        isGood(discovery) && discoveryProblem(*discovery, base, project).isEmpty()) {
        for (const QUrl &url : {discovery->authorizationEndpoint, discovery->tokenEndpoint})
            must(url.scheme() == "https"_L1 && url.host() == base.host(), "codes and tokens stay with Descope");
    }
    if (const auto tokens = parseTokens(answer)) {
        checkSession(tokens->response.session);
        must(!tokens->response.session.refreshToken.isEmpty() && !tokens->idToken.isEmpty(), "a sign-in gives all three tokens");
        const auto problem = idTokenProblem(tokens->idToken, {base.toString(), project, u"nonce"_s, {}}, QDateTime());
        must(!problem || !problem->description.isEmpty(), "who is refused hears why");
    } else {
        must(tokens.error().kind == Error::Kind::Server || tokens.error().kind == Error::Kind::Configuration,
            "tokens that are none are the server's fault, or its owner's");
    }
    if (const auto device = parseDevice(answer); isGood(device)) {
        must(!(*device)->userCode.isEmpty() && (*device)->userCode.size() <= 64, "somebody can type the code");
        must((*device)->interval.count() >= 1 && (*device)->interval.count() <= 60, "polls are no storm, and no standstill");
        must((*device)->expiresIn.count() >= 1, "a code lives");
    }
    if (const auto page = parsePage(answer); isGood(page))
        must(!isSafePage(*page, base) || page->scheme() == "https"_L1, "no program is started in place of a page");
}

void checkCodes(const HttpAnswer &answer)
{
    if (const auto link = parseEnchantedLinkResponse(answer); isGood(link))
        must(!link->linkId.isEmpty() && !link->pendingRef.isEmpty(), "a link that is waited for can be waited for");
    if (const auto seed = parseTotpSeed(answer); isGood(seed))
        must(!seed->key.isEmpty() && seed->provisioningUrl.scheme() == "otpauth"_L1, "an authenticator app takes it");
    if (const auto tenants = parseTenants(answer); isGood(tenants)) {
        const auto hasId = [](const Tenant &tenant) { return !tenant.id.isEmpty(); };
        must(std::all_of(tenants->begin(), tenants->end(), hasId), "a tenant can be selected");
    }
    if (const auto exchanged = parseAccessKeyResponse(answer); isGood(exchanged))
        must(!exchanged->sessionToken.isEmpty(), "an access key gives a token");
}

} // namespace

/// The body of an answer, to every call at once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::optional<QJsonDocument> body = parseBody(bytesOf(data, size));
    if (!body)
        return 0;
    must(body->isObject() || body->isArray(), "an answer is an object or a list");
    const HttpAnswer answer{*body, {}, {}, 200, {}, true};

    const auto signedIn = parseAuthResponse(answer);
    const auto refreshed = parseRefreshed(answer);
    if (isGood(signedIn))
        must(refreshed && !signedIn->session.refreshToken.isEmpty(), "a sign-in gives a refresh token");
    if (isGood(refreshed))
        checkSession(refreshed->session);
    if (const auto policy = parsePasswordPolicy(answer); isGood(policy)) {
        must(policy->minLength >= 0, "no password is shorter than nothing");
        must(policy->strengthScore >= 0 && policy->strengthScore <= 4, "a strength is one of zxcvbn's");
    }
    if (const auto user = parseUser(answer); isGood(user))
        must(!user->isEmpty(), "a user has an id");
    if (const auto history = parseHistory(answer); isGood(history))
        must(std::is_sorted(
                 history->begin(), history->end(), [](const auto &a, const auto &b) { return a.loginTime > b.loginTime; }),
            "the history begins with the latest");
    const bool isSent = isGood(parseResetResponse(answer));
    must(isSent == isGood(parseCodeResponse(answer)) && isSent == isGood(parseNothing(answer)), "done is done, whatever it was");
    must(!isSent || !body->object().value("errorCode"_L1).toString().startsWith(u'E'),
        "what has the code of an error was not done");
    (void)isGood(parsePublicKeys(answer));
    checkBrowser(answer);
    checkCodes(answer);
    checkRefusals(body->object());
    return 0;
}
