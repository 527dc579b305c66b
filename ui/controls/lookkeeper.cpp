// SPDX-License-Identifier: MIT
#include "controls/lookkeeper.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QWidget>

#include <utility>

namespace Descope {

LookKeeper::LookKeeper(QWidget *widget, std::function<void()> apply)
    : QObject(widget)
    , m_apply(std::move(apply))
{
    widget->installEventFilter(this);
    keep();
}

bool LookKeeper::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::Show:
    case QEvent::StyleChange:
        keep();
        break;
    default:
        break;
    }
    return false;
}

void LookKeeper::keep()
{
    if (m_isKeeping)
        return;
    const QScopedValueRollback keeping(m_isKeeping, true);
    m_apply();
}

void setPaletteBelowStyleSheet(QWidget *widget, const QPalette &palette)
{
    widget->setPalette(palette);
    if (widget->testAttribute(Qt::WA_StyleSheetTarget))
        widget->style()->polish(widget);
}

void dropStyleSheetFont(QAbstractScrollArea *area)
{
    if (!area->testAttribute(Qt::WA_StyleSheetTarget))
        area->viewport()->setFont({});
}

} // namespace Descope
