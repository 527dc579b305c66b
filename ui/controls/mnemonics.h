// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Descope {

// Returns the text without a mnemonic that is no letter of it but stands behind it in brackets: "名前(&N)" is "名前". Languages
// whose writing has too many characters for a keyboard have them, such as Japanese; and so has Hindi. Private to the library.
QString withoutMnemonicLetter(const QString &text);

} // namespace Descope
