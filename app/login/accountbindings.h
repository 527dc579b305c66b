// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Descope {

class AccountView;
class LoginFlow;
class SignInView;
class View;

/// Makes the screen that offers the accounts of this computer, as makeBoundView() does.
View *makeAccounts(LoginFlow *flow, QWidget *parent);

/// Binds the way from where people sign in to that screen.
void bindWayToAccounts(LoginFlow *flow, SignInView *view);

/// Binds what the account says of the others, and what leads to them.
void bindAccountsRow(LoginFlow *flow, AccountView *view);

} // namespace Descope
