// SPDX-License-Identifier: MIT
#include "flow/loginid.h"

#include <QRegularExpression>
#include <QUrl>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Removes what is never seen, whatever is around it: control and format characters, and what else Unicode calls
/// Default_Ignorable_Code_Point.
QString withoutInvisible(QString text)
{
    static const QRegularExpression invisible(
        u"[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\x{34f}\\x{115f}\\x{1160}\\x{17b4}\\x{17b5}"
        "\\x{180b}-\\x{180f}\\x{3164}\\x{fe00}-\\x{fe0f}\\x{ffa0}\\x{e0000}-\\x{e0fff}]+"_s);
    return text.remove(invisible);
}

} // namespace

QString loginIdFrom(const QString &typed)
{
    if (typed.isEmpty()) // as at every start, where compiling the patterns would take longer than the form's own fields
        return {};
    static const QRegularExpression blank(u"\\p{Zs}"_s); // also those that no key gives
    QString id = withoutInvisible(typed).replace(blank, u" "_s).trimmed();
    static const QRegularExpression mailto(u"\\A([^<>]*[<\\[])?\\s*mailto:(?://|\\s+)?([^?>\\]\\s]+)[^>\\]]*([>\\]].*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto link = mailto.match(id); link.hasMatch()) // RFC 6068
        id = link.captured(1) + withoutInvisible(QUrl::fromPercentEncoding(link.captured(2).toUtf8())) + link.captured(3);
    // Of a list of several addresses none is taken.
    static const QRegularExpression address(
        u"\\A(?:(?:\"[^\"]*\"\\s*|[^<>@]*|[^<>,;]*)[<\\[])?(?:(?!\\{)[\\s\\p{Ps}\\p{Pi}\"'>\u2022])*"
        "([^\\s<>@]+@(?:\\[[^\\]\\s]+\\]|[^\\s<>@]+?))"
        "[\\s\\p{Pe}\\p{Pf}\\p{Po}>]*(?:\\([^()]*\\))?\\z"_s);
    const auto found = address.match(id);
    return found.hasMatch() ? found.captured(1) : id;
}

bool isKnownBy(const User &user, const QString &loginId)
{
    return user.loginIds.contains(loginId, Qt::CaseInsensitive) ||
           (user.verifiedEmail && user.email.compare(loginId, Qt::CaseInsensitive) == 0);
}

QString loginIdOf(const User &user)
{
    if (!user.loginIds.isEmpty())
        return user.loginIds.constFirst();
    return !user.email.isEmpty() ? user.email : user.userId;
}

} // namespace Descope
