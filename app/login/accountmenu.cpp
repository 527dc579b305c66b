// SPDX-License-Identifier: MIT
#include "login/accountmenu.h"

#include "controls/plaintext.h"
#include "core/values/watch.h"
#include "forms/installtranslation.h"

#include <QActionGroup>
#include <QEvent>
#include <QPointer>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Returns what people call it; a login id may have an ampersand, which is no mnemonic.
QString labelOf(const Account &account)
{
    return personText(account.name.isEmpty() ? account.loginId : account.name).replace(u'&', u"&&"_s);
}

} // namespace

struct AccountMenu::Private
{
    Q_DECLARE_TR_FUNCTIONS(Descope::AccountMenu)

public:
    Private(AccountMenu *menu, AccountList *accounts)
        : q(menu)
        , list(accounts)
        , group(new QActionGroup(menu))
        , separator(menu->addSeparator())
        , add(menu->addAction(QString()))
        , removeMenu(menu->addMenu(QString()))
        , signOut(menu->addAction(QString()))
    {
    }

    /// Makes the actions of the accounts anew. Those of before go later: one of them may have led here.
    void follow()
    {
        const QList<Account> accounts = list ? list->accounts() : QList<Account>();
        const bool isSignedIn = list && !list->current().isEmpty();
        add->setEnabled(list && list->session() != nullptr);
        signOut->setEnabled(isSignedIn);
        const QList<QAction *> before = group->actions();
        for (QAction *action : before) {
            q->removeAction(action);
            action->deleteLater();
        }
        removeMenu->clear();
        for (const Account &account : accounts) {
            auto *action = new QAction(labelOf(account), group);
            action->setObjectName(u"account_"_s + account.userId);
            action->setCheckable(true);
            action->setChecked(account.isCurrent);
            connect(action, &QAction::triggered, q, [this, id = account.userId] { use(id); });
            q->insertAction(separator, action);
            if (!account.isCurrent)
                addRemoval(account);
        }
        separator->setVisible(!accounts.isEmpty());
        removeMenu->menuAction()->setVisible(!removeMenu->isEmpty());
    }

    void addRemoval(const Account &account)
    {
        QAction *action = removeMenu->addAction(labelOf(account));
        action->setObjectName(u"remove_"_s + account.userId);
        connect(action, &QAction::triggered, q, [this, id = account.userId] {
            if (list)
                answer(list->remove(id));
        });
    }

    void use(const QString &userId)
    {
        follow(); // until it is current, the one before is
        if (list)
            answer(list->switchTo(userId));
    }

    template<typename T> void answer(const QFuture<Result<T>> &future)
    {
        watch(future, q, [this](const Result<T> &done) {
            if (!done && done.error().kind != Error::Kind::Cancelled)
                Q_EMIT q->failed(done.error());
        });
    }

    void retranslate()
    {
        readTexts();
        const QString before = std::exchange(title, tr("&Account"));
        if (q->title() == before)
            q->setTitle(title);
        add->setText(tr("A&dd account…"));
        removeMenu->setTitle(tr("&Remove from this computer"));
        signOut->setText(tr("&Sign out"));
    }

    AccountMenu *const q;
    const QPointer<AccountList> list;
    QActionGroup *const group;
    QAction *const separator;
    QAction *const add;
    QMenu *const removeMenu;
    QAction *const signOut;
    QString title; ///< as the menu was called last
};

AccountMenu::AccountMenu(AccountList *accounts, QWidget *parent)
    : QMenu(parent)
    , d(std::make_unique<Private>(this, accounts))
{
    d->add->setObjectName(u"addAccount"_s);
    d->removeMenu->setObjectName(u"removeMenu"_s);
    d->signOut->setObjectName(u"signOut"_s);
    connect(d->add, &QAction::triggered, this, [this] {
        if (d->list)
            d->list->addAnother();
    });
    connect(d->signOut, &QAction::triggered, this, [this] {
        if (d->list && d->list->session() != nullptr)
            d->answer(d->list->session()->signOut());
    });
    if (accounts != nullptr) {
        connect(accounts, &AccountList::accountsChanged, this, [this] { d->follow(); });
        connect(
            accounts, &QObject::destroyed, this, [this] { d->follow(); }, Qt::QueuedConnection);
    }
    d->retranslate();
    d->follow();
}

AccountMenu::~AccountMenu() = default;

AccountList *AccountMenu::accounts() const
{
    return d->list;
}

void AccountMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

} // namespace Descope
