// SPDX-License-Identifier: MIT
#include "core/storage/keyringchoice.h"

#include <QLibrary>
#include <QtGlobal>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr bool knowsKWallet6 = DESCOPE_QTKEYCHAIN_VERSION >= QT_VERSION_CHECK(0, 14, 2);
constexpr bool obeysVariable = DESCOPE_QTKEYCHAIN_VERSION >= QT_VERSION_CHECK(0, 16, 0);

const auto kwallet4 = "org.kde.kwalletd"_L1;
const auto kwallet5 = "org.kde.kwalletd5"_L1;
const auto kwallet6 = "org.kde.kwalletd6"_L1;

/// QtKeychain compares the whole value, also where it is a list.
bool isKde()
{
    const QByteArray current = qgetenv("XDG_CURRENT_DESKTOP");
    if (current == "KDE")
        return true;
    if (current == "GNOME" || current == "Unity" || current == "XFCE")
        return false;
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde")
        return true;
    if (session == "gnome" || session.contains("xfce") || session == "xubuntu" || !qgetenv("GNOME_DESKTOP_SESSION_ID").isEmpty())
        return false;
    return !qgetenv("KDE_FULL_SESSION").isEmpty();
}

/// QtKeychain loads it when it runs, and does without it.
bool isLibsecretThere()
{
    static const bool isThere = QLibrary(u"secret-1"_s, 0).load();
    return isThere;
}

} // namespace

KeyringCandidates keyringCandidates()
{
    const QByteArray told = obeysVariable ? qgetenv("QTKEYCHAIN_BACKEND") : QByteArray();
    if (told == "libsecret")
        return {{}, isLibsecretThere()};
    if (told == "kwallet5" || told == "kwallet6")
        return {{told == "kwallet5" ? kwallet5 : kwallet6}, false};

    const QByteArray version = isKde() ? qgetenv("KDE_SESSION_VERSION") : QByteArray();
    if (version == "4" || (!isKde() && qgetenv("DESKTOP_SESSION") == "kde4"))
        return {{kwallet4}, false};
    if (version == "5")
        return {{kwallet5}, isLibsecretThere()};
    if (version == "6" && knowsKWallet6)
        return {{kwallet6}, isLibsecretThere()};
    if (isLibsecretThere())
        return {{}, true};
    return {knowsKWallet6 ? QStringList{kwallet6, kwallet5} : QStringList{kwallet5}, false};
}

} // namespace Descope
