// SPDX-License-Identifier: MIT
#include "views/historylook.h"

#include "controls/colors.h"
#include "controls/lookkeeper.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Descope {

namespace {

constexpr int Flags = Qt::TextWordWrap | Qt::AlignTop;

int flags(Qt::LayoutDirection direction)
{
    return Flags | int(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignAbsolute);
}

/// Returns the room of the text in a cell. It begins where the cell does, and its column keeps a distance to the next.
QRect textRect(const QStyleOptionViewItem &option)
{
    const int space = PlainCells::gap(option.fontMetrics);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    return option.rect.adjusted(isMirrored ? space : 0, space / 4, isMirrored ? 0 : -space, 0);
}

QSize sizeOf(const QFontMetrics &font, const QString &text, int width)
{
    constexpr int Any = 1 << 20;
    return text.isEmpty() ? QSize() : font.boundingRect(QRect(0, 0, width > 0 ? width : Any, Any), Flags, text).size();
}

} // namespace

PlainHeader::PlainHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    viewport()->setAutoFillBackground(false); // some themes have another colour for headings
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(1);
    setSectionResizeMode(Fixed);
    new LookKeeper(this, [this] { dropStyleSheetFont(this); });
}

void PlainHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (testAttribute(Qt::WA_StyleSheetTarget))
        return QHeaderView::paintSection(painter, rect, section);
    painter->setPen(Colors::secondaryText(Colors::paletteOn(this)));
    painter->drawText(rect, flags(layoutDirection()), model()->headerData(section, orientation()).toString());
}

QSize PlainHeader::sectionSizeFromContents(int section) const
{
    if (testAttribute(Qt::WA_StyleSheetTarget))
        return QHeaderView::sectionSizeFromContents(section);
    const int space = PlainCells::gap(fontMetrics());
    return sizeOf(fontMetrics(), model()->headerData(section, orientation()).toString(), 0) + QSize(space, space / 4);
}

int PlainCells::gap(const QFontMetrics &font)
{
    return font.averageCharWidth() + 2;
}

void PlainCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QWidget *table = cell.widget;
    const QStyle *style = table != nullptr ? table->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, table);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(text);
    QRect place = textRect(cell);
    painter->drawText(place, flags(cell.direction), index.data().toString());
    place.setTop(place.top() + sizeOf(cell.fontMetrics, index.data().toString(), place.width()).height());
    if (!isSelected && table != nullptr)
        painter->setPen(Colors::secondaryText(Colors::paletteOn(table)));
    painter->drawText(place, flags(cell.direction), index.data(MarkRole).toString());
    painter->restore();
}

QSize PlainCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int space = gap(option.fontMetrics);
    const int width = option.rect.width() > 0 ? std::max(1, option.rect.width() - space) : 0;
    const QSize text = sizeOf(option.fontMetrics, index.data().toString(), width);
    const QSize mark = sizeOf(option.fontMetrics, index.data(MarkRole).toString(), width);
    return {std::max(text.width(), mark.width()) + space, text.height() + mark.height() + space / 2};
}

} // namespace Descope
