// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>

namespace Descope {

// Places its one item as a column: centred, not wider than reads well, and somewhat below the top in a tall window.
// The column grows downwards, so that nothing jumps when a message appears; only when the window is too low for that
// does it move up. Private to the library.
class ColumnLayout : public QLayout
{
    Q_OBJECT

public:
    explicit ColumnLayout(QWidget *parent);
    ~ColumnLayout() override;

    void setMaximumColumnWidth(int width);

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
    int columnWidth(int available) const;
    int columnHeight(int width) const;

    std::unique_ptr<QLayoutItem> m_item;
    int m_maximumWidth = QLAYOUTSIZE_MAX;
};

} // namespace Descope
