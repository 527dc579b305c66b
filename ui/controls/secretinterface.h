// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

class SecretLineEdit;

// Decides what assistive technology learns of a password. Private to the library.
//
// Left to itself, Qt sends whatever is typed, pasted, set or deleted to the accessibility bus in clear, whatever the echo mode.
// Every program that listens hears it there, and a screen reader says it. Once this was called, events hold one bullet for each
// character and no more, whether the password is hidden or shown. An answer holds bullets, too, but while the password is shown
// it holds the text: whoever looks may read it then, and so may whoever asks. The field stays a password field all that time, so
// that no screen reader echoes the keys.
//
// Call it in the constructor. It returns false when Qt is not built as this expects. Then the field must have no text interface,
// because only for a field that has none does Qt send no events.
bool keepFromAssistiveTechnology(SecretLineEdit *edit);

} // namespace Descope
