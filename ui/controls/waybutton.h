// SPDX-License-Identifier: MIT
#pragma once

#include "controls/providermark.h"
#include "controls/symbols.h"
#include "controls/wrappingbutton.h"

#include <QPair>
#include <QPixmap>

#include <optional>

namespace Descope {

// A way to sign in besides the primary one, or what else there is a choice of: a button with a symbol, the mark of a provider or
// a person, which looks like the program's other buttons. Private to the library.
class WayButton : public WrappingButton
{
    Q_OBJECT

public:
    explicit WayButton(QWidget *parent = nullptr);

    void setSymbol(Symbol symbol);
    void setMark(const ProviderMark &mark);
    // Shows a person in place of the symbol, as an Avatar does.
    void setPerson(const QString &name, const QPixmap &picture);
    // Says something about the way in a few words, beside the text or, where there is no room, below it. Screen readers get it as
    // the description.
    void setNote(const QString &note);
    // Says more in a line of its own, below the text. Screen readers get it as the description. There is a note or this.
    void setDetail(const QString &detail);
    bool hasDetail() const { return m_hasDetail && !m_note.isEmpty(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    QIcon personIcon() const;
    QFont noteFont() const;
    QSize noteSize() const;
    bool isNoteBeside(int width) const;
    QStyleOptionButton optionFor(int width) const;
    void paintNote(QPainter *painter) const;

    Symbol m_symbol = Symbol::Mail;
    std::optional<ProviderMark> m_mark; // instead of the symbol
    std::optional<QPair<QString, QPixmap>> m_person;
    QString m_note;
    bool m_hasDetail = false; // the note is one
};

} // namespace Descope
