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

public:
    explicit MessageFrame(QWidget *parent = nullptr);

    void setSeverity(Notice::Severity severity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Notice::Severity m_severity = Notice::Severity::Error;
};

} // namespace Descope
