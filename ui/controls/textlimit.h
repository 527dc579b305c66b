// SPDX-License-Identifier: MIT
#pragma once

#include <QValidator>

class QLineEdit;

namespace Descope {

// Holds a line edit to a length, in UTF-16 units. QLineEdit::maxLength() would cut what is too long in silence, and of a password
// or a link a part is worth nothing: with this, what does not fit leaves the field as it was, and the edit sends inputRejected().
// Only setText() goes past it; QLineEdit::hasAcceptableInput() is false then. Private to the library.
class TextLimit : public QValidator
{
    Q_OBJECT

public:
    enum class ControlCharacters {
        Kept,
        Dropped, // line ends and what else cannot be typed, wherever they stand; everything else stays as it is
    };

    // Becomes the validator of the edit.
    TextLimit(int length, ControlCharacters controls, QLineEdit *edit);

    int length() const { return m_length; }

    State validate(QString &text, int &cursor) const override;

private:
    // Qt cuts here, before this class sees the text: with a megabyte, the program would stand still. It is beyond the limit,
    // because control characters still go.
    int cutAt() const { return 4 * m_length; }

    int m_length;
    ControlCharacters m_controls;
};

} // namespace Descope
