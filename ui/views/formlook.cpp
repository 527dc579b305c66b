// SPDX-License-Identifier: MIT
#include "views/formlook.h"

#include "controls/colors.h"
#include "controls/controlstyle.h"
#include "controls/linkbutton.h"
#include "controls/lookkeeper.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace Descope {

namespace {

// Returns whether we can draw the widget. The field inside a choice or a box for numbers is a part of that.
bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget) != nullptr) {
        const QWidget *around = widget->parentWidget();
        return qobject_cast<const QComboBox *>(around) == nullptr && qobject_cast<const QAbstractSpinBox *>(around) == nullptr;
    }
    return qobject_cast<const QPushButton *>(widget) != nullptr || qobject_cast<const QCheckBox *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr;
}

// Returns whether the widget is the label of a field.
bool isFieldLabel(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label != nullptr && label->buddy() != nullptr;
}

// Returns the least height of a widget in a window with that font: of those that people have to hit or to write in, and of
// labels, which may stand beside one.
int leastHeight(const QWidget *widget, const QFontMetrics &metrics)
{
    if (isFieldLabel(widget))
        return ControlStyle::textButtonHeight(metrics);
    const auto *button = qobject_cast<const QPushButton *>(widget);
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    const bool isText = (button != nullptr && button->isFlat()) || (edit != nullptr && !edit->hasFrame());
    return isText || qobject_cast<const QCheckBox *>(widget) != nullptr ? 0 : ControlStyle::controlHeight(metrics);
}

// Lets the texts of a column have as many lines as they need. There is never room below for anything to grow into.
void letWrap(QWidget *widget)
{
    if (isFieldLabel(widget))
        static_cast<QLabel *>(widget)->setWordWrap(true);
    if (!widget->hasHeightForWidth() || qobject_cast<QAbstractButton *>(widget) == nullptr)
        return;
    QSizePolicy policy = widget->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    widget->setSizePolicy(policy);
}

} // namespace

FormLook::FormLook(QWidget *view)
    : QObject(view)
    , m_view(view)
{
}

void FormLook::adopt(const QWidget *ancestor)
{
    for (auto *widget : ancestor->findChildren<QWidget *>()) {
        if (isControl(widget) || isFieldLabel(widget))
            adoptOne(widget);
    }
}

void FormLook::adoptOne(QWidget *widget)
{
    letWrap(widget);
    ControlStyle::setDrawn(widget, !m_hostStyle || qobject_cast<LinkButton *>(widget) != nullptr);
    if (m_heights.contains(widget))
        return fit(widget);
    connect(widget, &QObject::destroyed, this, [this](QObject *gone) { m_heights.remove(gone); });
    new LookKeeper(widget, [this, widget] { fit(widget); });
}

void FormLook::fit(QWidget *widget)
{
    const int height = leastHeight(widget, m_view->fontMetrics());
    const int others = widget->minimumHeight() == m_heights.value(widget) ? 0 : widget->minimumHeight();
    m_heights[widget] = height;
    widget->setMinimumHeight(std::max(height, others));
    auto *edit = qobject_cast<QLineEdit *>(widget);
    if (edit == nullptr)
        return;
    const int padding = ControlStyle::missingPadding(edit);
    QMargins margins = edit->textMargins(); // a password field has a button at its end
    margins.setLeft(padding);
    margins.setRight(std::max(margins.right(), padding));
    edit->setTextMargins(margins);
    if (!edit->hasFrame())
        setPaletteBelowStyleSheet(edit, Colors::seeThrough(edit));
}

} // namespace Descope
