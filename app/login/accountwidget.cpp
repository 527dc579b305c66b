// SPDX-License-Identifier: MIT
#include "login/accountwidget.h"

#include "login/logindialog.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Descope {

using namespace Qt::StringLiterals;

AccountWidget::AccountWidget(QWidget *parent)
    : QWidget(parent)
    , m_login(new LoginWidget(this))
    , m_signedOut(new QWidget(this))
    , m_text(new QLabel(m_signedOut))
    , m_signIn(new QPushButton(m_signedOut))
{
    m_text->setObjectName(u"signedOutText"_s);
    m_signIn->setObjectName(u"signInButton"_s);
    auto *page = new QVBoxLayout(m_signedOut);
    page->addWidget(m_text);
    page->addWidget(m_signIn, 0, Qt::AlignLeading);
    page->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_login);
    layout->addWidget(m_signedOut);
    connect(m_signIn, &QPushButton::clicked, this, &AccountWidget::signIn);
    retranslate();
    update();
}

AccountWidget::AccountWidget(SessionManager *session, QWidget *parent)
    : AccountWidget(parent)
{
    setSession(session);
}

void AccountWidget::setSession(SessionManager *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_login->setSession(session);
    if (session != nullptr) {
        connect(session, &SessionManager::stateChanged, this, &AccountWidget::update);
        connect(session, &QObject::destroyed, this, &AccountWidget::update);
        m_login->flow()->start();
    }
    update();
}

void AccountWidget::update()
{
    const bool isSignedIn = m_session && m_session->isSignedIn();
    m_login->setVisible(isSignedIn);
    m_signedOut->setVisible(!isSignedIn);
    m_signIn->setEnabled(m_session);
}

void AccountWidget::signIn()
{
    LoginDialog::signIn(this, m_session, m_login->settings());
}

void AccountWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountWidget::retranslate()
{
    m_text->setText(tr("Nobody is signed in."));
    m_signIn->setText(tr("&Sign in…"));
}

} // namespace Descope
