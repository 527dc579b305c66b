// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"

#include <QWidget>

#include <memory>

class QPainter;

namespace Descope {

/// A turning arc: something is going on. It stands still while nobody can see it and when the platform asks for no motion.
class DESCOPE_UI_EXPORT Spinner : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(QWidget *parent = nullptr);
    ~Spinner() override;

    void setScale(qreal scale); ///< in lines of text; 1 unless set
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The arc alone, for other widgets: `turn` is from 0 to 1.
    static void paint(QPainter *painter, const QRectF &rect, const QColor &color, qreal turn);
    static qreal turnAt(qint64 milliseconds);
    /// False when the style or the desktop wants no animations.
    static bool isMotionWanted(const QWidget *widget);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
