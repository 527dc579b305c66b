// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace Descope {

class View;

// Describes a screen as a group, whose name is its heading and its introduction: a screen reader speaks that once, when the focus
// comes into the group, and before what has the focus. Private to the library.
class ViewInterface : public QAccessibleWidget
{
public:
    explicit ViewInterface(View *view);

    QAccessible::Role role() const override;
    QString text(QAccessible::Text which) const override;

private:
    // Returns whether the heading has the focus, and speaks for itself.
    bool isNoNews() const;
};

// Has `view` described so. Call it in the constructor.
void describeAsScreen(View *view);

} // namespace Descope
