// SPDX-License-Identifier: MIT
#include "inputevents.h"

#include <QEvent>

namespace Descope {

namespace {

bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::InputMethod: // which Qt hands on as if it were the program's own
        return true;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return event.spontaneous();
    default:
        return false;
    }
}

} // namespace

bool InputEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(*event))
        Q_EMIT noticed();
    return QObject::eventFilter(watched, event);
}

} // namespace Descope
