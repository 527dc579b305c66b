// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOptionButton>

class QAbstractButton;

namespace Descope {

// The lines of a text on a button, or beside a box, and the room that they take. Private to the library.
class ButtonLines
{
public:
    // `option` has the text in one line, and the icon.
    ButtonLines(const QAbstractButton *button, const QStyleOptionButton &option);

    // Returns the text with the ends of its lines in a button of that width.
    QString textFor(int width) const;
    int heightFor(int width) const;
    // Returns the width below which words are not only wrapped but broken where they can still be recognised.
    int leastWidth() const;

private:
    QSize sizeOf(const QString &text) const;
    QSize around(const QSize &content) const;

    const QAbstractButton *m_button;
    const QStyleOptionButton &m_option;
    const QSize m_line; // of the text in one line, which takes most of the time that this takes
};

} // namespace Descope
