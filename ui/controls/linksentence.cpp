// SPDX-License-Identifier: MIT
#include "controls/linksentence.h"

#include "controls/accessibility.h"
#include "controls/colors.h"
#include "controls/mnemonics.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>
#include <QStylePainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Descope {

namespace {

/// Stands for the first link in a sentence, and the next ones for the others: lines break around it as around a letter.
constexpr char16_t firstStandIn = 0xe000;

QString trimmedAtEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

LinkSentence::LinkSentence(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkSentence::setSentence(const QString &sentence, const QList<QPushButton *> &links)
{
    QString standIns = sentence;
    QString spoken = sentence;
    for (int i = 0; i < links.size(); ++i) {
        const QString placeholder = u'%' + QString::number(i + 1);
        links[i]->setHidden(!sentence.contains(placeholder));
        standIns.replace(placeholder, QChar(char16_t(firstStandIn + i)));
        spoken.replace(placeholder, withoutMnemonic(links[i]->text()));
    }
    setSpokenName(this, spoken);

    m_pieces.clear();
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, standIns);
    for (qsizetype start = 0; start < standIns.size();) {
        const qsizetype end = words.toNextBoundary() < 0 ? standIns.size() : words.position();
        bool beginsWord = true;
        for (qsizetype i = start; i < end; ++i) {
            const int link = standIns[i].unicode() - firstStandIn;
            const bool isLink = link >= 0 && link < links.size();
            if (isLink)
                m_pieces << Piece{{}, links[link], beginsWord};
            else if (beginsWord || m_pieces.last().link != nullptr)
                m_pieces << Piece{standIns[i], nullptr, beginsWord};
            else
                m_pieces.last().text += standIns[i];
            beginsWord = false;
        }
        start = end;
    }
    updateGeometry();
    placeLinks();
    update();
}

int LinkSentence::heightForWidth(int width) const
{
    const QList<QRect> places = placesIn(width);
    const auto lowest =
        std::max_element(places.begin(), places.end(), [](const QRect &a, const QRect &b) { return a.bottom() < b.bottom(); });
    return lowest == places.end() ? 0 : lowest->bottom() + 1;
}

QSize LinkSentence::sizeHint() const
{
    int width = 0;
    for (const Piece &piece : m_pieces)
        width += sizeOf(piece).width();
    return {width, heightForWidth(width)};
}

QSize LinkSentence::minimumSizeHint() const
{
    int width = 0;
    for (qsizetype i = 0; i < m_pieces.size(); ++i)
        width = std::max(width, m_pieces[i].beginsWord ? wordWidth(i) : 0);
    return {width, fontMetrics().height()};
}

void LinkSentence::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    updateGeometry();
    placeLinks();
}

void LinkSentence::resizeEvent(QResizeEvent *)
{
    placeLinks();
}

void LinkSentence::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QPalette colors = Colors::paletteOn(this);
    const QList<QRect> places = placesIn(width());
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), places[i]);
        const int side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawItemText(place, side | Qt::AlignVCenter, colors, isEnabled(), m_pieces[i].text, QPalette::WindowText);
    }
}

QSize LinkSentence::sizeOf(const Piece &piece) const
{
    if (piece.link != nullptr)
        return piece.link->sizeHint();
    return {fontMetrics().horizontalAdvance(piece.text), fontMetrics().height()};
}

/// Returns how much room a link has at each side of its text, into which its neighbours may come.
int LinkSentence::paddingOf(const Piece &piece)
{
    if (piece.link == nullptr)
        return 0;
    const int text = piece.link->fontMetrics().size(Qt::TextShowMnemonic, piece.link->text()).width();
    return std::max(0, piece.link->sizeHint().width() - text) / 2;
}

/// Returns how wide what begins with this piece and must not be parted is, without the blank after it.
int LinkSentence::wordWidth(qsizetype first) const
{
    int width = 0;
    for (qsizetype i = first; i < m_pieces.size() && (i == first || !m_pieces[i].beginsWord); ++i)
        width += sizeOf({trimmedAtEnd(m_pieces[i].text), m_pieces[i].link}).width();
    return width;
}

/// Returns where the pieces stand, as if written from left to right. All lines are as high as a link, in whose middle texts
/// stand.
QList<QRect> LinkSentence::placesIn(int width) const
{
    int lineHeight = 0;
    for (const Piece &piece : m_pieces)
        lineHeight = std::max(lineHeight, sizeOf(piece).height());
    QList<QRect> places;
    QPoint next;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].beginsWord && next.x() > 0 && next.x() + wordWidth(i) > width)
            next = {0, next.y() + lineHeight};
        const int padding = paddingOf(m_pieces[i]);
        const int left = std::max(0, next.x() - padding);
        const int advance = sizeOf(m_pieces[i]).width();
        places << QRect(left, next.y(), std::min(advance, std::max(width - left, 1)), lineHeight);
        next.rx() = left + advance - padding;
    }
    return places;
}

void LinkSentence::placeLinks()
{
    const QList<QRect> places = placesIn(width());
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].link != nullptr)
            m_pieces[i].link->setGeometry(QStyle::visualRect(layoutDirection(), rect(), places[i]));
    }
}

} // namespace Descope
