// SPDX-License-Identifier: MIT
#include "login/maillink.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 8 * 1024;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// Scheme and host are the same in capitals (RFC 3986, section 6.2.2.1); these forms have nothing else before the path.
bool isSameAddress(const QString &a, const QString &b)
{
    const auto lower = [](const QString &address) {
        const qsizetype path = address.indexOf(u'/', address.indexOf("://"_L1) + 3);
        return path < 0 ? address.toLower() : address.left(path).toLower() + address.mid(path);
    };
    return lower(a) == lower(b);
}

/// Browsers give a web address without a path the path "/".
QString webAddress(const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return url.scheme().startsWith("http"_L1) && url.path().isEmpty() ? address + u'/' : address;
}

bool isProjectsOwn(const QString &address)
{
    static const QRegularExpression https =
        whole(u"(?i:https)://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?"_s);
    static const QRegularExpression here =
        whole(u"(?i:http://(127\\.0\\.0\\.1|localhost|\\[::1\\]))(:[0-9]{1,5})?(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?"_s);
    return https.match(address).hasMatch() || here.match(address).hasMatch();
}

/// The parts of a query other than token and state, in order, as "key=value".
QStringList otherItems(QStringList items)
{
    items.removeIf([](const QString &item) { return item.startsWith("t="_L1) || item.startsWith("state="_L1); });
    for (QString &item : items)
        item = QUrl::fromPercentEncoding(item.toLatin1()); // a server may write them in another way
    items.sort();
    return items;
}

QStringList itemsOf(const QUrl &url)
{
    return url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
}

/// A key that a lenient reader would take for one of ours.
bool isDisguised(const QString &item)
{
    const QString key = QUrl::fromPercentEncoding(item.section(u'=', 0, 0).toLatin1()).trimmed().toLower();
    return key.isEmpty() || !item.contains(u'=') || key == "t"_L1 || key == "state"_L1;
}

bool leadsWhereAsked(const QString &address, const QStringList &items, const LinkShape &shape)
{
    const QStringList others = otherItems(items);
    if (isSameAddress(address, schemeUrl(shape.scheme).toString()))
        return others.isEmpty();
    for (const QUrl &asked : shape.redirectUrls) {
        if (isSameAddress(address, webAddress(asked)) && others == otherItems(itemsOf(asked)))
            return true;
    }
    return shape.projectsOwn && isProjectsOwn(address) && std::none_of(others.begin(), others.end(), isDisguised);
}

/// The value that the only item with this key has; nothing when there are none or several.
std::optional<QString> only(const QStringList &items, QLatin1StringView key, const QRegularExpression &alphabet)
{
    const QString start = key + u'=';
    const QStringList found = items.filter(QRegularExpression(u"\\A"_s + start));
    if (found.size() != 1 || !alphabet.match(found.first().mid(start.size())).hasMatch())
        return std::nullopt;
    return found.first().mid(start.size());
}

bool hasKey(const QStringList &items, QLatin1StringView key)
{
    return std::any_of(items.begin(), items.end(), [key](const QString &item) { return item.startsWith(key + u'='); });
}

/// The address in a link that a mail service has put its own around; the link itself when it has not.
QString unwrapped(const QString &link)
{
    static const QRegularExpression safeLinks(u"\\Ahttps://[a-z0-9-]+\\.safelinks\\.protection\\.outlook\\.com/\\?url=([^&]+)"_s);
    static const QRegularExpression google(u"\\Ahttps://www\\.google\\.com/url\\?(?:[^#]*&)?q=([^&]+)"_s);
    static const QRegularExpression defense2(u"\\Ahttps://urldefense\\.proofpoint\\.com/v2/url\\?u=([^&]+)"_s);
    static const QRegularExpression defense3(u"\\Ahttps://urldefense\\.com/v3/__([^*]+?)__;!!"_s);
    for (const QRegularExpression &wrapper : {safeLinks, google}) {
        if (const auto match = wrapper.match(link); match.hasMatch())
            return QUrl::fromPercentEncoding(match.captured(1).toLatin1());
    }
    if (const auto match = defense2.match(link); match.hasMatch())
        return QUrl::fromPercentEncoding(match.captured(1).replace(u'-', u'%').replace(u'_', u'/').toLatin1());
    if (const auto match = defense3.match(link); match.hasMatch())
        return match.captured(1);
    return link;
}

} // namespace

QUrl schemeUrl(const QString &scheme)
{
    return QUrl(scheme + "://link"_L1);
}

std::optional<MailLink> readLink(const QByteArray &link, const LinkShape &shape)
{
    const auto isPrintable = [](char c) { return c > ' ' && c < '\x7f'; };
    if (link.size() > longestLink || !std::all_of(link.begin(), link.end(), isPrintable) || link.count('?') != 1 ||
        link.contains('#'))
        return std::nullopt;
    const QString text = QString::fromLatin1(link);
    const QStringList items = text.section(u'?', 1).split(u'&');
    if (!leadsWhereAsked(text.section(u'?', 0, 0), items, shape))
        return std::nullopt;

    static const QRegularExpression tokenAlphabet = whole(u"[A-Za-z0-9._~-]{16,4096}"_s);
    static const QRegularExpression stateAlphabet = whole(u"[rs][A-Za-z0-9_-]{22}"_s);
    const std::optional<QString> token = only(items, "t"_L1, tokenAlphabet);
    const std::optional<QString> state = only(items, "state"_L1, stateAlphabet);
    if (!token || (!state && hasKey(items, "state"_L1)))
        return std::nullopt;
    return MailLink{*token, state.value_or(QString())};
}

std::optional<MailLink> findLink(const QString &pasted, const LinkShape &shape)
{
    if (pasted.size() > 2 * longestLink) // wrappers and line breaks make it longer
        return std::nullopt;
    QString text = pasted;
    static const QRegularExpression softLineBreak(u"=\\r?\\n"_s); // RFC 2045, section 6.7
    if (text.contains(softLineBreak))
        text.remove(softLineBreak).replace("=3D"_L1, "="_L1);
    static const QRegularExpression white(u"[ \\t\\r\\n]+"_s);
    text.remove(white);
    static const QRegularExpression enclosed(u"\\A(?:<(?:URL:)?(.*)>|\"(.*)\"|'(.*)')\\z"_s); // RFC 3986, appendix C
    if (const auto match = enclosed.match(text); match.hasMatch())
        text = match.captured(match.lastCapturedIndex());
    text = unwrapped(text.replace("&amp;"_L1, "&"_L1));
    return readLink(text.toUtf8(), shape);
}

} // namespace Descope
