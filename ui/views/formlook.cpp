// SPDX-License-Identifier: MIT
#include "views/formlook.h"

#include "controls/colors.h"
#include "controls/lookkeeper.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace Descope {

FormLook::FormLook(QWidget *view)
    : QObject(view)
    , m_view(view)
{
}

void FormLook::adopt(QWidget *form)
{
    for (auto *edit : form->findChildren<QLineEdit *>())
        adoptOne(edit);
    for (auto *button : form->findChildren<QPushButton *>()) {
        if (!button->isFlat())
            adoptOne(button);
    }
}

void FormLook::adoptOne(QWidget *widget)
{
    if (m_heights.contains(widget))
        return fit(widget);
    connect(widget, &QObject::destroyed, this, [this](QObject *gone) { m_heights.remove(gone); });
    new LookKeeper(widget, [this, widget] { fit(widget); });
}

void FormLook::fit(QWidget *widget)
{
    const int height = 2 * m_view->fontMetrics().height();
    const int others = widget->minimumHeight() == m_heights.value(widget) ? 0 : widget->minimumHeight();
    m_heights[widget] = height;
    widget->setMinimumHeight(std::max(height, others));
    auto *edit = qobject_cast<QLineEdit *>(widget);
    if (edit == nullptr)
        return;
    const int padding = edit->hasFrame() ? edit->fontMetrics().averageCharWidth() / 2 : 0;
    QMargins margins = edit->textMargins(); // a password field has a button at its end
    margins.setLeft(padding);
    margins.setRight(std::max(margins.right(), padding));
    edit->setTextMargins(margins);
    if (!edit->hasFrame())
        setPaletteBelowStyleSheet(edit, Colors::seeThrough(edit));
}

} // namespace Descope
