// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginstep.h"

class QWidget;

namespace Descope {

class LoginFlow;
class View;

/// Makes the view of a step, bound to the flow: what the person does becomes the flow's verbs, and while the flow is at this step
/// its signals become the view's verbs. What all screens share (notices, busy, countdown) is LoginWidget's.
View *makeBoundView(LoginStep step, LoginFlow *flow, QWidget *parent);

} // namespace Descope
