// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QAbstractScrollArea;
class QPalette;
class QWidget;

namespace Descope {

// Calls a function whenever a widget may have got another style, style sheet, palette or font, and when it is shown, because only
// by then its style sheet has been applied. What the function changes in the widget itself does not count. Private to the
// library.
class LookKeeper : public QObject
{
    Q_OBJECT

public:
    // Calls `apply` now, too. The widget owns the keeper.
    LookKeeper(QWidget *widget, std::function<void()> apply);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();

    const std::function<void()> m_apply;
    bool m_isKeeping = false;
};

// Gives a widget colours of its own, over which its style sheet has the last word, as it does when it is set later.
void setPaletteBelowStyleSheet(QWidget *widget, const QPalette &palette);

// Takes away the font that a style sheet which is gone has left on the inside of an area: texts would be painted in it.
void dropStyleSheetFont(QAbstractScrollArea *area);

} // namespace Descope
