// SPDX-License-Identifier: MIT
#include "forms/strengthtext.h"

#include <QCoreApplication>

namespace Descope {

namespace {

/// This is the translation context of this file.
struct StrengthText
{
    Q_DECLARE_TR_FUNCTIONS(Descope::StrengthBar)
};

} // namespace

QString strengthText(int strength)
{
    switch (strength) {
    case 0:
        return StrengthText::tr("Very weak", "strength of a password");
    case 1:
        return StrengthText::tr("Weak", "strength of a password");
    case 2:
        return StrengthText::tr("Fair", "strength of a password");
    case 3:
        return StrengthText::tr("Good", "strength of a password");
    case 4:
        return StrengthText::tr("Strong", "strength of a password");
    default:
        return {};
    }
}

} // namespace Descope
