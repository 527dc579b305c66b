// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Descope {

class Token;
struct Session;

/// Returns the texts in an `iss` claim that may be the id of the project: the claim itself, when it is no URL, or the last two
/// path segments of an http(s) URL, as Descope's Node SDK has it. It is stricter than that: a URL with user name, query,
/// fragment, percent-encoding or dot segments names no project.
QStringList projectsInIssuer(const QString &issuer);

/// Returns whether a token says that it is not of this project: it has an `iss`, and the project is not in it. One that says
/// nothing may be; TokenValidator, to which tokens come from anywhere, refuses that, too.
bool isOfAnotherProject(const Token &token, const QString &projectId);
/// Returns whether one of its tokens says so.
bool isOfAnotherProject(const Session &session, const QString &projectId);

} // namespace Descope
