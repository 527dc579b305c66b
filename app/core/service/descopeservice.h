// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/devicetokens.h>
#include <Descope/passwordpolicy.h>
#include <Descope/result.h>
#include <Descope/session.h>
#include <QDateTime>
#include <QFuture>
#include <QJsonArray>
#include <QMap>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace Descope {

/// Says which project to talk to, and how.
struct DESCOPE_CORE_EXPORT ServiceConfig
{
    QString projectId;
    QUrl baseUrl = {}; ///< empty: that of the project's region
    /// A whole call may take so long, from connecting to the last byte. A call that may spend the refresh token (refresh,
    /// selectTenant) is waited for eight times as long once it was sent: its answer may hold the only token that is valid then.
    std::chrono::milliseconds timeout{15000};
    /// The service does not own it, and it must outlive the service. When it is null, the service makes connections of its own,
    /// by the proxies and with the certificates that the program has set for all. Both speak HTTP/1.1. A manager of Qt 6.4 fails
    /// after interim answers (1xx), and limits no head.
    QNetworkAccessManager *network = nullptr;
};

/// Holds further details of a new user; empty ones are not sent.
struct DESCOPE_CORE_EXPORT UserDetails
{
    QString name;
    QString givenName;
    QString middleName;
    QString familyName;
    QString phone;
    QString email;
};

/// Holds the options of sign-in and sign-up; what is not set is not sent.
struct DESCOPE_CORE_EXPORT LoginOptions
{
    QJsonObject customClaims;
    bool stepup = false;
    bool mfa = false;
    bool revokeOtherSessions = false;
    QString tenantId;
    QString templateId;
    QMap<QString, QString> templateOptions;
    QString locale;
};

/// A new account begins with these.
struct DESCOPE_CORE_EXPORT SignUpOptions
{
    UserDetails user;
    LoginOptions loginOptions;
};

/// Holds the options of the mail for a forgotten password.
struct DESCOPE_CORE_EXPORT ResetOptions
{
    QUrl redirectUrl; ///< where the mailed link leads; must be on the project's approved domains
    QMap<QString, QString> templateOptions;
    QString locale;
};

/// Says what happened to a request for a reset.
struct DESCOPE_CORE_EXPORT ResetResponse
{
    QString resetMethod; ///< "magiclink" or "enchantedlink"
    QString maskedEmail;
    QString linkId;     ///< enchanted link: the number that the person must choose in the mail
    QString pendingRef; ///< enchanted link: for pollEnchantedLink()
};

/// Says where a mail went that signs somebody in.
struct DESCOPE_CORE_EXPORT MailResponse
{
    QString maskedEmail;
};

/// Says where a mailed link leads, and what signing in by it asks for.
struct DESCOPE_CORE_EXPORT MagicLinkOptions
{
    QUrl redirectUrl; ///< where the mailed link leads; must be on the project's approved domains. Empty: the project's own
    LoginOptions loginOptions;
};

/// Descope's authentication service, as far as a desktop client needs it. Wire contract, section 2.
///
/// Every call returns a future that always finishes, never before control has returned to the event loop's watcher, with a
/// value or an Error; consume it with Descope::watch(). future.cancel() aborts the request. Empty login ids, passwords, codes,
/// tokens and references are refused as Error::Kind::InvalidArgument without a request; with a bad configuration every call
/// answers Error::Kind::Configuration, also without a request. Nothing is trimmed or changed. The future's progressValue() is 1
/// from the moment at which the request was sent.
///
/// Use it in the thread that made it; calls from another one answer Error::Kind::Configuration, too, and both are told in the log
/// once. When it is destroyed, calls that are under way end with Error::Kind::Cancelled.
class DESCOPE_CORE_EXPORT DescopeService : public QObject
{
    Q_OBJECT

public:
    explicit DescopeService(const ServiceConfig &config, QObject *parent = nullptr);
    ~DescopeService() override;

    const QString &projectId() const;
    /// Returns the base URL, with the region's default filled in.
    const QUrl &baseUrl() const;
    /// Returns ServiceConfig::timeout.
    std::chrono::milliseconds timeout() const;
    /// Returns what is wrong with the configuration, in English for whoever configures the program; empty when nothing is.
    const QString &configurationProblem() const;
    /// Returns what time it is at Descope, UTC: right to a second or so, also when the clock of this computer is wrong or set to
    /// another time. It is learned from every answer's Date header, those of refusals included; before the first one it is this
    /// computer's time.
    QDateTime serverTime() const;
    /// Returns the same, but invalid before an answer has told it.
    QDateTime toldServerTime() const;

    /// Opens a connection for the next call, which then need not wait for DNS, TCP and TLS: for a form that somebody fills in.
    /// Does nothing while there is one; after half a minute it is not used any more, and renewed by the next connectAhead(). Does
    /// nothing without TLS, nor with ServiceConfig::network, whose connections are not ours to close.
    void connectAhead();
    /// Closes the connection opened by connectAhead() if no call has used it. Call it when the form is hidden.
    void disconnectAhead();

    /// Returns what is sent with every call. The answers that sign in or refresh bring them, which deviceTokensChanged() tells;
    /// what is no token is not taken. They live as long as the service: SessionManager's own keychain keeps them, other programs
    /// may.
    const DeviceTokens &deviceTokens() const;
    void setDeviceTokens(const DeviceTokens &tokens);

    QFuture<Result<AuthResponse>> signUp(const QString &loginId, const QString &password, const SignUpOptions &options = {});
    QFuture<Result<AuthResponse>> signIn(const QString &loginId, const QString &password, const LoginOptions &options = {});
    /// Sets a new password for the user of the refresh token. Gives no new tokens.
    QFuture<Result<void>> updatePassword(const QString &loginId, const QString &newPassword, const Token &refreshToken);
    /// Sets a new password in exchange for the old one and signs in.
    QFuture<Result<AuthResponse>> replacePassword(
        const QString &loginId, const QString &oldPassword, const QString &newPassword, bool revokeOtherSessions = false);
    QFuture<Result<ResetResponse>> sendPasswordReset(const QString &loginId, const ResetOptions &options = {});
    QFuture<Result<PasswordPolicy>> passwordPolicy();

    /// Mails a link that signs an existing user in; verifyMagicLink() spends its token. A user who is not known is refused as
    /// Error::Kind::InvalidCredentials, or not at all: say the same to both, or the program tells who has an account.
    QFuture<Result<MailResponse>> sendMagicLink(const QString &loginId, const MagicLinkOptions &options = {});
    /// Mails a code that signs an existing user in, and ends the one mailed before. Unknown users: as sendMagicLink().
    QFuture<Result<MailResponse>> sendEmailCode(const QString &loginId, const LoginOptions &options = {});
    /// Spends the mailed code: whoever calls this is signed in. Error::Kind::CodeWrong leaves some further attempts, CodeEnded
    /// none.
    QFuture<Result<AuthResponse>> verifyEmailCode(const QString &loginId, const QString &code);

    /// Spends the one-time token of a mailed link: whoever calls this is signed in.
    QFuture<Result<AuthResponse>> verifyMagicLink(const QString &token);
    /// Agrees to an enchanted link: whoever polls for it is signed in, not whoever calls this.
    QFuture<Result<void>> verifyEnchantedLink(const QString &token);
    /// Asks once; Error::Kind::LinkPending until the right link was opened.
    QFuture<Result<AuthResponse>> pollEnchantedLink(const QString &pendingRef);

    QFuture<Result<AuthResponse>> refresh(const Token &refreshToken);
    QFuture<Result<User>> me(const Token &refreshToken);
    QFuture<Result<QList<HistoryEntry>>> history(const Token &refreshToken);
    /// Both tokens of the answer are new and carry the tenant.
    QFuture<Result<AuthResponse>> selectTenant(const QString &tenantId, const Token &refreshToken);
    QFuture<Result<void>> logout(const Token &refreshToken);
    /// Ends every session of the user, on all devices.
    QFuture<Result<void>> logoutAll(const Token &refreshToken);
    /// Gives the project's public keys as JWKs.
    QFuture<Result<QJsonArray>> publicKeys();

Q_SIGNALS:
    /// This is also sent for setDeviceTokens(); not when they are the same.
    void deviceTokensChanged();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
