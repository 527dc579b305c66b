// SPDX-License-Identifier: MIT
#include "seed.h"

#include "accesskeycalls.h"
#include "refusal.h"
#include "usercalls.h"

#include <QDir>
#include <QFile>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

QJsonArray listOf(const QJsonObject &seed, QLatin1StringView name)
{
    if (seed.contains(name) && !seed[name].isArray())
        throw SeedError(u"The seed's %1 have to be a list."_s.arg(name));
    return seed[name].toArray();
}

} // namespace

QJsonObject seedFrom(const QString &name)
{
    QFile file(name);
    const auto shown = QDir::toNativeSeparators(name);
    if (!file.open(QIODevice::ReadOnly))
        throw SeedError(u"The seed file %1 cannot be read."_s.arg(shown));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        throw SeedError(u"The seed file %1 is not a JSON object (%2)."_s.arg(shown, error.errorString()));
    const auto keys = document.object().keys();
    for (const auto &key : keys) {
        if (key != "settings"_L1 && key != "tenants"_L1 && key != "users"_L1 && key != "accessKeys"_L1)
            throw SeedError(u"The seed file %1 has an unknown part %2."_s.arg(shown, key));
    }
    return document.object();
}

void applySeed(Project &project, const QJsonObject &seed)
{
    const auto tenants = listOf(seed, "tenants"_L1);
    const auto users = listOf(seed, "users"_L1);
    const auto accessKeys = listOf(seed, "accessKeys"_L1);
    try {
        project.applySettings(project.settings.patched(Fields(seed).object("settings"_L1).json()));
        for (const auto &tenant : tenants)
            UserCalls::createTenant(project, tenant.toObject());
        for (const auto &user : users)
            UserCalls::createUser(project, user.toObject());
        for (const auto &accessKey : accessKeys)
            AccessKeyCalls::createKey(project, accessKey.toObject());
    } catch (const Refusal &refusal) {
        throw SeedError(u"The seed does not fit: %1."_s.arg(refusal.message()));
    }
}

} // namespace Emulator
