// SPDX-License-Identifier: MIT
#include "controls/strengthbar.h"

#include "controls/accessibility.h"
#include "controls/colors.h"
#include "controls/scaledlabel.h"
#include "forms/installtranslation.h"
#include "forms/strengthtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {
constexpr int Segments = 5;

// The room left of the word, which the segments are painted in.
QRect barRect(const StrengthBar *bar, const QWidget *label)
{
    const int gap = bar->fontMetrics().averageCharWidth();
    const int height = std::max(3, bar->fontMetrics().height() / 4);
    QRect room = bar->rect();
    if (bar->isRightToLeft())
        room.setLeft(label->geometry().right() + gap);
    else
        room.setRight(label->geometry().left() - gap);
    return {room.left(), room.center().y() - height / 2, room.width(), height};
}

Notice::Severity severityOf(int score)
{
    if (score < 2)
        return Notice::Severity::Error;
    return score == 2 ? Notice::Severity::Warning : Notice::Severity::Positive;
}

} // namespace

struct StrengthBar::Private
{
    ScaledLabel *label = nullptr;
    int score = -1;
};

StrengthBar::StrengthBar(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->label = new ScaledLabel(this);
    d->label->setObjectName(u"strengthText"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addStretch(1);
    layout->addWidget(d->label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

StrengthBar::~StrengthBar() = default;

int StrengthBar::score() const
{
    return d->score;
}

QString StrengthBar::word() const
{
    return strengthText(d->score);
}

QSize StrengthBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, minimumSizeHint().height()};
}

QSize StrengthBar::minimumSizeHint() const
{
    // Characters that the font lacks come from another one, which may be higher.
    return {fontMetrics().averageCharWidth() * 12, std::max(fontMetrics().height(), d->label->sizeHint().height())};
}

void StrengthBar::setScore(int score)
{
    readTexts();
    d->score = std::clamp(score, -1, 4);
    d->label->setText(word());
    //: For screen readers; %1 is a word such as "Fair".
    setSpokenName(this, word().isEmpty() ? QString() : tr("Password strength: %1").arg(word()));
    if (d->score >= 0)
        keepPlace(true);
    setVisible(d->score >= 0);
    update();
}

void StrengthBar::reset()
{
    keepPlace(false);
    setScore(-1);
}

void StrengthBar::keepPlace(bool keep)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(keep);
    setSizePolicy(policy);
}

void StrengthBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setScore(d->score);
    QWidget::changeEvent(event);
}

void StrengthBar::paintEvent(QPaintEvent *)
{
    constexpr qreal Gap = 3;
    const QRectF bar = barRect(this, d->label);
    const qreal width = (bar.width() - Gap * (Segments - 1)) / Segments;
    const QPalette around = Colors::paletteOn(this);
    const QColor on = Colors::severity(around, severityOf(d->score));
    const QColor off = Colors::line(around);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < Segments; ++i) {
        const int place = isRightToLeft() ? Segments - 1 - i : i;
        painter.setBrush(i <= d->score ? on : off);
        const QRectF segment(bar.left() + place * (width + Gap), bar.top(), width, bar.height());
        painter.drawRoundedRect(segment, bar.height() / 2, bar.height() / 2);
    }
}

} // namespace Descope
