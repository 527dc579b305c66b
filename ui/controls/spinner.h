// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class QPainter;

namespace Descope {

/// A turning arc, which says that something is going on. It stands still while nobody can see it and when the person asked for
/// less motion.
class Spinner : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(QWidget *parent = nullptr);
    ~Spinner() override;

    /// Sets the height in lines of text; it is 1 unless set.
    void setScale(qreal scale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Paints the arc alone, for other widgets. `turn` is from 0 to 1.
    static void paint(QPainter *painter, const QRectF &rect, const QColor &color, qreal turn);
    /// Returns the turn, from 0 to 1, so long after the start.
    static qreal turnAt(qint64 milliseconds);
    /// Returns false when the style wants no animations, or the person: see Motion.
    static bool isMotionWanted(const QWidget *widget);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void move();

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
