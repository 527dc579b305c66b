// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Descope {

// Gives fields, buttons and check boxes an outline where the palette's contrast is the highest: styles draw theirs a little
// darker than the window, and on black there is nothing darker (WCAG 2.1, 1.4.11). Private to the library.
class HighContrast : public QObject
{
    Q_OBJECT

public:
    // Of all that are in `parent` now. Call it again for new ones.
    explicit HighContrast(QWidget *parent);
    void adopt(QWidget *ancestor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Descope
