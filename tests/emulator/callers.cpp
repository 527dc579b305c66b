// SPDX-License-Identifier: MIT
#include "callers.h"

#include "refusal.h"

namespace Emulator::Callers {

using namespace Qt::StringLiterals;

void checkHost(const QHttpServerRequest &request, quint16 port, const QString &publicUrl)
{
    const QByteArray host = request.value("Host").toLower();
    for (const char *name : {"127.0.0.1", "[::1]", "localhost"}) {
        if (host == name || host == name + (':' + QByteArray::number(port)))
            return;
    }
    if (!publicUrl.isEmpty() && host == QUrl(publicUrl).authority().toLatin1())
        return;
    throw Refusal(Errors::Misdirected, u"The emulator answers as 127.0.0.1 or localhost only"_s);
}

void checkOrigin(const QHttpServerRequest &request, const Route &route, const QString &publicUrl)
{
    if (route.access != Access::Control && route.access != Access::Page)
        return;
    const QByteArray origin = request.value("Origin").toLower();
    if (!origin.isEmpty() && origin != publicUrl.toLatin1() && origin != "http://" + request.value("Host").toLower())
        throw Refusal(Errors::Forbidden, u"This is not for pages of other servers"_s);
    using Method = QHttpServerRequest::Method;
    const bool mustBeJson = route.access == Access::Control && (route.method == Method::Post || route.method == Method::Patch);
    const QByteArray type = request.value("Content-Type").split(';').constFirst().trimmed().toLower();
    if (mustBeJson && type != "application/json")
        throw Refusal(Errors::UnsupportedType, u"The header Content-Type has to be application/json"_s);
}

} // namespace Emulator::Callers
