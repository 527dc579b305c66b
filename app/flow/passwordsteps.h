// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowstage.h"

namespace Descope {

/// The steps that take a password: a person signs in, signs up, changes it, or replaces an expired one. Loads the project's rules
/// for passwords when a step is entered that needs them. Passwords are kept only while a step needs them.
///
/// When the answer to a new password is lost or broken, nobody knows whether it counts. Then the server is asked, but only when
/// the person says so: a password that does not count is a wrong one, and an account takes only some of those.
class PasswordSteps : public QObject
{
    Q_OBJECT

public:
    PasswordSteps(FlowStage *stage, QObject *parent);
    ~PasswordSteps() override;

    /// Returns the rules as far as known; nothing while they are being fetched or could not be.
    const std::optional<PasswordPolicy> &policy() const { return m_policy; }
    /// Returns whether replacePassword() needs the current password; else it was just typed at sign-in.
    bool isCurrentPasswordAsked() const { return m_currentPassword.isEmpty(); }

    void signIn(const QString &loginId, const QString &password, bool staySignedIn);
    void signUp(const QString &loginId, const QString &name, const QString &password, const QMap<QString, QString> &answers);
    /// Goes to where the person who is signed in chooses a new password. Whoever has signed in just now, or has no password yet,
    /// is not asked for the current one: LoginStep::Change; else LoginStep::Replace.
    void chooseNewPassword();
    void changePassword(const QString &newPassword);
    void replacePassword(const QString &current, const QString &newPassword);

    /// Notes whether it is known what became of a new password that was sent.
    void noteOutcome(bool isKnown, const QString &newPassword);
    /// Finds out what became of a new password by signing in with it. Somebody who is signed in stays so, by the session that
    /// there was.
    void tryNewPassword();
    /// Returns the notice for a new password that counts, after which the person is signed in.
    static Notice savedNotice();

Q_SIGNALS:
    void policyChanged();

private:
    void loadPolicy();
    void leave(LoginStep left);
    QString personsLoginId() const;
    bool isJustSignedIn() const;
    void changeFailed(const Error &error);
    void tellChanged();
    void takeNewPassword(const QString &loginId, const AuthResponse &proof);
    void newPasswordRefused(Error error);

    FlowStage *const m_stage;
    std::optional<PasswordPolicy> m_policy;
    bool m_policyLoading = false;
    QString m_currentPassword;  ///< typed at sign-in, when it turned out to be expired
    QString m_doubtfulPassword; ///< sent as a new one, and nobody knows whether it counts
};

} // namespace Descope
