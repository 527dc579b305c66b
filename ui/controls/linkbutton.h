// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/exports.h>
#include <QPushButton>

namespace Descope {

/// A flat button in the accent colour, for secondary actions. It is underlined while the mouse is over it. Where a style sheet
/// has rules for it or for every QPushButton, it looks and is as large as these say.
class DESCOPE_LOGIN_EXPORT LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Descope
