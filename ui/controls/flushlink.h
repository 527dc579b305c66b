// SPDX-License-Identifier: MIT
#pragma once

#include "controls/linkbutton.h"

#include <QPointer>

namespace Descope {

class FocusRing;

// A LinkButton at an edge of a column: its text begins and ends in line with what is above and below. The ring of the focus is
// around it, where no parent cuts it. Private to the library.
class FlushLink : public LinkButton
{
    Q_OBJECT

public:
    explicit FlushLink(QWidget *parent = nullptr);
    ~FlushLink() override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateRing();

    QPointer<FocusRing> m_ring; // hidden without the focus, and where a style sheet shows that; not destroyed, because all
                                // widgets hear of a style in turn
};

} // namespace Descope
