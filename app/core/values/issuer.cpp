// SPDX-License-Identifier: MIT
#include "core/values/issuer.h"

#include "core/values/session.h"

#include <QUrl>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

QStringList projectsInIssuer(const QString &issuer)
{
    if (!issuer.contains(u'/'))
        return issuer.isEmpty() ? QStringList() : QStringList{issuer};
    const QUrl url(issuer, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    if (!isWeb || issuer.contains(u'@') || issuer.contains(u'?') || issuer.contains(u'#') || issuer.contains(u'%'))
        return {};
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    if (segments.contains("."_L1) || segments.contains(".."_L1))
        return {};
    return segments.mid(std::max<qsizetype>(0, segments.size() - 2));
}

bool isOfAnotherProject(const Token &token, const QString &projectId)
{
    const QJsonValue issuer = token.claims().value("iss"_L1);
    return !issuer.isUndefined() && !projectsInIssuer(issuer.toString()).contains(projectId);
}

bool isOfAnotherProject(const Session &session, const QString &projectId)
{
    return isOfAnotherProject(session.sessionToken, projectId) || isOfAnotherProject(session.refreshToken, projectId);
}

} // namespace Descope
