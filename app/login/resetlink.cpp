// SPDX-License-Identifier: MIT
#include "login/resetlink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace Descope {

using namespace Qt::StringLiterals;

std::optional<QString> tokenFromLink(const QString &pasted)
{
    constexpr qsizetype longestLink = 8 * 1024;
    if (pasted.size() > longestLink)
        return std::nullopt;
    static const QRegularExpression white(u"\\s+"_s);
    const QUrl url(QString(pasted).remove(white), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return std::nullopt;
    const QStringList values = QUrlQuery(url).allQueryItemValues(u"t"_s);
    static const QRegularExpression token(u"\\A[A-Za-z0-9._~-]{16,4096}\\z"_s);
    if (values.size() != 1 || !token.match(values.first()).hasMatch())
        return std::nullopt;
    return values.first();
}

} // namespace Descope
