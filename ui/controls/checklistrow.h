// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace Descope {

class SymbolLabel;

// Shows one rule of a PolicyChecklist as a mark and a text; for screen readers the state is part of the name. Private to the
// library.
class ChecklistRow : public QWidget
{
    Q_OBJECT

public:
    enum State { Open, Met, Missing };

    ChecklistRow(const QString &text, QWidget *parent);

    QString text() const { return m_text; }
    State state() const { return m_state; }
    void setState(State state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QString m_text;
    State m_state = Open;
    SymbolLabel *m_mark;
    QLabel *m_label;
};

} // namespace Descope
