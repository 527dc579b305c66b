// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

/// Returns whether the text can be an email address: something without blanks before the only "@", and a domain with a dot, or
/// an address in brackets, behind it. Every script will do (RFC 6531). Whether somebody reads there is for an email to find out.
bool isEmailAddress(const QString &text);

/// Returns the address that was probably meant when the text is nearly one, or has a common domain with a slip in it, such as
/// "ada@gmial.com"; else an empty text. Domains that others really have are never corrected.
QString correctedAddress(const QString &text);

} // namespace Descope
