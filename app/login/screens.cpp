// SPDX-License-Identifier: MIT
#include "login/screens.h"

#include "controls/accessibility.h"
#include "controls/fielderror.h"
#include "controls/plaintext.h"
#include "controls/symbols.h"
#include "login/viewbindings.h"
#include "views/accountview.h"
#include "views/view.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QStackedLayout>

namespace Descope {

Screens::Screens(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
    , m_stack(new QStackedLayout)
{
}

void Screens::setFlow(LoginFlow *flow)
{
    if (m_flow)
        m_flow->disconnect(this);
    clear();
    m_flow = flow;
    // What the flow says now counts, and not what it said: another slot may have led it on since.
    connect(flow, &LoginFlow::stepChanged, this, &Screens::enter);
    connect(flow, &LoginFlow::noticeChanged, this, &Screens::showNotice);
    connect(flow, &LoginFlow::noticeTextChanged, this, [this](const QString &text) { current()->updateMessageText(text); });
    connect(flow, &LoginFlow::noticeRetranslated, this, [this](const Notice &notice) { current()->retranslateMessage(notice); });
    connect(flow, &LoginFlow::busyChanged, this, &Screens::showBusy);
    connect(flow, &LoginFlow::browserWanted, this, &Screens::openBrowser);
    connect(flow, &LoginFlow::browserReturned, this, &Screens::comeForward);
    connect(flow, &LoginFlow::rateLimitTicked, this, [this](int seconds) { current()->setSubmitEnabled(seconds == 0); });
    if (const SessionManager *session = flow->session())
        connect(session, &SessionManager::userChanged, flow, [this] { showPicture(); });
    enter();
}

void Screens::clear()
{
    const QHash<LoginStep, QPointer<View>> views = std::exchange(m_views, {});
    for (View *view : views) {
        if (view == nullptr)
            continue;
        m_stack->removeWidget(view);
        view->disconnect(); // the session may be gone before it is
        view->hide();
        view->deleteLater();
    }
}

View *Screens::current() const
{
    return qobject_cast<View *>(m_stack->currentWidget());
}

void Screens::enter()
{
    const QPointer<Screens> guard(this);
    const LoginStep step = m_flow->step();
    View *view = m_views.value(step);
    if (view != nullptr && view == current())
        return;
    const bool focuses = mayFocus();
    if (view == nullptr)
        view = make(step);
    if (!guard || view == nullptr)
        return;
    m_field = Field::NoField;
    const QPointer<View> left = current();
    exchange(view, focuses);
    if (left)
        left->wipe(); // which is told
    if (!guard)
        return;
    if (!m_enteredBusy)
        focusFirst(focuses);
    if (!guard)
        return;
    tellWhoIsThere(std::exchange(m_step, step));
    tellHeading();
}

/// Shows the view in place of the present one. What a screen reader is to hear of it begins with the focus: of a hundred events
/// that tell of each widget Orca takes none any more, and not those that follow.
void Screens::exchange(View *view, bool focuses)
{
    const AccessibilitySilence silence;
    const QPointer<Screens> guard(this);
    const QPointer<View> left = current();
    // Nowhere, for the moment: Qt would give it to whatever comes first on the new screen.
    if (QWidget *focus = m_widget->window()->focusWidget(); focuses && focus != nullptr && left && left->isAncestorOf(focus))
        focus->clearFocus();
    if (!guard)
        return;
    m_stack->setCurrentWidget(view);
    if (!guard)
        return;
    if (left) {
        left->setBusy(false);
        left->clearMessage();
        for (auto *error : left->findChildren<FieldError *>())
            error->clear(); // it was said of what was sent then
    }
    m_widget->setFocusProxy(view);
    view->setSubmitEnabled(m_flow->rateLimitSeconds() == 0);
    m_enteredBusy = m_flow->isBusy();
    view->setBusyText(m_flow->busyText());
    view->setBusy(m_enteredBusy);
    if (m_enteredBusy && focuses)
        view->setFocus(Qt::OtherFocusReason); // nothing on it can take the focus yet, and Esc has to reach it all the same
}

/// Says whose account it is to whoever does not see it, when they have come to it by signing in.
void Screens::tellWhoIsThere(LoginStep before)
{
    const SessionManager *session = m_flow->session();
    if (m_step != LoginStep::Account || before == LoginStep::Change || session == nullptr || !session->isSignedIn())
        return;
    const QString name = session->user().name;
    //: For screen readers, after sign-in; %1 is the name or the email address of a person.
    current()->announce(tr("Signed in as %1.").arg(personText(name.isEmpty() ? session->loginId() : name)));
}

/// The person may be at work elsewhere in the window, or on another page of it: then the focus stays where it is.
bool Screens::mayFocus() const
{
    const QWidget *window = m_widget->window();
    if (!window->isVisible())
        return true;
    const QWidget *focus = window->focusWidget();
    return m_widget->isVisible() && (focus == nullptr || focus == window || !focus->isVisible() || m_widget->isAncestorOf(focus));
}

void Screens::focusFirst(bool focuses)
{
    m_focusAwaited = !focuses && !m_widget->isVisible();
    if (focuses)
        current()->focusFirst();
}

void Screens::noteShown()
{
    if (m_focusAwaited) // later: whoever shows the page may still be about to move the focus
        QMetaObject::invokeMethod(
            this, [this] { focusFirst(mayFocus()); }, Qt::QueuedConnection);
}

void Screens::prepare(LoginStep step)
{
    if (!m_factory && m_flow->session() != nullptr && m_views.value(step) == nullptr)
        make(step);
}

/// Returns null when the program has gone on to something else while it made a screen.
View *Screens::make(LoginStep step)
{
    const QPointer<Screens> guard(this);
    const QPointer<LoginFlow> flow = m_flow;
    const LoginWidget::ScreenFactory factory = flow->session() != nullptr ? m_factory : nullptr; // which it may replace
    View *view = factory ? factory(step, flow, m_widget) : nullptr;
    if (factory && (!guard || flow != m_flow || flow->step() != step))
        return nullptr;
    if (view == nullptr) {
        const AccessibilitySilence silence; // nothing of it can be seen yet
        view = makeBoundView(step, m_flow, m_widget);
    }
    connect(view, &View::headingChanged, this, &Screens::tellHeading);
    connect(view, &View::retranslated, this, [this, view] { view->setBusyText(m_flow->busyText()); });
    connect(view, &View::cancelled, this, &Screens::cancel);
    connect(view, &View::messageActionTriggered, this, &Screens::perform);
    const auto edits = view->findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textEdited, this, &Screens::edited);
    m_views[step] = view;
    if (step == LoginStep::Account)
        showPicture();
    m_stack->addWidget(view);
    applyBrand(step, view);
    return view;
}

void Screens::tellHeading()
{
    const QString heading = current() != nullptr ? current()->heading() : m_heading;
    if (std::exchange(m_heading, heading) != heading)
        Q_EMIT headingChanged(heading);
}

void Screens::setBrand(const Brand &brand)
{
    m_brand = brand;
    for (auto it = m_views.cbegin(); it != m_views.cend(); ++it)
        if (it.value())
            applyBrand(it.key(), it.value());
}

void Screens::applyBrand(LoginStep step, View *view) const
{
    view->setHostStyle(m_brand.hostStyle);
    if (step == LoginStep::Account)
        return; // it is the person's
    view->setLogo(m_brand.logo.isNull() ? logoIcon() : m_brand.logo);
    view->setBrandName(m_brand.name);
}

void Screens::showNotice()
{
    View *view = current();
    const Notice notice = m_flow->notice();
    if (notice.text.isEmpty())
        return view->clearMessage();
    const QPointer<Screens> guard(this);
    view->showMessage(notice);
    if (!guard)
        return;
    m_field = notice.field;
    if (!m_flow->isBusy() && mayFocus())
        view->focusField(m_field);
}

void Screens::showBusy()
{
    const bool busy = m_flow->isBusy();
    // Restoring looks busy by nature, and offers Cancel in its own time.
    if (busy && m_flow->step() == LoginStep::Restoring)
        return;
    View *view = current();
    view->setBusyText(m_flow->busyText());
    view->setBusy(busy);
    if (busy)
        return;
    // A screen that was entered while busy had no field that could take the focus.
    if (std::exchange(m_enteredBusy, false))
        focusFirst(mayFocus());
    if (const Field field = std::exchange(m_field, Field::NoField); mayFocus())
        view->focusField(field);
}

void Screens::cancel()
{
    if (m_flow->canCancel())
        return m_flow->cancel();
    current()->passOnKey();
    Q_EMIT dismissed();
}

void Screens::openBrowser(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        m_flow->tellBrowserMissing();
}

/// The person comes back from the browser, and goes on here. A window that is not on the screen stays where it is.
void Screens::comeForward()
{
    QWidget *window = m_widget->window();
    if (!window->isVisible())
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

void Screens::perform(Notice::Action action)
{
    if (action == Notice::Action::TryAgain)
        current()->submit(); // the form still holds what was typed
    else
        m_flow->perform(action);
}

QString Screens::personsId() const
{
    const SessionManager *session = m_flow ? m_flow->session() : nullptr;
    return session != nullptr ? session->user().userId : QString();
}

void Screens::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    m_picturedId = personsId();
    showPicture();
}

void Screens::showPicture()
{
    if (auto *view = qobject_cast<AccountView *>(m_views.value(LoginStep::Account)))
        view->setPicture(m_picturedId == personsId() ? m_picture : QPixmap());
}

} // namespace Descope
