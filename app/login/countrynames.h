// SPDX-License-Identifier: MIT
#pragma once

#include "controls/phonebox.h"

#include <QLocale>

namespace Descope {

/// Returns the countries of LoginFlow::phoneCountries() by name, for people who read this language, such as "United Kingdom
/// (+44)".
QList<PhoneChoice> countryNames(const QLocale &language);

/// Returns the region of the computer's settings: most people have a number of the country where they are.
QString presentRegion();

} // namespace Descope
