// SPDX-License-Identifier: MIT
#include "pages.h"

#include "html.h"
#include "refusal.h"

namespace Emulator::Pages {

using namespace Qt::StringLiterals;
using Html::filled;
using Html::page;

namespace {

QString timeText(qint64 seconds)
{
    return utcTime(seconds).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString wayOf(const QJsonObject &message)
{
    switch (Delivery::fromName(message["method"_L1].toString()).value_or(DeliveryMethod::Email)) {
    case DeliveryMethod::Sms:
        return u"Text message to"_s;
    case DeliveryMethod::Voice:
        return u"Call to"_s;
    case DeliveryMethod::WhatsApp:
        return u"WhatsApp message to"_s;
    case DeliveryMethod::Email:
        break;
    }
    return u"Email to"_s;
}

QString messageHtml(const QJsonObject &message)
{
    QString links;
    const auto numbered = message["links"_L1].toArray();
    for (const auto &link : numbered)
        links +=
            filled(u"inboxlink.html"_s, {{u"link"_s, link["link"_L1].toString()}, {u"text"_s, link["linkId"_L1].toString()}});
    if (numbered.isEmpty() && message.contains("link"_L1))
        links = filled(
            u"inboxlink.html"_s, {{u"link"_s, message["link"_L1].toString()}, {u"text"_s, message["subject"_L1].toString()}});
    if (message.contains("code"_L1))
        links = filled(u"inboxcode.html"_s, {{u"code"_s, message["code"_L1].toString()}});
    const bool isEnchanted = !numbered.isEmpty();
    return filled(u"inboxmessage.html"_s,
        {{u"way"_s, wayOf(message)}, {u"to"_s, message["to"_L1].toString()}, {u"subject"_s, message["subject"_L1].toString()},
            {u"time"_s, timeText(message["sentTime"_L1].toInteger())}, {u"links"_s, links},
            {u"hint"_s, isEnchanted ? u"Choose the number shown in the app."_s : QString()}});
}

Reply deadLinkPage()
{
    return Html::message(u"This link can’t be used"_s,
        u"It has expired, was already used, or isn’t the one with the number shown in the app."_s, 410);
}

} // namespace

Reply home(Project &, const Call &)
{
    Reply reply;
    reply.status = 303;
    reply.headers = {{"Location", "/emulator/"}};
    return reply;
}

Reply reference(Project &project, const Call &)
{
    return page(u"index.html"_s, {{u"project"_s, project.id}, {u"baseUrl"_s, project.baseUrl.toString()}});
}

Reply style(Project &, const Call &)
{
    return {200, QByteArrayLiteral("text/css; charset=utf-8"), Html::resource(u"style.css"_s).toUtf8(), {}};
}

Reply inbox(Project &project, const Call &call)
{
    const auto recipient = call.query.queryItemValue(u"to"_s, QUrl::FullyDecoded);
    const auto messages = project.mailbox.messages(recipient);
    QString list;
    for (const auto &message : messages)
        list += messageHtml(message.toObject());
    if (list.isEmpty())
        list = Html::resource(u"inboxempty.html"_s);
    return page(u"inbox.html"_s, {{u"messages"_s, list}, {u"project"_s, project.id}});
}

Reply link(Project &project, const Call &call)
{
    const auto token = call.query.queryItemValue(u"t"_s);
    const auto kind = project.proofs.kindOfUsable(token);
    if (kind.isEmpty())
        return deadLinkPage();
    if (kind == "enchantedlink"_L1)
        return Html::message(u"Is it you?"_s, u"Someone wants to sign in with your email address. If it’s you, confirm it."_s,
            200, filled(u"linkconfirm.html"_s, {{u"token"_s, token}}));
    return Html::message(u"Your link"_s, u"Paste this into the app that sent you here."_s, 200,
        filled(u"linktoken.html"_s,
            {{u"token"_s, token}, {u"link"_s, project.baseUrl.toString() + "/emulator/link?t="_L1 + token}}));
}

Reply confirmLink(Project &project, const Call &call)
{
    const auto token = call.form.text("t"_L1);
    try {
        project.proofs.openEnchantedLink(token);
    } catch (const Refusal &) {
        return deadLinkPage();
    }
    return Html::message(u"You’re signed in"_s, u"You can close this page and go back to the app."_s);
}

} // namespace Emulator::Pages
