// SPDX-License-Identifier: MIT
#include "setting.h"

#include "core/storage/ownfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

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

constexpr QLatin1StringView fileName("config.ini");

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

std::optional<bool> switchIn(const QString &value)
{
    static const QStringList on{u"on"_s, u"true"_s, u"yes"_s, u"1"_s}, off{u"off"_s, u"false"_s, u"no"_s, u"0"_s};
    if (on.contains(value, Qt::CaseInsensitive))
        return true;
    return off.contains(value, Qt::CaseInsensitive) ? std::optional(false) : std::nullopt;
}

QString notASwitch(const QString &value)
{
    //: on and off are typed so in every language
    return QCoreApplication::translate("Descope::Configuration", "This can be on or off; “%1” is neither.").arg(value);
}

QString saveSettings(const QMap<QString, QString> &values)
{
    // QSettings follows links and waits for its lock without an end, so it makes the text in a place of its own.
    const QTemporaryDir place;
    QFile draft(place.filePath(fileName));
    {
        QSettings settings(draft.fileName(), QSettings::IniFormat);
        const QSettings found(QStandardPaths::locate(QStandardPaths::AppConfigLocation, fileName), QSettings::IniFormat);
        const QStringList keys = found.allKeys();
        for (const QString &key : keys)
            settings.setValue(key, found.value(key));
        for (const auto &[key, value] : values.toStdMap()) {
            if (value.isEmpty())
                settings.remove(key);
            else
                settings.setValue(key, value);
        }
    }
    QFile kept(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + fileName);
    const bool isKept = draft.open(QIODevice::ReadOnly) && openOwnFile(kept, QIODevice::WriteOnly) &&
                        kept.write(draft.readAll()) > 0 && kept.flush();
    return isKept ? QString() : kept.fileName();
}

} // namespace Descope
