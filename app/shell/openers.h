// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Descope {

/// Returns the commands that open a page in a browser, in the order in which they are to be tried: those of `variable`, then
/// those that systems have. Each is a program and its arguments; no shell reads them.
///
/// `variable` is what $BROWSER says: commands with colons between them, as xdg-open(1) and Python's webbrowser read it. Words are
/// taken together by single and double quotation marks and by backslashes, as in a shell. The page takes the place of "%s", and
/// comes last where there is none; "%%" is a percent sign and "%c" a colon (Raymond, "The BROWSER environment variable").
QList<QStringList> openersOf(const QUrl &page, const QString &variable);

} // namespace Descope
