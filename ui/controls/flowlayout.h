// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Descope {

// Puts its items side by side while there is room, and the rest into further rows. Private to the library.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    // Says where a row has the room that its items leave: behind the last one, on both sides, or between all of them.
    enum class Room { Behind, Around, Between };

    explicit FlowLayout(QWidget *parent = nullptr, Room room = Room::Behind);
    ~FlowLayout() override;

    // Lets rows begin where a text in line with them begins: a button that is a text stands out. There must be room for that.
    void setOverhanging(bool overhanging) { m_isOverhanging = overhanging; }

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    // Returns the height of the rows, and with `apply` gives the items their places.
    int arrange(const QRect &rect, bool apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const Room m_room;
    bool m_isOverhanging = false;
};

} // namespace Descope
