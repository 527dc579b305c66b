// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace Descope {

/// Says where the links of emails lead, and so how they come back to the program.
struct DESCOPE_FLOW_EXPORT LinkDestination
{
    Q_GADGET

public:
    /// Says how the link of an email comes back to the program. It can always be pasted as well.
    enum LinkReturn {
        Loopback, ///< to a page that the program itself serves on this computer while it runs; for one user at a time
        Scheme,   ///< as an URL of the program's own scheme, which the desktop hands over: see LoginFlow::handleUrl()
        Page,     ///< by a web page, which hands it over as an URL of the scheme: packaging/bridge
        Pasted,   ///< it does not: the link leads where the project is set to
    };
    Q_ENUM(LinkReturn)

    LinkReturn linkReturn = Loopback;
    QUrl bridgeUrl = {};    ///< see LoginSettings::bridgeUrl
    QString urlScheme = {}; ///< see LoginSettings::urlScheme

    friend bool operator==(const LinkDestination &a, const LinkDestination &b)
    {
        return a.linkReturn == b.linkReturn && a.bridgeUrl == b.bridgeUrl && a.urlScheme == b.urlScheme;
    }
    friend bool operator!=(const LinkDestination &a, const LinkDestination &b) { return !(a == b); }
};

using LinkReturn = LinkDestination::LinkReturn;

} // namespace Descope
