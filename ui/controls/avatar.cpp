// SPDX-License-Identifier: MIT
#include "controls/avatar.h"

#include "controls/colors.h"
#include "text/printable.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace Descope {

namespace {

// The first character as people see it, which may be several code units.
QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Avatar::sizeHint() const
{
    const int side = fontMetrics().height() * 7 / 2;
    return {side, side};
}

QSize Avatar::minimumSizeHint() const
{
    return sizeHint();
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = printable(name.section(u'@', 0, 0)).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return firstCharacter(words.first()) + (words.size() > 1 ? firstCharacter(words.last()) : QString());
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paint(&painter, rect(), m_name, m_picture, palette());
}

void Avatar::paint(QPainter *painter, const QRectF &room, const QString &name, const QPixmap &picture, const QPalette &palette)
{
    const qreal diameter = std::min(room.width(), room.height());
    QRectF circle(0, 0, diameter, diameter);
    circle.moveCenter(room.center());
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addEllipse(circle);
    if (!picture.isNull()) {
        const int side = std::min(picture.width(), picture.height());
        QRect middle(0, 0, side, side);
        middle.moveCenter(picture.rect().center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->setClipPath(path);
        return painter->drawPixmap(circle, picture, middle);
    }
    painter->fillPath(path, Colors::accent(palette));
    QFont large = painter->font();
    large.setPixelSize(qRound(circle.height() * 0.38));
    painter->setFont(large);
    painter->setPen(palette.color(QPalette::HighlightedText));
    painter->drawText(circle, Qt::AlignCenter, initials(name));
}

} // namespace Descope
