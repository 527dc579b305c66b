// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QLocale>

namespace Descope {

/// Chooses the language of all texts of this library, in place of that of QLocale(), which they have by themselves; they are
/// English when there is no translation. Call it at any time, also before there is an application object, and again to switch:
/// the program hears of it by QEvent::LanguageChange, and widgets that are shown follow. Returns the language that was found.
/// Which way it is written is for the program to set:
/// QGuiApplication::setLayoutDirection(installTranslation(QLocale()).textDirection()).
///
/// A text that a QTranslator of the program translates is the program's, whatever is chosen here.
DESCOPE_FLOW_EXPORT QLocale installTranslation(const QLocale &locale);

/// Has the texts ready in the language of the program: does nothing, quickly, when they are. LoginFlow, View, userText() and the
/// controls do it themselves; a screen of a program's own does it when it takes texts of ours without any of them.
DESCOPE_FLOW_EXPORT void readTexts();

} // namespace Descope
