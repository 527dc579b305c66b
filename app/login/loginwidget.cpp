// SPDX-License-Identifier: MIT
#include "login/loginwidget.h"

#include "controls/brand.h"
#include "controls/symbols.h"
#include "flow/translations.h"
#include "login/viewbindings.h"
#include "login/warmup.h"
#include "views/view.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Descope {

LoginWidget::LoginWidget(QWidget *parent)
    : LoginWidget(nullptr, LoginSettings(), parent)
{
}

LoginWidget::LoginWidget(SessionManager *session, QWidget *parent)
    : LoginWidget(session, {}, parent)
{
}

LoginWidget::LoginWidget(SessionManager *session, const LoginSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedLayout)
    , m_warmUp(new WarmUp(this))
{
    connect(m_warmUp, &WarmUp::accountAwaited, this, [this] {
        if (!m_factory && !m_views.contains(LoginStep::Account))
            makeView(LoginStep::Account);
    });
    installPluralForms();
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(m_stack, 1);
    setSession(session);
}

void LoginWidget::setSettings(const LoginSettings &settings)
{
    m_settings = settings;
    if (session() == nullptr)
        setSession(nullptr);
}

void LoginWidget::setSession(SessionManager *session)
{
    clear();
    m_flow = new LoginFlow(session, m_settings, Clock::system(), this);
    if (session != nullptr)
        connect(session, &QObject::destroyed, m_flow, [this] {
            setSession(nullptr);
            if (isVisible()) // else nobody misses anything
                m_flow->start();
        });
    connect(m_flow, &LoginFlow::stepChanged, this, &LoginWidget::enter);
    connect(m_flow, &LoginFlow::noticeChanged, this, &LoginWidget::showNotice);
    connect(m_flow, &LoginFlow::noticeTextChanged, this, [this](const QString &text) { currentView()->updateMessageText(text); });
    connect(m_flow, &LoginFlow::noticeRetranslated, this,
        [this](const Notice &notice) { currentView()->retranslateMessage(notice); });
    connect(m_flow, &LoginFlow::busyChanged, this, &LoginWidget::setBusy);
    connect(m_flow, &LoginFlow::rateLimitTicked, this, [this](int seconds) { currentView()->setSubmitEnabled(seconds == 0); });
    enter(m_flow->step());
    m_warmUp->setFlow(m_flow);
    if (m_shown && session != nullptr)
        m_flow->start();
}

void LoginWidget::clear()
{
    // Later: one of them may have brought us here.
    if (LoginFlow *flow = std::exchange(m_flow, nullptr)) {
        disconnect(flow, nullptr, this, nullptr);
        if (const SessionManager *session = flow->session()) { // which it follows until then
            disconnect(session, nullptr, flow, nullptr);
            for (const QObject *steps : flow->children())
                disconnect(session, nullptr, steps, nullptr);
        }
        flow->deleteLater();
    }
    for (View *view : std::exchange(m_views, {})) {
        m_stack->removeWidget(view);
        view->disconnect(); // the session may be gone before it is
        view->hide();
        view->deleteLater();
    }
}

void LoginWidget::addView(LoginStep step, View *view)
{
    m_views[step] = view;
    m_stack->addWidget(view);
    const auto edits = view->findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textEdited, m_warmUp, &WarmUp::connectAhead);
    applyBrand(step, view);
}

QWidget *LoginWidget::currentScreen() const
{
    return m_stack->currentWidget();
}

void LoginWidget::setHeader(QWidget *header)
{
    delete m_header;
    m_header = header;
    if (header != nullptr)
        m_column->insertWidget(0, header);
}

void LoginWidget::setFooter(QWidget *footer)
{
    delete m_footer;
    m_footer = footer;
    if (footer != nullptr)
        m_column->addWidget(footer);
}

QSize LoginWidget::sizeHint() const
{
    return QWidget::sizeHint().expandedTo(QSize(30, 45) * fontMetrics().lineSpacing());
}

bool LoginWidget::handleUrl(const QUrl &url)
{
    return m_flow->handleUrl(url);
}

void LoginWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const bool isFirst = !std::exchange(m_shown, true);
    m_warmUp->noteShown();
    if (isFirst && m_flow->step() == LoginStep::Restoring)
        m_flow->start();
}

void LoginWidget::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_warmUp->noteHidden();
}

void LoginWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyAccent(); // light has become dark, say
    if (event->type() == QEvent::LanguageChange)
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
    return qobject_cast<View *>(m_stack->currentWidget());
}

void LoginWidget::enter(LoginStep step)
{
    if (auto *left = qobject_cast<View *>(m_stack->currentWidget())) {
        left->setBusy(false);
        left->wipe();
        left->clearMessage();
    }
    View *view = m_views.value(step);
    if (view == nullptr)
        view = makeView(step);
    m_field = Field::NoField;
    m_stack->setCurrentWidget(view);
    tellHeading();
    setFocusProxy(view);
    view->setSubmitEnabled(m_flow->rateLimitSeconds() == 0);
    view->setBusy(m_flow->isBusy());
    m_enteredBusy = m_flow->isBusy();
    if (!m_enteredBusy)
        view->focusFirst();
}

View *LoginWidget::makeView(LoginStep step)
{
    View *view = m_factory && session() != nullptr ? m_factory(step, m_flow, this) : nullptr;
    if (view == nullptr)
        view = makeBoundView(step, m_flow, this);
    connect(view, &View::headingChanged, this, &LoginWidget::tellHeading);
    connect(view, &View::cancelled, this, &LoginWidget::cancel);
    connect(view, &View::messageActionTriggered, this, &LoginWidget::perform);
    addView(step, view);
    return view;
}

void LoginWidget::cancel()
{
    if (!m_flow->isBusy() && (m_flow->step() == LoginStep::SignIn || m_flow->step() == LoginStep::Account))
        Q_EMIT dismissed();
    else
        m_flow->cancel();
}

void LoginWidget::showNotice(const Notice &notice)
{
    View *view = currentView();
    if (notice.text.isEmpty())
        return view->clearMessage();
    view->showMessage(notice);
    m_field = notice.field;
    if (!m_flow->isBusy())
        view->focusField(m_field);
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
    view->focusField(std::exchange(m_field, Field::NoField));
}

void LoginWidget::perform(Notice::Action action)
{
    if (action == Notice::Action::TryAgain)
        currentView()->submit(); // the form still holds what was typed
    else
        m_flow->perform(action);
}

} // namespace Descope
