// SPDX-License-Identifier: MIT
#include "controls/checklistrow.h"

#include "controls/accessibility.h"
#include "controls/controlstyle.h"
#include "controls/lookkeeper.h"
#include "controls/plaintext.h"
#include "controls/scaledlabel.h"
#include "controls/symbollabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Descope {

ChecklistRow::ChecklistRow(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_mark(new SymbolLabel(this))
    , m_label(makeTextLabel(u"ruleText"_s, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    new LookKeeper(this, [this] { this->layout()->setSpacing(2 * ControlStyle::gridUnit(fontMetrics())); });
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    m_label->setText(text);
    updateLook();
}

void ChecklistRow::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    updateLook();
}

void ChecklistRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateLook();
    QWidget::changeEvent(event);
}

void ChecklistRow::updateLook()
{
    switch (m_state) {
    case Open:
        m_mark->setSymbol(Symbol::Dot);
        //: Name of a password rule for screen readers; %1 is the rule.
        setSpokenName(m_label, tr("%1: not yet met").arg(m_text));
        return;
    case Met:
        m_mark->setSymbol(Symbol::Check, Notice::Severity::Positive);
        //: Name of a password rule for screen readers; %1 is the rule.
        setSpokenName(m_label, tr("%1: met").arg(m_text));
        return;
    case Missing:
        m_mark->setSymbol(Symbol::Cross, Notice::Severity::Error);
        //: Name of a password rule for screen readers, after a password was refused; %1 is the rule.
        setSpokenName(m_label, tr("%1: not met").arg(m_text));
        return;
    }
}

} // namespace Descope
