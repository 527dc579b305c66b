// SPDX-License-Identifier: MIT
#pragma once

#include "controls/symbols.h"
#include "forms/notice.h"

#include <QWidget>

namespace Descope {

Symbol symbolFor(Notice::Severity severity);

// Draws the box around a message, tinted by its severity; a bar on its leading edge says that it is a message even where tints
// cannot be told apart. Private to the library.
class MessageFrame : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QColor ground READ ground) // see Colors::ground()

public:
    explicit MessageFrame(QWidget *parent = nullptr);

    void setSeverity(Notice::Severity severity);
    QColor ground() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Notice::Severity m_severity = Notice::Severity::Error;
};

} // namespace Descope
