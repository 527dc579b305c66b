// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/error.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

namespace Descope {

/// Holds what a browser brings back (RFC 6749, 4.1.2; RFC 9207), read and not believed: anybody can make a browser open a URL.
struct ReturnedAnswer
{
    QString code;
    QString state;
    QString issuer; ///< null where there is none
    QString error;  ///< the word that stands in place of a code
    QString description;
};

/// Reads a URL that came back. Nothing when it does not lead to `redirectUrl` letter by letter, with the query that this has, or
/// says something twice, neither a code nor an error, or both.
std::optional<ReturnedAnswer> readReturned(const QUrl &returned, const QUrl &redirectUrl);

/// Returns the error that an answer with an error tells, for a program that has not asked for anything wrong itself.
Error errorOf(const ReturnedAnswer &answer);

/// Writes fields as a form does (application/x-www-form-urlencoded), all but letters, digits and -._~ as escapes: for a body and
/// for a query. Fields without a value are left out.
QByteArray formEncoded(const QList<std::pair<QString, QString>> &fields);
/// Returns the URL with these fields behind the query that it has.
QUrl withQuery(QUrl url, const QList<std::pair<QString, QString>> &fields);

/// Returns what is wrong with a URL that the browser is to come back to, in English for the programmer; empty when nothing is.
QString redirectProblem(const QUrl &redirectUrl);

} // namespace Descope
