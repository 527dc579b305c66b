// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Descope {

class AccountView;
class LoginFlow;
class View;

/// These make the screens on which people change their email address and phone number, as makeBoundView() does.
View *makeChangeEmail(LoginFlow *flow, QWidget *parent);
View *makeChangePhone(LoginFlow *flow, QWidget *parent);

/// Binds what the account says of them, and what leads there.
void bindContactRows(LoginFlow *flow, AccountView *view);

} // namespace Descope
