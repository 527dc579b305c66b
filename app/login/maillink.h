// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginexport.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace Descope {

/// What the link of a mail carries.
struct DESCOPE_LOGIN_EXPORT MailLink
{
    QString token; ///< good for one sign-in: a secret
    QString state; ///< empty: it has none
};

/// Which links are ours.
struct DESCOPE_LOGIN_EXPORT LinkShape
{
    QString scheme;                ///< of `scheme://link?state=S&t=TOKEN`, lower case
    QList<QUrl> redirectUrls = {}; ///< where the server was asked to let links lead, with or without state
    bool projectsOwn = false;      ///< it was not asked: any https address, or http on this computer
};

/// What the program's own scheme leads to: `scheme://link`.
DESCOPE_LOGIN_EXPORT QUrl schemeUrl(const QString &scheme);

/// A link that the desktop, a browser or another process handed over. Nothing but printable ASCII, 8 KiB at most; scheme, host,
/// port and path as they were asked for, letter by letter but for the case of scheme and host; no fragment, no user; `t` once,
/// `state` once at most, and of other keys exactly those that were asked for. Else nothing. Nothing is opened, fetched or spent.
DESCOPE_LOGIN_EXPORT std::optional<MailLink> readLink(const QByteArray &link, const LinkShape &shape);

/// A link that a person pasted. Takes out what mail programs do to links, then reads strictly: white space and line breaks
/// inside, quoted-printable line ends, `&amp;`, enclosing `<…>`, `<URL:…>` and quotation marks, and one wrapper of Outlook Safe
/// Links, Google or Proofpoint URL Defense.
DESCOPE_LOGIN_EXPORT std::optional<MailLink> findLink(const QString &pasted, const LinkShape &shape);

} // namespace Descope
