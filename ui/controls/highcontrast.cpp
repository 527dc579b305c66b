// SPDX-License-Identifier: MIT
#include "controls/highcontrast.h"

#include "controls/colors.h"
#include "controls/controlstyle.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>

namespace Descope {

namespace {

bool needsOutline(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QPushButton *>(widget))
        return !button->isFlat();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->hasFrame();
    return qobject_cast<const QCheckBox *>(widget) != nullptr;
}

QRect outlineOf(const QWidget *widget)
{
    const auto *box = qobject_cast<const QCheckBox *>(widget);
    if (box == nullptr)
        return widget->rect();
    QStyleOptionButton option;
    option.initFrom(box);
    return box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
}

} // namespace

HighContrast::HighContrast(QWidget *parent)
    : QObject(parent)
{
    adopt(parent);
}

void HighContrast::adopt(QWidget *ancestor)
{
    for (auto *widget : ancestor->findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QPushButton *>(widget) || qobject_cast<QCheckBox *>(widget)) {
            widget->removeEventFilter(this);
            widget->installEventFilter(this);
        }
    }
}

bool HighContrast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || ControlStyle::draws(widget) || !Colors::isHighContrast(widget->palette()) || !needsOutline(widget) ||
        widget->testAttribute(Qt::WA_StyleSheetTarget)) // which says what it wants around it
        return false;
    watched->event(event);
    QPainter painter(widget);
    const bool hasFocus = widget->hasFocus();
    painter.setPen(QPen(widget->palette().color(hasFocus ? QPalette::Highlight : QPalette::WindowText), hasFocus ? 2 : 1));
    const int inset = hasFocus ? 1 : 0;
    painter.drawRect(outlineOf(widget).adjusted(inset, inset, -1 - inset + inset / 2, -1 - inset + inset / 2));
    return true;
}

} // namespace Descope
