// SPDX-License-Identifier: MIT
#include "authenticatorpage.h"

#include "html.h"
#include "totp.h"

namespace Emulator::AuthenticatorPage {

using namespace Qt::StringLiterals;
using Html::filled;

namespace {

/// Returns the users who have an app; only the one with this login id, unless that is empty.
QList<User> usersOf(const Project &project, const Call &call)
{
    const auto wanted = call.query.queryItemValue(u"to"_s, QUrl::FullyDecoded);
    auto users = project.accounts.all();
    users.removeIf([&](const User &user) {
        return user.authenticator.key.isEmpty() || (!wanted.isEmpty() && !user.loginIds().contains(wanted, Qt::CaseInsensitive));
    });
    return users;
}

bool isUsed(const Authenticator &authenticator, qint64 step)
{
    return authenticator.lastStep >= step;
}

} // namespace

Reply show(Project &project, const Call &call)
{
    const auto step = Totp::stepAt(project.clock.now());
    QString cards;
    const auto users = usersOf(project, call);
    for (const auto &user : users) {
        const auto name = user.profile["name"_L1].toString();
        cards += filled(u"authenticatorcode.html"_s,
            {{u"name"_s, name.isEmpty() ? user.loginIds().value(0) : name},
                {u"loginId"_s, name.isEmpty() ? QString() : user.loginIds().join(u", "_s)},
                {u"code"_s, Totp::code(user.authenticator.key, step)},
                {u"hint"_s, isUsed(user.authenticator, step) ? u"This code was used. Wait for the next one."_s : QString()}});
    }
    if (cards.isEmpty())
        cards = Html::resource(u"authenticatorempty.html"_s);
    return Html::page(u"authenticator.html"_s, {{u"codes"_s, cards}, {u"project"_s, project.id},
                                                   {u"seconds"_s, QString::number(Totp::secondsLeft(project.clock.now()))}});
}

Reply codes(Project &project, const Call &call)
{
    const auto now = project.clock.now();
    const auto step = Totp::stepAt(now);
    QJsonArray list;
    const auto users = usersOf(project, call);
    for (const auto &user : users)
        list += QJsonObject{{"userId"_L1, user.id()}, {"loginIds"_L1, user.profile["loginIds"_L1]},
            {"code"_L1, Totp::code(user.authenticator.key, step)}, {"secondsLeft"_L1, Totp::secondsLeft(now)},
            {"used"_L1, isUsed(user.authenticator, step)}};
    return Reply::json({{"codes"_L1, list}});
}

} // namespace Emulator::AuthenticatorPage
