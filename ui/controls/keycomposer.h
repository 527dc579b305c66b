// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <optional>

class QKeyEvent;

namespace Descope {

// Makes one character of several keys, by the rules of X11 for the person's language: a dead key and a letter, or what follows
// the Compose key. Qt leaves that to the input method; but fields with Qt::ImhHiddenText get none from IBus, and their dead keys
// would be lost. Where an input method composes, those keys never come here.
//
// Does nothing where the system composes for itself (Windows, macOS). Private to the library.
class KeyComposer
{
public:
    KeyComposer();
    ~KeyComposer();

    // Returns the text that a key press completes, or an empty one for a key that is a part of what is to come. Returns nothing
    // for a key that stands for itself, also after it broke off a sequence.
    std::optional<QString> take(const QKeyEvent &press);
    void reset();

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
