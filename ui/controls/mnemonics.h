// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace Descope {

// Returns the text without a mnemonic that is no letter of it but stands behind it in brackets: "名前(&N)" is "名前". Languages
// whose writing has too many characters for a keyboard have them, such as Japanese; and so has Hindi. Private to the library.
QString withoutMnemonicLetter(const QString &text);

// Returns the text as it is read aloud: without its mnemonic, letter in brackets or not.
QString withoutMnemonic(const QString &text);

// Gives buttons and labels inside of `parent`, and the fields of those labels, names without such letters, which Qt would leave
// in. Call it when a text may have changed; names that others have given stay.
void nameWithoutMnemonicLetters(const QWidget *parent);

} // namespace Descope
