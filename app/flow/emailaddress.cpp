// SPDX-License-Identifier: MIT
#include "flow/emailaddress.h"

#include "flow/maildomains.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Returns what is left when common slips are taken out: letters and marks of another width, "at" in words, blanks around the
/// "@" and the dots, commas for dots, and dots that are too many.
QString repaired(const QString &text)
{
    static const QRegularExpression at(u"\\s*(?:@+|\\s[(\\[]?at[)\\]]?\\s)\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dots(u"\\s*[.,\\x{3002}]+[.,\\s\\x{3002}]*"_s);
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed().replace(at, u"@"_s);
    const qsizetype middle = plain.lastIndexOf(u'@');
    QString domain = plain.mid(middle + 1).replace(dots, u"."_s);
    if (domain.startsWith(u'.'))
        domain.remove(0, 1);
    return plain.left(middle + 1) + domain;
}

bool isLabel(const QString &label)
{
    // Of scripts other than ASCII every sign will do: which of them a registry has is its own affair.
    const auto fits = [](QChar c) { return c.unicode() > 0x7f || c.isLetterOrNumber() || c == u'-'; };
    return !label.isEmpty() && label.front() != u'-' && label.back() != u'-' && std::all_of(label.begin(), label.end(), fits);
}

bool isDomain(QStringView domain)
{
    // RFC 3490, 3.1, has those of Chinese and Japanese, too.
    static const QRegularExpression dot(u"[.\\x{3002}\\x{ff0e}\\x{ff61}]"_s);
    const QStringList labels = domain.toString().split(dot);
    const QString &last = labels.constLast();
    const bool isNumber = std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
    return labels.size() > 1 && std::all_of(labels.begin(), labels.end(), isLabel) && last.size() > 1 && !isNumber;
}

} // namespace

bool isEmailAddress(const QString &text)
{
    static const QStringView forbidden = u"()<>[]:;,\\\""; // RFC 5321, but for quoted names, which nobody has
    const QStringView all(text);
    const qsizetype at = all.indexOf(u'@');
    if (at <= 0 || all.lastIndexOf(u'@') != at || std::any_of(all.begin(), all.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    const QStringView name = all.left(at);
    const QStringView domain = all.mid(at + 1);
    const bool isLiteral = domain.size() > 2 && domain.startsWith(u'[') && domain.endsWith(u']');
    return (isLiteral || isDomain(domain)) &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return forbidden.contains(c); });
}

QString correctedAddress(const QString &text)
{
    const QString address = isEmailAddress(text) ? text : repaired(text);
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0)
        return {};
    const QString domain = likelyDomain(address.mid(at + 1));
    const QString corrected = domain.isEmpty() ? address : address.left(at + 1) + domain;
    return corrected != text && isEmailAddress(corrected) ? corrected : QString();
}

} // namespace Descope
