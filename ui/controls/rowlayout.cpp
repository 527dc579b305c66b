// SPDX-License-Identifier: MIT
#include "controls/rowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Descope {

namespace {

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

RowLayout::RowLayout(QWidget *parent)
    : QLayout(parent)
{
}

RowLayout::~RowLayout()
{
    while (!m_items.empty())
        delete takeAt(0); // a layout that is destroyed takes itself out of the one that it is in
}

void RowLayout::addItem(QLayoutItem *item)
{
    if (QLayout *layout = item->layout())
        addChildLayout(layout);
    m_items.emplace_back(item);
}

QLayoutItem *RowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *RowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int RowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize RowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + std::max(spacing(), 0);
    return {width, heightForWidth(width)};
}

QSize RowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return size;
}

void RowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int RowLayout::arrange(const QRect &rect, bool apply) const
{
    const Qt::LayoutDirection direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto place = [&](int index, const QRect &where) {
        if (apply)
            m_items[size_t(index)]->setGeometry(QStyle::visualRect(direction, rect, where));
    };
    const QLayoutItem *first = itemAt(0);
    const QLayoutItem *second = itemAt(1);
    if (first == nullptr)
        return 0;
    if (second == nullptr || second->isEmpty()) {
        const int height = heightOf(first, rect.width());
        place(0, {rect.left(), rect.top(), rect.width(), height});
        return height;
    }
    const int gap = std::max(spacing(), 0);
    const QSize end = second->sizeHint();
    const int beside = rect.width() - end.width() - 2 * gap;
    if (beside >= rect.width() / 2) {
        const int textHeight = heightOf(first, beside);
        const int height = std::max(textHeight, end.height());
        place(0, {rect.left(), rect.top() + (height - textHeight) / 2, beside, textHeight});
        place(1, {rect.left() + rect.width() - end.width(), rect.top() + (height - end.height()) / 2, end.width(), end.height()});
        return height;
    }
    const int textHeight = heightOf(first, rect.width());
    const int endWidth = std::min(end.width(), rect.width());
    const int endHeight = heightOf(second, endWidth);
    place(0, {rect.left(), rect.top(), rect.width(), textHeight});
    place(1, {rect.left(), rect.top() + textHeight + gap, endWidth, endHeight});
    return textHeight + gap + endHeight;
}

} // namespace Descope
