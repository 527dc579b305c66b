// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Descope {

// Draws what is behind the column of a screen: in a wide window a card, on which the column stands out from what is around
// it; where a style sheet has a rule for it, that says what is behind the column. Private to the library.
class Page : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QColor ground READ ground) // see Colors::ground()

public:
    using QWidget::QWidget;

    void setCardWanted(bool wanted);
    // Returns the colour of the card, or an invalid one where there is none.
    QColor ground() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect card() const;

    bool m_isCardWanted = true;
};

} // namespace Descope
