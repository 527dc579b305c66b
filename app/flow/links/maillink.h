// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUrl>

#include <optional>

namespace Descope {

/// Holds what the link of an email carries.
struct MailLink
{
    QString token; ///< good for one sign-in: a secret
    QString state; ///< empty: it has none
};

/// Says which links are ours.
struct LinkShape
{
    QString scheme;                ///< the one in `scheme://link?state=S&t=TOKEN`, in lower case
    QList<QUrl> redirectUrls = {}; ///< where the server was asked to let links lead, with or without state
    bool projectsOwn = false;      ///< it was not asked: any https address, or http on this computer
};

/// Returns what the program's own scheme leads to: `scheme://link`.
QUrl schemeUrl(const QString &scheme);

/// Reads a link that the desktop, a browser or another process handed over. Its bytes are matched as they are, at most 8 KiB of
/// the characters that a URL may have:
/// - scheme, host, port and path as they were asked for, letter by letter but for the case of scheme and host; no user, no
/// fragment;
/// - `t=[A-Za-z0-9._~-]{16,4096}` once, without a full stop at its end, which is the sentence's; `state=[rs][A-Za-z0-9_-]{22}`
/// once at most;
/// - other keys exactly those that were asked for, with their values, in any order; any with projectsOwn. Each is once and plain
///   (`%74=` is not), and has a `=`.
/// Anything else gives nothing. Nothing is opened, fetched or spent.
std::optional<MailLink> readLink(const QByteArray &link, const LinkShape &shape);

/// Holds what was understood of a text that somebody pasted who was asked for a link.
struct PastedLink
{
    std::optional<MailLink> link;
    bool isHidden = false; ///< an email filter has put another one in its place, whose text does not tell where it leads
};

/// Finds the link that a person pasted: what email programs do to links is undone, and the rest is read strictly. Undone are
/// white space and line breaks inside, also blanks and marks that nobody sees and the `>` of a quotation, quoted-printable line
/// ends (only with one of them `=3D` is a `=`), `&amp;`, `URL:`, brackets, quotation marks and punctuation before and behind, and
/// up to four wrappers of email filters (mailwrappers.h).
PastedLink findLink(const QString &pasted, const LinkShape &shape);

} // namespace Descope
