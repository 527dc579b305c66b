// SPDX-License-Identifier: MIT
#pragma once

#include "views/sentmailview.h"

namespace Descope {

namespace Ui {
class CheckMailView;
}

/// "Check your e-mail": waits for the link, which can also be pasted here.
/// Object names: numberBox, numberCaption, linkNumber, spinner, waitingText, linkEdit, linkError, resendButton,
/// wrongAddressButton.
class DESCOPE_UI_EXPORT CheckMailView : public SentMailView
{
    Q_OBJECT

public:
    explicit CheckMailView(QWidget *parent = nullptr);
    ~CheckMailView() override;

    QString linkNumber() const;
    bool returnsByItself() const; ///< false unless set

public Q_SLOTS:
    /// The number to choose in the mail of an enchanted link, shown big. Empty: not shown.
    void setLinkNumber(const QString &number);
    /// Whether the program hears of it when the link is opened on this computer. If not, the text asks to paste it. Makes no
    /// difference to an enchanted link, which can be opened anywhere.
    void setReturnsByItself(bool returns);
    /// A link is a secret: the field is emptied.
    void wipe() override;

Q_SIGNALS:
    /// What is in the field, trimmed; it may be empty, and need not be a link. Not sent while busy.
    void linkPasted(const QString &link);

protected:
    void send() override;
    void retranslate() override;
    QString instruction() const override;
    void updateTexts() override;

private:
    std::unique_ptr<Ui::CheckMailView> m_ui;
    QString m_number;
    bool m_returnsByItself = false;
};

} // namespace Descope
