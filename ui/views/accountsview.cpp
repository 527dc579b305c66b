// SPDX-License-Identifier: MIT
#include "views/accountsview.h"

#include "controls/accessibility.h"
#include "controls/colors.h"
#include "controls/flushlink.h"
#include "controls/lookkeeper.h"
#include "controls/mnemonics.h"
#include "controls/plaintext.h"
#include "controls/waybutton.h"
#include "ui_accountsview.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Descope {

AccountsView::AccountsView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::AccountsView>())
{
    setObjectName(u"accountsView"_s);
    m_ui->setupUi(form());
    adoptForm(nullptr, m_ui->secondary);
    m_ui->anotherButton->setSymbol(Symbol::Person);
    new LookKeeper(m_ui->confirmButton, [button = m_ui->confirmButton] {
        QPalette danger;
        danger.setColor(QPalette::Highlight, Colors::danger());
        setPaletteBelowStyleSheet(button, danger);
    });
    m_ui->confirmBox->hide();
    connect(m_ui->anotherButton, &QPushButton::clicked, this, &AccountsView::anotherRequested);
    connect(m_ui->declineButton, &QPushButton::clicked, this, &AccountsView::decline);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, [this] {
        const QString id = m_asked;
        focusHeading(); // where a second Enter does nothing
        decline();
        Q_EMIT removeRequested(id);
    });
    updateTexts();
}

AccountsView::~AccountsView() = default;

bool AccountsView::isConfirming() const
{
    return !m_ui->confirmBox->isHidden();
}

void AccountsView::setAccounts(const QList<AccountChoice> &accounts)
{
    if (std::exchange(m_accounts, accounts) == accounts)
        return; // a button that has the focus keeps it
    if (isConfirming())
        decline();
    clearRows();
    QWidget *last = m_ui->anotherButton;
    for (const AccountChoice &account : accounts)
        last = addRow(account, last);
    if (last != m_ui->anotherButton)
        setTabOrder(last, m_ui->anotherButton);
    applyMetrics();
    updateTexts();
}

void AccountsView::clearRows()
{
    const QWidget *focus = window()->focusWidget();
    if (focus != nullptr && m_ui->accounts->isAncestorOf(focus))
        focusHeading(); // or Qt would give it to whatever comes next
    for (auto *row : m_ui->accounts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        row->hide();
        row->setParent(nullptr);
        row->deleteLater(); // one of its buttons may have brought us here
    }
}

/// Adds a row that comes behind `last` for Tab, and returns what is last then.
QWidget *AccountsView::addRow(const AccountChoice &account, QWidget *last)
{
    auto *row = new QWidget(m_ui->accounts);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    m_ui->accountsLayout->addWidget(row);
    auto *button = new WayButton(row);
    button->setObjectName(u"accountButton_"_s + account.id);
    button->setPerson(account.name.isEmpty() ? account.loginId : account.name, account.picture);
    connect(button, &QPushButton::clicked, this, [this, id = account.id] { Q_EMIT chosen(id); });
    auto *remove = new FlushLink(row);
    remove->setObjectName(u"removeButton_"_s + account.id);
    column->addWidget(button);
    column->addWidget(remove, 0, Qt::AlignTrailing);
    connect(remove, &QPushButton::clicked, this, [this, id = account.id] { ask(id); });
    setTabOrder(last, button);
    setTabOrder(button, remove);
    return remove;
}

void AccountsView::setCancelOffered(bool offered)
{
    m_isCancelOffered = offered;
    setCancelShown(offered && !isConfirming());
}

void AccountsView::setBusy(bool busy)
{
    if (busy && isConfirming()) {
        focusHeading();
        decline();
    }
    View::setBusy(busy);
}

void AccountsView::cancel()
{
    if (isConfirming())
        decline();
    else
        View::cancel();
}

// The focus goes before what has it does: else it would pass by whatever is next.
void AccountsView::ask(const QString &id)
{
    m_asked = id;
    updateTexts();
    m_ui->confirmBox->show();
    m_ui->declineButton->setFocus(Qt::OtherFocusReason);
    QSizePolicy place = m_ui->secondary->sizePolicy();
    place.setRetainSizeWhenHidden(false); // the question takes its place
    m_ui->secondary->setSizePolicy(place);
    m_ui->secondary->hide();
    setCancelShown(false); // the question has one
}

void AccountsView::decline()
{
    QSizePolicy place = m_ui->secondary->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_ui->secondary->setSizePolicy(place);
    m_ui->secondary->setVisible(!isBusy());
    const QWidget *focus = window()->focusWidget();
    auto *asked = m_ui->accounts->findChild<QPushButton *>(u"removeButton_"_s + m_asked);
    if (focus != nullptr && m_ui->confirmBox->isAncestorOf(focus) && asked != nullptr)
        asked->setFocus(Qt::OtherFocusReason);
    m_ui->confirmBox->hide();
    setCancelShown(m_isCancelOffered);
}

QString AccountsView::nameOf(const QString &id) const
{
    const auto account = std::find_if(
        m_accounts.cbegin(), m_accounts.cend(), [&id](const AccountChoice &candidate) { return candidate.id == id; });
    if (account == m_accounts.cend())
        return {};
    return personText(account->name.isEmpty() ? account->loginId : account->name);
}

void AccountsView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

void AccountsView::updateTexts()
{
    for (const AccountChoice &account : std::as_const(m_accounts)) {
        auto *button = m_ui->accounts->findChild<WayButton *>(u"accountButton_"_s + account.id);
        auto *remove = m_ui->accounts->findChild<QPushButton *>(u"removeButton_"_s + account.id);
        const QString name = nameOf(account.id);
        const QString shown = account.isCurrent ? tr("Continue as %1").arg(name) : name;
        button->setText(QString(shown).replace(u'&', u"&&"_s));
        button->setDetail(account.name.isEmpty() || account.name == account.loginId ? QString() : personText(account.loginId));
        remove->setText(tr("Remove from this computer"));
        //: For screen readers; %1 is the name or the email address of a person.
        setSpokenName(remove, tr("Remove %1 from this computer").arg(name));
    }
    //: %1 is the name or the email address of a person.
    m_ui->confirmText->setText(tr("Remove %1 from this computer? You can sign in again at any time.").arg(nameOf(m_asked)));
    setSpokenDescription(m_ui->declineButton, m_ui->confirmText->text());
    nameWithoutMnemonicLetters(this);
}

} // namespace Descope
