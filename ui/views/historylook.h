// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace Descope {

// Paints the headings of a table to read as plain, quiet text, unless a style sheet says how they look. Private to the library.
class PlainHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PlainHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

// Paints the cells of a table to read: text without an indent, in lines that break, and below it a quieter mark (MarkRole).
// Private to the library.
class PlainCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int MarkRole = Qt::UserRole;
    // Returns the room that a cell keeps behind its text.
    static int gap(const QFontMetrics &font);

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Returns the size of the text in one line when `option` has no width, else in lines of that width.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Descope
