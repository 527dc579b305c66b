// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Descope {

/// Notices that somebody uses the program, by key, pointer, wheel, touch, pen or input method. Install it as an event filter of
/// the application. Events that the program makes for itself do not count. Several signals may be sent for one event.
class InputEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void noticed();
};

} // namespace Descope
