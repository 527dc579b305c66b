// SPDX-License-Identifier: MIT
#include "passkeypage.h"

#include "authorization.h"
#include "html.h"
#include "redirects.h"
#include "ticketkinds.h"

namespace Emulator::PasskeyPage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto path = "/oauth2/v1/passkey"_L1;
constexpr auto creates = "create"_L1;
constexpr auto uses = "use"_L1;

QUrl origin(const Project &project)
{
    auto url = project.baseUrl;
    url.setHost(u"localhost"_s);
    return url;
}

/// The secret of the page is known to this browser alone, and it is answered once: no other challenge is needed.
Passkeys::Question questionOf(const Project &project, const QString &secret)
{
    return {secret.toLatin1(), origin(project)};
}

std::optional<User> newUser(const Project &project, const Form &answer, const QString &secret)
{
    const auto loginId = answer.text("loginId"_L1).simplified();
    if (loginId.isEmpty() || project.accounts.find(loginId)) // who is there already has to prove it otherwise
        return {};
    auto user = project.accounts.draft(loginId);
    user.profile["webauthn"_L1] = true;
    if (!project.passkeys.enrol(questionOf(project, secret), answer, user.id()))
        return {};
    project.accounts.save(user);
    return user;
}

} // namespace

QString link(const Project &project, const QString &secret, const QString &hint)
{
    auto url = origin(project);
    url.setPath(path);
    url = Redirects::with(url, {{u"request"_s, secret}, {u"login_hint"_s, hint}});
    return Html::filled(u"passkeylink.html"_s, {{u"link"_s, url.toString(QUrl::FullyEncoded)}});
}

Reply show(Project &project, const Call &call)
{
    const auto ticket = project.tickets.usable(TicketKinds::page, call.form.text("request"_L1));
    if (!ticket)
        return Html::message(u"This page is over"_s,
            u"It was answered already, or it waited for too long. Go back to the app and begin again."_s, 410);
    const auto question = questionOf(project, ticket->secret);
    const Html::Values values{{u"action"_s, u"/oauth2/v1/authorize"_s}, {u"request"_s, ticket->secret},
        {u"challenge"_s, QString::fromLatin1(question.challenge.toBase64(QByteArray::Base64UrlEncoding))},
        {u"hint"_s, call.form.text("login_hint"_L1).simplified()}};
    const auto forms = Html::filled(u"passkey.html"_s, values) + Html::filled(u"chooserdeny.html"_s, values);
    return Html::page(u"chooser.html"_s,
        {{u"title"_s, u"Passkey"_s}, {u"project"_s, project.id},
            {u"text"_s, u"It stays in this browser, or on the device that you choose."_s}, {u"forms"_s, forms}},
        200, {QUrl(Authorization::fromJson(ticket->document).redirectUri), true});
}

Reply script(Project &, const Call &)
{
    return {200, QByteArrayLiteral("text/javascript; charset=utf-8"), Html::resource(u"passkey.js"_s).toUtf8(), {}};
}

bool hasPasskey(const Form &answer)
{
    const auto choice = answer.text("choice"_L1);
    return choice == creates || choice == uses;
}

std::optional<User> userOf(const Project &project, const Form &answer, const QString &secret)
{
    if (answer.text("choice"_L1) == creates)
        return newUser(project, answer, secret);
    return project.accounts.byId(project.passkeys.userOf(questionOf(project, secret), answer));
}

} // namespace Emulator::PasskeyPage
