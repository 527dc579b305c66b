// SPDX-License-Identifier: MIT
#include "controls/compositefield.h"

#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

class CompositeInterface : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focused = false;
        state.focusable = false;
        return state;
    }

    QAccessibleInterface *focusChild() const override
    {
        QWidget *field = widget()->focusWidget();
        return field && field->hasFocus() ? QAccessible::queryAccessibleInterface(field) : nullptr;
    }
};

QAccessibleInterface *createInterface(const QString &className, QObject *object)
{
    const bool ours = className == "Descope::PasswordEdit"_L1 || className == "Descope::NewPasswordBox"_L1;
    auto *widget = ours ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new CompositeInterface(widget) : nullptr; // Qt's cache owns it
}

} // namespace

void leaveFocusToField()
{
    static const bool installed = (QAccessible::installFactory(createInterface), true);
    Q_UNUSED(installed)
}

} // namespace Descope
