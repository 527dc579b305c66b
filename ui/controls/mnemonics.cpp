// SPDX-License-Identifier: MIT
#include "controls/mnemonics.h"

#include "controls/accessibility.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QVariant>

namespace Descope {

QString withoutMnemonicLetter(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("\\s*[(（]&[^&][)）]"));
    return text.contains(u"(&") || text.contains(u"（&") ? QString(text).remove(letter) : text; // which few texts have
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return withoutMnemonicLetter(text).replace(mark, QStringLiteral("\\1"));
}

namespace {

// Names the widget for a text with a letter in brackets. Any other name is somebody else's, or Qt's.
void nameFor(QWidget *widget, const QString &text)
{
    constexpr const char *ours = "descopeNamedWithoutLetter";
    const bool isOurs = !widget->accessibleName().isEmpty() && widget->property(ours) == widget->accessibleName();
    if (!isOurs && !widget->accessibleName().isEmpty())
        return;
    const QString name = withoutMnemonicLetter(text) != text ? withoutMnemonic(text) : QString();
    if (name == widget->accessibleName())
        return;
    widget->setProperty(ours, name);
    setSpokenName(widget, name);
}

} // namespace

void nameWithoutMnemonicLetters(const QWidget *parent)
{
    for (auto *button : parent->findChildren<QAbstractButton *>())
        nameFor(button, button->text());
    for (auto *label : parent->findChildren<QLabel *>()) {
        if (label->buddy() == nullptr)
            continue;
        nameFor(label, label->text());
        for (QWidget *field = label->buddy(); field != nullptr; field = field->focusProxy())
            nameFor(field, label->text());
    }
}

} // namespace Descope
