// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

/// Mends the environment so that Qt and the libraries below it read it as the specifications say. Call it in main(), before
/// anything reads the environment.
///
/// - HOME becomes homeFolder(): Qt takes "/" for the home of somebody without one.
/// - A relative XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME or XDG_RUNTIME_DIR is ignored (XDG base directory
///   specification); Qt 6.4 takes it.
/// - LANGUAGE is ignored in the locale C (gettext manual, "The LANGUAGE variable"), where Qt 6.4 prefers it as well. LC_ALL, else
///   LC_MESSAGES, else LANG says which locale it is; when none is set it is C.
/// - On a Wayland display, DESKTOP_STARTUP_ID also becomes XDG_ACTIVATION_TOKEN: GLib 2.74 hands the token over under the former
///   name alone, and Qt looks for the latter.
void mendEnvironment();

} // namespace Descope
