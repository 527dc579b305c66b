// SPDX-License-Identifier: MIT
#include "controls/divider.h"

#include "controls/colors.h"
#include "controls/scaledlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Descope {

Divider::Divider(QWidget *parent)
    : QWidget(parent)
    , m_label(new ScaledLabel(this))
{
    m_label->setObjectName(u"dividerText"_s);
    m_label->setSecondary(true);
    m_label->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label, 0, Qt::AlignHCenter);
}

QString Divider::text() const
{
    return m_label->text();
}

void Divider::setText(const QString &text)
{
    m_label->setText(text);
}

void Divider::paintEvent(QPaintEvent *)
{
    const QRect word = m_label->geometry();
    const int gap = fontMetrics().height() / 2;
    const int y = word.center().y();
    QPainter painter(this);
    painter.setPen(Colors::line(Colors::paletteOn(this)));
    painter.drawLine(0, y, word.left() - gap, y);
    painter.drawLine(word.right() + gap, y, width(), y);
}

} // namespace Descope
