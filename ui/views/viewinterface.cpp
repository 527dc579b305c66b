// SPDX-License-Identifier: MIT
#include "views/viewinterface.h"

#include "controls/accessibility.h"
#include "text/sentences.h"
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
    return introduction.isEmpty() ? heading : joinedSentences(asSentence(heading), introduction);
}

} // namespace

ViewInterface::ViewInterface(View *view)
    : QAccessibleWidget(view, QAccessible::LayeredPane)
{
}

bool ViewInterface::isNoNews() const
{
    const auto *view = qobject_cast<const View *>(widget());
    return view == nullptr || view->isHeadingFocused();
}

// Where the heading takes the focus, Orca would say "layered pane" in place of a name. It asks for a role once.
QAccessible::Role ViewInterface::role() const
{
    const auto *heading = widget()->findChild<const QWidget *>(u"heading"_s);
    const bool speaks = heading != nullptr && heading->focusPolicy() != Qt::NoFocus;
    return speaks ? QAccessible::Client : QAccessibleWidget::role();
}

QString ViewInterface::text(QAccessible::Text which) const
{
    if (which != QAccessible::Name)
        return QAccessibleWidget::text(which);
    const auto *view = qobject_cast<const View *>(widget());
    return isNoNews() ? QString() : joined(view->heading(), view->introduction());
}

void describeAsScreen(View *view)
{
    setAccessibleInterface(view, makeInterface);
}

} // namespace Descope
