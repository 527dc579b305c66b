// SPDX-License-Identifier: MIT
#pragma once

#include "core/session/sessionmanager.h"
#include "flow/links/linkconfirmation.h"
#include "flow/loginsettings.h"
#include "flow/loginstep.h"
#include "flow/submithook.h"
#include "forms/notice.h"

#include <QObject>

#include <functional>

namespace Descope {

class AccountSteps;
class FlowStage;
class MailSteps;
class PasswordSteps;

/// The order of the steps from "not signed in" to "signed in" and back: which screen is next, what was typed that the next one
/// needs, and what people are told. Has no widgets: LoginWidget shows it, another front end or a test can drive it alike.
///
/// Verbs answer with signals, later or at once. One thing at a time: while busy, verbs other than cancel() do nothing.
/// Passwords are kept only while a step needs them, and overwritten when it is left.
class DESCOPE_FLOW_EXPORT LoginFlow : public QObject
{
    Q_OBJECT
    /// Which screen is to be shown.
    Q_PROPERTY(Descope::LoginStep step READ step NOTIFY stepChanged)
    /// A request is under way; verbs other than cancel() do nothing.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// As typed; carried over between sign-in, sign-up and forgot.
    Q_PROPERTY(QString loginId READ loginId WRITE setLoginId NOTIFY loginIdChanged)

public:
    /// The session must outlive the flow. Without one (null), the flow stays at the sign-in screen, whose verbs fail.
    explicit LoginFlow(SessionManager *session, QObject *parent = nullptr);
    LoginFlow(
        SessionManager *session, const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent = nullptr);
    /// A request that is under way is aborted; a session that only a reset link gave is ended on the server.
    ~LoginFlow() override;

    SessionManager *session() const; ///< null when there is none, or it was destroyed
    LoginStep step() const;
    bool isBusy() const;
    const Notice &notice() const;

    /// Carried over between sign-in, sign-up and forgot.
    const QString &loginId() const;
    bool staySignedIn() const;
    /// The rules as far as known; see isPolicyKnown().
    PasswordPolicy passwordPolicy() const;
    /// False while the rules are being fetched or could not be: the server alone checks then.
    bool isPolicyKnown() const;
    /// Replace: whether the current password has to be typed, or was just typed at sign-in.
    bool isCurrentPasswordAsked() const;
    /// Check mail: the address with all but its ends hidden; empty when the login id is none.
    QString maskedAddress() const;
    const LoginSettings &settings() const;
    bool isOffered(LoginFeature feature) const;

    /// Sets what the program has to say before anything is sent; an empty function: nothing.
    void setBeforeSubmit(SubmitHook hook);
    /// A program's own words for an error, called with the usual ones; an empty text: the usual ones. Called again when the
    /// language changes.
    using ErrorWords = std::function<QString(const Error &error, const QString &usual)>;
    void setErrorWords(ErrorWords words);
    /// Check mail: whether a link that is opened on this computer comes back by itself.
    bool linksComeBack() const;
    const LinkConfirmation &linkConfirmation() const;
    /// Check mail: the number to choose, with an enchanted link; else empty.
    const QString &linkNumber() const;
    /// Seconds until a mail can be sent again, a rate limit included; 0: now.
    int resendSeconds() const;
    /// Seconds for which the server wants no further attempt; survives a change of step; 0: none.
    int rateLimitSeconds() const;

public Q_SLOTS:
    /// Looks for a saved session, or joins what the session is at. Where none was ever saved, people can sign in meanwhile.
    void start();
    /// Goes to a screen by the person's choice: sign in, sign up, forgot, and with a session account, change and replace. The
    /// other steps cannot be chosen, they are come to.
    void show(Descope::LoginStep step);
    /// Back or Cancel: aborts what is under way, else goes back.
    void cancel();
    void setLoginId(const QString &loginId);

    void signIn(const QString &loginId, const QString &password, bool staySignedIn);
    /// answers are by key, of LoginSettings::signUpFields.
    void signUp(const QString &loginId, const QString &name, const QString &password, const QMap<QString, QString> &answers = {});
    void sendReset(const QString &loginId);
    /// Signs in by the link, or the code, of a mail.
    void sendLink(const QString &loginId, bool staySignedIn);
    void sendCode(const QString &loginId, bool staySignedIn);
    void resend();
    /// Back to where the mail was asked for.
    void correctAddress();
    /// A link that the person pasted where it was asked for; where the project leads its links itself, that makes it the answer.
    /// It is spent when the new password is saved, or when they say that it is to sign them in.
    void useLink(const QString &pasted);
    /// A link that the desktop, a browser or another process handed over; anything at all can come here. False: it is none of
    /// ours, which is told. Else it is taken up as soon as that takes nothing out of the person's hands: at once on a screen
    /// where nothing is typed, or where it is the one that is waited for, else when they press the button that is then offered; a
    /// link that was asked for does not give way to one that was not. Nothing is spent by that.
    bool handleLink(const QByteArray &link);
    bool handleUrl(const QUrl &url) { return handleLink(url.toEncoded()); }
    /// Go on with the link. loginId is ignored where the question does not leave it open.
    void confirmLink(const QString &loginId);
    void enterCode(const QString &code);
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
    /// An answer at sign-up is missing or refused; nothing was sent.
    void answerInvalid(const QString &key, const QString &text);
    /// The new password does not meet the rules; nothing was sent.
    void rulesUnmet();
    void policyChanged();
    void resendTicked(int seconds);
    void rateLimitTicked(int seconds);
    void linkNumberChanged(const QString &number);
    /// A browser on this computer has brought a link: the window may come forward. Not sent by handleLink().
    void browserReturned();
    void historyLoaded(const QList<Descope::HistoryEntry> &history);
    void historyFailed(const QString &text);
    /// What went wrong, for programs; people are told by noticeChanged().
    void failed(const Descope::Error &error);

private:
    FlowStage *const m_stage;
    PasswordSteps *const m_passwords;
    AccountSteps *const m_account;
    MailSteps *const m_mails;
};

} // namespace Descope
