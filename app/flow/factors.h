// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/loginsettings.h>
#include <Descope/loginstep.h>
#include <Descope/user.h>
#include <QList>

#include <optional>

namespace Descope {

/// Names the pages at which a person can sign in once more to confirm that it is them.
struct ConfirmingPages
{
    QString provider;     ///< one of LoginSettings::providers; empty: those of the organization
    QString organization; ///< as of DescopeService::startSso()
};

/// Returns whether the person has set up an authenticator app, as far as Descope has told.
bool hasTotp(const User &user);

/// Returns by what this person can confirm that it is them, the best first. `used` says by what they have already (`amr` of a
/// token): the same again proves nothing more.
QList<Factor> factorsOf(const User &user, const QString &loginId, const QStringList &used);

/// Returns the pages at which the person has signed in before and that the program offers; nothing where there are none. The
/// project's own pages are not among them: OpenID Connect takes no session along that could be stepped up.
std::optional<ConfirmingPages> confirmingPages(const User &user, const QString &currentTenant, const LoginSettings &settings);

} // namespace Descope
