// SPDX-License-Identifier: MIT
#include "login/accountbindings.h"

#include "login/followflow.h"
#include "views/accountsview.h"
#include "views/accountview.h"
#include "views/signinview.h"

#include <QCoreApplication>

namespace Descope {

namespace {

bool isSignedIn(const LoginFlow &flow)
{
    return flow.session() != nullptr && flow.session()->isSignedIn();
}

/// Where nobody is signed in, the person most likely goes on as whoever was there last.
QList<AccountChoice> choicesOf(const LoginFlow &flow)
{
    QList<AccountChoice> choices;
    const QList<Account> accounts = flow.accounts();
    for (const Account &account : accounts) {
        const bool isLast = choices.isEmpty() && !isSignedIn(flow);
        choices << AccountChoice{account.userId, account.name, account.loginId, account.isCurrent || isLast};
    }
    return choices;
}

} // namespace

View *makeAccounts(LoginFlow *flow, QWidget *parent)
{
    auto *view = new AccountsView(parent);
    const auto show = [flow, view] {
        if (flow->step() != LoginStep::Accounts)
            return; // and nobody sees it
        view->setAccounts(choicesOf(*flow));
        view->setCancelOffered(isSignedIn(*flow));
    };
    QObject::connect(flow, &LoginFlow::accountsChanged, view, show);
    onEnter(flow, LoginStep::Accounts, view, show);
    QObject::connect(view, &AccountsView::chosen, flow, &LoginFlow::useAccount);
    QObject::connect(view, &AccountsView::anotherRequested, flow, &LoginFlow::useAnotherAccount);
    QObject::connect(view, &AccountsView::removeRequested, flow, &LoginFlow::removeAccount);
    return view;
}

void bindWayToAccounts(LoginFlow *flow, SignInView *view)
{
    const auto show = [flow, view] {
        const QString text = QCoreApplication::translate("Descope::AccountsView", "Choose an account");
        view->setCancelOffered(!flow->accounts().isEmpty(), text);
    };
    onSettings(flow, view, show);
    QObject::connect(flow, &LoginFlow::accountsChanged, view, show);
    QObject::connect(view, &View::retranslated, flow, show);
    onEnter(flow, LoginStep::SignIn, view, show);
}

void bindAccountsRow(LoginFlow *flow, AccountView *view)
{
    const auto show = [flow, view] {
        QStringList others;
        const QList<Account> accounts = flow->accounts();
        for (const Account &account : accounts)
            if (!account.isCurrent)
                others << (account.name.isEmpty() ? account.loginId : account.name);
        view->setAccountsOffered(!accounts.isEmpty(), others);
    };
    onSettings(flow, view, show);
    QObject::connect(flow, &LoginFlow::accountsChanged, view, show);
    onEnter(flow, LoginStep::Account, view, show);
    QObject::connect(view, &AccountView::accountsRequested, flow,
        [flow] { flow->accounts().size() > 1 ? flow->show(LoginStep::Accounts) : flow->useAnotherAccount(); });
}

} // namespace Descope
