// SPDX-License-Identifier: MIT
#pragma once

#include <QGuiApplication>
#include <QString>

namespace Descope {

/// Returns the title of a window with this heading, such as "Sign in – Descope Login": task bars and password managers tell
/// windows apart by it. Qt does not add the program's name to a title that ends with it.
inline QString windowTitleOf(const QString &heading)
{
    const QString program = QGuiApplication::applicationDisplayName();
    return program.isEmpty() ? heading : heading + QStringLiteral(" – ") + program;
}

} // namespace Descope
