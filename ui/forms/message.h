// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Descope {

/// Something a person can do about a message: `id` comes back in MessageBar::actionTriggered(), `text` is on the button.
struct MessageAction
{
    QString id;
    QString text;

    friend bool operator==(const MessageAction &a, const MessageAction &b) { return a.id == b.id && a.text == b.text; }
    friend bool operator!=(const MessageAction &a, const MessageAction &b) { return !(a == b); }
};

/// What the message area of a screen shows. `text` and `details` are plain text: nothing in them is ever taken for markup.
/// An empty `text` is no message. Two actions at most: the first is a button, the second a flat one.
struct Message
{
    /// Its colour and symbol, and how urgently it is read out.
    enum class Severity { Info, Success, Warning, Error };

    Severity severity = Severity::Error;
    QString text;
    QList<MessageAction> actions;
    QString details; ///< for support, behind "Details"; empty: no such button

    friend bool operator==(const Message &a, const Message &b)
    {
        return a.severity == b.severity && a.text == b.text && a.actions == b.actions && a.details == b.details;
    }
    friend bool operator!=(const Message &a, const Message &b) { return !(a == b); }
};

} // namespace Descope
