// SPDX-License-Identifier: MIT
#include "settingoption.h"

#include <QCommandLineParser>

namespace Descope {

using namespace Qt::StringLiterals;

QString readSettings(const QList<SettingOption> &all, const QCommandLineParser &typed, LoginSettings &settings)
{
    for (const SettingOption &each : all) {
        Setting found = findSetting(typed, each.option, each.variable, each.key, each.preset);
        const bool isSwitch = each.option.valueName().isEmpty();
        if (isSwitch && found.isTyped)
            found.value = u"true"_s;
        if (found.value.isEmpty() && (isSwitch || !found.isTyped))
            continue;
        const QString problem = each.read(found.value, settings);
        if (problem.isEmpty())
            continue;
        if (found.isTyped)
            return problem;
        qWarning("descope-login: %s", qPrintable(found.blamed(problem)));
    }
    return {};
}

} // namespace Descope
