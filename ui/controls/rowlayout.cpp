// SPDX-License-Identifier: MIT
#include "controls/rowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Descope {

namespace {

constexpr int Letters = 10; // of a word

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

RowLayout::RowLayout(QWidget *parent, Fixed fixed)
    : QLayout(parent)
    , m_fixed(fixed)
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
    const QMargins around = contentsMargins();
    return arrange(QRect(0, 0, width, 0).marginsRemoved({around.left(), 0, around.right(), 0}), false) + around.top() +
           around.bottom();
}

QSize RowLayout::sizeHint() const
{
    int width = contentsMargins().left() + contentsMargins().right();
    for (const auto &item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + std::max(spacing(), 0);
    return {width, heightForWidth(width)};
}

QSize RowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return size.grownBy(contentsMargins());
}

void RowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(contentsRect(), true);
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
    const bool isFirstFixed = m_fixed == Fixed::First;
    const QSize fixed = (isFirstFixed ? first : second)->sizeHint();
    const int rest = rect.width() - fixed.width() - 2 * gap;
    const int word = parentWidget() != nullptr ? Letters * parentWidget()->fontMetrics().averageCharWidth() : 0;
    if (rest >= std::max({rect.width() / 2, word, (isFirstFixed ? second : first)->minimumSize().width()})) {
        const int firstWidth = isFirstFixed ? fixed.width() : rest;
        const int secondWidth = isFirstFixed ? rest : fixed.width();
        const int restHeight = heightOf(isFirstFixed ? second : first, rest);
        const int firstHeight = isFirstFixed ? fixed.height() : restHeight;
        const int secondHeight = isFirstFixed ? restHeight : fixed.height();
        const int height = std::max(firstHeight, secondHeight);
        const int firstTop = isFirstFixed ? 0 : (height - firstHeight) / 2; // a picture stands beside the first of the lines
        place(0, {rect.left(), rect.top() + firstTop, firstWidth, firstHeight});
        place(1, {rect.left() + rect.width() - secondWidth, rect.top() + (height - secondHeight) / 2, secondWidth, secondHeight});
        return height;
    }
    const int firstWidth = isFirstFixed ? std::min(fixed.width(), rect.width()) : rect.width();
    const int secondWidth = isFirstFixed ? rect.width() : std::min(fixed.width(), rect.width());
    const int firstHeight = heightOf(first, firstWidth);
    const int secondHeight = heightOf(second, secondWidth);
    place(0, {rect.left(), rect.top(), firstWidth, firstHeight});
    place(1, {rect.left(), rect.top() + firstHeight + gap, secondWidth, secondHeight});
    return firstHeight + gap + secondHeight;
}

} // namespace Descope
