// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Descope {

class ScaledLabel;

// Parts what is above from what is below: a line with a word in its middle, such as "or". Private to the library.
class Divider : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit Divider(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ScaledLabel *const m_label;
};

} // namespace Descope
