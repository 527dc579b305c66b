// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

class QCommandLineOption;
class QCommandLineParser;

namespace Descope {

/// A value of the configuration, and where it was found: a value that is wrong can only be mended by who knows where it is.
struct Setting
{
    QString value = {};        ///< without blanks and line ends around it, which editors of other systems leave there
    QString origin = {};       ///< such as "DESCOPE_PROJECT_ID", "/etc/xdg/descope-login/config.ini: projectId" or "preset"
    bool isTyped = false;      ///< on the command line
    bool isUnreadable = false; ///< the origin is a file that could not be read, the value the preset

    bool isMissing() const { return value.isEmpty() && !isTyped; }
    /// Says what is wrong, with the value, if that is to blame, and its origin; no password of a URL is repeated.
    QString blamed(const QString &problem) const;
};

/// Returns the value of a key from the first that has it: command line, environment, config.ini, preset. Of the config.ini of the
/// user and those of the system, the first that exists is read, and no other.
Setting findSetting(const QCommandLineParser &typed, const QCommandLineOption &option, const char *variable, const QString &key,
    const char *preset);

/// Writes values into the config.ini of the user, and takes out those that are empty. A file of the system that was read until
/// now would not be read beside it: its other values are taken over. Nothing is written that is not the user's own. Returns the
/// name of the file when it could not be written, else nothing.
QString saveSettings(const QMap<QString, QString> &values);

} // namespace Descope
