// SPDX-License-Identifier: MIT
#include "controls/buttonlines.h"

#include "controls/linebreaks.h"

#include <QCheckBox>
#include <QStyle>

#include <algorithm>

namespace Descope {

ButtonLines::ButtonLines(const QAbstractButton *button, const QStyleOptionButton &option)
    : m_button(button)
    , m_option(option)
{
}

QString ButtonLines::textFor(int width) const
{
    const QSize text = sizeOf(m_option.text);
    return inLines(m_option.text, m_button->fontMetrics(), width - (around(text).width() - text.width()));
}

int ButtonLines::heightFor(int width) const
{
    return around(sizeOf(textFor(width))).height();
}

int ButtonLines::leastWidth() const
{
    constexpr int LeastLetters = 6;
    const QFontMetrics metrics = m_button->fontMetrics();
    const QSize text = sizeOf(m_option.text);
    const int frame = around(text).width() - text.width();
    return frame + std::min(text.width(), LeastLetters * metrics.averageCharWidth());
}

QSize ButtonLines::sizeOf(const QString &text) const
{
    return m_button->fontMetrics().size(Qt::TextShowMnemonic, text);
}

// As QPushButton and QCheckBox do for their hints.
QSize ButtonLines::around(const QSize &content) const
{
    constexpr int IconGap = 4;
    const QSize icon = m_option.icon.isNull() ? QSize(0, 0) : m_option.iconSize + QSize(IconGap, 0);
    const auto type = qobject_cast<const QCheckBox *>(m_button) != nullptr ? QStyle::CT_CheckBox : QStyle::CT_PushButton;
    const QSize inside(content.width() + icon.width(), std::max(content.height(), icon.height()));
    return m_button->style()->sizeFromContents(type, &m_option, inside, m_button);
}

} // namespace Descope
