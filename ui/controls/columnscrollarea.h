// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace Descope {

// A scroll area that assistive technology can ask for children that it does not have any more: in Qt 6.4 that ends the program
// (QAccessibleAbstractScrollArea::child() takes any index), and a scroll bar that hides is enough of a reason. Private to the
// library.
class ColumnScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScrollArea(QWidget *parent = nullptr);
};

} // namespace Descope
