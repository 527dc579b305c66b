// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <optional>

class QKeyEvent;

namespace Descope {

// Makes one character of several keys, such as a dead key and a letter or what follows the Compose key, by the rules of X11 for
// the person's language. Qt leaves that to the input method; but IBus has none for fields with Qt::ImhHiddenText, and their dead
// keys would be lost. Where an input method composes, those keys never come here.
//
// Does nothing where the system composes for itself (Windows, macOS). Private to the library.
class KeyComposer
{
public:
    KeyComposer();
    ~KeyComposer();

    // Returns the text that a key press completes, or an empty one while the sequence goes on. Returns nothing for a key that
    // stands for itself, also if it broke off a sequence.
    std::optional<QString> take(const QKeyEvent &press);
    void reset();

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
