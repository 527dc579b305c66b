// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Descope {

/// Hears of the links that macOS hands to a program that runs already. Install it as an event filter of the application.
class FileOpenFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void linkReceived(const QByteArray &link);
};

} // namespace Descope
