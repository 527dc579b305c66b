// SPDX-License-Identifier: MIT
#include "flow/links/maillink.h"

#include "flow/links/mailwrappers.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 8 * 1024;

using Items = QMap<QByteArray, QByteArray>;

bool matches(const QRegularExpression &pattern, const QByteArray &bytes)
{
    return pattern.match(QString::fromLatin1(bytes)).hasMatch();
}

/// Returns the "key=value" items of a query that nobody can read in another way: each key is there once and as it is, and there
/// is no other separator.
std::optional<Items> itemsOf(const QByteArray &query)
{
    Items items;
    for (const QByteArray &item : query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray key = item.left(equals);
        static const QRegularExpression plainKey(u"\\A[^%+;]+\\z"_s);
        if (equals < 0 || !matches(plainKey, key) || item.contains(';') || items.contains(key))
            return std::nullopt;
        items.insert(key, item.mid(equals + 1));
    }
    return items;
}

/// Returns what is beside token and state; a server may write the values in another way than it was given them.
Items otherItems(Items items)
{
    items.remove("t");
    items.remove("state");
    for (QByteArray &value : items)
        value = QByteArray::fromPercentEncoding(value);
    return items;
}

/// Scheme and host are the same in capitals, and a web address without a path has the path "/" (RFC 3986, section 6.2).
QByteArray normalized(const QByteArray &address)
{
    const qsizetype path = address.indexOf('/', address.indexOf("://") + 3);
    if (path >= 0)
        return address.left(path).toLower() + address.mid(path);
    const QByteArray lower = address.toLower();
    return lower.startsWith("http") ? lower + '/' : lower;
}

bool isLikeAsked(const QByteArray &address, const Items &others, const QUrl &asked)
{
    if (normalized(address) != normalized(asked.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment)))
        return false;
    const QByteArray query = asked.query(QUrl::FullyEncoded).toLatin1();
    const std::optional<Items> items = query.isEmpty() ? Items() : itemsOf(query);
    return items && others == otherItems(*items);
}

bool leadsWhereAsked(const QByteArray &address, const Items &items, const LinkShape &shape)
{
    const Items others = otherItems(items);
    const auto isLike = [&](const QUrl &asked) { return isLikeAsked(address, others, asked); };
    if (isLike(schemeUrl(shape.scheme)) || std::any_of(shape.redirectUrls.begin(), shape.redirectUrls.end(), isLike))
        return true;
    static const QRegularExpression webAddress(
        u"\\A(?i:https://[a-z0-9.-]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\]))(?::[0-9]{1,5})?(?:/[^\\[\\]]*)?\\z"_s);
    return shape.projectsOwn && matches(webAddress, address);
}

/// Removes what people copy along: brackets, quotation marks and the full stop of the sentence.
QString bare(QString text)
{
    static const QRegularExpression before(u"\\A[\\p{P}\\p{S}]+"_s);
    static const QRegularExpression behind(
        u"(?:(?![-_~=&#%/+$@\\\\\\x{FFFD}])[\\p{P}\\p{S}])+\\z"_s); // nothing that a link may end with
    static const QRegularExpression enclosed(
        u"\\A[^<>]*<([^<>]+)>[^<>]*\\z"_s); // the only such place in the text: plain texts have links so
    static const QRegularExpression ampersand(u"&(?:amp|#38|#x26);"_s, QRegularExpression::CaseInsensitiveOption);
    text.replace(enclosed, u"\\1"_s).remove(behind).remove(before).replace(ampersand, u"&"_s);
    if (text.startsWith("URL:"_L1, Qt::CaseInsensitive)) // RFC 3986, appendix C
        text.remove(0, 4);
    return text;
}

/// Returns whether that is an address of the web which is none of ours, not even a damaged one, and says more than the name of a
/// host: then a mail filter that is not known here has probably put it in the place of ours.
bool leadsElsewhere(const QString &text, const LinkShape &shape)
{
    static const QRegularExpression withoutToken(
        u"\\Ahttps?://(?!.*[?&]t=)[^/?#]+[/?]+[^/?]"_s, QRegularExpression::CaseInsensitiveOption);
    const auto hasItsHost = [host = QUrl(text).authority()](const QUrl &asked) { return asked.authority() == host; };
    return withoutToken.match(text).hasMatch() && std::none_of(shape.redirectUrls.begin(), shape.redirectUrls.end(), hasItsHost);
}

PastedLink search(const QString &pasted, const LinkShape &shape, int wrappersLeft)
{
    if (const auto link = readLink(pasted.toUtf8(), shape))
        return {link};
    const QString text = bare(pasted);
    if (const auto link = readLink(text.toUtf8(), shape))
        return {link};
    const std::optional<QStringList> targets = wrappersLeft > 0 ? wrappedLinks(text) : std::nullopt;
    if (!targets)
        return {{}, leadsElsewhere(text, shape)};
    PastedLink found{{}, targets->isEmpty()};
    for (const QString &target : *targets) {
        const PastedLink behind = search(target, shape, wrappersLeft - 1);
        if (behind.link)
            return behind;
        found.isHidden |= behind.isHidden;
    }
    return found;
}

} // namespace

QUrl schemeUrl(const QString &scheme)
{
    return QUrl(scheme + "://link"_L1);
}

std::optional<MailLink> readLink(const QByteArray &link, const LinkShape &shape)
{
    // The bytes as they came: QUrl would repair what is damaged, and turn one host into another.
    static const QRegularExpression characters(u"\\A[A-Za-z0-9._~!$&'()*+,;=:@%/?\\[\\]-]+\\z"_s); // RFC 3986, but no fragment
    if (link.size() > longestLink || !matches(characters, link))
        return std::nullopt;
    const qsizetype question = link.indexOf('?');
    const std::optional<Items> items = question < 0 ? std::nullopt : itemsOf(link.mid(question + 1));
    if (!items || !leadsWhereAsked(link.left(question), *items, shape))
        return std::nullopt;

    static const QRegularExpression anyToken(u"\\A[A-Za-z0-9._~-]{15,4095}[A-Za-z0-9_~-]\\z"_s);
    static const QRegularExpression anyState(u"\\A[rs][A-Za-z0-9_-]{22}\\z"_s);
    const QByteArray token = items->value("t");
    const QByteArray state = items->value("state");
    if (!matches(anyToken, token) || (items->contains("state") && !matches(anyState, state)))
        return std::nullopt;
    return MailLink{QString::fromLatin1(token), QString::fromLatin1(state)};
}

PastedLink findLink(const QString &pasted, const LinkShape &shape)
{
    if (pasted.size() > 2 * longestLink) // wrappers and line breaks make it longer
        return {};
    QString text = pasted;
    static const QRegularExpression softLineBreak(u"=\\r?\\n"_s); // RFC 2045, section 6.7
    // A link that was broken behind its own "=" looks alike, but has no such sign that is encoded.
    if (text.contains(softLineBreak) && text.contains("=3D"_L1, Qt::CaseInsensitive))
        text.remove(softLineBreak).replace("=3D"_L1, "="_L1, Qt::CaseInsensitive);
    // Also the marks of a quotation at the beginning of its lines, and blanks that nobody sees.
    static const QRegularExpression white(u"(?:\\n[ \\t]*(?:>[ \\t]*)+|[ \\t\\r\\n\\p{Z}\\p{Cf}])+"_s);
    constexpr int mostWrappers = 4; // one filter of the sender, one of each who forwards, one of the reader
    return search(text.remove(white), shape, mostWrappers);
}

} // namespace Descope
