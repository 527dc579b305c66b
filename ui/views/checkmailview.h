// SPDX-License-Identifier: MIT
#pragma once

#include "views/sentmailview.h"

namespace Descope {

namespace Ui {
class CheckMailView;
}

/// Waits for the link of an email ("Check your email"), which can also be pasted here.
/// Object names: numberBox, numberCaption, linkNumber, spinner, waitingText, linkEdit, linkError, resendButton,
/// wrongAddressButton.
class CheckMailView : public SentMailView
{
    Q_OBJECT

public:
    explicit CheckMailView(QWidget *parent = nullptr);
    ~CheckMailView() override;

    QString linkNumber() const;
    bool returnsByItself() const; ///< it is false unless set

public Q_SLOTS:
    /// Shows in big figures the number to choose in the email of an enchanted link. An empty text hides it.
    void setLinkNumber(const QString &number);
    /// Says whether the program hears of it when the link is opened on this computer. If not, the text asks to paste it. It makes
    /// no difference to an enchanted link, which can be opened anywhere.
    void setReturnsByItself(bool returns);
    /// Empties the field, because a link is a secret.
    void wipe() override;

Q_SIGNALS:
    /// Sent with the trimmed content of the field, which may be empty and need not be a link. Not sent while busy.
    void linkPasted(const QString &link);

protected:
    void send() override;
    void retranslate() override;
    QString introductionTo(const QString &address) const override;
    void updateTexts() override;

private:
    QString instruction() const;

    std::unique_ptr<Ui::CheckMailView> m_ui;
    QString m_number;
    bool m_returnsByItself = false;
};

} // namespace Descope
