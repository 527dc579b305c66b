// SPDX-License-Identifier: MIT
#include "redirects.h"

#include "refusal.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace Emulator::Redirects {

using namespace Qt::StringLiterals;

namespace {

QUrl usable(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    static const QStringList unsafeSchemes{u"javascript"_s, u"data"_s, u"vbscript"_s, u"file"_s, u"about"_s, u"blob"_s};
    if (!url.isValid() || url.isRelative() || unsafeSchemes.contains(url.scheme()))
        throw Refusal(Errors::ArgumentInvalid, u"The redirect URL is not valid"_s);
    return url;
}

/// Returns the pattern of an entry, whose `*` stays within the part of the URL in which it is: else one in the host would let in
/// `https://evil.example/.example.com`.
QRegularExpression patternFrom(const QString &entry)
{
    const auto host = entry.indexOf("://"_L1) + 3;
    const auto path = host < 3 ? entry.indexOf(u':') : entry.indexOf(u'/', host);
    QString pattern;
    for (qsizetype i = 0; i < entry.size(); ++i) {
        if (entry.at(i) != u'*')
            pattern += QRegularExpression::escape(QString(entry.at(i)));
        else
            pattern += path >= 0 && i > path ? u"[^?#]*"_s : u"[^/?#@:\\\\]*"_s;
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool isLoopback(const QUrl &url)
{
    return url.scheme() == "http"_L1 && QHostAddress(url.host()).isLoopback();
}

/// RFC 8252, 7.3: the port of a loopback address does not count. Nobody knows whether Descope does so.
bool isSameButForThePort(QUrl url, QUrl entry)
{
    url.setPort(-1);
    entry.setPort(-1);
    return isLoopback(url) && url == entry;
}

} // namespace

QUrl ofApprovedDomain(const Settings &settings, const QString &text)
{
    auto url = usable(text);
    const auto &approved = settings.approvedDomains;
    if (!approved.isEmpty() && !approved.contains(url.host(), Qt::CaseInsensitive))
        throw Refusal(Errors::DomainNotApproved);
    return url;
}

QUrl ofApplication(const Settings &settings, const QString &text)
{
    auto url = usable(text);
    if (url.hasFragment()) // RFC 6749, 3.1.2
        throw Refusal(Errors::ArgumentInvalid, u"The redirect URL has a fragment"_s);
    const auto &entries = settings.redirectUrls;
    if (entries.isEmpty())
        return ofApprovedDomain(settings, text);
    const bool isApproved = std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
        return patternFrom(entry).match(text).hasMatch() || (settings.loopbackPorts && isSameButForThePort(url, QUrl(entry)));
    });
    if (!isApproved)
        throw Refusal(Errors::DomainNotApproved, u"The redirect URL is not one of the application's"_s);
    return url;
}

QUrl with(QUrl url, const QList<std::pair<QString, QString>> &parameters)
{
    QStringList parts;
    if (const auto own = url.query(QUrl::FullyEncoded); !own.isEmpty())
        parts += own;
    for (const auto &[name, value] : parameters)
        parts += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    url.setQuery(parts.join(u'&'), QUrl::StrictMode);
    return url;
}

} // namespace Emulator::Redirects
