// SPDX-License-Identifier: MIT
#include "controls/accessibility.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace Descope {

namespace {

constexpr char MakerProperty[] = "_descope_accessible";

using Maker = QAccessibleInterface *(*)(QWidget *);

class CompositeInterface : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focused = false;
        state.focusable = false;
        return state;
    }

    QAccessibleInterface *focusChild() const override
    {
        QWidget *field = widget()->focusWidget();
        return field && field->hasFocus() ? QAccessible::queryAccessibleInterface(field) : nullptr;
    }
};

// Describes a checkable button by its name and its state, whatever its text says.
class TwoStateInterface : public QAccessibleWidget
{
public:
    TwoStateInterface(QWidget *widget, QAccessible::Role role, QString action)
        : QAccessibleWidget(widget, role)
        , m_action(std::move(action))
    {
    }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Description ? widget()->accessibleDescription() : QAccessibleWidget::text(which);
    }

    QStringList actionNames() const override
    {
        return (widget()->isEnabled() ? QStringList{m_action} : QStringList()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == m_action)
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

protected:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(widget()); }

private:
    const QString m_action;
};

class DisclosureInterface : public TwoStateInterface
{
public:
    explicit DisclosureInterface(QWidget *widget)
        : TwoStateInterface(widget, QAccessible::Button, pressAction())
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = TwoStateInterface::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !state.expanded;
        return state;
    }
};

class SwitchInterface : public TwoStateInterface
{
public:
    explicit SwitchInterface(QWidget *widget)
        : TwoStateInterface(widget, QAccessible::CheckBox, toggleAction())
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = TwoStateInterface::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }
};

// Stands between a line edit and Qt's line control while the field has not the focus: the control speaks to assistive technology
// on behalf of its parent, and this one is unknown there.
class AbsentField : public QObject
{
public:
    AbsentField(QLineEdit *field, QObject *control)
        : QObject(field)
        , m_field(field)
        , m_control(control)
    {
        field->installEventFilter(this);
        if (!field->hasFocus())
            m_control->setParent(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
            return QObject::eventFilter(watched, event);
        const QPointer<AbsentField> guard(this);
        deliverInSilence(event, m_field);
        if (guard)
            m_control->setParent(event->type() == QEvent::FocusIn ? m_field : static_cast<QObject *>(this));
        return true;
    }

private:
    QLineEdit *m_field;
    QObject *m_control;
};

// The one factory of the library.
QAccessibleInterface *createInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto make = widget ? widget->property(MakerProperty).value<Maker>() : nullptr;
    return make ? make(widget) : nullptr;
}

template<typename Interface> QAccessibleInterface *makeInterface(QWidget *widget)
{
    return new Interface(widget); // Qt's cache owns it
}

} // namespace

AccessibilitySilence::AccessibilitySilence()
    : m_handler(QAccessible::installUpdateHandler([](QAccessibleEvent *) {}))
{
}

AccessibilitySilence::~AccessibilitySilence()
{
    QAccessible::installUpdateHandler(m_handler);
}

void deliverInSilence(QEvent *event, QLineEdit *field)
{
    const AccessibilitySilence silence;
    field->event(event);
}

void setAccessibleInterface(QWidget *widget, QAccessibleInterface *(*make)(QWidget *widget))
{
    QAccessible::installFactory(createInterface); // once: Qt ignores the next
    widget->setProperty(MakerProperty, QVariant::fromValue<Maker>(make));
}

void setSpokenName(QWidget *widget, const QString &name)
{
    if (name != widget->accessibleName())
        widget->setAccessibleName(name);
}

void setSpokenDescription(QWidget *widget, const QString &description)
{
    if (description != widget->accessibleDescription())
        widget->setAccessibleDescription(description);
}

void leaveFocusToField(QWidget *widget)
{
    setAccessibleInterface(widget, makeInterface<CompositeInterface>);
}

void describePlainly(QWidget *scrollArea)
{
    setAccessibleInterface(scrollArea, makeInterface<QAccessibleWidget>);
}

QObject *lineControl(const QLineEdit *field)
{
    const QObjectList children = field->children();
    const auto control = std::find_if(
        children.cbegin(), children.cend(), [](const QObject *child) { return child->inherits("QWidgetLineControl"); });
    return control != children.cend() ? *control : nullptr;
}

void speakOnlyWithFocus(QLineEdit *field)
{
    if (QObject *control = lineControl(field))
        new AbsentField(field, control);
}

void describeAsDisclosure(QAbstractButton *button)
{
    setAccessibleInterface(button, makeInterface<DisclosureInterface>);
    QObject::connect(button, &QAbstractButton::toggled, button, [button] {
        QAccessible::State change;
        change.expanded = true;
        change.collapsed = true;
        QAccessibleStateChangeEvent event(button, change);
        QAccessible::updateAccessibility(&event);
    });
}

void describeAsSwitch(QAbstractButton *button)
{
    setAccessibleInterface(button, makeInterface<SwitchInterface>);
}

} // namespace Descope
