// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QWidget>

class QPainter;

namespace Descope {

/// Shows a person in a circle: a picture or, without one, the initials. It is decoration only: screen readers skip it.
class Avatar : public QWidget
{
    Q_OBJECT
    /// The name or the login id that the initials are taken from.
    Q_PROPERTY(QString name READ name WRITE setName)

public:
    explicit Avatar(QWidget *parent = nullptr);

    QString name() const { return m_name; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Returns the initials of a name: "AL" for "Ada King Lovelace", "A" for "ada@example.com", an empty text for an empty one.
    static QString initials(const QString &name);
    /// Paints the circle of a person in the middle of `room`, with the painter's font for the initials.
    static void paint(
        QPainter *painter, const QRectF &room, const QString &name, const QPixmap &picture, const QPalette &palette);

public Q_SLOTS:
    void setName(const QString &name);
    /// Sets a picture, whose middle is shown; a null one stands for the initials.
    void setPicture(const QPixmap &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QPixmap m_picture;
};

} // namespace Descope
