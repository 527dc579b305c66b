// SPDX-License-Identifier: MIT
#include "controls/waybutton.h"

#include "controls/accessibility.h"
#include "controls/avatar.h"
#include "controls/buttonlines.h"
#include "controls/colors.h"
#include "controls/controlparts.h"
#include "controls/controlstyle.h"
#include "controls/lookkeeper.h"
#include "controls/shapes.h"

#include <QGuiApplication>
#include <QPointer>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <utility>

namespace Descope {

WayButton::WayButton(QWidget *parent)
    : WrappingButton(parent)
{
    setAutoDefault(false);
    new LookKeeper(this, [this] { applyLook(); });
}

void WayButton::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    applyLook();
}

void WayButton::setMark(const ProviderMark &mark)
{
    m_mark = mark;
    applyLook();
}

void WayButton::setPerson(const QString &name, const QPixmap &picture)
{
    m_person = {name, picture};
    applyLook();
}

QIcon WayButton::personIcon() const
{
    return drawnIcon([person = *m_person, button = QPointer(this)](const QSize &room, qreal devicePixelRatio, QIcon::Mode) {
        QPixmap pixmap(room * devicePixelRatio);
        pixmap.setDevicePixelRatio(devicePixelRatio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setFont(button ? button->font() : QGuiApplication::font());
        Avatar::paint(&painter, QRectF(QPointF(), room), person.first, person.second,
            button ? button->palette() : QGuiApplication::palette());
        return pixmap;
    });
}

void WayButton::applyLook()
{
    constexpr int LeastMark = 18; // the sum of what the owners want
    constexpr int ClearSpace = 4; // at both sides of a mark, besides the distance to the text
    const int side = fontMetrics().height();
    if (m_person) {
        setIconSize({2 * side, 2 * side}); // the height of two lines
        return setIcon(personIcon());
    }
    if (!m_mark) {
        setIconSize({side, side});
        return setIcon(symbolIcon(m_symbol, palette().color(QPalette::Active, QPalette::ButtonText)));
    }
    const int height = std::max(side, LeastMark);
    setIconSize({height + 2 * ClearSpace, height});
    // What is behind the button is known when it is painted, and may be another colour the next time.
    setIcon(drawnIcon([mark = *m_mark, button = QPointer(this)](const QSize &room, qreal devicePixelRatio, QIcon::Mode mode) {
        const QPalette around = button ? ControlStyle::paletteOnButton(button) : QGuiApplication::palette();
        return mark.drawn(std::min(room.width(), room.height()), devicePixelRatio, around, mode == QIcon::Disabled);
    }));
}

void WayButton::setNote(const QString &note)
{
    if (std::exchange(m_note, note) == note)
        return;
    setSpokenDescription(this, note);
    updateGeometry();
    update();
}

void WayButton::setDetail(const QString &detail)
{
    m_hasDetail = true;
    setNote(detail);
}

int WayButton::heightForWidth(int width) const
{
    ensurePolished();
    return ButtonLines(this, optionFor(width)).heightFor(width);
}

void WayButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option = optionFor(width());
    option.text = ButtonLines(this, option).textFor(width());
    painter.drawControl(QStyle::CE_PushButton, option);
    if (isNoteBeside(width()))
        paintNote(&painter);
}

/// Returns what is to be painted, with the note in a line of its own where that has no place beside the text, and without the
/// symbol where a word has no place beside it.
QStyleOptionButton WayButton::optionFor(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = option.text;
    if (ButtonLines(this, option).textFor(width).replace(u'\n', u' ') != words)
        option.icon = {};
    if (!m_note.isEmpty() && !isNoteBeside(width))
        option.text += u'\n' + m_note;
    return option;
}

QFont WayButton::noteFont() const
{
    constexpr qreal Scale = 0.85;
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * Scale);
    else
        small.setPixelSize(std::max(1, qRound(small.pixelSize() * Scale)));
    return small;
}

/// Returns the size of the note with its frame.
QSize WayButton::noteSize() const
{
    const int unit = ControlStyle::gridUnit(fontMetrics());
    return QFontMetrics(noteFont()).size(Qt::TextSingleLine, m_note) + QSize(3 * unit, unit);
}

/// Other styles and style sheets place the text where they want it.
bool WayButton::isNoteBeside(int width) const
{
    if (m_note.isEmpty() || m_hasDetail || !ControlStyle::draws(this) || Parts::isStyled(this))
        return false;
    const int unit = ControlStyle::gridUnit(fontMetrics());
    const int content = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + iconSize().width() + 2 * unit;
    return (width - content) / 2 >= noteSize().width() + 3 * unit;
}

void WayButton::paintNote(QPainter *painter) const
{
    const int unit = ControlStyle::gridUnit(fontMetrics());
    const QPalette around = ControlStyle::paletteOnButton(this);
    const QRect place = QStyle::alignedRect(
        layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, noteSize(), rect().adjusted(2 * unit, 0, -2 * unit, 0));
    Shapes::outline(painter, place, place.height() / 2.0, 1, Colors::outline(around));
    painter->setFont(noteFont());
    painter->setPen(isEnabled() ? Colors::secondaryText(around) : Colors::paleText(around));
    painter->drawText(place, Qt::AlignCenter, m_note);
}

} // namespace Descope
