// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Descope {

class AccountView;
class LoginFlow;
class View;

/// These make the screens that confirm who somebody is, and for which organization, as makeBoundView() does.
View *makeSecondFactor(LoginFlow *flow, QWidget *parent);
View *makeStepUp(LoginFlow *flow, QWidget *parent);
View *makeSetUpTotp(LoginFlow *flow, QWidget *parent);
View *makeTenant(LoginFlow *flow, QWidget *parent);

/// Binds what the account says of them, and what leads there.
void bindFactorRows(LoginFlow *flow, AccountView *view);

} // namespace Descope
