// SPDX-License-Identifier: MIT
#include "pages.h"

#include "refusal.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace Emulator::Pages {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

QString resource(const QString &name)
{
    QFile file(u":/pages/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a page is missing from the program");
    return QString::fromUtf8(file.readAll());
}

/// Returns the page with each `{{name}}` replaced by its value, escaped, and each `{{{name}}}` by its value as it is.
QString filled(const QString &name, const Values &values)
{
    static const QRegularExpression placeholder(u"\\{\\{(\\{?)(\\w+)\\}?\\}\\}"_s);
    const auto html = resource(name);
    QString result;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        const auto value = values.value(match.captured(2));
        result += html.mid(end, match.capturedStart() - end);
        result += match.captured(1).isEmpty() ? value.toHtmlEscaped() : value;
        end = match.capturedEnd();
    }
    return result + html.mid(end);
}

Reply page(const QString &name, const Values &values, int status = 200)
{
    // No scripts at all, and forms only to ourselves: mails hold what strangers wrote. Without any referrer, browsers would hide
    // from us that our own form is ours.
    return {status, QByteArrayLiteral("text/html; charset=utf-8"), filled(name, values).toUtf8(),
        {{"Content-Security-Policy",
             "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
            {"Referrer-Policy", "same-origin"}, {"X-Content-Type-Options", "nosniff"}}};
}

QString timeText(qint64 seconds)
{
    return utcTime(seconds).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
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
    return filled(
        u"inboxmessage.html"_s, {{u"to"_s, message["to"_L1].toString()}, {u"subject"_s, message["subject"_L1].toString()},
                                    {u"time"_s, timeText(message["sentTime"_L1].toInteger())}, {u"links"_s, links},
                                    {u"hint"_s, isEnchanted ? u"Choose the number shown in the app."_s : QString()}});
}

Reply linkPage(const QString &title, const QString &text, const QString &action = {}, int status = 200)
{
    return page(u"link.html"_s, {{u"title"_s, title}, {u"text"_s, text}, {u"action"_s, action}}, status);
}

Reply deadLinkPage()
{
    return linkPage(u"This link can’t be used"_s,
        u"It has expired, was already used, or isn’t the one with the number shown in the app."_s, {}, 410);
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
    return {200, QByteArrayLiteral("text/css; charset=utf-8"), resource(u"style.css"_s).toUtf8(), {}};
}

Reply inbox(Project &project, const Call &call)
{
    const auto recipient = call.query.queryItemValue(u"to"_s, QUrl::FullyDecoded);
    const auto messages = project.mailbox.messages(recipient);
    QString list;
    for (const auto &message : messages)
        list += messageHtml(message.toObject());
    if (list.isEmpty())
        list = resource(u"inboxempty.html"_s);
    return page(u"inbox.html"_s, {{u"messages"_s, list}, {u"project"_s, project.id}});
}

Reply link(Project &project, const Call &call)
{
    const auto token = call.query.queryItemValue(u"t"_s);
    const auto kind = project.proofs.kindOfUsable(token);
    if (kind.isEmpty())
        return deadLinkPage();
    if (kind == "enchantedlink"_L1)
        return linkPage(u"Is it you?"_s, u"Someone wants to sign in with your email address. If it’s you, confirm it."_s,
            filled(u"linkconfirm.html"_s, {{u"token"_s, token}}));
    return linkPage(u"Your link"_s, u"Paste this into the app that sent you here."_s,
        filled(u"linktoken.html"_s,
            {{u"token"_s, token}, {u"link"_s, project.baseUrl.toString() + "/emulator/link?t="_L1 + token}}));
}

Reply confirmLink(Project &project, const Call &call)
{
    const auto token = QUrlQuery(QString::fromUtf8(call.rawBody)).queryItemValue(u"t"_s);
    try {
        project.proofs.openEnchantedLink(token);
    } catch (const Refusal &) {
        return deadLinkPage();
    }
    return linkPage(u"You’re signed in"_s, u"You can close this page and go back to the app."_s);
}

} // namespace Emulator::Pages
