// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/error.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace Descope {

/// Holds what the project's server says about itself (OpenID Connect Discovery 1.0, 3; RFC 8414, 2), as far as it is used here.
struct Discovery
{
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl deviceEndpoint; ///< empty where codes cannot be entered on another device
    QUrl keys;           ///< of id tokens
    QStringList challengeMethods;
    bool isIssuerReturned = false; ///< each answer by the browser names the issuer (RFC 9207)
};

/// Returns who a project's tokens are from, which is also where its discovery is: the base URL, a slash and the id.
QString issuerOf(const QUrl &baseUrl, const QString &projectId);

/// Returns why a server that says this must not be used, in English for whoever configures the program; empty when nothing is
/// wrong. The issuer must be the one that was asked (4.3), or somebody else's answers could be taken for its own. All endpoints
/// are of the base URL's own scheme, host and port: codes, verifiers and tokens are for Descope alone, by the connection that
/// passwords are trusted to. And it must say that it knows S256 (RFC 9700, 2.1.1), without which a stolen code is a sign-in.
QString discoveryProblem(const Discovery &discovery, const QUrl &baseUrl, const QString &projectId);

/// Returns whether a browser may be sent to a page that the server names: https, or http on this computer where the base URL is
/// that too. Never a scheme that starts a program, nor a URL with a user name, which would look like another host.
bool isSafePage(const QUrl &page, const QUrl &baseUrl);

} // namespace Descope
