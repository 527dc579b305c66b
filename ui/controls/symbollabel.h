// SPDX-License-Identifier: MIT
#pragma once

#include "controls/symbols.h"
#include "forms/notice.h"

#include <QWidget>

#include <optional>

namespace Descope {

// One symbol as a widget, as high as a line of text, in the colours of the current palette. Private to the library.
// Screen readers get its accessible name, if it has one.
class SymbolLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolLabel(QWidget *parent = nullptr);

    // Without a severity the symbol has the colour of secondary text.
    void setSymbol(Symbol symbol, std::optional<Notice::Severity> severity = {});
    Symbol symbol() const { return m_symbol; }
    // In lines of text: 1 unless set.
    void setScale(qreal scale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol = Symbol::Info;
    std::optional<Notice::Severity> m_severity;
    qreal m_scale = 1;
};

} // namespace Descope
