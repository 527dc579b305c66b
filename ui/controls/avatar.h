// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"

#include <QWidget>

namespace Descope {

/// Shows the initials of a person in a circle. It is decoration only: screen readers skip it.
class DESCOPE_UI_EXPORT Avatar : public QWidget
{
    Q_OBJECT
    /// A name, or a login id, for the initials.
    Q_PROPERTY(QString name READ name WRITE setName)

public:
    explicit Avatar(QWidget *parent = nullptr);

    QString name() const { return m_name; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// "Ada King Lovelace" → "AL", "ada@example.com" → "A", nothing → "".
    static QString initials(const QString &name);

public Q_SLOTS:
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace Descope
