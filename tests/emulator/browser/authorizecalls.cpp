// SPDX-License-Identifier: MIT
#include "authorizecalls.h"

#include "authorization.h"
#include "chooser.h"
#include "html.h"
#include "passkeypage.h"
#include "redirects.h"
#include "refusal.h"
#include "ticketkinds.h"

#include <QRegularExpression>

namespace Emulator::AuthorizeCalls {

using namespace Qt::StringLiterals;

namespace {

constexpr auto path = "/oauth2/v1/authorize"_L1;
constexpr int mostState = 2048;

/// An error that the program is told (RFC 6749, 4.1.2.1; OpenID Connect Core, 3.1.2.6).
struct Objection
{
    QLatin1StringView error;
    QString description;
};

/// Leads the browser back to the program, which also learns who answers (RFC 9207).
Reply leadBack(const Project &project, const Authorization &request, QList<std::pair<QString, QString>> parameters)
{
    if (!request.state.isEmpty())
        parameters += {u"state"_s, request.state};
    parameters += {u"iss"_s, issuerOf(project, request.application)};
    const auto url = Redirects::with(QUrl(request.redirectUri, QUrl::StrictMode), parameters);
    return {303, QByteArrayLiteral("text/plain"), {}, {{"Location", url.toEncoded()}}};
}

Reply leadBack(const Project &project, const Authorization &request, const Objection &objection)
{
    return leadBack(project, request, {{u"error"_s, objection.error}, {u"error_description"_s, objection.description}});
}

std::optional<Objection> objectionTo(const Form &form, const Authorization &request)
{
    static const QRegularExpression challenge(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    static const QStringList prompts{u"none"_s, u"login"_s, u"consent"_s, u"select_account"_s, u"create"_s};
    const auto invalid = [](const QString &description) { return Objection{"invalid_request"_L1, description}; };
    if (const auto name = form.repeated(); !name.isEmpty())
        return invalid(u"The parameter %1 comes more than once"_s.arg(name));
    if (form.has("request"_L1))
        return Objection{"request_not_supported"_L1, u"There are no request objects here"_s};
    if (form.has("request_uri"_L1))
        return Objection{"request_uri_not_supported"_L1, u"There are no request objects here"_s};
    if (!form.has("response_type"_L1))
        return invalid(u"The parameter response_type is missing"_s);
    if (form.text("response_type"_L1) != "code"_L1)
        return Objection{"unsupported_response_type"_L1, u"The response_type has to be code"_s};
    if (form.has("response_mode"_L1) && form.text("response_mode"_L1) != "query"_L1)
        return invalid(u"The response_mode has to be query"_s);
    if (request.state.isEmpty() || request.state.size() > mostState)
        return invalid(u"The parameter state is missing or too long"_s);
    if (form.text("code_challenge_method"_L1) != "S256"_L1)
        return invalid(u"The code_challenge_method has to be S256"_s);
    if (!challenge.match(request.challenge).hasMatch())
        return invalid(u"The code_challenge has to be a SHA-256 in base64url"_s);
    const auto wanted = request.prompts();
    for (const auto &prompt : wanted) {
        if (!prompts.contains(prompt) || (prompt == "none"_L1 && wanted.size() > 1))
            return invalid(u"The prompt is not one that there is"_s);
    }
    if (wanted.contains("none"_L1)) // who is asked each time is never signed in already
        return Objection{"login_required"_L1, u"Nobody is signed in in this browser"_s};
    return {};
}

Reply page(const Project &project, const QString &title, const Authorization &request, const QString &forms)
{
    auto text = u"The app at %1 wants to know who you are."_s.arg(
        QUrl(request.redirectUri).adjusted(QUrl::RemoveQuery).toDisplayString());
    return Html::page(u"chooser.html"_s,
        {{u"title"_s, title}, {u"project"_s, project.id}, {u"text"_s, text}, {u"forms"_s, forms}}, 200,
        {QUrl(request.redirectUri)});
}

Reply deadPage()
{
    return Html::message(u"This page is over"_s,
        u"It was answered already, or it waited for too long. Go back to the app and begin again."_s, 410);
}

Reply consentPage(const Project &project, const QString &secret, const Authorization &request)
{
    QString scopes;
    const auto names = request.scope.split(u' ', Qt::SkipEmptyParts);
    for (const auto &name : names)
        scopes += Html::filled(u"consentscope.html"_s, {{u"scope"_s, name}});
    const Html::Values values{{u"action"_s, path}, {u"request"_s, secret}, {u"scopes"_s, scopes}};
    return page(project, u"Is that all right?"_s, request,
        Html::filled(u"consent.html"_s, values) + Html::filled(u"chooserdeny.html"_s, values));
}

Reply codeFor(const Project &project, const Authorization &request)
{
    const auto code = project.tickets.issue(TicketKinds::code, request.toJson(), project.settings.codeLifetime);
    return leadBack(project, request, {{u"code"_s, code}});
}

} // namespace

Reply show(Project &project, const Call &call)
{
    const auto &form = call.form;
    Authorization request;
    request.redirectUri = form.text("redirect_uri"_L1);
    if (form.text("client_id"_L1) != project.id)
        return Html::message(
            u"The app isn’t known here"_s, u"It came with a client_id that isn’t this project’s: %1"_s.arg(project.id), 400);
    try {
        Redirects::ofApplication(project.settings, request.redirectUri);
    } catch (const Refusal &refusal) {
        return Html::message(u"The app can’t be answered"_s, u"Its redirect_uri isn’t one that the project approves."_s, 400);
    }
    request.state = form.text("state"_L1);
    request.nonce = form.text("nonce"_L1);
    request.challenge = form.text("code_challenge"_L1);
    request.scope = form.text("scope"_L1);
    request.prompt = form.text("prompt"_L1);
    request.tenant = form.text("tenant"_L1);
    request.application = form.text("sso_app_id"_L1);
    if (const auto objection = objectionTo(form, request))
        return leadBack(project, request, *objection);

    Chooser::Question question;
    question.action = path;
    question.request = project.tickets.issue(TicketKinds::page, request.toJson(), project.settings.pageLifetime);
    question.hint = form.text("login_hint"_L1).simplified();
    question.asksKnown = !request.prompts().contains("create"_L1);
    return page(project, question.asksKnown ? u"Sign in"_s : u"Sign up"_s, request,
        PasskeyPage::link(project, question.request, question.hint) + Chooser::html(project, question));
}

Reply answer(Project &project, const Call &call)
{
    const auto ticket = project.tickets.usable(TicketKinds::page, call.form.text("request"_L1));
    if (!ticket)
        return deadPage();
    auto request = Authorization::fromJson(ticket->document);
    const auto end = [&](const Reply &reply) {
        project.tickets.markUsed(ticket->secret);
        return reply;
    };
    if (Chooser::isDenied(call.form))
        return end(leadBack(project, request, {"access_denied"_L1, u"The person said no"_s}));
    if (call.form.text("choice"_L1) == "allow"_L1 && !request.userId.isEmpty())
        return end(codeFor(project, request));

    const bool isPasskey = PasskeyPage::hasPasskey(call.form);
    const auto user = isPasskey ? PasskeyPage::userOf(project, call.form, ticket->secret) : Chooser::chosen(project, call.form);
    if (!user && isPasskey)
        return Html::message(u"This passkey doesn’t fit"_s,
            u"Nobody here has it, or somebody has an account with this email already. Go back and try another way."_s, 400);
    if (!user)
        return Html::message(u"Who are you?"_s, u"Go back and choose somebody, or enter an email."_s, 400);
    if (!user->isEnabled())
        return end(leadBack(project, request, {"access_denied"_L1, u"The user is disabled"_s}));
    request.userId = user->id();
    request.methods = {isPasskey ? u"webauthn"_s : u"email"_s};
    request.time = project.clock.now();
    if (!request.prompts().contains("consent"_L1))
        return end(codeFor(project, request));
    project.tickets.update(ticket->secret, request.toJson());
    return consentPage(project, ticket->secret, request);
}

} // namespace Emulator::AuthorizeCalls
