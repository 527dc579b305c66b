// SPDX-License-Identifier: MIT
#include "controls/flowlayout.h"

#include "controls/controlstyle.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Descope {

namespace {

// Returns the size that an item has in a row of that width.
QSize sizeIn(const QLayoutItem *item, int width)
{
    const QSize hint = item->sizeHint();
    if (hint.width() <= width)
        return hint;
    return {width, item->hasHeightForWidth() ? item->heightForWidth(width) : hint.height()};
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, Room room)
    : QLayout(parent)
    , m_room(room)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? std::max(spacing(), 0) : 0);
    }
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const int gap = std::max(spacing(), 0);
    const Qt::LayoutDirection direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<QLayoutItem *> row;
    int top = rect.top();
    int width = 0;
    int height = 0;
    const auto endRow = [&] {
        const int room = std::max(0, rect.width() - width);
        const int between = m_room == Room::Between && row.size() > 1 ? room / int(row.size() - 1) : 0;
        int left = rect.left() + (m_room == Room::Around ? room / 2 : 0);
        if (m_isOverhanging && !row.empty() && row.front()->widget() != nullptr)
            left -= ControlStyle::overhang(row.front()->widget());
        for (QLayoutItem *item : row) {
            const QSize size = sizeIn(item, rect.width());
            const QRect place(QPoint(left, top + (height - size.height()) / 2), size); // in the middle of the row
            if (apply)
                item->setGeometry(QStyle::visualRect(direction, rect, place));
            left += size.width() + gap + between;
        }
        top += row.empty() ? 0 : height + gap;
        row.clear();
        width = height = 0;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(item.get(), rect.width());
        if (!row.empty() && width + gap + size.width() > rect.width())
            endRow();
        width += size.width() + (row.empty() ? 0 : gap);
        height = std::max(height, size.height());
        row.push_back(item.get());
    }
    endRow();
    return std::max(0, top - gap - rect.top());
}

} // namespace Descope
