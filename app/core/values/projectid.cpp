// SPDX-License-Identifier: MIT
#include "core/values/projectid.h"

#include "core/values/loopback.h"

#include <QRegularExpression>

namespace Descope {

using namespace Qt::StringLiterals;

bool isProjectId(const QString &text)
{
    static const QRegularExpression shape(u"\\AP[A-Za-z0-9]{27,63}\\z"_s);
    return shape.match(text).hasMatch();
}

QUrl defaultBaseUrl(const QString &projectId)
{
    return QUrl(projectId.size() < 32 ? u"https://api.descope.com"_s : u"https://api.%1.descope.com"_s.arg(projectId.mid(1, 4)));
}

QString baseUrlProblem(const QUrl &baseUrl)
{
    if (!baseUrl.isValid() || baseUrl.host().isEmpty())
        return u"The base URL is not a complete URL such as https://api.descope.com."_s;
    if (baseUrl.hasQuery() || baseUrl.hasFragment() || !baseUrl.userInfo().isEmpty())
        return u"The base URL must have no user name, query or fragment."_s;
    if (baseUrl.scheme() == "https"_L1 || (baseUrl.scheme() == "http"_L1 && isLoopback(baseUrl.host())))
        return {};
    return u"The base URL must start with https:// (http:// is accepted for this computer alone)."_s;
}

} // namespace Descope
