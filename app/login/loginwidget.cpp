// SPDX-License-Identifier: MIT
#include "login/loginwidget.h"

#include "controls/brand.h"
#include "controls/symbols.h"
#include "login/messages.h"
#include "login/screens.h"
#include "views/view.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGuiApplication>
#include <QStackedLayout>

namespace Descope {

LoginWidget::LoginWidget(SessionManager *session, QWidget *parent)
    : LoginWidget(session, {}, parent)
{
}

LoginWidget::LoginWidget(SessionManager *session, const LoginSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_flow(new LoginFlow(session, settings, Clock::system(), this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->setContentsMargins({});
    connect(m_flow, &LoginFlow::stepChanged, this, &LoginWidget::enter);
    connect(m_flow, &LoginFlow::noticeChanged, this, &LoginWidget::showNotice);
    connect(m_flow, &LoginFlow::noticeTextChanged, this, [this](const QString &text) { currentView()->updateMessageText(text); });
    connect(m_flow, &LoginFlow::noticeRetranslated, this,
        [this](const Notice &notice) { currentView()->retranslateMessage(messageFrom(notice)); });
    connect(m_flow, &LoginFlow::busyChanged, this, &LoginWidget::setBusy);
    connect(m_flow, &LoginFlow::rateLimitTicked, this, [this](int seconds) { currentView()->setSubmitEnabled(seconds == 0); });
    enter(m_flow->step());
}

void LoginWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_shown, true) && m_flow->step() == LoginStep::Restoring)
        m_flow->start();
}

void LoginWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyAccent(); // light has become dark, say
    if (event->type() != QEvent::LanguageChange)
        return;
    for (View *view : std::as_const(m_views))
        retranslateScreen(view, *m_flow);
    m_flow->retranslate();
}

void LoginWidget::setLogo(const QIcon &logo)
{
    m_logo = logo;
    for (auto it = m_views.cbegin(); it != m_views.cend(); ++it)
        applyBrand(it.key(), it.value());
}

void LoginWidget::setBrandName(const QString &name)
{
    m_brandName = name;
    for (auto it = m_views.cbegin(); it != m_views.cend(); ++it)
        applyBrand(it.key(), it.value());
}

void LoginWidget::setAccentColor(const QColor &accent)
{
    m_accent = accent;
    applyAccent();
}

void LoginWidget::applyBrand(LoginStep step, View *view) const
{
    if (step == LoginStep::Account)
        return; // it is the person's
    view->setLogo(m_logo.isNull() ? logoIcon() : m_logo);
    view->setBrandName(m_brandName);
}

void LoginWidget::applyAccent()
{
    // On the palette that it would have without: the parent's, or the program's.
    const QPalette around = parentWidget() != nullptr ? parentWidget()->palette() : QGuiApplication::palette();
    setPalette(brandPalette(around, m_accent)); // the same again changes nothing
}

void LoginWidget::tellHeading()
{
    const QString heading = currentView()->heading();
    if (std::exchange(m_heading, heading) != heading)
        Q_EMIT headingChanged(heading);
}

View *LoginWidget::currentView() const
{
    return m_views.value(m_flow->step());
}

void LoginWidget::enter(LoginStep step)
{
    if (auto *left = qobject_cast<View *>(m_stack->currentWidget())) {
        left->setBusy(false);
        left->wipe();
        left->clearMessage();
    }
    View *&view = m_views[step];
    if (view == nullptr) {
        view = makeScreen(step, m_flow, this);
        connect(view, &View::headingChanged, this, &LoginWidget::tellHeading);
        connect(view, &View::cancelled, m_flow, &LoginFlow::cancel);
        connect(view, &View::messageActionTriggered, this, &LoginWidget::perform);
        m_stack->addWidget(view);
        applyBrand(step, view);
    }
    m_field = Notice::Field::None;
    m_stack->setCurrentWidget(view);
    tellHeading();
    setFocusProxy(view);
    view->setSubmitEnabled(m_flow->rateLimitSeconds() == 0);
    view->setBusy(m_flow->isBusy());
    m_enteredBusy = m_flow->isBusy();
    if (!m_enteredBusy)
        view->focusFirst();
}

void LoginWidget::showNotice(const Notice &notice)
{
    View *view = currentView();
    if (notice.text.isEmpty())
        return view->clearMessage();
    view->showMessage(messageFrom(notice));
    m_field = notice.field;
    if (!m_flow->isBusy())
        focusField(view, m_field);
}

void LoginWidget::setBusy(bool busy)
{
    // Restoring looks busy by nature, and offers Cancel in its own time.
    if (busy && m_flow->step() == LoginStep::Restoring)
        return;
    View *view = currentView();
    view->setBusy(busy);
    if (busy)
        return;
    // A screen that was entered while busy had no field that could take the focus.
    if (std::exchange(m_enteredBusy, false))
        view->focusFirst();
    focusField(view, std::exchange(m_field, Notice::Field::None));
}

void LoginWidget::perform(const QString &actionId)
{
    const std::optional<Notice::Action> action = actionFromId(actionId);
    if (action == Notice::Action::TryAgain) {
        // The form still holds what was typed: send it again, by the person's own press.
        if (auto *primary = currentView()->findChild<QAbstractButton *>(QStringLiteral("primaryButton")))
            primary->click();
    } else if (action) {
        m_flow->perform(*action);
    }
}

} // namespace Descope
