// SPDX-License-Identifier: MIT
#include "views/accountview.h"

#include "controls/plaintext.h"
#include "ui_accountview.h"

using namespace Qt::StringLiterals;

namespace Descope {

AccountView::AccountView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::AccountView>())
{
    setObjectName(u"accountView"_s);
    setLogo({});
    m_ui->setupUi(form());
    adoptForm(nullptr, m_ui->secondary);
    m_ui->stateDetail->hide();
    m_ui->historyNote->hide();
    ask(false);
    updateTexts();
    connect(m_ui->changeButton, &QPushButton::clicked, this, &AccountView::changeRequested);
    connect(m_ui->replaceButton, &QPushButton::clicked, this, &AccountView::replaceRequested);
    connect(m_ui->signOutButton, &QPushButton::clicked, this, &AccountView::signOutRequested);
    connect(m_ui->signOutEverywhereButton, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_ui->supportButton, &QPushButton::clicked, this, &AccountView::supportDetailsRequested);
    connect(m_ui->declineButton, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_ui->confirmButton, &QPushButton::clicked, this, [this] {
        ask(false);
        Q_EMIT signOutEverywhereRequested();
    });
}

AccountView::~AccountView() = default;

QString AccountView::name() const
{
    return m_name;
}

QString AccountView::loginId() const
{
    return m_loginId;
}

AccountView::SessionState AccountView::sessionState() const
{
    return m_state;
}

QList<SignInRecord> AccountView::history() const
{
    return m_history;
}

bool AccountView::isConfirming() const
{
    return !m_ui->confirmBox->isHidden();
}

void AccountView::setName(const QString &name)
{
    m_name = name;
    updateTexts();
}

void AccountView::setLoginId(const QString &loginId)
{
    m_loginId = loginId;
    updateTexts();
}

void AccountView::setPasswordChangeOffered(bool offered)
{
    m_ui->changeButton->setVisible(offered);
    m_ui->replaceButton->setVisible(offered);
}

void AccountView::setSignOutEverywhereOffered(bool offered)
{
    m_ui->signOutEverywhereButton->setVisible(offered);
}

void AccountView::setSessionState(SessionState state, const QString &detail)
{
    m_state = state;
    m_ui->stateDetail->setText(breakable(clamped(detail, 300)));
    m_ui->stateDetail->setVisible(!detail.isEmpty());
    updateTexts();
}

void AccountView::setHistory(const QList<SignInRecord> &history)
{
    constexpr int shown = 5;
    m_history = history.mid(0, shown);
    updateTexts();
}

void AccountView::setHistoryNote(const QString &note)
{
    m_ui->historyNote->setText(breakable(note));
    m_ui->historyNote->setVisible(!note.isEmpty());
    updateTexts();
}

void AccountView::focusFirst()
{
    m_ui->changeButton->setFocus(Qt::TabFocusReason);
}

void AccountView::cancel()
{
    if (isConfirming())
        ask(false);
    else
        View::cancel();
}

void AccountView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

void AccountView::ask(bool asking)
{
    m_ui->confirmBox->setVisible(asking);
    m_ui->secondary->setVisible(!asking && !isBusy());
    if (asking)
        m_ui->declineButton->setFocus(Qt::OtherFocusReason);
    else if (m_ui->secondary->isVisible())
        m_ui->signOutEverywhereButton->setFocus(Qt::OtherFocusReason);
}

void AccountView::setBusy(bool busy)
{
    if (busy && isConfirming())
        ask(false);
    View::setBusy(busy);
}

void AccountView::updateTexts()
{
    m_ui->nameText->setText(personText(m_name.isEmpty() ? m_loginId : m_name));
    m_ui->loginIdText->setText(personText(m_loginId));
    m_ui->loginIdText->setHidden(m_name.isEmpty() || m_name == m_loginId);
    m_ui->avatar->setName(m_name.isEmpty() ? m_loginId : m_name);
    switch (m_state) {
    case Active:
        m_ui->stateIcon->setSymbol(Symbol::Positive, Notice::Severity::Positive);
        m_ui->stateText->setText(tr("Signed in"));
        break;
    case Offline:
        m_ui->stateIcon->setSymbol(Symbol::Offline, Notice::Severity::Warning);
        m_ui->stateText->setText(tr("Signed in, but offline"));
        break;
    case Ended:
        m_ui->stateIcon->setSymbol(Symbol::Error, Notice::Severity::Error);
        m_ui->stateText->setText(tr("Your session has ended"));
        break;
    }
    m_ui->historyTable->setHistory(m_history);
    m_ui->historyTable->setHidden(m_history.isEmpty());
    m_ui->historyLabel->setHidden(m_history.isEmpty() && m_ui->historyNote->isHidden());
}

} // namespace Descope
