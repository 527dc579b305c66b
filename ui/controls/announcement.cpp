// SPDX-License-Identifier: MIT
#include "controls/announcement.h"

#include "controls/accessibility.h"

#include <QAccessibleWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Descope {

namespace {

QAccessibleInterface *makeInterface(QWidget *widget)
{
    return new QAccessibleWidget(widget, QAccessible::Notification); // Qt's cache owns it
}

} // namespace

Announcement::Announcement(QWidget *place, const QString &text)
    : QWidget(place)
{
    setAccessibleInterface(this, makeInterface); // before the first event about it
    setObjectName(u"announcement"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry({});
    setAccessibleName(text);
    hide(); // a new widget would come with its parent, and be no one that is hidden: see end()
    QMetaObject::invokeMethod(this, &QWidget::show, Qt::QueuedConnection);
}

Announcement *Announcement::at(const QWidget *place)
{
    const auto all = place->findChildren<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    const auto last = std::find_if(all.cbegin(), all.cend(), [](const Announcement *one) { return !one->m_isOver; });
    return last != all.cend() ? *last : nullptr;
}

void Announcement::make(QWidget *place, const QString &text)
{
    if (Announcement *last = at(place))
        last->end();
    if (!text.isEmpty())
        new Announcement(place, text);
}

void Announcement::reword(QWidget *place, const QString &text)
{
    if (Announcement *last = at(place))
        last->setAccessibleName(text);
}

void Announcement::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Else it would be spoken again when its place comes back.
void Announcement::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && !m_isOver)
        end();
}

void Announcement::timerEvent(QTimerEvent *)
{
    deleteLater();
}

void Announcement::end()
{
    if (isHidden()) // nobody has heard of it
        return delete this;
    m_isOver = true;
    hide();
    // A screen reader that is slow still asks what the last ones say.
    constexpr qsizetype Kept = 3;
    const auto all = parent()->findChildren<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < all.size() - Kept; ++i)
        all.at(i)->deleteLater();
    startTimer(30s); // of its own: one that is single-shot would outlive it
}

} // namespace Descope
