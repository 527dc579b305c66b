// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"

#include "controls/colors.h"
#include "controls/spinner.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTimer>

namespace Descope {

struct BusyButton::Private
{
    QColor panelColor(const BusyButton *button) const;
    QColor textColor(const BusyButton *button) const;

    QString busyText;
    QTimer frames;
    QElapsedTimer clock;
    bool busy = false;
    bool usable = true;
};

QColor BusyButton::Private::panelColor(const BusyButton *button) const
{
    const QPalette &palette = button->palette();
    if (!busy && !button->isEnabled())
        return Colors::mix(palette.color(QPalette::Window), palette.color(QPalette::Active, QPalette::WindowText), 0.12);
    const QColor text = textColor(button);
    const QColor away = text.lightnessF() > 0.5F ? Qt::black : Qt::white; // more contrast, not less, under the mouse
    const qreal share = button->isDown() ? 0.24 : button->underMouse() && button->isEnabled() ? 0.12 : 0;
    return Colors::mix(Colors::accent(palette), away, share);
}

QColor BusyButton::Private::textColor(const BusyButton *button) const
{
    const QPalette &palette = button->palette();
    if (busy || button->isEnabled())
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return Colors::mix(palette.color(QPalette::Window), palette.color(QPalette::Active, QPalette::WindowText), 0.55);
}

BusyButton::BusyButton(QWidget *parent)
    : QPushButton(parent)
    , d(std::make_unique<Private>())
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    d->frames.setInterval(40);
    connect(&d->frames, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

BusyButton::~BusyButton() = default;

QString BusyButton::busyText() const
{
    return d->busyText;
}

void BusyButton::setBusyText(const QString &text)
{
    d->busyText = text;
    if (d->busy)
        setAccessibleName(text);
    updateGeometry();
    update();
}

bool BusyButton::isBusy() const
{
    return d->busy;
}

QString BusyButton::shownText() const
{
    return d->busy && !d->busyText.isEmpty() ? d->busyText : text();
}

qreal BusyButton::spinnerTurn() const
{
    return d->frames.isActive() ? Spinner::turnAt(d->clock.elapsed()) : 0;
}

QSize BusyButton::sizeHint() const
{
    ensurePolished();
    const int spinner = fontMetrics().height() * 2;
    const int busyWidth = fontMetrics().horizontalAdvance(d->busyText) + spinner;
    const int growth = std::max(0, busyWidth - fontMetrics().size(Qt::TextShowMnemonic, text()).width());
    return (QPushButton::sizeHint() + QSize(growth, 0)).expandedTo(QSize(0, fontMetrics().height() * 2));
}

QSize BusyButton::minimumSizeHint() const
{
    return sizeHint();
}

void BusyButton::setBusy(bool busy)
{
    d->busy = busy;
    d->clock.start();
    if (busy && Spinner::isMotionWanted(this))
        d->frames.start();
    else
        d->frames.stop();
    setAccessibleName(busy ? d->busyText : QString());
    setEnabled(d->usable && !busy);
    update();
}

void BusyButton::setUsable(bool usable)
{
    d->usable = usable;
    setEnabled(usable && !d->busy);
}

void BusyButton::paintEvent(QPaintEvent *event)
{
    if (testAttribute(Qt::WA_StyleSheetTarget))
        return QPushButton::paintEvent(event); // whoever writes a style sheet for it wants that look
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor foreground = d->textColor(this);
    paintPanel(&painter, foreground);
    paintContent(&painter, foreground);
}

// A style sheet places text and icon where it wants them.
void BusyButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (!d->busy)
        return;
    const int side = fontMetrics().height();
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Spinner::paint(&painter, QRectF(0, 0, side, side), palette().color(QPalette::ButtonText), spinnerTurn());
    painter.end();
    option->text = shownText();
    option->icon = QIcon();
    option->icon.addPixmap(pixmap, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    option->iconSize = {side, side};
}

void BusyButton::paintPanel(QPainter *painter, const QColor &foreground) const
{
    constexpr qreal Radius = 4;
    const QRectF panel = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(d->panelColor(this));
    painter->drawRoundedRect(panel, Radius, Radius);
    if (!hasFocus())
        return;
    painter->setPen(QPen(foreground, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(panel.adjusted(2.5, 2.5, -2.5, -2.5), Radius - 2, Radius - 2);
}

void BusyButton::paintContent(QPainter *painter, const QColor &foreground) const
{
    const QString shown = shownText();
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const int flags = Qt::AlignCenter | Qt::TextDontClip | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int side = d->busy ? fontMetrics().height() : 0;
    const int gap = side / 2;
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, shown).width();
    const int left = (width() - side - gap - textWidth) / 2;
    const QRect spinner = QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - side) / 2, side, side));
    const QRect label = QStyle::visualRect(layoutDirection(), rect(), QRect(left + side + gap, 0, textWidth, height()));
    painter->setPen(foreground);
    painter->drawText(label, flags, shown);
    if (d->busy)
        Spinner::paint(painter, spinner, foreground, spinnerTurn());
}

} // namespace Descope
