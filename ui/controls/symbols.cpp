// SPDX-License-Identifier: MIT
#include "controls/symbols.h"

#include "controls/symbolshapes.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

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
    static const QHash<Symbol, QString> names = {{Symbol::Info, u"info"_s}, {Symbol::Success, u"success"_s},
        {Symbol::Warning, u"warning"_s}, {Symbol::Error, u"error"_s}, {Symbol::Check, u"check"_s}, {Symbol::Cross, u"cross"_s},
        {Symbol::Dot, u"dot"_s}, {Symbol::Eye, u"eye"_s}, {Symbol::EyeOff, u"eye-off"_s}, {Symbol::Mail, u"mail"_s},
        {Symbol::CapsLock, u"caps-lock"_s}, {Symbol::Offline, u"offline"_s}};
    return u":/descope/symbols/%1.svg"_s.arg(names.value(symbol));
}

QPixmap tinted(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

// Draws a symbol sharply at every size and scale.
class SymbolEngine : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, const QColor &color)
        : m_symbol(symbol)
        , m_color(color)
    {
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_symbol, m_color); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        QRect square(0, 0, size, size);
        square.moveCenter(rect.center());
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(square, symbolPixmap(m_symbol, size, ratio, shade(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return symbolPixmap(m_symbol, std::min(size.width(), size.height()), 1, shade(mode));
    }

private:
    QColor shade(QIcon::Mode mode) const
    {
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.5F);
        return color;
    }

    Symbol m_symbol;
    QColor m_color;
};

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
    initializeResources();
    pixmap = QIcon(fileName(symbol)).pixmap(QSize(size, size), devicePixelRatio);
    pixmap = pixmap.isNull() ? symbolFallback(symbol, size, devicePixelRatio, color) : tinted(pixmap, color);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon symbolIcon(Symbol symbol, const QColor &color)
{
    return QIcon(new SymbolEngine(symbol, color)); // the icon owns its engine
}

QPixmap symbolFallback(Symbol symbol, int size, qreal devicePixelRatio, const QColor &color)
{
    QPixmap pixmap((QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawSymbolShape(&painter, symbol);
    return pixmap;
}

QIcon logoIcon()
{
    initializeResources();
    return QIcon(u":/descope/logo.svg"_s);
}

QIcon applicationIcon()
{
    initializeResources();
    return QIcon(u":/descope/descope-login.svg"_s);
}

} // namespace Descope
