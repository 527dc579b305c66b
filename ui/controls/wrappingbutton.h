// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QPushButton>

namespace Descope {

/// A button whose text has several lines where there is not the width for one, in every style and with every style sheet: on the
/// screens of this library, and wherever its size policy lets it shrink in width and grow in height. text() is always the text in
/// one line.
class DESCOPE_LOGIN_EXPORT WrappingButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Descope
