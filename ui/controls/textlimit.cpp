// SPDX-License-Identifier: MIT
#include "controls/textlimit.h"

#include <QLineEdit>

#include <algorithm>

namespace Descope {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

TextLimit::TextLimit(int length, ControlCharacters controls, QLineEdit *edit)
    : QValidator(edit)
    , m_length(length)
    , m_controls(controls)
{
    edit->setMaxLength(cutAt());
    edit->setValidator(this);
}

QValidator::State TextLimit::validate(QString &text, int &cursor) const
{
    const bool wasCut = text.size() >= cutAt();
    clean(text, cursor);
    return text.size() <= m_length && !wasCut ? Acceptable : Invalid;
}

void TextLimit::clean(QString &text, int &cursor) const
{
    if (m_controls == ControlCharacters::Kept)
        return;
    const auto before = text.cbegin();
    cursor -= static_cast<int>(std::count_if(before, before + cursor, isControl));
    text.removeIf(isControl);
}

} // namespace Descope
