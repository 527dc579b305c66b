// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace DescopeTest {

/// Returns what does not fit: labels and buttons that are smaller than their text.
inline QStringList cutTextsOf(QWidget &screen)
{
    QStringList cut;
    for (const auto *label : screen.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&screen) || label->text().isEmpty() || !label->pixmap().isNull())
            continue;
        const QSize room = label->size();
        const bool wraps = label->wordWrap();
        const int height = wraps ? label->heightForWidth(room.width()) : label->sizeHint().height();
        if (room.height() < height || room.width() < (wraps ? label->minimumSizeHint() : label->sizeHint()).width())
            cut << label->text();
    }
    for (const auto *button : screen.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&screen) || button->text().isEmpty())
            continue;
        const bool wraps = button->hasHeightForWidth();
        const int height = wraps ? button->heightForWidth(button->width()) : button->minimumSizeHint().height();
        if (button->width() < button->minimumSizeHint().width() || button->height() < height)
            cut << button->text();
    }
    return cut;
}

} // namespace DescopeTest
