// SPDX-License-Identifier: MIT
#include "devicecalls.h"

#include "chooser.h"
#include "html.h"
#include "oautherror.h"
#include "redirects.h"
#include "ticketkinds.h"

#include <sodium.h>

namespace Emulator::DeviceCalls {

using namespace Qt::StringLiterals;

namespace {

// Nobody published these two.
constexpr auto path = "/device"_L1;
constexpr auto codeParameter = "user_code"_L1;

constexpr int moreSeconds = 5; ///< RFC 8628, 3.5
constexpr int codeLength = 8;

constexpr auto allowed = "allowed"_L1;
constexpr auto denied = "denied"_L1;

/// Returns a code that spells no word and has no letters that are taken for each other (RFC 8628, 6.1).
QString newUserCode()
{
    static constexpr char letters[] = "BCDFGHJKLMNPQRSTVWXZ";
    QString code;
    for (int i = 0; i < codeLength; ++i)
        code += QLatin1Char(letters[randombytes_uniform(sizeof letters - 1)]);
    return code;
}

QString shown(const QString &userCode)
{
    return userCode.left(codeLength / 2) + u'-' + userCode.mid(codeLength / 2);
}

/// People type codes in small letters, with blanks, or without the dash.
QString normalized(const QString &typed)
{
    QString code;
    for (const auto c : typed.toUpper()) {
        if (c.isLetterOrNumber())
            code += c;
    }
    return code;
}

Reply codePage(const Project &project, const QString &problem = {}, int status = 200)
{
    const auto form = Html::filled(u"devicecode.html"_s,
        {{u"problem"_s, problem.isEmpty() ? QString() : Html::filled(u"deviceproblem.html"_s, {{u"text"_s, problem}})}});
    return Html::page(u"chooser.html"_s,
        {{u"title"_s, u"Sign in on a device"_s}, {u"project"_s, project.id},
            {u"text"_s, u"Enter the code that the device shows."_s}, {u"forms"_s, form}},
        status);
}

} // namespace

Reply begin(Project &project, const Call &call)
{
    const bool isOfOurs = call.segments.isEmpty() || call.segments.first() == project.id;
    if (!isOfOurs || call.form.text("client_id"_L1) != project.id)
        throw OAuthRefusal(OAuthErrors::InvalidClient, u"The client is not this project"_s);
    if (!project.settings.deviceFlow)
        throw OAuthRefusal(OAuthErrors::UnauthorizedClient, u"Devices are not let in by this project"_s);
    const auto lifetime = project.settings.deviceCodeLifetime;
    Authorization request;
    request.scope = call.form.text("scope"_L1);
    auto document = request.toJson();
    document["interval"_L1] = project.settings.deviceInterval;
    const auto deviceCode = project.tickets.issue(TicketKinds::device, document, lifetime);
    const auto userCode = project.tickets.issue(TicketKinds::userCode, {{"deviceCode"_L1, deviceCode}}, lifetime, newUserCode());

    auto page = project.baseUrl;
    page.setPath(path);
    const auto complete = Redirects::with(page, {{codeParameter, shown(userCode)}});
    return Reply::json({{"device_code"_L1, deviceCode}, {"user_code"_L1, shown(userCode)},
        {"verification_uri"_L1, page.toString(QUrl::FullyEncoded)},
        {"verification_uri_complete"_L1, complete.toString(QUrl::FullyEncoded)}, {"expires_in"_L1, lifetime},
        {"interval"_L1, project.settings.deviceInterval}});
}

Reply show(Project &project, const Call &call)
{
    const auto typed = call.form.text(codeParameter);
    if (typed.isEmpty())
        return codePage(project);
    const auto ticket = project.tickets.usable(TicketKinds::userCode, normalized(typed));
    if (!ticket)
        return codePage(project, u"There’s no device with this code. It may have waited for too long."_s, 400);
    Chooser::Question question;
    question.action = path;
    question.request = ticket->secret;
    const auto code = Html::filled(u"deviceshown.html"_s, {{u"code"_s, shown(ticket->secret)}});
    return Html::page(u"chooser.html"_s, {{u"title"_s, u"Sign in on a device"_s}, {u"project"_s, project.id},
                                             {u"text"_s, u"Go on only if a device of yours shows this code."_s},
                                             {u"forms"_s, code + Chooser::html(project, question)}});
}

Reply answer(Project &project, const Call &call)
{
    const auto ticket = project.tickets.usable(TicketKinds::userCode, call.form.text("request"_L1));
    const auto device =
        ticket ? project.tickets.usable(TicketKinds::device, ticket->document["deviceCode"_L1].toString()) : std::nullopt;
    if (!device)
        return codePage(project, u"This code was answered already, or it waited for too long."_s, 410);
    auto document = device->document;
    if (Chooser::isDenied(call.form)) {
        document["verdict"_L1] = denied;
    } else {
        const auto user = Chooser::chosen(project, call.form);
        if (!user || !user->isEnabled())
            return Html::message(u"Who are you?"_s, u"Go back and choose somebody, or enter an email."_s, 400);
        document["verdict"_L1] = allowed;
        document["userId"_L1] = user->id();
        document["methods"_L1] = QJsonArray{"email"_L1};
        document["time"_L1] = project.clock.now();
    }
    project.tickets.markUsed(ticket->secret);
    project.tickets.update(device->secret, document);
    if (document["verdict"_L1] == denied)
        return Html::message(u"The device stays out"_s, u"You can close this page."_s);
    return Html::message(u"The device is signed in"_s, u"You can close this page and go back to the device."_s);
}

Authorization authorizationOf(const Project &project, const QString &deviceCode)
{
    const auto ticket = project.tickets.find(TicketKinds::device, deviceCode);
    if (!ticket || ticket->isUsed)
        throw OAuthRefusal(OAuthErrors::InvalidGrant, u"There is no such device, or it is signed in"_s);
    if (ticket->isOver)
        throw OAuthRefusal(OAuthErrors::ExpiredToken, u"The device waited for too long"_s);
    auto document = ticket->document;
    const auto interval = document["interval"_L1].toInteger();
    // Timers may be early, and our clock knows whole seconds only.
    const bool isTooSoon = project.clock.now() - document["polled"_L1].toInteger() + 1 < interval;
    document["polled"_L1] = project.clock.now();
    if (isTooSoon)
        document["interval"_L1] = interval + moreSeconds;
    project.tickets.update(deviceCode, document);
    if (isTooSoon)
        throw OAuthRefusal(OAuthErrors::SlowDown, u"The device asks too often"_s);
    const auto verdict = document["verdict"_L1].toString();
    if (verdict.isEmpty())
        throw OAuthRefusal(OAuthErrors::AuthorizationPending, u"Nobody has entered the code"_s);
    project.tickets.markUsed(deviceCode);
    if (verdict == denied)
        throw OAuthRefusal(OAuthErrors::AccessDenied, u"The person said no"_s);
    return Authorization::fromJson(document);
}

} // namespace Emulator::DeviceCalls
