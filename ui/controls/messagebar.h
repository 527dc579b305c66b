// SPDX-License-Identifier: MIT
#pragma once

#include "controls/uiexport.h"
#include "forms/notice.h"

#include <QWidget>

#include <memory>

namespace Descope {

/// The message area of a screen: icon, text, up to two actions, and "Details" with "Copy".
///
/// It is always there and has no height while it is empty, so a screen reader knows it before it speaks. Every setMessage() is
/// announced, also when the same message comes again. Texts are plain text, cut to maximumTextLength() and
/// maximumDetailsLength() characters; very long words can be broken.
///
/// Object names: frame, messageIcon, messageText, messageAction1, messageAction2, detailsButton, detailsText, copyButton.
class DESCOPE_UI_EXPORT MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    Notice message() const;
    bool isEmpty() const;

    static constexpr int maximumTextLength() { return 600; }
    static constexpr int maximumDetailsLength() { return 4000; }

public Q_SLOTS:
    /// Shows and announces. A message with an empty text clears.
    void setMessage(const Descope::Notice &message);
    /// Changes the text in place, for countdowns: nothing is announced, the rest stays. Does nothing while the bar is empty.
    void updateText(const QString &text);
    /// The same message in another language: nothing is announced, details that are open stay open. Does nothing while the bar
    /// is empty.
    void retranslateMessage(const Descope::Notice &message);
    void clear();
    /// Actions cannot be used while disabled; the text and the details can still be read and copied.
    void setActionsEnabled(bool enabled);

Q_SIGNALS:
    void actionTriggered(Descope::Notice::Action action);
    /// What was just handed to screen readers. Not sent by updateText() and clear().
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
