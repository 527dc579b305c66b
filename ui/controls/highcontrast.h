// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Descope {

// Gives fields, buttons and check boxes in the style of a program an outline in a palette of high contrast: styles draw theirs a
// little darker than the window, and on black there is nothing darker (WCAG 2.1, 1.4.11). Private to the library.
class HighContrast : public QObject
{
    Q_OBJECT

public:
    // Looks after all that are in `parent` now.
    explicit HighContrast(QWidget *parent);
    // Looks after all that are in `ancestor` now. Call it for widgets that were added later.
    void adopt(QWidget *ancestor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Descope
