// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"

#include "controls/accessibility.h"
#include "controls/buttonlines.h"
#include "controls/controlstyle.h"
#include "controls/motion.h"
#include "controls/spinner.h"
#include "controls/symbols.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTimer>

#include <utility>

namespace Descope {

struct BusyButton::Private
{
    QString shownBusyText() const { return instead.isEmpty() ? busyText : instead; }

    QString busyText;
    QString instead;
    QTimer frames;
    QElapsedTimer clock;
    bool busy = false;
    bool usable = true;
};

BusyButton::BusyButton(QWidget *parent)
    : WrappingButton(parent)
    , d(std::make_unique<Private>())
{
    setAutoDefault(false);
    ControlStyle::setDrawn(this, true);
    d->frames.setInterval(40);
    connect(&d->frames, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(Motion::ofApplication(), &Motion::changed, this, &BusyButton::moveSpinner);
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
        setSpokenName(this, d->shownBusyText());
    updateGeometry();
    update();
}

bool BusyButton::isBusy() const
{
    return d->busy;
}

QString BusyButton::shownText() const
{
    return d->busy && !d->shownBusyText().isEmpty() ? d->shownBusyText() : text();
}

qreal BusyButton::spinnerTurn() const
{
    return d->frames.isActive() ? Spinner::turnAt(d->clock.elapsed()) : 0;
}

QSize BusyButton::sizeHint() const
{
    ensurePolished();
    const int spinner = fontMetrics().height() * 2;
    const int busyWidth = fontMetrics().horizontalAdvance(d->shownBusyText()) + spinner;
    const int growth = std::max(0, busyWidth - fontMetrics().size(Qt::TextShowMnemonic, text()).width());
    return QPushButton::sizeHint() + QSize(growth, 0);
}

// The height that both texts have room in: nothing moves while busy.
int BusyButton::heightForWidth(int width) const
{
    QStyleOptionButton busy;
    QPushButton::initStyleOption(&busy);
    showBusy(&busy);
    return std::max(WrappingButton::heightForWidth(width), ButtonLines(this, busy).heightFor(width));
}

void BusyButton::setBusy(bool busy, const QString &instead)
{
    d->busy = busy;
    if (std::exchange(d->instead, instead) != instead)
        updateGeometry();
    d->clock.start();
    moveSpinner();
    setSpokenName(this, busy ? d->shownBusyText() : QString());
    setEnabled(d->usable && !busy);
    update();
}

void BusyButton::moveSpinner()
{
    if (d->busy && Spinner::isMotionWanted(this))
        d->frames.start();
    else
        d->frames.stop();
    update();
}

void BusyButton::setUsable(bool usable)
{
    d->usable = usable;
    setEnabled(usable && !d->busy);
}

// Qt takes the focus away from what is disabled, and would give it to whatever comes next; here it waits until the button is
// back.
bool BusyButton::focusNextPrevChild(bool next)
{
    return !isEnabled() || QPushButton::focusNextPrevChild(next);
}

void BusyButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::DefaultButton; // which styles of other programs show
    if (d->busy)
        showBusy(option);
}

// The style, or a style sheet, places text and icon where it wants them.
void BusyButton::showBusy(QStyleOptionButton *option) const
{
    const int side = fontMetrics().height();
    option->text = d->shownBusyText().isEmpty() ? text() : d->shownBusyText();
    option->iconSize = {side, side};
    // Layouts ask often for the height, for which nothing is drawn.
    option->icon = drawnIcon([color = ControlStyle::labelColor(*option, this), turn = spinnerTurn()](
                                 const QSize &room, qreal devicePixelRatio, QIcon::Mode) {
        QPixmap pixmap(room * devicePixelRatio);
        pixmap.setDevicePixelRatio(devicePixelRatio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        Spinner::paint(&painter, QRectF(QPointF(), room), color, turn);
        return pixmap;
    });
}

} // namespace Descope
