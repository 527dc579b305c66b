// SPDX-License-Identifier: MIT
#include "views/viewinterface.h"

#include "controls/accessibility.h"
#include "views/view.h"

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

QAccessibleInterface *makeInterface(QWidget *widget)
{
    auto *view = qobject_cast<View *>(widget); // no longer one while it is destroyed
    return view != nullptr ? new ViewInterface(view) : nullptr;
}

// A voice pauses at the full stop.
QString joined(const QString &heading, const QString &introduction)
{
    if (heading.isEmpty() || introduction.isEmpty())
        return heading + introduction;
    return heading + (heading.back().isPunct() ? u" "_s : u". "_s) + introduction;
}

} // namespace

ViewInterface::ViewInterface(View *view)
    : QAccessibleWidget(view, QAccessible::LayeredPane)
{
}

QString ViewInterface::text(QAccessible::Text which) const
{
    const auto *view = qobject_cast<const View *>(widget());
    if (which != QAccessible::Name || view == nullptr)
        return QAccessibleWidget::text(which);
    return view->isHeadingFocused() ? QString() : joined(view->heading(), view->introduction()); // the heading speaks for itself
}

void describeAsScreen(View *view)
{
    setAccessibleInterface(view, makeInterface);
}

} // namespace Descope
