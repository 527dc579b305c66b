// SPDX-License-Identifier: MIT
#include "controls/columnlayout.h"

#include <QWidget>

#include <algorithm>

namespace Descope {

ColumnLayout::ColumnLayout(QWidget *parent)
    : QLayout(parent)
{
}

ColumnLayout::~ColumnLayout() = default;

void ColumnLayout::setMaximumColumnWidth(int width)
{
    m_maximumWidth = width;
    invalidate();
}

void ColumnLayout::setWindow(int width, int scrollBar)
{
    m_windowWidth = width;
    m_scrollBar = scrollBar;
    invalidate();
}

QRect ColumnLayout::card() const
{
    return m_item && m_isRoomy ? m_item->geometry().marginsAdded(2 * contentsMargins()) : QRect();
}

bool ColumnLayout::isRoomy(int width) const
{
    return width > m_maximumWidth * 8 / 5;
}

// Returns the least distances of the column to the window: those of a card to its content and to the window, where there is one.
QMargins ColumnLayout::marginsFor(int width) const
{
    return isRoomy(width) ? 4 * contentsMargins() : contentsMargins();
}

void ColumnLayout::setHeld(bool held)
{
    m_heldTop = held && m_top > 0 ? std::optional(m_top) : std::nullopt;
    invalidate();
}

void ColumnLayout::addItem(QLayoutItem *item)
{
    Q_ASSERT(!m_item);
    m_item.reset(item);
}

int ColumnLayout::count() const
{
    return m_item ? 1 : 0;
}

QLayoutItem *ColumnLayout::itemAt(int index) const
{
    return index == 0 ? m_item.get() : nullptr;
}

QLayoutItem *ColumnLayout::takeAt(int index)
{
    return index == 0 ? m_item.release() : nullptr;
}

bool ColumnLayout::hasHeightForWidth() const
{
    return true;
}

int ColumnLayout::windowWidth(int available) const
{
    const int taken = m_windowWidth - available;
    return taken > 0 && taken <= m_scrollBar ? m_windowWidth : available;
}

int ColumnLayout::sideMargin() const
{
    return std::max(contentsMargins().left(), m_scrollBar);
}

int ColumnLayout::columnWidth(int available) const
{
    const int wanted = std::max(m_maximumWidth, m_item ? m_item->minimumSize().width() : 0); // a style sheet may ask for more
    return std::min(windowWidth(available) - 2 * sideMargin(), wanted);
}

int ColumnLayout::columnHeight(int width) const
{
    if (!m_item)
        return 0;
    return m_item->hasHeightForWidth() ? m_item->heightForWidth(width) : m_item->sizeHint().height();
}

int ColumnLayout::heightForWidth(int width) const
{
    const QMargins margins = marginsFor(windowWidth(width));
    return columnHeight(columnWidth(width)) + m_heldTop.value_or(margins.top()) + margins.bottom();
}

QSize ColumnLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int wanted = m_item ? std::max(m_item->sizeHint().width(), m_item->minimumSize().width()) : 0;
    const int width = m_maximumWidth < QLAYOUTSIZE_MAX ? m_maximumWidth : wanted;
    return {width + 2 * sideMargin(), columnHeight(width) + margins.top() + margins.bottom()};
}

QSize ColumnLayout::minimumSize() const
{
    const QSize item = m_item ? m_item->minimumSize() : QSize();
    return QSize(item.width() + 2 * sideMargin(), 0);
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int windowWidth = this->windowWidth(rect.width());
    m_isRoomy = isRoomy(windowWidth);
    if (!m_item)
        return;
    const QMargins margins = marginsFor(windowWidth);
    const int width = columnWidth(rect.width());
    const int height = columnHeight(width);
    const int room = rect.height() - height - margins.bottom();
    const int usualHeight = m_maximumWidth * 5 / 4;
    m_top = m_heldTop.value_or(std::max(margins.top(), std::min(room, (rect.height() - usualHeight) / 2)));
    const bool isMirrored = parentWidget() != nullptr && parentWidget()->isRightToLeft(); // with the bar at the left
    const int left = (windowWidth - width) / 2 - (isMirrored ? windowWidth - rect.width() : 0);
    m_item->setGeometry(QRect(rect.left() + left, rect.top() + m_top, width, height));
}

} // namespace Descope
