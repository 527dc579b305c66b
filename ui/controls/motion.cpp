// SPDX-License-Identifier: MIT
#include "controls/motion.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

// Returns what a file of settings says, of the first place that says something: the person's, then the system's.
QString setting(const QString &file, const QString &key)
{
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        const QString path = folder + u'/' + file;
        if (!QFile::exists(path))
            continue;
        if (const QString value = QSettings(path, QSettings::IniFormat).value(key).toString(); !value.isEmpty())
            return value;
    }
    return {};
}

// KDE multiplies the duration of each animation by this.
bool kdeReduces()
{
    bool isNumber = false;
    const double factor = setting(u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s).toDouble(&isNumber);
    return isNumber && factor <= 0;
}

bool gtkReduces(const QString &version)
{
    const QString enabled = setting(version + u"/settings.ini"_s, u"Settings/gtk-enable-animations"_s);
    return enabled == "0"_L1 || enabled.compare("false"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Motion *Motion::ofApplication()
{
    auto *motion = qApp->findChild<Motion *>(QString(), Qt::FindDirectChildrenOnly);
    if (motion == nullptr) {
        motion = new Motion(qApp);
        askPortalForMotion(motion);
    }
    return motion;
}

bool Motion::isReduced() const
{
    const bool isSaid = std::any_of(m_said.cbegin(), m_said.cend(), [](bool reduces) { return reduces; });
    return isSaid || kdeReduces() || gtkReduces(u"gtk-4.0"_s) || gtkReduces(u"gtk-3.0"_s);
}

void Motion::hear(const QString &setting, bool reduces)
{
    m_said[setting] = reduces;
    Q_EMIT changed();
}

} // namespace Descope
