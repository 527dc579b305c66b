// SPDX-License-Identifier: MIT
#include "controls/symbols.h"

#include "controls/svgicon.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

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
        {Symbol::CapsLock, u"caps-lock"_s}, {Symbol::Offline, u"offline"_s}, {Symbol::Code, u"code"_s},
        {Symbol::Browser, u"browser"_s}, {Symbol::Organization, u"organization"_s}, {Symbol::Message, u"message"_s},
        {Symbol::Phone, u"phone"_s}, {Symbol::Person, u"person"_s}};
    return u":/descope/symbols/%1.svg"_s.arg(names.value(symbol));
}

/// Draws sharply at every size and scale.
class DrawnEngine : public QIconEngine
{
public:
    explicit DrawnEngine(const DrawIcon &draw)
        : m_draw(draw)
    {
    }

    QIconEngine *clone() const override { return new DrawnEngine(m_draw); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPixmap pixmap = m_draw(rect.size(), painter->device()->devicePixelRatioF(), mode);
        QRectF place(QPointF(), pixmap.deviceIndependentSize());
        place.moveCenter(QRectF(rect).center());
        painter->drawPixmap(place.topLeft(), pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return m_draw(size, 1, mode); }

private:
    DrawIcon m_draw;
};

} // namespace

QIcon drawnIcon(const DrawIcon &draw)
{
    return QIcon(new DrawnEngine(draw)); // the icon owns its engine
}

QPixmap drawnSvg(const QString &file, const QSize &room, qreal devicePixelRatio)
{
    initializeResources();
    // Our own drawings stay as they are. Others are read anew, because the program may have replaced them.
    const bool isOurs = file.startsWith(":/descope/"_L1);
    const QString key = u"%1-%2-%3-%4"_s.arg(file).arg(room.width()).arg(room.height()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (isOurs && QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(file);
    if (!renderer.isValid())
        return {};
    const QSizeF size = QSizeF(renderer.defaultSize()).scaled(room, Qt::KeepAspectRatio);
    pixmap = QPixmap((size * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.end();
    if (isOurs)
        QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap tinted(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QPixmap symbolPixmap(Symbol symbol, int size, qreal devicePixelRatio, const QColor &color)
{
    const QString key = u"descope-symbol-%1-%2-%3-%4"_s.arg(static_cast<int>(symbol))
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = tinted(drawnSvg(fileName(symbol), QSize(size, size), devicePixelRatio), color);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon symbolIcon(Symbol symbol, const QColor &color)
{
    return drawnIcon([symbol, color](const QSize &room, qreal devicePixelRatio, QIcon::Mode mode) {
        QColor shade = color;
        if (mode == QIcon::Disabled)
            shade.setAlphaF(0.5F);
        return symbolPixmap(symbol, std::min(room.width(), room.height()), devicePixelRatio, shade);
    });
}

QIcon svgIcon(const QString &file)
{
    return drawnIcon(
        [file](const QSize &room, qreal devicePixelRatio, QIcon::Mode) { return drawnSvg(file, room, devicePixelRatio); });
}

QIcon logoIcon()
{
    return svgIcon(u":/descope/logo.svg"_s);
}

} // namespace Descope
