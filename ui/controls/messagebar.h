// SPDX-License-Identifier: MIT
#pragma once

#include "forms/notice.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Descope {

/// The message area of a screen. It shows an icon, a text, up to two actions, and "Details" with "Copy".
///
/// It has no height while it is empty, and a screen reader finds nothing there. Every setMessage() is announced, also when the
/// same message comes again. Texts are plain text, cut to maximumTextLength() and maximumDetailsLength() characters; very long
/// words can be broken.
///
/// Object names: frame, messageIcon, messageText, messageAction1, messageAction2, detailsButton, detailsText, copyButton.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    Notice message() const;
    bool isEmpty() const;
    /// Returns the action whose button has the focus.
    std::optional<Notice::Action> focusedAction() const;
    /// Says whether the bar keeps a distance to what follows while it shows something. It does unless set; a bar that is the last
    /// thing in a layout with distances of its own need not.
    void setDistanceKept(bool kept);

    static constexpr int maximumTextLength() { return 600; }
    static constexpr int maximumDetailsLength() { return 4000; }

public Q_SLOTS:
    /// Shows the message and announces it. A message with an empty text clears.
    void setMessage(const Descope::Notice &message);
    /// Changes the text alone, for countdowns, and announces nothing. Does nothing while the bar is empty.
    void updateText(const QString &text);
    /// Replaces the message by the same one in another language: nothing is announced, and details that are open stay open. Does
    /// nothing while the bar is empty.
    void retranslateMessage(const Descope::Notice &message);
    void clear();
    /// Says whether the actions can be used. The text and the details can always be read and copied.
    void setActionsEnabled(bool enabled);
    /// Gives the focus to the first action, if there is one.
    void focusAction();
    /// Gives the focus to this action. Returns whether it is there.
    bool focusAction(Descope::Notice::Action action);

Q_SIGNALS:
    void actionTriggered(Descope::Notice::Action action);
    /// Sent with the text that was just handed to screen readers. Not sent by updateText() and clear().
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
