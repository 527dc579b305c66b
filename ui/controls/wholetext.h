// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QLineEdit;

namespace Descope {

// Shows the beginning of a text that is too long for its field while nobody writes there, and the whole as a tool tip. It is not
// for passwords. Private to the library.
class WholeText : public QObject
{
    Q_OBJECT

public:
    // The field owns it.
    explicit WholeText(QLineEdit *edit);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showBeginning();
    void comeBack();
    void updateToolTip();

    QLineEdit *m_edit;
    int m_cursor = 0; // as it was when the focus went
};

} // namespace Descope
