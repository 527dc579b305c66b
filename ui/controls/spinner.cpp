// SPDX-License-Identifier: MIT
#include "controls/spinner.h"

#include "controls/colors.h"
#include "controls/motion.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace Descope {

namespace {
constexpr int FrameMilliseconds = 40;
constexpr qint64 TurnMilliseconds = 1000;
} // namespace

struct Spinner::Private
{
    QBasicTimer timer;
    QElapsedTimer clock;
    qreal scale = 1;
};

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    d->clock.start();
    connect(Motion::ofApplication(), &Motion::changed, this, &Spinner::move);
}

Spinner::~Spinner() = default;

void Spinner::setScale(qreal scale)
{
    d->scale = scale;
    updateGeometry();
}

QSize Spinner::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * d->scale);
    return {side, side};
}

QSize Spinner::minimumSizeHint() const
{
    return sizeHint();
}

void Spinner::paint(QPainter *painter, const QRectF &rect, const QColor &color, qreal turn)
{
    constexpr int Sixteenths = 16;
    const qreal side = std::min(rect.width(), rect.height());
    const qreal width = std::max(1.5, side / 8);
    QRectF square(0, 0, side - width, side - width);
    square.moveCenter(rect.center());
    QColor pale = color;
    pale.setAlphaF(color.alphaF() * 0.25F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(pale, width));
    painter->drawEllipse(square);
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(square, qRound((90 - 360 * turn) * Sixteenths), -100 * Sixteenths);
    painter->restore();
}

qreal Spinner::turnAt(qint64 milliseconds)
{
    return static_cast<qreal>(milliseconds % TurnMilliseconds) / TurnMilliseconds;
}

bool Spinner::isMotionWanted(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 &&
           !Motion::ofApplication()->isReduced();
}

void Spinner::move()
{
    if (isVisible() && isMotionWanted(this))
        d->timer.start(FrameMilliseconds, this);
    else
        d->timer.stop();
    update();
}

void Spinner::hideEvent(QHideEvent *event)
{
    d->timer.stop();
    QWidget::hideEvent(event);
}

void Spinner::showEvent(QShowEvent *event)
{
    move();
    QWidget::showEvent(event);
}

void Spinner::paintEvent(QPaintEvent *)
{
    const qreal turn = d->timer.isActive() ? turnAt(d->clock.elapsed()) : 0;
    QPainter painter(this);
    paint(&painter, rect(), Colors::link(Colors::paletteOn(this)), turn);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

} // namespace Descope
