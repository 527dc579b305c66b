// SPDX-License-Identifier: MIT
#include "controlcalls.h"

#include "refusal.h"
#include "seed.h"

namespace Emulator::ControlCalls {

using namespace Qt::StringLiterals;

namespace {

/// This is a hundred years: more would leave what dates can express.
constexpr qint64 maxAdvance = 100LL * 366 * 24 * 3600;

QJsonObject clockJson(const Project &project)
{
    return {{"now"_L1, project.clock.now()}, {"utc"_L1, project.clock.utc().toString(Qt::ISODate)},
        {"advanced"_L1, qint64(project.clock.offset().count())}};
}

} // namespace

Reply health(Project &project, const Call &)
{
    return Reply::json({{"status"_L1, "ok"_L1}, {"projectId"_L1, project.id}, {"baseUrl"_L1, project.baseUrl.toString()}});
}

Reply messages(Project &project, const Call &call)
{
    const auto recipient = call.query.queryItemValue(u"to"_s, QUrl::FullyDecoded);
    return Reply::json({{"messages"_L1, project.mailbox.messages(recipient)}});
}

Reply reset(Project &project, const Call &)
{
    project.reset();
    applySeed(project, project.seed);
    return Reply::json(QJsonObject());
}

Reply settings(Project &project, const Call &)
{
    return Reply::json(project.settings.toJson());
}

Reply patchSettings(Project &project, const Call &call)
{
    project.applySettings(project.settings.patched(call.body.json()));
    return Reply::json(project.settings.toJson());
}

Reply clock(Project &project, const Call &)
{
    return Reply::json(clockJson(project));
}

Reply advanceClock(Project &project, const Call &call)
{
    const auto seconds = call.body.json()["advance"_L1].toInteger(-1);
    if (seconds < 0 || seconds + project.clock.offset().count() > maxAdvance)
        throw Refusal(Errors::ArgumentInvalid, u"The field advance has to be a whole number of seconds, 0 or more."_s);
    project.advanceClock(std::chrono::seconds(seconds));
    return Reply::json(clockJson(project));
}

Reply requests(Project &project, const Call &)
{
    return Reply::json({{"requests"_L1, project.requests.entries()}});
}

Reply clearRequests(Project &project, const Call &)
{
    project.requests.clear();
    return Reply::json(QJsonObject());
}

Reply faults(Project &project, const Call &)
{
    return Reply::json({{"faults"_L1, project.faults.toJson()}});
}

Reply addFault(Project &project, const Call &call)
{
    project.faults.add(Fault::fromJson(call.body.json()));
    return Reply::json({{"faults"_L1, project.faults.toJson()}}, 201);
}

Reply clearFaults(Project &project, const Call &)
{
    project.faults.clear();
    return Reply::json(QJsonObject());
}

Reply rotateKeys(Project &project, const Call &)
{
    return Reply::json({{"kid"_L1, project.keys.rotate()}});
}

} // namespace Emulator::ControlCalls
