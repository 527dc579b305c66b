// SPDX-License-Identifier: MIT
#pragma once

#include <QValidator>

class QLineEdit;

namespace Descope {

// Holds a line edit to a length, in UTF-16 units. QLineEdit::maxLength() would cut a longer text in silence, and a part of a
// password or of a link is worth nothing. With this, a text that does not fit leaves the field as it was, and the edit sends
// inputRejected(). Only setText() goes past it; QLineEdit::hasAcceptableInput() is false then. Private to the library.
class TextLimit : public QValidator
{
    Q_OBJECT

public:
    enum class ControlCharacters {
        Kept,
        Dropped, // line ends and others that cannot be typed go, wherever they stand; everything else stays
    };

    // Becomes the validator of the edit.
    TextLimit(int length, ControlCharacters controls, QLineEdit *edit);

    int length() const { return m_length; }

    State validate(QString &text, int &cursor) const override;

protected:
    // Takes out of the text what does not count, before its length is looked at, and moves the cursor along.
    virtual void clean(QString &text, int &cursor) const;

private:
    // Returns the length at which Qt cuts before this class sees the text, because with a megabyte the program would stand still.
    // It is beyond the limit, because control characters still go.
    int cutAt() const { return 4 * m_length; }

    int m_length;
    ControlCharacters m_controls;
};

} // namespace Descope
