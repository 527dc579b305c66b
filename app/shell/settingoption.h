// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginsettings.h"
#include "setting.h"

#include <QCommandLineOption>
#include <QList>

namespace Descope {

/// Is an option of the command line that says something about the login; it can stand in all places that a setting can stand in:
/// see findSetting().
struct SettingOption
{
    QCommandLineOption option;
    const char *variable;
    QString key;
    const char *preset;
    /// Puts a value into the settings, and returns what is wrong with it, for people.
    QString (*read)(const QString &value, LoginSettings &settings);
};

/// Reads all of them into the settings. Returns what is wrong with one that was typed, for people; what is wrong with one that
/// stands elsewhere goes to the log, and the setting stays what it is.
QString readSettings(const QList<SettingOption> &all, const QCommandLineParser &typed, LoginSettings &settings);

/// Reads a switch.
template<LoginSettings::Feature feature> QString readFeature(const QString &value, LoginSettings &settings)
{
    const std::optional<bool> isOn = switchIn(value);
    settings.features.setFlag(feature, isOn.value_or(settings.features.testFlag(feature)));
    return isOn ? QString() : notASwitch(value);
}

} // namespace Descope
