// SPDX-License-Identifier: MIT
#include "controls/accessibility.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

constexpr char TextProperty[] = "_descope_announcement";

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

QAccessibleInterface *createInterface(const QString &className, QObject *object)
{
    const bool ours = className == "Descope::MessageBar"_L1 || className == "Descope::FieldError"_L1 ||
                      className == "Descope::PasswordSuggestion"_L1;
    auto *widget = ours ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new NotificationInterface(widget) : nullptr; // Qt's cache owns it
}

void send(QWidget *widget, QAccessible::Event type)
{
    QAccessibleEvent event(widget, type);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void enableAnnouncements(QWidget *widget)
{
    static const bool installed = (QAccessible::installFactory(createInterface), true);
    Q_UNUSED(installed)
    setAnnouncement(widget, {});
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
