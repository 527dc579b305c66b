// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Descope {

// Puts two items into a line while the one that is fixed leaves half of the width to the other, and enough for a word; else the
// second below the first.
// A fixed second item stands at the end of the line. Private to the library.
class RowLayout : public QLayout
{
    Q_OBJECT

public:
    // Says which item is as wide as it wants to be; the other one has the rest.
    enum class Fixed { First, Second };

    explicit RowLayout(QWidget *parent = nullptr, Fixed fixed = Fixed::Second);
    ~RowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    // Returns the height, and with `apply` gives the items their places.
    int arrange(const QRect &rect, bool apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const Fixed m_fixed;
};

} // namespace Descope
