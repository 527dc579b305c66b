// SPDX-License-Identifier: MIT
#include "flow/links/mailwrappers.h"

#include <QRegularExpression>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

QString percentDecoded(const QString &text)
{
    const auto once = [](const QString &encoded) { return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toUtf8())); };
    static const QRegularExpression encodedTwice(u"\\A[a-z][a-z0-9+.-]*%3A"_s, QRegularExpression::CaseInsensitiveOption);
    const QString decoded = once(text);
    return encodedTwice.match(decoded).hasMatch() ? once(decoded) : decoded;
}

QString base64Decoded(const QString &text)
{
    QByteArray encoded = QByteArray::fromPercentEncoding(text.toLatin1());
    return QString::fromUtf8(QByteArray::fromBase64(encoded.replace('+', '-').replace('/', '_'), QByteArray::Base64UrlEncoding));
}

/// Decodes what URL Defense, version 2, has encoded.
QString dashDecoded(const QString &text)
{
    return percentDecoded(QString(text).replace(u'-', u'%').replace(u'_', u'/'));
}

/// Decodes what URL Defense, version 3, has encoded: a "*" stands for the next of the characters behind the link, "**" and a
/// letter for several of them.
QString starDecoded(const QString &text)
{
    static const QRegularExpression parts(u"\\A(.+?)__;([A-Za-z0-9_=-]*)!"_s);
    const auto match = parts.match(text);
    const QString replaced = base64Decoded(match.captured(2));
    static const QRegularExpression lostSlash(u"\\A([a-z][a-z0-9+.-]*:/)(?!/)"_s);
    const QString link = match.captured(1).replace(lostSlash, u"\\1/"_s);
    const QString lengths = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_s;
    QString decoded;
    qsizetype used = 0;
    for (qsizetype i = 0; i < link.size(); ++i) {
        if (link[i] != u'*') {
            decoded += link[i];
            continue;
        }
        const bool isRun = i + 2 < link.size() && link[i + 1] == u'*' && lengths.contains(link[i + 2]);
        const qsizetype length = isRun ? lengths.indexOf(link[i + 2]) + 2 : 1;
        decoded += replaced.mid(used, length);
        used += length;
        i += isRun ? 2 : 0;
    }
    return used == replaced.size() ? decoded : QString();
}

QString asItIs(const QString &text)
{
    return text;
}

/// A wrapper is one way to wrap links, in capitals or not.
struct Wrapper
{
    /// Takes a regular expression for host and path; without a key, what it captures is the other link. `key` is one for the name
    /// of the item that holds it.
    Wrapper(const QString &address, const QString &key = {}, QString (*decoder)(const QString &) = percentDecoded,
        const QString &scheme = u"https"_s)
        : isAddress(u"\\A%1://%2(?:\\?(.*))?\\z"_s.arg(scheme, address), QRegularExpression::CaseInsensitiveOption)
        , isItem(u"(?:\\A|&)(?:%1)=(([^&#]*).*)"_s.arg(key), QRegularExpression::CaseInsensitiveOption)
        , hasItem(!key.isEmpty())
        , decoded(decoder)
    {
    }

    QRegularExpression isAddress;
    QRegularExpression isItem;
    bool hasItem;
    QString (*decoded)(const QString &);
};

/// Returns the ways that are published, or seen in public mail archives.
const QList<Wrapper> &wrappers()
{
    static const QString anyPath = u"/[^?#]*"_s;
    static const QList<Wrapper> table{
        // Microsoft Defender: Safe Links
        {u"(?:[a-z0-9-]+\\.)?safelinks\\.protection\\.(?:(?:partner\\.)?outlook\\.(?:com|cn)|office365\\.us)"_s + anyPath,
            u"url"_s},
        {u"statics\\.teams\\.cdn\\.office\\.net/[^?#]*safelinks[^?#]*"_s, u"url"_s},
        {u"outlook\\.office(?:365)?\\.com/mail/safelink\\.html"_s, u"url"_s},
        // Proofpoint: URL Defense
        {u"urldefense\\.(?:proofpoint\\.com|com|us)/v1/url"_s, u"u"_s},
        {u"urldefense\\.(?:proofpoint\\.com|com|us)/v2/url"_s, u"u"_s, dashDecoded},
        {u"urldefense\\.(?:proofpoint\\.com|com|us)/v3/__(.+?__;[^!]*!.*)"_s, {}, starDecoded},
        {u"urldefense\\.(?:proofpoint\\.com|com|us)"_s + anyPath},
        // Mimecast: the text tells nothing but the name of the host, if that
        {u"(?:[a-z0-9-]+\\.)*(?:mimecast|mimecastprotect)\\.com"_s + anyPath, u"u(?:rl)?"_s},
        // Barracuda: Link Protection
        {u"(?:[a-z0-9-]+\\.)?linkprotect\\.cudasvc\\.com"_s + anyPath, u"a"_s},
        // Cisco Secure Email
        {u"secure-web(?:\\.[a-z]+)?\\.cisco\\.com/[^/?#]+/([a-z][a-z0-9+.-]*%(?:25)?3A[^/?#]*)"_s, {}, percentDecoded,
            u"https?"_s},
        {u"secure-web(?:\\.[a-z]+)?\\.cisco\\.com"_s + anyPath, u"url"_s, percentDecoded, u"https?"_s},
        // Sophos Email, and what was Reflexion
        {u"[a-z0-9-]+\\.protection\\.sophos\\.com/?"_s, u"u"_s, base64Decoded},
        {u"url\\.emailprotection\\.link"_s + anyPath},
        // FireEye, now Trellix
        {u"protect[0-9]*\\.(?:fireeye|trellix)\\.com(?:/v[0-9]+)?/url"_s, u"u"_s},
        // Symantec: Click-time Protection
        {u"clicktime\\.(?:cloud\\.)?(?:symantec|postoffice)\\.com"_s + anyPath, u"u"_s},
        // Trend Micro: Time-of-Click Protection
        {u"[a-z0-9.-]+[.-](?:ctp|urlprotect)\\.trendmicro\\.com(?::443)?/wis/clicktime/v[0-9]+/query"_s, u"url"_s},
        // Check Point Harmony, once Avanan
        {u"(?:protect\\.checkpoint\\.com|url\\.avanan\\.click)/v[0-9]+/(?:[a-z0-9]+/)?___(.+?)___(?:\\..*)?"_s, {}, asItIs},
        // Vade, Libraesva, Trustwave, EdgePilot, Zix, TitanHQ, Topsec, FortiMail
        {u"antiphishing\\.vadesecure\\.com/v[0-9]+"_s, u"u"_s},
        {u"(?:m365|gws)\\.[a-z]+\\.vadesecure\\.com/safeproxy/v[0-9]+"_s, u"u"_s},
        {u"(?:[a-z0-9-]+\\.)?esvalabs\\.com/?"_s, u"u"_s},
        {u"scanmail\\.trustwave\\.com/?"_s, u"u"_s},
        {u"link\\.edgepilot\\.com"_s + anyPath, u"u"_s},
        {u"link\\.zixcentral\\.com"_s + anyPath, u"u"_s},
        {u"linklock\\.titanhq\\.com/analyse"_s, u"url"_s},
        {u"scanner\\.topsec\\.com/?"_s, u"u"_s},
        {u"[a-z0-9.-]+/fmlurlsvc/?"_s, u"url"_s},
        // Google: what Gmail and Google Docs put around links
        {u"(?:www\\.)?google\\.[a-z]{2,3}(?:\\.[a-z]{2})?/url"_s, u"q|url"_s},
        // GMX, web.de, mail.com and Mail.ru: what their web mailers put around links
        {u"deref-(?:gmx|web|mail|1und1)\\.[a-z]+/mail/client/[^?#]*dereferrer/?"_s, u"redirectUrl"_s},
        {u"checklink\\.mail\\.ru/proxy"_s, u"url"_s},
        // Amazon SES: counts clicks
        {u"[a-z0-9-]+\\.r\\.[a-z0-9-]+\\.awstrack\\.me/L0/([^/?#]+)(?:/.*)?"_s},
        // Darktrace, Inky, Forcepoint, Hornetsecurity, SendGrid
        {u"[a-z0-9.-]+\\.antigena\\.com"_s + anyPath},
        {u"shared\\.outlook\\.inky\\.com"_s + anyPath},
        {u"www\\.mailcontrol\\.com/sr"_s + anyPath},
        {u"(?:[a-z0-9-]+\\.)*(?:hornetsecurity\\.com|cloud-security\\.net)"_s + anyPath},
        {u"[a-z0-9.-]+\\.ct\\.sendgrid\\.net"_s + anyPath},
    };
    return table;
}

/// Returns how a value can be read: if it was not encoded, it goes on to the end, or to where other items of the filter begin.
QStringList readings(const QString &value, QString rest)
{
    QStringList all;
    for (; rest.size() >= value.size() && all.size() < 3; rest.truncate(rest.lastIndexOf(u'&')))
        all << rest;
    return all;
}

std::optional<QStringList> read(const Wrapper &wrapper, const QString &link)
{
    const auto found = wrapper.isAddress.match(link);
    if (!found.hasMatch())
        return std::nullopt;
    QStringList targets;
    if (wrapper.hasItem) {
        const auto item = wrapper.isItem.match(found.captured(wrapper.isAddress.captureCount()));
        targets << wrapper.decoded(item.captured(2));
        if (item.captured(2).contains("://"_L1))
            targets << readings(item.captured(2), item.captured(1));
    } else if (wrapper.isAddress.captureCount() > 1) {
        targets << wrapper.decoded(found.captured(1));
    }
    targets.removeIf([](const QString &target) { return !target.contains("://"_L1); });
    return targets;
}

} // namespace

std::optional<QStringList> wrappedLinks(const QString &link)
{
    for (const Wrapper &wrapper : wrappers()) {
        if (const auto targets = read(wrapper, link))
            return targets;
    }
    return std::nullopt;
}

} // namespace Descope
