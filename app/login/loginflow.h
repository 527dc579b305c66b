// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginstep.h"
#include "login/notice.h"
#include "session/sessionmanager.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace Descope {

class NoticeBoard;
class OneCall;
class PasswordReset;

/// How a program wants its login to behave.
struct DESCOPE_LOGIN_EXPORT LoginSettings
{
    QUrl resetRedirectUrl; ///< where the link of a reset mail leads; empty: what the project is set to
    QString locale;        ///< of mails, such as "de"; empty: the project's
};

/// The order of the steps from "not signed in" to "signed in" and back: which screen is next, what was typed that the next one
/// needs, and what people are told. Has no widgets: LoginWidget shows it, another front end or a test can drive it alike.
///
/// Verbs answer with signals, later or at once. One thing at a time: while busy, verbs other than cancel() do nothing.
/// Passwords are kept only while a step needs them, and overwritten when it is left.
class DESCOPE_LOGIN_EXPORT LoginFlow : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Descope::LoginStep step READ step NOTIFY stepChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString loginId READ loginId WRITE setLoginId NOTIFY loginIdChanged)

public:
    /// The session must outlive the flow.
    explicit LoginFlow(SessionManager *session, QObject *parent = nullptr);
    LoginFlow(
        SessionManager *session, const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent = nullptr);
    /// A request that is under way is aborted; a session that only a reset link gave is ended on the server.
    ~LoginFlow() override;

    SessionManager *session() const { return m_session; }
    LoginStep step() const { return m_step; }
    bool isBusy() const;
    const Notice &notice() const;

    /// Carried over between sign-in, sign-up and forgot.
    const QString &loginId() const { return m_loginId; }
    bool staySignedIn() const { return m_staySignedIn; }
    /// The rules as far as known; see isPolicyKnown().
    const PasswordPolicy &passwordPolicy() const { return m_policy; }
    /// False while the rules are being fetched or could not be: the server alone checks then.
    bool isPolicyKnown() const { return m_policyKnown; }
    /// Replace: whether the current password has to be typed, or was just typed at sign-in.
    bool isCurrentPasswordAsked() const { return m_currentPassword.isEmpty(); }
    /// Check mail: the address with all but its ends hidden; empty when the login id is none.
    QString maskedAddress() const;
    /// Check mail: the number to choose, with an enchanted link; else empty.
    const QString &linkNumber() const;
    /// Seconds until a mail can be sent again, a rate limit included; 0: now.
    int resendSeconds() const;
    /// Seconds for which the server wants no further attempt; survives a change of step; 0: none.
    int rateLimitSeconds() const;

public Q_SLOTS:
    /// Looks for a saved session, or joins what the session is at.
    void start();
    /// Goes to a screen by the person's choice: sign in, sign up, forgot, and with a session account, change and replace. The
    /// other steps cannot be chosen, they are come to.
    void show(Descope::LoginStep step);
    /// Back or Cancel: aborts what is under way, else goes back.
    void cancel();
    void setLoginId(const QString &loginId);

    void signIn(const QString &loginId, const QString &password, bool staySignedIn);
    void signUp(const QString &loginId, const QString &name, const QString &password);
    void sendReset(const QString &loginId);
    void resend();
    /// A link that the person pasted. It is spent when the new password is saved, not before.
    void useLink(const QString &pasted);
    void saveNewPassword(const QString &newPassword, bool signOutOthers);
    void changePassword(const QString &newPassword);
    /// current is ignored when it is not asked for.
    void replacePassword(const QString &current, const QString &newPassword);
    void signOut();
    void signOutEverywhere();
    void loadHistory();
    /// What a notice offered. TryAgain is the front end's: it submits its form again.
    void perform(Descope::Notice::Action action);
    /// The language of the program has changed: says the present notice in it.
    void retranslate();

Q_SIGNALS:
    void stepChanged(Descope::LoginStep step);
    void busyChanged(bool busy);
    void loginIdChanged(const QString &loginId);
    /// An empty text: there is none any more. Also sent when the same notice comes again.
    void noticeChanged(const Descope::Notice &notice);
    /// The notice's text changed as time goes by; not worth announcing.
    void noticeTextChanged(const QString &text);
    /// The same notice in another language; not worth announcing.
    void noticeRetranslated(const Descope::Notice &notice);
    /// A field was left empty or does not fit; nothing was sent.
    void fieldInvalid(Descope::Notice::Field field, const QString &text);
    /// The new password does not meet the rules; nothing was sent.
    void rulesUnmet();
    void policyChanged();
    void resendTicked(int seconds);
    void rateLimitTicked(int seconds);
    void linkNumberChanged(const QString &number);
    void historyLoaded(const QList<Descope::HistoryEntry> &history);
    void historyFailed(const QString &text);
    /// What went wrong, for programs; people are told by noticeChanged().
    void failed(const Descope::Error &error);

private:
    void setStep(LoginStep step);
    void leaveStep(LoginStep next);
    void fail(const Error &error);
    bool isReady() const;
    void tellInvalid(Notice::Field field, const QString &text) { Q_EMIT fieldInvalid(field, text); }
    bool checkLoginId(const QString &loginId);
    bool checkNewPassword(const QString &password);
    void restore(TokenStore::Access access);
    void begin(const QString &loginId, const AuthResponse &response, const std::function<Notice()> &told = {});
    void mailSent(const ResetResponse &mail);
    void update(const QString &newPassword, bool signOutOthers);
    void signInAlone(const QString &newPassword);
    void signOut(SessionManager::SignOut scope);
    void tellSignedOutPartly(const SignOutReport &report, SessionManager::SignOut scope);
    void loadPolicy();

    SessionManager *const m_session;
    DescopeService *const m_service;
    const LoginSettings m_settings;
    OneCall *const m_call;
    NoticeBoard *const m_notices;
    PasswordReset *const m_reset;

    LoginStep m_step = LoginStep::Restoring;
    QString m_loginId;
    bool m_staySignedIn = true;
    PasswordPolicy m_policy;
    bool m_policyKnown = false;
    bool m_policyLoading = false;
    QString m_currentPassword;      ///< typed at sign-in, when it turned out to be expired
    std::optional<Error> m_unsaved; ///< of a session that is being restored: told at the account
};

} // namespace Descope
