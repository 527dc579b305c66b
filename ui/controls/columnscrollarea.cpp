// SPDX-License-Identifier: MIT
#include "controls/columnscrollarea.h"

#include <QAccessibleWidget>

namespace Descope {

static QAccessibleInterface *createInterface(const QString &className, QObject *object)
{
    auto *area =
        className == QLatin1String(ColumnScrollArea::staticMetaObject.className()) ? qobject_cast<QWidget *>(object) : nullptr;
    return area != nullptr ? new QAccessibleWidget(area) : nullptr; // Qt's cache owns it
}

ColumnScrollArea::ColumnScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    static const bool installed = (QAccessible::installFactory(createInterface), true);
    Q_UNUSED(installed)
}

} // namespace Descope
