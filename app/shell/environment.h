// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

/// Makes the environment one that Qt and the libraries below it read as the specifications say. To be called in main(), before
/// anything reads it.
///
/// - HOME becomes homeFolder(): Qt takes "/" for the home of somebody without one.
/// - A relative XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME or XDG_RUNTIME_DIR is ignored (XDG base directory
///   specification); Qt 6.4 takes it.
/// - LANGUAGE is ignored in the locale C, which is what LC_ALL, else LC_MESSAGES, else LANG say, and what holds when none does
///   (gettext manual, "The LANGUAGE variable"); Qt 6.4 prefers it there as well.
/// - Where there is a Wayland display, DESKTOP_STARTUP_ID is XDG_ACTIVATION_TOKEN, too: GLib 2.74 hands the token over under the
///   former name alone, and Qt looks for the latter.
void mendEnvironment();

} // namespace Descope
