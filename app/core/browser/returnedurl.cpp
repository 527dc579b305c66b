// SPDX-License-Identifier: MIT
#include "core/browser/returnedurl.h"

#include "core/browser/authorization.h"
#include "core/browser/oautherrors.h"

#include <QHostAddress>
#include <QUrlQuery>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

bool isWeb(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

/// Returns the path as a browser sends it: that of a web address is never empty.
QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() && isWeb(url) ? u"/"_s : path;
}

bool isSamePlace(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port() && pathOf(a) == pathOf(b) &&
           a.userInfo().isEmpty();
}

/// Returns the fields of a query, which is written as forms are: there, a plus sign is a blank.
QList<std::pair<QString, QString>> fieldsOf(const QUrl &url)
{
    return QUrlQuery(url.query(QUrl::FullyEncoded).replace(u'+', "%20"_L1)).queryItems(QUrl::FullyDecoded);
}

/// Returns whether a text has nothing but the characters that a code or a state may have (RFC 6749, A.5 and A.11).
bool isVisible(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

std::optional<ReturnedAnswer> readReturned(const QUrl &returned, const QUrl &redirectUrl)
{
    if (!returned.isValid() || redirectUrl.isEmpty() || !isSamePlace(returned, redirectUrl))
        return std::nullopt;
    auto fields = fieldsOf(returned);
    const auto own = fieldsOf(redirectUrl);
    for (const auto &field : own) {
        if (!fields.removeOne(field))
            return std::nullopt;
    }
    ReturnedAnswer answer;
    const std::pair<QString, QString *> known[] = {{u"code"_s, &answer.code}, {u"state"_s, &answer.state},
        {u"iss"_s, &answer.issuer}, {u"error"_s, &answer.error}, {u"err"_s, &answer.error},
        {u"error_description"_s, &answer.description}};
    for (const auto &[name, value] : std::as_const(fields)) {
        for (const auto &[key, text] : known) {
            if (name != key)
                continue;
            if (!text->isNull())
                return std::nullopt;
            *text = value.isNull() ? u""_s : value;
        }
    }
    const bool isOne = answer.code.isEmpty() != answer.error.isEmpty();
    return isOne && isVisible(answer.code) && isVisible(answer.state) ? std::optional(answer) : std::nullopt;
}

Error errorOf(const ReturnedAnswer &answer)
{
    const bool isWord = isOAuthWord(answer.error);
    Error error = localError(kindOfOAuthError(answer.error).value_or(Error::Kind::Server));
    error.code = isWord ? answer.error : QString();
    error.description = (isWord || !answer.description.isEmpty() ? answer.description : answer.error).left(500);
    return error;
}

QByteArray formEncoded(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            text +=
                (text.isEmpty() ? QByteArray() : "&"_ba) + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QUrl withQuery(QUrl url, const QList<std::pair<QString, QString>> &fields)
{
    const QString own = url.query(QUrl::FullyEncoded);
    const QString added = QString::fromLatin1(formEncoded(fields));
    url.setQuery(own.isEmpty() || added.isEmpty() ? own + added : own + u'&' + added, QUrl::StrictMode);
    return url;
}

QString redirectProblem(const QUrl &redirectUrl)
{
    if (!redirectUrl.isValid() || redirectUrl.scheme().isEmpty() || (isWeb(redirectUrl) && redirectUrl.host().isEmpty()))
        return u"The redirect URL is not a complete URL."_s;
    if (redirectUrl.hasFragment() || !redirectUrl.userInfo().isEmpty())
        return u"The redirect URL must have no user name, password or fragment."_s;
    if (redirectUrl.scheme() == "http"_L1 && !QHostAddress(redirectUrl.host()).isLoopback())
        return u"A redirect URL with http:// must be of this computer, by its number: 127.0.0.1 or [::1]."_s;
    return {};
}

Result<QString> returnedCode(const QUrl &returned, const QUrl &redirectUrl)
{
    const std::optional<ReturnedAnswer> answer = readReturned(returned, redirectUrl);
    if (!answer)
        return localError(Error::Kind::BrowserMismatch, u"What came back is no answer to this request."_s);
    return answer->code.isEmpty() ? Result<QString>(errorOf(*answer)) : Result<QString>(answer->code);
}

} // namespace Descope
