// SPDX-License-Identifier: MIT
#include "chooser.h"

#include "html.h"

#include <algorithm>

namespace Emulator::Chooser {

using namespace Qt::StringLiterals;
using Html::filled;

namespace {

constexpr qsizetype mostPeople = 50; ///< on one page
constexpr qsizetype longestLoginId = 254;
constexpr auto newPerson = "new"_L1;
constexpr auto denial = "deny"_L1;

QString peopleHtml(const Question &question, QList<User> people)
{
    std::stable_partition(people.begin(), people.end(),
        [&](const User &user) { return user.loginIds().contains(question.hint, Qt::CaseInsensitive); });
    QString buttons;
    for (const auto &user : people.mid(0, mostPeople)) {
        const auto loginIds = user.loginIds();
        const auto name = user.profile["name"_L1].toString();
        const bool isHinted = loginIds.contains(question.hint, Qt::CaseInsensitive);
        buttons +=
            filled(u"chooserperson.html"_s, {{u"userId"_s, user.id()}, {u"name"_s, name.isEmpty() ? loginIds.value(0) : name},
                                                {u"loginId"_s, name.isEmpty() ? QString() : loginIds.join(u", "_s)},
                                                {u"focus"_s, isHinted ? u" autofocus"_s : QString()}});
    }
    return filled(
        u"chooserpeople.html"_s, {{u"action"_s, question.action}, {u"request"_s, question.request}, {u"people"_s, buttons}});
}

} // namespace

QString html(const Project &project, const Question &question)
{
    QList<User> people;
    if (question.asksKnown) {
        people = project.accounts.all();
        people.removeIf([&](const User &user) { return !question.isAsked(user); });
    }
    QString forms;
    if (!people.isEmpty())
        forms += peopleHtml(question, people);
    if (question.asksNew) {
        const auto hint = project.accounts.find(question.hint) ? QString() : question.hint;
        forms += filled(u"choosernew.html"_s, {{u"action"_s, question.action}, {u"request"_s, question.request},
                                                  {u"hint"_s, hint}, {u"focus"_s, hint.isEmpty() ? QString() : u" autofocus"_s}});
    }
    return forms + filled(u"chooserdeny.html"_s, {{u"action"_s, question.action}, {u"request"_s, question.request}});
}

bool isDenied(const Form &answer)
{
    return answer.text("choice"_L1) == denial;
}

std::optional<User> chosen(const Project &project, const Form &answer)
{
    const auto choice = answer.text("choice"_L1);
    if (choice != newPerson)
        return project.accounts.byId(choice);
    const auto loginId = answer.text("loginId"_L1).simplified();
    if (loginId.isEmpty() || loginId.size() > longestLoginId)
        return {};
    if (auto known = project.accounts.find(loginId))
        return known;
    auto user = project.accounts.draft(loginId);
    user.profile["verifiedEmail"_L1] = !user.email().isEmpty();
    project.accounts.save(user);
    return user;
}

} // namespace Emulator::Chooser
