// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/accesskey.h>
#include <Descope/authorization.h>
#include <Descope/delivery.h>
#include <Descope/devicetokens.h>
#include <Descope/idtokenverifier.h>
#include <Descope/passwordpolicy.h>
#include <Descope/result.h>
#include <Descope/servicevalues.h>
#include <Descope/session.h>
#include <Descope/tenant.h>
#include <Descope/totpseed.h>
#include <QDateTime>
#include <QFuture>
#include <QJsonArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Descope {

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

    QString projectId() const;
    /// Returns the base URL, with the region's default filled in.
    QUrl baseUrl() const;
    /// Returns ServiceConfig::timeout.
    std::chrono::milliseconds timeout() const;
    /// Returns what is wrong with the configuration, in English for whoever configures the program; empty when nothing is.
    QString configurationProblem() const;
    /// Returns what time it is at Descope, UTC: right to a second or so, also when the clock of this computer is wrong or set to
    /// another time. It is learned from every answer's Date header, those of refusals included; before the first one it is this
    /// computer's time.
    QDateTime serverTime() const;
    /// Returns the same, but invalid before an answer has told it.
    QDateTime toldServerTime() const;
    /// Returns whether somebody answered the last call that has ended, if only with a refusal; true before the first one. It is
    /// false after Error::Kind::Offline, Timeout, Tls, ClientCertificate or Proxy, and a call that was cancelled says nothing.
    bool isReachable() const;

    /// Opens a connection for the next call, which then need not wait for DNS, TCP and TLS: for a form that somebody fills in.
    /// Does nothing while there is one; after half a minute it is not used any more, and renewed by the next connectAhead(). Does
    /// nothing without TLS, nor with ServiceConfig::network, whose connections are not ours to close.
    void connectAhead();
    /// Closes the connection opened by connectAhead() if no call has used it. Call it when the form is hidden.
    void disconnectAhead();

    /// Returns what is sent with every call. The answers that sign in or refresh bring them, which deviceTokensChanged() tells;
    /// what is no token is not taken. They live as long as the service: SessionManager's own keychain keeps them, other programs
    /// may.
    DeviceTokens deviceTokens() const;
    void setDeviceTokens(const DeviceTokens &tokens);

    [[nodiscard]] QFuture<Result<AuthResponse>> signUp(
        const QString &loginId, const QString &password, const SignUpOptions &options = {});
    [[nodiscard]] QFuture<Result<AuthResponse>> signIn(
        const QString &loginId, const QString &password, const LoginOptions &options = {});
    /// Sets a new password for the user of the refresh token. Gives no new tokens.
    [[nodiscard]] QFuture<Result<void>> updatePassword(
        const QString &loginId, const QString &newPassword, const Token &refreshToken);
    /// Sets a new password in exchange for the old one and signs in.
    [[nodiscard]] QFuture<Result<AuthResponse>> replacePassword(
        const QString &loginId, const QString &oldPassword, const QString &newPassword, const ReplaceOptions &options = {});
    [[nodiscard]] QFuture<Result<ResetResponse>> sendPasswordReset(const QString &loginId, const ResetOptions &options = {});
    [[nodiscard]] QFuture<Result<PasswordPolicy>> passwordPolicy();

    /// Has a code delivered that signs in, and ends the one delivered before; verifyCode() spends it. The login id is an email
    /// address or a phone number, as the method has it. With Audience::SignIn a user who is not known is refused as
    /// Error::Kind::InvalidCredentials, or not at all: say the same to both, or the program tells who has an account. With
    /// Audience::SignUp one who is known is refused as UserExists. AddressRefused: no new account can have this address.
    ///
    /// With LoginOptions::stepup or mfa it is the user of LoginOptions::refreshToken who confirms who they are, and
    /// Audience::SignIn alone does. SessionEnded: that session is over.
    [[nodiscard]] QFuture<Result<CodeResponse>> sendCode(
        DeliveryMethod method, const QString &loginId, const CodeOptions &options = {});
    /// Spends a code, also one of updateEmail() and updatePhone(): whoever calls this is signed in. Error::Kind::CodeWrong leaves
    /// some further attempts, CodeEnded none.
    [[nodiscard]] QFuture<Result<AuthResponse>> verifyCode(DeliveryMethod method, const QString &loginId, const QString &code);
    /// Has a link delivered that signs in; verifyMagicLink() spends its token. Nobody can read one out: with
    /// DeliveryMethod::Voice it answers InvalidArgument. All else is as with sendCode().
    [[nodiscard]] QFuture<Result<CodeResponse>> sendMagicLink(
        DeliveryMethod method, const QString &loginId, const MagicLinkOptions &options = {});
    /// Emails three links, one of which signs in whoever polls for it by pollEnchantedLink(), and not whoever opens it. All else
    /// is as with sendCode().
    [[nodiscard]] QFuture<Result<EnchantedLinkResponse>> sendEnchantedLink(
        const QString &loginId, const MagicLinkOptions &options = {});

    /// Spends the one-time token of an emailed link: whoever calls this is signed in.
    [[nodiscard]] QFuture<Result<AuthResponse>> verifyMagicLink(const QString &token);
    /// Agrees to an enchanted link: whoever polls for it is signed in, not whoever calls this.
    [[nodiscard]] QFuture<Result<void>> verifyEnchantedLink(const QString &token);
    /// Asks once; Error::Kind::LinkPending until the right link was opened.
    [[nodiscard]] QFuture<Result<AuthResponse>> pollEnchantedLink(const QString &pendingRef);

    /// Both have a code delivered to a new address or number of the user of the refresh token; it is theirs when verifyCode() has
    /// spent the code, with the same login id. AddressRefused: it cannot be. UserExists: it is another user's, and
    /// UpdateOptions::failOnConflict is set.
    [[nodiscard]] QFuture<Result<CodeResponse>> updateEmail(
        const QString &loginId, const QString &email, const UpdateOptions &options, const Token &refreshToken);
    [[nodiscard]] QFuture<Result<CodeResponse>> updatePhone(DeliveryMethod method, const QString &loginId, const QString &phone,
        const UpdateOptions &options, const Token &refreshToken);
    /// Both are the same with a link, whose token verifyMagicLink() spends.
    [[nodiscard]] QFuture<Result<CodeResponse>> updateEmailByLink(const QString &loginId, const QString &email,
        const QUrl &redirectUrl, const UpdateOptions &options, const Token &refreshToken);
    [[nodiscard]] QFuture<Result<CodeResponse>> updatePhoneByLink(DeliveryMethod method, const QString &loginId,
        const QString &phone, const QUrl &redirectUrl, const UpdateOptions &options, const Token &refreshToken);

    /// Begins an account whose user signs in by an authenticator app. It is signed in when verifyTotp() has spent a first code.
    [[nodiscard]] QFuture<Result<TotpSeed>> totpSignUp(const QString &loginId, const UserDetails &user = {});
    /// Gives the user of the refresh token an authenticator app, in place of the one they had.
    [[nodiscard]] QFuture<Result<TotpSeed>> updateTotp(const QString &loginId, const Token &refreshToken);
    /// Spends the code that the app shows: whoever calls this is signed in. Error::Kind::CodeWrong: it is another one by now, or
    /// the phone's clock is wrong. With LoginOptions::stepup or mfa it is the user of LoginOptions::refreshToken who confirms who
    /// they are.
    [[nodiscard]] QFuture<Result<AuthResponse>> verifyTotp(
        const QString &loginId, const QString &code, const LoginOptions &options = {});

    /// Asks the server where its pages are, so that authorizationRequest() and deviceAuthorization() need not wait for it. What
    /// it said is kept for an hour. What is wrong with it, the first call that needs it tells. Leaves a connection open for the
    /// next call, as connectAhead() does.
    void discoverAhead();
    /// Gives what the browser has to open to sign somebody in on the project's own pages (OpenID Connect with PKCE; RFC 8252):
    /// with a password, a passkey, a provider, single sign-on or a second factor, as the project has it. Answers
    /// Error::Kind::Configuration for a server that is not the one of the project, names places elsewhere, or knows no S256.
    [[nodiscard]] QFuture<Result<AuthorizationRequest>> authorizationRequest(const AuthorizationOptions &options);
    /// Signs in with what the browser came back with, in one request. A URL that does not answer this request
    /// (AuthorizationRequest::isAnsweredBy(), RFC 9207) is Error::Kind::BrowserMismatch, and the request goes on waiting for its
    /// own; what answers it counts once, and BrowserExpired is said of the next, unless nothing could be sent. BrowserDenied,
    /// BrowserCancelled: as the words are. An id token that proves nothing is BrowserMismatch or TokenInvalid, and the session
    /// that came with it is ended. The user of the session is as the id token says; me() knows more.
    [[nodiscard]] QFuture<Result<AuthResponse>> redeem(const AuthorizationRequest &request, const QUrl &returned);
    /// Gives the page of a provider ("google", "github", ...) that the browser has to open. It comes back to `redirectUrl` with
    /// what returnedCode() reads. There is neither a state nor PKCE: let `redirectUrl` have something in it that nobody else
    /// knows, and each start its own. With LoginOptions::stepup or mfa it is the user of LoginOptions::refreshToken who confirms
    /// who they are.
    [[nodiscard]] QFuture<Result<QUrl>> startOAuth(
        const QString &provider, const QUrl &redirectUrl, const OAuthOptions &options = {});
    /// Gives the page of an organisation, by its tenant id, its domain or the email address of somebody there.
    /// Error::Kind::SsoUnknown: there is none. All else is as with startOAuth().
    [[nodiscard]] QFuture<Result<QUrl>> startSso(const QString &tenant, const QUrl &redirectUrl, const SsoOptions &options = {});
    /// Both spend a code of returnedCode(). Error::Kind::BrowserExpired: it is over, was used, or is unknown.
    [[nodiscard]] QFuture<Result<AuthResponse>> exchangeOAuth(const QString &code);
    [[nodiscard]] QFuture<Result<AuthResponse>> exchangeSso(const QString &code);
    /// Gives a code that a person enters in the browser of another device, where this computer has none (RFC 8628). Projects have
    /// that switched off at first: Error::Kind::Configuration.
    [[nodiscard]] QFuture<Result<DeviceAuthorization>> deviceAuthorization(
        const QStringList &scopes = AuthorizationOptions().scopes);
    /// Asks once; Error::Kind::DevicePending until the person has entered the code. Wait for DeviceAuthorization::interval()
    /// before each time, which becomes longer when the server says so; Error::retryAfter repeats it then. DeviceExpired,
    /// BrowserDenied: ask no more.
    [[nodiscard]] QFuture<Result<AuthResponse>> pollDevice(const DeviceAuthorization &device);
    /// Has the signatures of id tokens checked from now on, for as long as the verifier is kept by somebody; of several, by the
    /// one that came last. Without one the connection to the token endpoint is the proof (OpenID Connect Core, 3.1.3.7, 6).
    void addIdTokenVerifier(const std::shared_ptr<IdTokenVerifier> &verifier);
    /// Gives the keys of id tokens as JWKs.
    [[nodiscard]] QFuture<Result<QJsonArray>> idTokenKeys();

    [[nodiscard]] QFuture<Result<AuthResponse>> refresh(const Token &refreshToken);
    [[nodiscard]] QFuture<Result<User>> me(const Token &refreshToken);
    [[nodiscard]] QFuture<Result<QList<HistoryEntry>>> history(const Token &refreshToken);
    /// Gives the tenants of the user that have these ids (Token::tenants()); without ids the current one alone.
    [[nodiscard]] QFuture<Result<QList<Tenant>>> tenants(const Token &refreshToken, const QStringList &ids = {});
    /// Both tokens of the answer are new and carry the tenant.
    [[nodiscard]] QFuture<Result<AuthResponse>> selectTenant(const QString &tenantId, const Token &refreshToken);
    [[nodiscard]] QFuture<Result<void>> logout(const Token &refreshToken);
    /// Ends every session of the user, on all devices.
    [[nodiscard]] QFuture<Result<void>> logoutAll(const Token &refreshToken);
    /// Gives a session token to a program that acts for nobody: it has no user and no refresh token, and is renewed by the same
    /// key. AccessKeyRefused: the key is unknown, expired or deactivated.
    [[nodiscard]] QFuture<Result<AccessKeyResponse>> exchangeAccessKey(const QString &key, const AccessKeyOptions &options = {});
    /// Gives the project's public keys as JWKs.
    [[nodiscard]] QFuture<Result<QJsonArray>> publicKeys();

Q_SIGNALS:
    /// This is also sent for setDeviceTokens(); not when they are the same.
    void deviceTokensChanged();
    /// Sent when isReachable() changes, before the answer that tells it is consumed.
    void reachableChanged(bool isReachable);

private:
    friend class LentService;
    /// Makes one that cannot be used, and why.
    DescopeService(const ServiceConfig &config, const QString &problem);

    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Descope
