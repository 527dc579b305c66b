// SPDX-License-Identifier: MIT
#pragma once

#include "flow/loginflow.h"
#include "views/view.h"

namespace Descope {

/// Calls `entered` now and whenever the flow comes to the step.
template<typename Function> void onEnter(LoginFlow *flow, LoginStep step, View *view, Function entered)
{
    QObject::connect(flow, &LoginFlow::stepChanged, view, [step, entered](LoginStep now) {
        if (now == step)
            entered();
    });
    entered();
}

/// Calls `changed` now and whenever the settings are other ones.
template<typename Function> void onSettings(LoginFlow *flow, View *view, Function changed)
{
    QObject::connect(flow, &LoginFlow::settingsChanged, view, changed);
    changed();
}

} // namespace Descope
