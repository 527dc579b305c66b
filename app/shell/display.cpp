// SPDX-License-Identifier: MIT
#include "display.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>

namespace Descope {

using namespace Qt::StringLiterals;

QString x11DisplayName(const QString &display)
{
    static const QRegularExpression socket(u"\\A(?:unix:)?/tmp/\\.X11-unix/X(\\d+)(?:\\.(\\d+))?\\z"_s);
    static const QRegularExpression name(u"\\A(?:(\\w+)/)?([^/]*):(\\d+)(?:\\.(\\d+))?\\z"_s);
    const auto named = [](const QString &host, const QString &number, const QString &screen) {
        return u"%1:%2.%3"_s.arg(host.toLower()).arg(number.toInt()).arg(screen.toInt());
    };
    if (const auto match = socket.match(display); match.hasMatch())
        return named({}, match.captured(1), match.captured(2));
    const auto match = name.match(display);
    if (!match.hasMatch())
        return display;
    const QString host = match.captured(2);
    const bool isHere = match.captured(1) == "unix"_L1 || match.captured(1) == "local"_L1 || host == "unix"_L1;
    return named(isHere ? QString() : host, match.captured(3), match.captured(4));
}

QString waylandDisplayName(const QString &display, const QString &runtimeFolder)
{
    const QString path = QDir(runtimeFolder).absoluteFilePath(display.isEmpty() ? u"wayland-0"_s : display);
    const QString found = QFileInfo(path).canonicalFilePath();
    return found.isEmpty() ? QDir::cleanPath(path) : found;
}

QStringList displaysWithinReach()
{
    const QString platform = QGuiApplication::platformName();
    const bool isX11 = platform == "xcb"_L1;
    if (isX11 || platform.startsWith("wayland"_L1)) {
        const QString x11 = qEnvironmentVariable("DISPLAY");
        const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
        const QString x11Name = x11DisplayName(x11);
        const QString waylandName = waylandDisplayName(wayland, qEnvironmentVariable("XDG_RUNTIME_DIR"));
        if (isX11)
            return wayland.isEmpty() ? QStringList{x11Name} : QStringList{x11Name, waylandName};
        return x11.isEmpty() ? QStringList{waylandName} : QStringList{waylandName, x11Name};
    }
    return {platform + u' ' + qEnvironmentVariable("QT_QPA_PLATFORM")}; // which may say where it draws, as for vnc
}

} // namespace Descope
