// SPDX-License-Identifier: MIT
#pragma once

#include "controls/symbols.h"
#include "forms/notice.h"

#include <QWidget>

#include <optional>

namespace Descope {

// Shows one symbol, as high as a line of text, in the colours of the current palette. Screen readers get its accessible name, if
// it has one. Private to the library.
class SymbolLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolLabel(QWidget *parent = nullptr);

    // Sets the symbol and its colour: that of the severity or, without one, of secondary text.
    void setSymbol(Symbol symbol, std::optional<Notice::Severity> severity = {});
    Symbol symbol() const { return m_symbol; }
    // Sets the height in lines of text; it is 1 unless set.
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
