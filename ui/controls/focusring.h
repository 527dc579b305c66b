// SPDX-License-Identifier: MIT
#pragma once

#include <QFocusFrame>

namespace Descope {

// Shows a ring around a widget, at a distance from what is in it: for what begins at its very edge, such as the texts of a table.
// It takes no room, and no style sheet paints it. It must go before the widget does. Private to the library.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Descope
