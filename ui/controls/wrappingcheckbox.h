// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace Descope {

// A box to tick whose text has several lines where there is not the width for one, as that of a WrappingButton. Private to the
// library.
class WrappingCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Descope
