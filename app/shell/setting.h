// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

#include <optional>

class QCommandLineOption;
class QCommandLineParser;

namespace Descope {

/// A value of the configuration and the place where it was found, so that people can mend a wrong value.
struct Setting
{
    QString value = {};        ///< without the blanks and line ends that some editors leave around it
    QString origin = {};       ///< such as "DESCOPE_PROJECT_ID", "/etc/xdg/descope-login/config.ini: projectId" or "preset"
    bool isTyped = false;      ///< it stands on the command line
    bool isUnreadable = false; ///< the origin is a file that could not be read, the value the preset

    bool isMissing() const { return value.isEmpty() && !isTyped; }
    /// Returns the problem with the origin and, if the value is to blame, the value. The password of a URL is left out.
    QString blamed(const QString &problem) const;
};

/// Returns the value of a key from the first place that has it: command line, environment, config.ini, preset. Only one
/// config.ini is read: that of the user or, if there is none, the first one of the system.
Setting findSetting(const QCommandLineParser &typed, const QCommandLineOption &option, const char *variable, const QString &key,
    const char *preset);

/// Returns what a switch says: on, true, yes, 1 or off, false, no, 0, in capitals, too. Nothing for another word.
std::optional<bool> switchIn(const QString &value);

/// Says that a word is no switch, for people.
QString notASwitch(const QString &value);

/// Writes values into the config.ini of the user, and takes out those that are empty. Once the user has one, a file of the system
/// is no longer read: its other values are taken over. A file that is not the user's own is never written. Returns the name of
/// the file if it could not be written, else an empty text.
QString saveSettings(const QMap<QString, QString> &values);

} // namespace Descope
