// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"

#include "controls/colors.h"
#include "controls/spinner.h"

#include <QElapsedTimer>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTimer>

namespace Descope {

struct BusyButton::Private
{
    QString busyText;
    QTimer frames;
    QElapsedTimer clock;
    bool busy = false;
    bool usable = true;
};

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

QSize BusyButton::sizeHint() const
{
    const int spinner = fontMetrics().height() * 2;
    const int busyWidth = fontMetrics().horizontalAdvance(d->busyText) + spinner;
    const int growth = std::max(0, busyWidth - fontMetrics().size(Qt::TextShowMnemonic, text()).width());
    return QPushButton::sizeHint() + QSize(growth, 0);
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

void BusyButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QColor accent = Colors::accent(palette());
    const QColor onAccent = palette().color(QPalette::Active, QPalette::HighlightedText);
    if (d->busy || isEnabled()) {
        option.palette.setColor(QPalette::Button, accent);
        option.palette.setColor(QPalette::ButtonText, onAccent);
        option.state |= QStyle::State_Enabled; // busy is not grey
    }
    if (d->busy)
        option.text = d->busyText.isEmpty() ? text() : d->busyText;
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    if (!d->busy)
        return;
    const int side = fontMetrics().height();
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const int left = (width() - textWidth) / 2 - side * 3 / 2;
    const QRect place(left, (height() - side) / 2, side, side);
    const qreal turn = static_cast<qreal>(d->clock.elapsed() % 1000) / 1000;
    Spinner::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place), onAccent, d->frames.isActive() ? turn : 0);
}

} // namespace Descope
