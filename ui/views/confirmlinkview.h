// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

namespace Descope {

class LoginIdBox;

namespace Ui {
class ConfirmLinkView;
}

/// Asks whether the link of an email is to be used.
///
/// A link is opened in another program, and so this screen may come up while somebody types. Keys that were meant for another
/// window must not answer the question. So the heading has the focus at first, where letters, Space and Enter do nothing and a
/// screen reader reads the question. One Tab further everything is as on other screens. (A button that only becomes usable after
/// a while would guess how long somebody types on.)
///
/// Object names: unaskedNote, signedInNote (see MessageBar), loginIdBox (see LoginIdBox).
class ConfirmLinkView : public View
{
    Q_OBJECT

public:
    /// Says what the link is good for.
    enum Purpose { SetPassword, SignIn };
    Q_ENUM(Purpose)

    explicit ConfirmLinkView(QWidget *parent = nullptr);
    ~ConfirmLinkView() override;

    Purpose purpose() const; ///< SetPassword unless set
    LoginIdBox *loginIdBox() const;
    QString loginId() const; ///< trimmed
    bool isLoginIdAsked() const;

public Q_SLOTS:
    void setPurpose(Descope::ConfirmLinkView::Purpose purpose);
    /// Sets who asked for the link, or may have.
    void setLoginId(const QString &loginId);
    /// Says whether the person fills in who asked for the link, because the program does not know. If not, as at first, the
    /// screen only says who it was.
    void setLoginIdAsked(bool asked);
    /// Warns, or does not warn, that the program did not ask for the link.
    void setUnasked(bool unasked);
    /// Says that the session of this person will end. If it is empty, no session will.
    void setSignedInAs(const QString &person);
    void focusFirst() override;

Q_SIGNALS:
    /// Sent when the person says yes, with the login id as set or typed, trimmed; it may be empty. Not sent while busy or during
    /// a countdown.
    void submitted(const QString &loginId);

protected:
    void send() override;
    void retranslate() override;

private:
    Notice unaskedMessage() const;
    Notice signedInMessage() const;
    void updateTexts();

    std::unique_ptr<Ui::ConfirmLinkView> m_ui;
    Purpose m_purpose = SetPassword;
    bool m_loginIdAsked = false;
    bool m_unasked = false;
    QString m_signedInAs;
};

} // namespace Descope
