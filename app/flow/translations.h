// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QLocale>

namespace Descope {

/// Installs the texts of this library and its views in the language of the locale into the application, in place of those of an
/// earlier call; they are English when there is no translation. Call it again to switch: widgets that are shown follow. Returns
/// the language that was found. Which way it is written is for the program to set:
/// QGuiApplication::setLayoutDirection(installTranslation(QLocale()).textDirection()).
DESCOPE_FLOW_EXPORT QLocale installTranslation(const QLocale &locale);

/// Installs the English plural forms, unless installTranslation() was called: without them texts say "character(s)".
DESCOPE_FLOW_EXPORT void installPluralForms();

} // namespace Descope
