// SPDX-License-Identifier: MIT
#include "controls/flushlink.h"

#include "controls/controlparts.h"
#include "controls/focusring.h"

#include <QEvent>

namespace Descope {

FlushLink::FlushLink(QWidget *parent)
    : LinkButton(parent)
{
}

FlushLink::~FlushLink()
{
    delete m_ring;
}

void FlushLink::changeEvent(QEvent *event)
{
    LinkButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateRing();
}

void FlushLink::focusInEvent(QFocusEvent *event)
{
    LinkButton::focusInEvent(event);
    updateRing();
}

void FlushLink::focusOutEvent(QFocusEvent *event)
{
    LinkButton::focusOutEvent(event);
    updateRing();
}

void FlushLink::updateRing()
{
    const bool isShown = hasFocus() && !Parts::isStyled(this);
    if (!m_ring.isNull())
        m_ring->setWidget(isShown ? this : nullptr);
    else if (isShown)
        m_ring = new FocusRing(this);
}

} // namespace Descope
