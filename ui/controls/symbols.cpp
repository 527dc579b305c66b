// SPDX-License-Identifier: MIT
#include "controls/symbols.h"

#include "controls/svgicon.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt asks. A static library's resources are only there once somebody has asked for them.
static void initializeResources()
{
    Q_INIT_RESOURCE(descope);
}

namespace Descope {

namespace {

QString fileName(Symbol symbol)
{
    static const QHash<Symbol, QString> names = {{Symbol::Info, u"info"_s}, {Symbol::Positive, u"success"_s},
        {Symbol::Warning, u"warning"_s}, {Symbol::Error, u"error"_s}, {Symbol::Check, u"check"_s}, {Symbol::Cross, u"cross"_s},
        {Symbol::Dot, u"dot"_s}, {Symbol::Eye, u"eye"_s}, {Symbol::EyeOff, u"eye-off"_s}, {Symbol::Mail, u"mail"_s},
        {Symbol::CapsLock, u"caps-lock"_s}, {Symbol::Offline, u"offline"_s}};
    return u":/descope/symbols/%1.svg"_s.arg(names.value(symbol));
}

/// Draws a file by Qt Svg itself: QIcon would need the plugins for SVG, which are a package of their own on newer systems.
QPixmap drawn(const QString &file, int size, qreal devicePixelRatio)
{
    initializeResources();
    QPixmap pixmap((QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(file).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QPixmap tinted(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

/// Draws a square sharply at every size and scale.
class SquareEngine : public QIconEngine
{
public:
    using Draw = std::function<QPixmap(int size, qreal devicePixelRatio, QIcon::Mode mode)>;

    explicit SquareEngine(Draw draw)
        : m_draw(std::move(draw))
    {
    }

    QIconEngine *clone() const override { return new SquareEngine(m_draw); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        QRect square(0, 0, size, size);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, m_draw(size, painter->device()->devicePixelRatioF(), mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return m_draw(std::min(size.width(), size.height()), 1, mode);
    }

private:
    Draw m_draw;
};

QIcon iconOf(SquareEngine::Draw draw)
{
    return QIcon(new SquareEngine(std::move(draw))); // the icon owns its engine
}

} // namespace

QPixmap symbolPixmap(Symbol symbol, int size, qreal devicePixelRatio, const QColor &color)
{
    const QString key = u"descope-symbol-%1-%2-%3-%4"_s.arg(static_cast<int>(symbol))
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = tinted(drawn(fileName(symbol), size, devicePixelRatio), color);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon symbolIcon(Symbol symbol, const QColor &color)
{
    return iconOf([symbol, color](int size, qreal devicePixelRatio, QIcon::Mode mode) {
        QColor shade = color;
        if (mode == QIcon::Disabled)
            shade.setAlphaF(0.5F);
        return symbolPixmap(symbol, size, devicePixelRatio, shade);
    });
}

QIcon svgIcon(const QString &file)
{
    return iconOf([file](int size, qreal devicePixelRatio, QIcon::Mode) { return drawn(file, size, devicePixelRatio); });
}

QIcon logoIcon()
{
    return svgIcon(u":/descope/logo.svg"_s);
}

} // namespace Descope
