// SPDX-License-Identifier: MIT
#include "controls/providermark.h"

#include "controls/avatar.h"
#include "controls/colors.h"
#include "controls/symbols.h"

#include <QFileInfo>
#include <QHash>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

constexpr qreal Visible = 3.1; // WCAG 2.1, 1.4.11, and a little more, because colours are shown as whole numbers

/// Says what the owner of a mark allows.
struct Rules
{
    QLatin1StringView id;
    QRgb color;          ///< 0: the file has its own
    bool isPlainAllowed; ///< black or white
};

constexpr QRgb OwnColors = 0;
constexpr QRgb Plain = qRgb(0, 0, 0);

// LinkedIn and Slack let nobody hand out their marks, and so they are not here.
constexpr std::array known{
    Rules{"google"_L1, OwnColors, false},
    Rules{"microsoft"_L1, OwnColors, true},
    Rules{"apple"_L1, Plain, true},
    Rules{"github"_L1, Plain, true},
    Rules{"gitlab"_L1, Plain, true},
    Rules{"facebook"_L1, qRgb(0x08, 0x66, 0xff), true},
    Rules{"discord"_L1, qRgb(0x58, 0x65, 0xf2), true},
};

const Rules *rulesFor(const QString &id)
{
    const auto *found = std::find_if(known.begin(), known.end(), [&id](const Rules &rules) { return rules.id == id; });
    return found != known.end() ? found : nullptr;
}

QString fileFor(const QUrl &url)
{
    const QString file = url.scheme() == "qrc"_L1 ? u':' + url.path() : url.isLocalFile() ? url.toLocalFile() : url.path();
    return url.scheme().isEmpty() || url.scheme() == "qrc"_L1 || url.isLocalFile() ? file : QString();
}

bool isSvg(const QString &file)
{
    return file.endsWith(".svg"_L1, Qt::CaseInsensitive) || file.endsWith(".svgz"_L1, Qt::CaseInsensitive);
}

/// Returns whether there is a picture in the file, which may be anything at all.
bool canBeDrawn(const QString &file)
{
    constexpr qint64 Largest = 1024 * 1024;
    const QFileInfo info(file);
    if (!info.isFile() || info.size() > Largest)
        return false;
    return isSvg(file) ? !drawnSvg(file, QSize(1, 1), 1).isNull() : QImageReader(file).canRead();
}

QPixmap drawnPicture(const QString &file, int side, qreal devicePixelRatio)
{
    if (isSvg(file))
        return drawnSvg(file, QSize(side, side), devicePixelRatio);
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const int pixels = qRound(side * devicePixelRatio);
    reader.setScaledSize(reader.size().scaled(pixels, pixels, Qt::KeepAspectRatio));
    QPixmap pixmap = QPixmap::fromImage(reader.read());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

/// Returns the share of a picture that can be seen on this ground.
qreal visibleShare(const QPixmap &picture, const QColor &ground)
{
    const QImage image = picture.toImage();
    QHash<QRgb, int> counts; // most pictures have few colours
    int all = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb color = image.pixel(x, y);
            if (qAlpha(color) < 0xff)
                continue; // at an edge
            ++all;
            ++counts[color];
        }
    }
    int seen = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        seen += Colors::contrast(QColor(it.key()), ground) >= Visible ? it.value() : 0;
    return all > 0 ? qreal(seen) / all : 0;
}

QColor blackOrWhite(const QColor &ground)
{
    return Colors::contrast(Qt::black, ground) > Colors::contrast(Qt::white, ground) ? Qt::black : Qt::white;
}

/// Puts a picture on a tile of this colour, within the same square.
QPixmap onTile(const QPixmap &picture, const QColor &tile, int side)
{
    QPixmap pixmap(QSize(side, side) * picture.devicePixelRatio());
    pixmap.setDevicePixelRatio(picture.devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setBrush(tile);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(0, 0, side, side), side / 6.0, side / 6.0);
    constexpr qreal Part = 0.75;
    QRectF place(QPointF(), picture.deviceIndependentSize() * Part);
    place.moveCenter(QPointF(side, side) / 2);
    painter.drawPixmap(place, picture, picture.rect());
    return pixmap;
}

QPixmap initialInCircle(const QString &initial, const QColor &color, int side, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = std::max(1.0, side / 14.0);
    painter.setPen(QPen(color, line));
    const QRectF square(0, 0, side, side);
    painter.drawEllipse(square.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    QFont font = painter.font();
    font.setPixelSize(std::max(1, side * 11 / 20));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(square, Qt::AlignCenter, initial);
    return pixmap;
}

QPixmap paler(QPixmap pixmap)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(pixmap.rect(), QColor(0, 0, 0, 127));
    return pixmap;
}

} // namespace

ProviderMark::ProviderMark(const QString &id, const QString &name, const QUrl &picture)
    : m_id(id)
    , m_initial(Avatar::initials(name.simplified().section(u' ', 0, 0)))
{
    if (rulesFor(id) != nullptr)
        m_picture = u":/descope/marks/%1.svg"_s.arg(id);
    else if (const QString file = fileFor(picture); canBeDrawn(file))
        m_picture = file;
}

ProviderMark::Look ProviderMark::lookOn(const QPalette &around) const
{
    const QColor ground = around.color(QPalette::Active, QPalette::Window);
    const QColor text = around.color(QPalette::Active, QPalette::WindowText);
    const Look initial{Look::Initial, Colors::readable(text, ground, Visible)};
    if (m_picture.isEmpty())
        return initial;
    const Rules *rules = rulesFor(m_id);
    const bool isContrastWanted = Colors::isHighContrast(around);
    const Look plain{Look::Tinted, blackOrWhite(ground)};
    if (rules != nullptr && rules->color != OwnColors) {
        const bool isColored = !isContrastWanted && rules->color != Plain && Colors::contrast(rules->color, ground) >= Visible;
        return isColored ? Look{Look::Tinted, rules->color} : plain;
    }
    constexpr int Sample = 32;
    const QPixmap picture = drawnPicture(m_picture, Sample, 1);
    const qreal needed = isContrastWanted ? 0.99 : 0.2; // one of Microsoft's four squares, say
    if (visibleShare(picture, ground) >= needed)
        return {Look::AsItIs, {}};
    if (rules != nullptr && isContrastWanted)
        return rules->isPlainAllowed ? plain : initial;
    QList<QColor> tiles{Qt::white, Qt::black};
    if (blackOrWhite(ground) == Qt::white) // what looks most like the ground comes first
        tiles.swapItemsAt(0, 1);
    const bool isSeenOnFirst = visibleShare(picture, tiles.first()) >= needed;
    return {Look::OnTile, isSeenOnFirst ? tiles.first() : tiles.last()};
}

QPixmap ProviderMark::drawn(int side, qreal devicePixelRatio, const QPalette &around, bool isDisabled) const
{
    const Look look = lookOn(around);
    QPixmap mark = look.kind == Look::Initial ? initialInCircle(m_initial, look.color, side, devicePixelRatio)
                                              : drawnPicture(m_picture, side, devicePixelRatio);
    if (look.kind == Look::Tinted)
        mark = tinted(mark, look.color);
    if (look.kind == Look::OnTile)
        mark = onTile(mark, look.color, side);
    return isDisabled ? paler(mark) : mark;
}

} // namespace Descope
