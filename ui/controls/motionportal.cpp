// SPDX-License-Identifier: MIT
#include "controls/motionportal.h"

#include "controls/motion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;

struct Setting
{
    QLatin1StringView group;
    QLatin1StringView key;
    bool (*reduces)(const QVariant &value);
};

constexpr Setting settings[] = {
    {"org.freedesktop.appearance"_L1, "reduced-motion"_L1, [](const QVariant &value) { return value.toUInt() == 1; }},
    {"org.gnome.desktop.interface"_L1, "enable-animations"_L1, [](const QVariant &value) { return !value.toBool(); }},
};

// Read() wraps its answer twice.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

MotionPortal::MotionPortal(Motion *motion)
    : QObject(motion)
    , m_motion(motion)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(portal, path, interface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    bus.connect({}, u"/kdeglobals"_s, u"org.kde.kconfig.notify"_s, u"ConfigChanged"_s, motion, SIGNAL(changed()));
    auto *watcher = new QDBusServiceWatcher(portal, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &MotionPortal::ask);
    ask();
}

void MotionPortal::ask()
{
    for (const Setting &setting : settings) {
        QDBusMessage call = QDBusMessage::createMethodCall(portal, path, interface, u"Read"_s);
        call.setArguments({QString(setting.group), QString(setting.key)});
        call.setAutoStartService(false);
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, setting] {
            watcher->deleteLater();
            if (const QDBusPendingReply<QDBusVariant> answer = *watcher; !answer.isError())
                take(setting.group, setting.key, answer.value());
        });
    }
}

void MotionPortal::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    for (const Setting &setting : settings) {
        if (group == setting.group && key == setting.key)
            m_motion->hear(key, setting.reduces(unwrapped(value.variant())));
    }
}

void askPortalForMotion(Motion *motion)
{
    if (QDBusConnection::sessionBus().isConnected())
        new MotionPortal(motion);
}

} // namespace Descope
