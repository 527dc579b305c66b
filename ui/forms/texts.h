// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>

namespace Descope {

/// Reads the texts of this library in the language of QLocale(), unless installTranslation() has chosen one. Whatever has texts
/// to show or to tell calls it first: when it is made, and when the language changes. The program hears nothing of it.
DESCOPE_FLOW_EXPORT void readTexts();

} // namespace Descope
