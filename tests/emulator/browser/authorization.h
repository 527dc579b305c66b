// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "project.h"

namespace Emulator {

/// This is what a program asks for by OpenID Connect, and, once somebody has been let in, what its code stands for.
struct Authorization
{
    QString redirectUri; ///< as it was sent: the token endpoint has to be told the same
    QString state;
    QString nonce;
    QString challenge; ///< of PKCE, by S256
    QString scope;
    QString prompt;
    QString tenant;
    QString application; ///< empty: the project's own
    QString userId;      ///< empty until somebody is chosen
    QStringList methods; ///< `amr`
    qint64 time = 0;     ///< when that was

    QJsonObject toJson() const;
    static Authorization fromJson(const QJsonObject &json);

    QStringList prompts() const { return prompt.split(u' ', Qt::SkipEmptyParts); }
    SignIn signIn() const;
};

/// Returns the issuer of a project or of one of its SSO applications: discovery is below that.
QString issuerOf(const Project &project, const QString &application);

/// Returns the claims about a user that a scope lets a program see.
QJsonObject userClaims(const User &user, const QStringList &scopes);

/// Returns an id token (OpenID Connect Core, 2) for these tokens.
QString idToken(const Project &project, const User &user, const Tokens &tokens, const SignIn &signIn, const QString &nonce);

} // namespace Emulator
