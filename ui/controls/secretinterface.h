// SPDX-License-Identifier: MIT
#pragma once

namespace Descope {

class SecretLineEdit;

// What assistive technology learns of a password. Private to the library.
//
// Left to itself, Qt sends whatever is typed, pasted, set or deleted to the accessibility bus in clear, whatever the echo mode,
// where every program that listens hears it and a screen reader says it. Once this was called, events hold one bullet for each
// character and no more, hidden and shown; so does what is asked for, except while the password is shown: then whoever asks may
// read it, as whoever looks may. The field stays a password field all that time, so that no screen reader echoes the keys.
//
// Call it in the constructor. Returns false when Qt is not built as this expects: then nobody is to be given a text interface,
// because Qt sends no events for what has none.
bool keepFromAssistiveTechnology(SecretLineEdit *edit);

} // namespace Descope
