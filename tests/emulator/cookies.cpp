// SPDX-License-Identifier: MIT
#include "cookies.h"

#include <QLocale>

namespace Emulator::Cookies {

using namespace Qt::StringLiterals;

namespace {

std::pair<QByteArray, QByteArray> header(const QByteArray &name, const QString &token, const QDateTime &expires, qint64 maxAge)
{
    const auto date = QLocale::c().toString(expires, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    const auto value = name + '=' + token.toLatin1() + "; Path=/; Expires=" + date.toLatin1() +
                       "; Max-Age=" + QByteArray::number(maxAge) + "; HttpOnly; Secure; SameSite=None";
    return {QByteArrayLiteral("Set-Cookie"), value};
}

} // namespace

QByteArray refreshName(const Settings &settings)
{
    return settings.cookieName.isEmpty() ? QByteArrayLiteral("DSR") : settings.cookieName.toLatin1();
}

QByteArray sessionName(const Settings &settings)
{
    return settings.sessionCookieName.isEmpty() ? QByteArrayLiteral("DS") : settings.sessionCookieName.toLatin1();
}

Headers set(const Settings &settings, const Tokens &tokens, const QDateTime &now)
{
    const auto cookie = [&now](const QByteArray &name, const QString &token, qint64 expires) {
        return header(name, token, utcTime(expires), expires - now.toSecsSinceEpoch());
    };
    Headers headers{cookie(sessionName(settings), tokens.session, tokens.sessionExpires)};
    if (!tokens.refresh.isEmpty())
        headers += cookie(refreshName(settings), tokens.refresh, tokens.refreshExpires);
    return headers;
}

Headers removed(const Settings &settings)
{
    const auto past = utcTime(0);
    return {header(sessionName(settings), {}, past, 0), header(refreshName(settings), {}, past, 0)};
}

QString find(const QByteArray &header, const QByteArray &name)
{
    const auto cookies = header.split(';');
    for (const auto &cookie : cookies) {
        const auto trimmed = cookie.trimmed();
        if (trimmed.startsWith(name + '='))
            return QString::fromLatin1(trimmed.mid(name.size() + 1));
    }
    return {};
}

} // namespace Emulator::Cookies
