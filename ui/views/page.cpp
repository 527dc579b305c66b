// SPDX-License-Identifier: MIT
#include "views/page.h"

#include "controls/colors.h"
#include "controls/columnlayout.h"
#include "controls/shapes.h"

#include <QPainter>
#include <QPalette>

namespace Descope {

void Page::setCardWanted(bool wanted)
{
    m_isCardWanted = wanted;
    update();
}

// Returns an empty place where there is no card.
QRect Page::card() const
{
    const auto *column = qobject_cast<const ColumnLayout *>(layout());
    const bool isWanted = m_isCardWanted && column != nullptr && !testAttribute(Qt::WA_StyleSheetTarget);
    return isWanted ? column->card() : QRect();
}

QColor Page::ground() const
{
    if (card().isEmpty())
        return {};
    QPalette around = palette();
    around.setColor(QPalette::Window, Colors::ground(parentWidget()));
    return Colors::card(around);
}

void Page::paintEvent(QPaintEvent *)
{
    const QRect place = card();
    if (place.isEmpty())
        return;
    constexpr qreal Radius = 12;
    QPainter painter(this);
    Shapes::fill(&painter, place, Radius, ground());
    Shapes::outline(&painter, place, Radius, 1, Colors::line(palette()));
}

} // namespace Descope
