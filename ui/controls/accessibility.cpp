// SPDX-License-Identifier: MIT
#include "controls/accessibility.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace Descope {

namespace {

constexpr char MakerProperty[] = "_descope_accessible";
constexpr char TextProperty[] = "_descope_announcement";

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

class NotificationInterface : public QAccessibleWidget
{
public:
    explicit NotificationInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Notification)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name)
            return widget()->property(TextProperty).toString();
        return QAccessibleWidget::text(which);
    }
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

void send(QWidget *widget, QAccessible::Event type)
{
    QAccessibleEvent event(widget, type);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void setAccessibleInterface(QWidget *widget, QAccessibleInterface *(*make)(QWidget *widget))
{
    QAccessible::installFactory(createInterface); // once: Qt ignores the next
    widget->setProperty(MakerProperty, QVariant::fromValue<Maker>(make));
}

void leaveFocusToField(QWidget *widget)
{
    setAccessibleInterface(widget, makeInterface<CompositeInterface>);
}

void describePlainly(QWidget *scrollArea)
{
    setAccessibleInterface(scrollArea, makeInterface<QAccessibleWidget>);
}

void enableAnnouncements(QWidget *widget)
{
    setAccessibleInterface(widget, makeInterface<NotificationInterface>);
}

void setAnnouncement(QWidget *widget, const QString &text)
{
    widget->setProperty(TextProperty, text);
}

void announce(QWidget *widget, const QString &text, bool appears)
{
    setAnnouncement(widget, text);
    send(widget, QAccessible::NameChanged);
    if (text.isEmpty())
        return;
    if (!appears)
        send(widget, QAccessible::ObjectShow);
    send(widget, QAccessible::Alert);
}

} // namespace Descope
