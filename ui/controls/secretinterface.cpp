// SPDX-License-Identifier: MIT
#include "controls/secretinterface.h"

#include "controls/accessibility.h"
#include "controls/secretlineedit.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QLabel>
#include <QPointer>

#include <algorithm>

namespace Descope {

namespace {

// Stands between a line edit and Qt's line control, which speaks to the accessibility bus on behalf of its parent: this one is
// unknown there, so nobody hears it. Says itself, on behalf of the edit, what may be heard.
class SecretEvents : public QObject
{
public:
    explicit SecretEvents(SecretLineEdit *edit)
        : QObject(edit)
        , m_edit(edit)
    {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) { tellChange(text.size()); });
        connect(edit, &QLineEdit::selectionChanged, this, [this] { m_selected = m_edit->selectedText().size(); });
        connect(edit, &QLineEdit::cursorPositionChanged, this, [this] { tellCursor(); });
    }

protected:
    // What is selected when the focus comes is read with it: see speakOnlyWithFocus().
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
            return QObject::eventFilter(watched, event);
        m_isThere = false;
        const QPointer<SecretEvents> guard(this);
        deliverInSilence(event, m_edit);
        if (guard)
            m_isThere = event->type() == QEvent::FocusIn;
        return true;
    }

private:
    void tellChange(qsizetype length)
    {
        // The old selection is still known here, because Qt tells of the change first.
        qsizetype removed = m_selected > 0 ? m_selected : std::max<qsizetype>(m_length - length, 0);
        qsizetype inserted = length - m_length + removed;
        if (inserted < 0 || removed + inserted == 0) { // replaced as a whole
            removed = m_length;
            inserted = length;
        }
        m_length = length;
        const int cursor = m_edit->cursorPosition();
        const int start = std::max(0, cursor - static_cast<int>(inserted));
        QAccessibleTextUpdateEvent event(m_edit, start, SecretLineEdit::bullets(removed), SecretLineEdit::bullets(inserted));
        event.setCursorPosition(cursor);
        QAccessible::updateAccessibility(&event);
    }

    void tellCursor() const
    {
        if (!m_isThere)
            return;
        QAccessibleTextCursorEvent event(m_edit, m_edit->cursorPosition());
        QAccessible::updateAccessibility(&event);
    }

    SecretLineEdit *m_edit;
    qsizetype m_length = 0;
    qsizetype m_selected = 0;
    bool m_isThere = false; // the focus, which was told
};

class SecretInterface : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
public:
    explicit SecretInterface(SecretLineEdit *edit)
        : QAccessibleWidget(edit, QAccessible::EditableText)
        , m_edit(edit)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (!m_edit->isQuiet()) // nothing would hold Qt's events back but that there is no text
            return QAccessibleWidget::interface_cast(type);
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.readOnly = m_edit->isReadOnly();
        state.passwordEdit = true;
        state.selectableText = true;
        return state;
    }

    // Qt finds a label beside the field alone, and this one is inside of a control, whose label may stand anywhere.
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override
    {
        auto all = QAccessibleWidget::relations(match);
        if (!match.testFlag(QAccessible::Label))
            return all;
        for (auto *label : m_edit->window()->findChildren<QLabel *>()) {
            const QWidget *buddy = label->buddy();
            while (buddy != nullptr && buddy->focusProxy() != nullptr)
                buddy = buddy->focusProxy();
            if (buddy == m_edit)
                all.append({QAccessible::queryAccessibleInterface(label), QAccessible::Label});
        }
        return all;
    }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? readable() : QAccessibleWidget::text(which);
    }

    void setText(QAccessible::Text which, const QString &text) override
    {
        if (which == QAccessible::Value)
            replaceText(0, characterCount(), text);
        else
            QAccessibleWidget::setText(which, text);
    }

    // QAccessibleTextInterface: its other functions ask these
    QString text(int start, int end) const override { return readable().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(m_edit->text().size()); }
    int cursorPosition() const override { return m_edit->cursorPosition(); }
    void setCursorPosition(int position) override { m_edit->setCursorPosition(position); }
    int selectionCount() const override { return m_edit->hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { m_edit->deselect(); }
    void setSelection(int, int start, int end) override { m_edit->setSelection(start, end - start); }
    void scrollToSubstring(int start, int) override { m_edit->setCursorPosition(start); }
    int offsetAtPoint(const QPoint &point) const override { return m_edit->cursorPositionAt(m_edit->mapFromGlobal(point)); }

    void selection(int, int *start, int *end) const override
    {
        *start = std::max(m_edit->selectionStart(), 0);
        *end = std::max(m_edit->selectionEnd(), 0);
    }

    QString attributes(int offset, int *start, int *end) const override
    {
        *start = *end = offset;
        return {};
    }

    QRect characterRect(int offset) const override
    {
        const QString shown = m_edit->displayText();
        if (offset < 0 || offset >= shown.size())
            return {};
        // As if the text were not scrolled: a field that is too narrow for its text is not worth more.
        const QFontMetrics metrics = m_edit->fontMetrics();
        const QRect field = m_edit->rect().marginsRemoved(m_edit->textMargins());
        const QRect character(field.left() + metrics.horizontalAdvance(shown.left(offset)), field.top(),
            metrics.horizontalAdvance(shown.at(offset)), field.height());
        return character.translated(m_edit->mapToGlobal(QPoint()));
    }

    // QAccessibleEditableTextInterface: as if it was typed, so that the field's rules hold and its owner hears of it
    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        if (m_edit->isReadOnly())
            return;
        m_edit->setSelection(start, end - start);
        m_edit->insert(text);
    }

private:
    QString readable() const { return m_edit->isShown() ? m_edit->text() : SecretLineEdit::bullets(characterCount()); }

    SecretLineEdit *m_edit;
};

QAccessibleInterface *makeInterface(QWidget *widget)
{
    auto *edit = qobject_cast<SecretLineEdit *>(widget); // no longer one while it is destroyed
    return edit ? new SecretInterface(edit) : nullptr;
}

} // namespace

bool keepFromAssistiveTechnology(SecretLineEdit *edit)
{
    setAccessibleInterface(edit, makeInterface);
    QObject *control = lineControl(edit);
    if (control == nullptr)
        return false;
    control->setParent(new SecretEvents(edit));
    return true;
}

} // namespace Descope
