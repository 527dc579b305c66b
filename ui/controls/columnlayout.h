// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <optional>

namespace Descope {

// Places its one item as a column: not wider than reads well, and in the middle. A column of the usual height is in the middle of
// a tall window, too; others have their top in the same place and grow downwards, so that nothing jumps when a message appears or
// another screen comes. Only when the window is too low for that does it move up. Private to the library.
class ColumnLayout : public QLayout
{
    Q_OBJECT

public:
    explicit ColumnLayout(QWidget *parent);
    ~ColumnLayout() override;

    void setMaximumColumnWidth(int width);
    // Says how wide the window is, of which a scroll bar of that width may take a part: the column keeps its place then, beside
    // the bar.
    void setWindow(int width, int scrollBar);
    // Keeps the column at the height where it stands now, whatever it grows by, until this is taken back.
    void setHeld(bool held);
    // Returns the place of a card behind the column, larger than that by twice the margins. It is empty in a window without much
    // room around the column.
    QRect card() const;

    void addItem(QLayoutItem *item) override; // owns it; there may be only one
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    bool isRoomy(int width) const;
    QMargins marginsFor(int width) const;
    // Returns the width of the window, of which `available` is left.
    int windowWidth(int available) const;
    int sideMargin() const;
    int columnWidth(int available) const;
    int columnHeight(int width) const;

    std::unique_ptr<QLayoutItem> m_item;
    int m_maximumWidth = QLAYOUTSIZE_MAX;
    int m_windowWidth = 0;
    int m_scrollBar = 0;
    int m_top = 0;
    std::optional<int> m_heldTop;
    bool m_isRoomy = false; // as it is now: geometry() is empty while something has changed
};

} // namespace Descope
