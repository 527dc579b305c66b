// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace Descope {

/// A round picture of a person, or the initials when there is no picture. Decoration only: screen readers skip it.
class DESCOPE_UI_EXPORT Avatar : public QWidget
{
    Q_OBJECT
    /// A name, or a login id, for the initials.
    Q_PROPERTY(QString name READ name WRITE setName)
    /// Null: the initials are shown.
    Q_PROPERTY(QPixmap picture READ picture WRITE setPicture)

public:
    explicit Avatar(QWidget *parent = nullptr);
    ~Avatar() override;

    QString name() const; ///< a name, or a login id
    QPixmap picture() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// "Ada King Lovelace" → "AL", "ada@example.com" → "A", nothing → "".
    static QString initials(const QString &name);

public Q_SLOTS:
    void setName(const QString &name);
    void setPicture(const QPixmap &picture); ///< null: initials

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
