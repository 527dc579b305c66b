// SPDX-License-Identifier: MIT
#pragma once

#include "controls/providermark.h"
#include "controls/symbols.h"
#include "controls/wrappingbutton.h"

#include <optional>

namespace Descope {

// A way to sign in besides the primary one: a button with a symbol or with the mark of a provider, which looks like the program's
// other buttons. Private to the library.
class WayButton : public WrappingButton
{
    Q_OBJECT

public:
    explicit WayButton(QWidget *parent = nullptr);

    void setSymbol(Symbol symbol);
    void setMark(const ProviderMark &mark);
    // Says something about the way in a few words, beside the text or, where there is no room, below it. Screen readers get it as
    // the description.
    void setNote(const QString &note);
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    QFont noteFont() const;
    QSize noteSize() const;
    bool isNoteBeside(int width) const;
    QStyleOptionButton optionFor(int width) const;
    void paintNote(QPainter *painter) const;

    Symbol m_symbol = Symbol::Mail;
    std::optional<ProviderMark> m_mark; // instead of the symbol
    QString m_note;
};

} // namespace Descope
