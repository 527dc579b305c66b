// SPDX-License-Identifier: MIT
#pragma once

#include "controls/formfields.h"
#include "views/passwordchoiceview.h"

namespace Descope {

class LoginIdBox;

namespace Ui {
class SignUpView;
}

/// Asks for what an account takes: login id, name (optional), what the owner asks for besides, and a new password.
/// Object names: loginIdBox (see LoginIdBox), nameEdit, nameError, extraFields (each named by its key), passwordBox (see
/// NewPasswordBox), termsText, termsButton, privacyButton, signInButton.
class SignUpView : public PasswordChoiceView
{
    Q_OBJECT

public:
    explicit SignUpView(QWidget *parent = nullptr);
    ~SignUpView() override;

    LoginIdBox *loginIdBox() const;
    QString loginId() const;                     ///< trimmed
    QString name() const;                        ///< trimmed
    QMap<QString, QString> extraAnswers() const; ///< see FormFields::answers()

public Q_SLOTS:
    void setLoginId(const QString &loginId);
    void setName(const QString &name);
    void setLoginIdFixed(bool fixed); ///< then it can be read but not edited
    /// Asks these questions after the name. Earlier answers are gone.
    void setExtraFields(const QList<Descope::FormField> &fields);
    void showExtraError(const QString &key, const QString &text);
    void clearExtraAnswers();
    /// Says whether there is a link to the terms and one to the privacy notice that people agree to; there is none unless set.
    void setTermsOffered(bool terms, bool privacy);

Q_SIGNALS:
    /// Sent when the person submits. Login id and name are trimmed, the password is as typed; each may be empty. Not sent while
    /// busy or during a countdown.
    void submitted(const QString &loginId, const QString &name, const QString &password);
    /// Sent when the person changed the login id, which is trimmed. Not sent by setLoginId().
    void loginIdEdited(const QString &loginId);
    /// Sent when the person changed the name, which is trimmed. Not sent by setName().
    void nameEdited(const QString &name);
    void signInRequested();
    void termsRequested();
    void privacyRequested();
    /// Sent when the person changed an answer of the extra fields.
    void extraEdited();

protected:
    void send() override;
    void retranslate() override;

private:
    void updateTerms();

    std::unique_ptr<Ui::SignUpView> m_ui;
    bool m_termsOffered = false;
    bool m_privacyOffered = false;
};

} // namespace Descope
