// SPDX-License-Identifier: MIT
#include "controls/qrcode.h"

#include "controls/accessibility.h"

#include <QAccessibleWidget>
#include <QPainter>

#include <cmath>

namespace Descope {

namespace {

constexpr int QuietZone = 4; // modules, on each side
constexpr int Side = 200;    // at most: what belongs to it fits into a small window, too
constexpr int LeastModule = 2;

QAccessibleInterface *makeGraphic(QWidget *widget)
{
    return new QAccessibleWidget(widget, QAccessible::Graphic);
}

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleInterface(this, makeGraphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setModules(const QList<QList<bool>> &modules)
{
    m_modules = modules;
    updateGeometry();
    update();
}

int QrCode::modulesAcross() const
{
    return static_cast<int>(m_modules.size()) + 2 * QuietZone;
}

bool QrCode::isReadable() const
{
    return !m_modules.isEmpty() && Side / modulesAcross() >= LeastModule;
}

QSize QrCode::sizeHint() const
{
    const int side = isReadable() ? Side / modulesAcross() * modulesAcross() : 0;
    return {side, side};
}

QSize QrCode::minimumSizeHint() const
{
    return sizeHint();
}

// Counts in pixels of the screen, and tells the painter where these are.
void QrCode::paintEvent(QPaintEvent *)
{
    if (!isReadable())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const QTransform toScreen = painter.deviceTransform();
    const QRectF place = toScreen.mapRect(QRectF(rect()));
    const int module = static_cast<int>(std::min(place.width(), place.height())) / modulesAcross();
    const auto middle = [code = module * m_modules.size()](
                            qreal start, qreal length) { return std::floor(start + (length - static_cast<qreal>(code)) / 2); };
    const QPointF first(middle(place.left(), place.width()), middle(place.top(), place.height()));
    const QTransform fromScreen = toScreen.inverted();
    for (qsizetype y = 0; y < m_modules.size(); ++y) {
        for (qsizetype x = 0; x < m_modules.at(y).size(); ++x) {
            const QRectF dark(
                first.x() + static_cast<qreal>(x * module), first.y() + static_cast<qreal>(y * module), module, module);
            if (m_modules.at(y).at(x))
                painter.fillRect(fromScreen.mapRect(dark), Qt::black);
        }
    }
}

} // namespace Descope
