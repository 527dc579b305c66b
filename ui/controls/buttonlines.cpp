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
    , m_line(sizeOf(option.text))
{
}

QString ButtonLines::textFor(int width) const
{
    const int room = width - (around(m_line).width() - m_line.width());
    return m_line.width() <= room ? m_option.text : inLines(m_option.text, m_button->fontMetrics(), room);
}

int ButtonLines::heightFor(int width) const
{
    const QString text = textFor(width);
    return around(text == m_option.text ? m_line : sizeOf(text)).height();
}

int ButtonLines::leastWidth() const
{
    constexpr int LeastLetters = 6;
    const QFontMetrics metrics = m_button->fontMetrics();
    const int frame = around(m_line).width() - m_line.width();
    return frame + std::min(m_line.width(), LeastLetters * metrics.averageCharWidth());
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
