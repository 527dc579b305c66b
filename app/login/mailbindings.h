// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Descope {

class LoginFlow;
class SignInView;
class View;

/// These make the screens that wait for an email, or another message, to be read, as makeBoundView() does.
View *makeCheckMail(LoginFlow *flow, QWidget *parent);
View *makeEnterCode(LoginFlow *flow, QWidget *parent);
View *makeConfirmAddress(LoginFlow *flow, QWidget *parent);

/// Offers the ways that lead there.
void bindMailWays(LoginFlow *flow, SignInView *view);

} // namespace Descope
