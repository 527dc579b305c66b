// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginstep.h"
#include "forms/notice.h"

class QWidget;

namespace Descope {

class LoginFlow;
class View;

/// Makes the view of a step, bound to the flow: what the person does becomes the flow's verbs, and while the flow is at this step
/// its signals become the view's verbs. What all screens share (notices, busy, countdown) is LoginWidget's.
View *makeBoundView(LoginStep step, LoginFlow *flow, QWidget *parent);

/// Says again what the flow said on the screen, in the language of now. The screen's own texts are its own business.
void retranslateView(View *view, const LoginFlow &flow);

/// Puts the person where they go on after a notice; without a field nothing changes.
void focusField(View *view, Field field);

} // namespace Descope
