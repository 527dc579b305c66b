// SPDX-License-Identifier: MIT
#include "setting.h"

#include "session/ownfile.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace Descope {

using namespace Qt::StringLiterals;

QString Setting::blamed(const QString &problem) const
{
    static const QRegularExpression userInfo(u"//[^/]*@"_s);
    if (isUnreadable)
        return u"%1: %2"_s.arg(origin, problem);
    return u"%1=%2: %3"_s.arg(origin, QString(value).replace(userInfo, u"//…@"_s), problem);
}

namespace {

const QString fileName = u"config.ini"_s;

} // namespace

Setting findSetting(const QCommandLineParser &typed, const QCommandLineOption &option, const char *variable, const QString &key,
    const char *preset)
{
    if (typed.isSet(option))
        return {typed.value(option).trimmed(), u"--"_s + option.names().constFirst(), true};
    if (const QString value = qEnvironmentVariable(variable).trimmed(); !value.isEmpty())
        return {value, QString::fromLatin1(variable)};
    const QString file = QStandardPaths::locate(QStandardPaths::AppConfigLocation, fileName);
    if (!file.isEmpty()) {
        const QSettings settings(file, QSettings::IniFormat);
        if (settings.status() == QSettings::AccessError)
            return {QString::fromUtf8(preset), file, false, true};
        // QSettings takes what has a comma for a list.
        if (const QString value = settings.value(key).toStringList().join(u',').trimmed(); !value.isEmpty())
            return {value, file + ": "_L1 + key};
    }
    return {QString::fromUtf8(preset), u"preset"_s};
}

QString saveSettings(const QMap<QString, QString> &values)
{
    const QString file = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + fileName;
    const QString found = QStandardPaths::locate(QStandardPaths::AppConfigLocation, fileName);
    // QSettings would follow a link, wait for its lock without an end, and make folders in the home of somebody else.
    for (const QString &path : {file, file + ".lock"_L1}) {
        const QFileInfo there(path);
        if (!makeOwnDirectory(there.path()) || ((there.exists() || there.isSymLink()) && !isOwnFile(path)))
            return file;
    }
    QSettings settings(file, QSettings::IniFormat);
    if (!found.isEmpty() && found != file) {
        const QSettings system(found, QSettings::IniFormat);
        const QStringList keys = system.allKeys();
        for (const QString &key : keys)
            settings.setValue(key, system.value(key));
    }
    for (const auto &[key, value] : values.toStdMap()) {
        if (value.isEmpty())
            settings.remove(key);
        else
            settings.setValue(key, value);
    }
    settings.sync();
    return settings.status() == QSettings::NoError ? QString() : file;
}

} // namespace Descope
