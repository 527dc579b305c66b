// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/clock.h>
#include <Descope/descopeservice.h>
#include <Descope/rememberedperson.h>
#include <Descope/tokenstore.h>
#include <QNetworkRequest>
#include <QObject>

#include <functional>
#include <memory>

namespace Descope {

class Outliving;

/// Says what a sign-out could not do; when both are empty all is done, here and on the server.
struct DESCOPE_CORE_EXPORT SignOutReport
{
    Q_GADGET
    /// This is true when both are empty.
    Q_PROPERTY(bool done READ isDone)

public:
    /// The saved session could not be deleted now (the keyring is locked, or there is none any more). It counts as deleted and is
    /// deleted at the next chance; but not with StorageNotRemoved: then it is still there, and found at the next start.
    std::optional<Error> storage;
    /// The server could not be told, where the session ends by itself. SessionEnded: it had ended there, so that it could not
    /// sign out the others.
    std::optional<Error> server;

    bool isDone() const { return !storage && !server; }
};

/// Keeps the one signed-in user of a program: the refresh token in a TokenStore, the session token in memory and fresh.
///
/// Only Descope's own word, given twice, ends a session, or the end of its refresh token's time; being offline, a proxy's page, a
/// rate limit, a broken server or a wrong clock never does. A new refresh token is saved before anybody sees it, and a saved one
/// is not spent before the store has shown that it takes another: until then the session token that there is has to do. Use it in
/// the thread that made it.
class DESCOPE_CORE_EXPORT SessionManager : public QObject
{
    Q_OBJECT
    /// The state is Unknown until restore() or begin().
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// This is true while somebody is signed in, Active or Offline.
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY signedInChanged)
    /// It is the user as far as known, and empty when signed out: see user().
    Q_PROPERTY(Descope::User user READ user NOTIFY userChanged)
    /// It is the login id of the sign-in: see loginId().
    Q_PROPERTY(QString loginId READ loginId NOTIFY loginIdChanged)
    /// Says whether the session is saved for the next start.
    Q_PROPERTY(bool saved READ isSaved NOTIFY savedChanged)
    /// It is the tenant that the session is for, and empty without one: see selectTenant().
    Q_PROPERTY(QString currentTenant READ currentTenant NOTIFY currentTenantChanged)
    /// This is true while stepUp() waits for the person.
    Q_PROPERTY(bool stepUpAwaited READ isStepUpAwaited NOTIFY stepUpAwaitedChanged)
    /// It is an Error, which says why the session token is missing while Offline, or nothing.
    Q_PROPERTY(QVariant lastError READ lastErrorValue NOTIFY lastErrorChanged)

public:
    /// Names the stages of a session; each change is told by stateChanged().
    enum class State {
        Unknown,   ///< restore() or begin() was not called yet
        Restoring, ///< a saved session is being looked for or refreshed
        SignedOut,
        Active,  ///< signed in, with a session token
        Offline, ///< signed in; no session token could be had, and it is tried again
    };
    Q_ENUM(State)

    /// Decides what becomes of a new session when the program ends.
    enum class Persistence {
        Keep,   ///< stay signed in after the program has ended
        Forget, ///< memory only
    };
    /// Decides which sessions end: that of this program, or those of every device of the user.
    enum class SignOut { ThisSession, Everywhere };
    Q_ENUM(SignOut)
    /// Decides whether the person has to confirm who they are before a request is sent: see stepUp().
    enum class StepUp { NotRequired, Required };
    Q_ENUM(StepUp)
    /// Says why somebody is not signed in any more.
    enum class EndReason {
        Requested, ///< signOut()
        Ended,     ///< the session is over: Descope said so, its time has come, or another process of the user signed out
        Inactive,  ///< Descope ended the session of a project that ends inactive ones, and nobody had been there for so long
        Switched,  ///< another account of an AccountList takes its place; this one goes on when it is switched to again
    };
    Q_ENUM(EndReason)

    /// Uses the keychain of the system, under the QCoreApplication::applicationName() of this moment. Without one, as in a static
    /// initialiser, nothing is saved: what would be answers Error::Kind::Configuration, and is told in the log once. Without a
    /// service (null), or once it was destroyed, each call that needs it answers Error::Kind::Configuration, and a session that
    /// there was stays as it is. Without a store or clock, memory and the clock of the computer are used.
    explicit SessionManager(DescopeService *service, QObject *parent = nullptr);
    SessionManager(DescopeService *service, std::unique_ptr<TokenStore> store, std::shared_ptr<Clock> clock = Clock::system(),
        QObject *parent = nullptr);
    /// Leaves the saved session as it is. Calls that are under way end with Error::Kind::Cancelled; but what a
    /// sign-out has begun is carried through.
    ~SessionManager() override;

    /// Sets whether the program waits at its end for what would be lost otherwise: at first it does, for 3 s while the keyring is
    /// changed, 5 s for a sign-out or the end of another session on the server, and 15 s for the answer of a refresh. An event
    /// filter on the application holds QEvent::Quit, by quit() or by the last window that closes, while the program goes on;
    /// after exit(), events other than the person's go on before QCoreApplication::exec() returns. That also works when the
    /// manager lives in another thread, if that thread's event loop runs until exec() has returned.
    ///
    /// A program that arranges its end itself switches this off for all managers, and ends when its calls have answered and
    /// awaited() is Nothing. It counts for what begins afterwards. What begins when exec() has returned is not waited for.
    static void setQuitDelayed(bool isDelayed);

    /// Returns the service; where there is none, or it was destroyed, one that answers each call with Error::Kind::Configuration.
    DescopeService *service() const;
    State state() const;
    bool isSignedIn() const { return state() == State::Active || state() == State::Offline; }
    /// Returns the user as far as known; after a start without a refresh only id, login id and name: see reloadUser(). Empty when
    /// signed out.
    User user() const;
    /// Returns the login id of the sign-in, also of one that has Ended until signedOut() was sent.
    QString loginId() const;
    /// Returns the token for DescopeService's calls on behalf of the user; empty when signed out. Call ensureFresh() before:
    /// another process may have replaced the token.
    Token refreshToken() const;
    /// Returns when this session began with a sign-in, by Descope's clock, UTC; refreshes and later starts do not change it.
    /// Invalid when nobody is signed in, or an earlier version of this library saved the session.
    QDateTime signedInAt() const;
    /// Returns the tenant that the session is for (Token::currentTenant()), as far as the latest session token tells; empty
    /// without one.
    QString currentTenant() const;
    /// Returns whether the session is saved for the next start.
    bool isSaved() const;
    /// Returns why the latest refresh failed, and so why the session token is missing while Offline; nothing when it did not.
    std::optional<Error> lastError() const;

    /// Looks for a saved session, and refreshes it unless its session token is still good. True: signed in, perhaps Offline;
    /// false: nothing was saved. From then on a sign-in, refresh or sign-out by another process of the user is followed, and
    /// a keyring that is unlocked later is looked into again. Errors:
    /// StorageLocked, StorageUnavailable, StorageElsewhere, StorageCorrupt (state SignedOut, the entry is kept), SessionEnded
    /// (the entry is removed, unless it has merely expired: then nothing was sent). While a restore is under way its future is
    /// returned; when somebody is signed in the answer is true.
    Q_INVOKABLE [[nodiscard]] QFuture<Descope::Result<bool>> restore(
        Descope::TokenStore::Access access = TokenStore::Access::Quiet);

    /// Returns whether no session was ever saved for this user of the computer, as far as can be told at once. restore() has the
    /// last word, but a form to sign in need not wait for it.
    bool wasNeverSaved() const;

    /// Takes over what a sign-in gave: saves first, then announces signedIn(). The result tells whether it was saved
    /// (StorageLocked, StorageNotSetUp, StorageUnavailable); the session is active in any case, and is saved when the keyring can
    /// be used again. A session that this one replaces, in memory or in the store, is ended on the server, but a saved one not
    /// before this one is saved in its place. What the store does not show is left alone. StorageNotRemoved: one that is not to
    /// be kept could not remove an earlier one. InvalidArgument: the answer holds no tokens, and nothing has changed.
    [[nodiscard]] QFuture<Result<void>> begin(const QString &loginId, const AuthResponse &response, Persistence persistence);

    /// Tries again to save a session that begin() or a refresh could not save; may prompt to unlock the keyring or to set it up.
    [[nodiscard]] QFuture<Result<void>> save();

    /// Gives a session token that is not expired, refreshed when needed; one request however many ask, in all processes of the
    /// user together. Errors: NotSignedIn, SessionEnded, StorageLocked, StorageNotSetUp and StorageUnavailable (nothing was sent,
    /// because the token that comes could not be saved), or why none could be had now; Timeout: see isRefreshing(). A server in
    /// trouble is not asked more often than the backoff allows; until then the answer is what it said last.
    [[nodiscard]] QFuture<Result<Token>> ensureFresh();

    /// Names what a restore, refresh, save or sign-out that is under way waits for at the moment, for whoever wants to say so.
    enum class Awaited {
        Nothing,
        Turn,    ///< another program of the same sign-in
        Keyring, ///< the store
        Server,
        Token, ///< a refresh was sent, and its answer is to come or to be saved: a program that ends now may lose the session
    };
    Awaited awaited() const;

    /// Tells that somebody uses the program at this moment: pressed a key, moved the pointer. Cheap enough for every such event.
    /// The session of a project that ends inactive ones (Session::nextRefresh) is refreshed in the background only when
    /// there was activity since the last time; restore(), ensureFresh() and authorize() are activity, too. A program that has a
    /// window and does not ask for tokens while it is used calls this from an event filter on its application; nothing is
    /// installed there unasked.
    void noteActivity();

    /// Returns whether a refresh is under way. Whoever asks for a token is answered within DescopeService::timeout(), if need be
    /// with Timeout, or Busy when it is another program that is waited for. The refresh goes on all the same, because its answer
    /// may hold the only valid token: up to nine times as long once it was sent. It is saved when it comes, and whoever asks
    /// again meanwhile joins it. A program that ends waits 15 s for it: see
    /// setQuitDelayed().
    bool isRefreshing() const;

    /// Gives the request with `Authorization: Bearer <fresh session token>`, or with the token of stepUp() where that is
    /// required.
    [[nodiscard]] QFuture<Result<QNetworkRequest>> authorize(const QNetworkRequest &request, StepUp stepUp = StepUp::NotRequired);

    /// Gives a session token of somebody who has just confirmed who they are (Token::isSteppedUp()), for what must not be done by
    /// whoever finds the computer unlocked. The present token will do if it is one; else stepUpWanted() is sent, and the answer
    /// comes with finishStepUp() or cancelStepUp(), however many wait. It ends with the session token, and is not renewed: the
    /// token of the next refresh may be an ordinary one again.
    /// Errors: NotSignedIn; StepUpRequired when nothing is connected to stepUpWanted(); Cancelled by cancelStepUp(), and when the
    /// session ends or another begins meanwhile.
    [[nodiscard]] QFuture<Result<Token>> stepUp();
    bool isStepUpAwaited() const;
    /// Takes over what the person's confirmation gave (LoginOptions::stepup): its tokens take the place of the present ones, here
    /// and in all programs of the sign-in, and nobody is signed out or in by that. It is done in turn with refreshes, after one
    /// that is under way, and saved before anybody sees it; where it cannot be saved it counts all the same, and saveFailed()
    /// tells that. The earlier tokens are not sent any more, also not to end them: Descope may take them for stolen ones.
    /// Errors: OtherUser, and NotSignedIn when nobody is signed in any more (what came is ended on the server, and those who
    /// wait go on waiting); StepUpRequired (it is the same user, so the tokens are taken over, but the person has confirmed
    /// nothing); InvalidArgument; SessionEnded; Timeout and Busy (it is taken over later).
    [[nodiscard]] QFuture<Result<Token>> finishStepUp(const AuthResponse &response);
    /// The person would not confirm it.
    Q_INVOKABLE void cancelStepUp();

    /// Asks Descope for new tokens now, also when the present one is still good; only not before the end of a Retry-After.
    [[nodiscard]] QFuture<Result<Token>> refresh();

    /// Asks Descope for a session in this tenant (Token::currentTenant()), which all programs of the sign-in share. Both tokens
    /// are new, and the rules of a refresh hold: it is done in turn, with the newest token, and what comes is saved before
    /// anybody sees it. Gives the new session token. Errors: those of ensureFresh(); InvalidArgument for an empty id; Server,
    /// with Descope's code, when the user is not in the tenant: the session goes on as it is; Cancelled when it ends or another
    /// begins meanwhile.
    [[nodiscard]] QFuture<Result<Token>> selectTenant(const QString &tenantId);

    /// Asks Descope for the user's details. Finds out that the session was ended elsewhere: without spending a token as long as
    /// nothing is refused, else a refresh has the last word. SessionEnded: it is over; every other error says nothing about that.
    [[nodiscard]] QFuture<Result<User>> reloadUser();

    /// Announces signedOut() at once, removes the saved session, then tells the server; also while a session is being
    /// restored. An entry of the store that another session has is left to it. Errors: NotSignedIn.
    /// When this is destroyed meanwhile the future answers Cancelled, and the sign-out is carried through all the same.
    Q_INVOKABLE [[nodiscard]] QFuture<Descope::Result<Descope::SignOutReport>> signOut(
        Descope::SessionManager::SignOut scope = SignOut::ThisSession);

    /// Gives who was remembered last, here or in another process of the user, also by an earlier start: TokenStore::beside() the
    /// session, in an entry of its own. An empty answer means nobody. Never prompts, and sends nothing. Errors: StorageLocked,
    /// StorageUnavailable, StorageElsewhere.
    [[nodiscard]] QFuture<Result<RememberedPerson>> rememberedPerson();
    /// Remembers this person, also over sign-outs, until the next call; an empty one is nobody, and what was kept is removed. A
    /// session remembers nobody by itself: LoginFlow does, unless LoginSettings::rememberAddress says otherwise. Errors:
    /// StorageLocked, StorageNotSetUp, StorageUnavailable, StorageElsewhere: it counts all the same while the program runs, and
    /// is made up for when the keyring can be used. StorageNotRemoved: an earlier one is still there.
    [[nodiscard]] QFuture<Result<void>> remember(const RememberedPerson &person);

Q_SIGNALS:
    /// This follows begin() or restore(), and no refresh.
    void signedIn(const Descope::User &user);
    /// This is sent once per session.
    void signedOut(Descope::SessionManager::EndReason reason);
    void stateChanged(Descope::SessionManager::State state);
    // The changes of the other properties are told when control has returned to the event loop, all of one moment.
    void signedInChanged(bool isSignedIn);
    void loginIdChanged(const QString &loginId);
    void savedChanged(bool isSaved);
    void currentTenantChanged(const QString &tenantId);
    void stepUpAwaitedChanged(bool isAwaited);
    void lastErrorChanged();
    /// This tells the answer of restore(), for whoever cannot consume a future; not when it was cancelled.
    void restored(bool isSignedIn);
    void restoreFailed(const Descope::Error &error);
    /// This tells the answer of signOut(), in the same way.
    void signOutFinished(const Descope::SignOutReport &report);
    void signOutFailed(const Descope::Error &error);
    /// The person has to confirm who they are, as LoginDialog::stepUp() asks them to: see stepUp(). Sent when control has
    /// returned to the event loop, once however many wait.
    void stepUpWanted();
    /// The user's details came or changed, or are not here any more.
    void userChanged(const Descope::User &user);
    /// A refreshed token could not be saved, and the session goes on in memory; or, while isSaved(), nothing is refreshed because
    /// it could not be. Once for each reason, until a token was saved again; what begin(), restore() or save() answered is not
    /// sent again.
    void saveFailed(const Descope::Error &error);
    /// The session is saved, or is refreshed again, after what saveFailed(), begin() or save() had told: by save(), or by itself
    /// when the keyring can be used again.
    void saveRecovered();

private:
    QVariant lastErrorValue() const;

    class Private;
    friend class AccountList; // which moves it from one account to another
    using WrapStore = std::function<std::unique_ptr<TokenStore>(const std::shared_ptr<TokenStore> &store)>;
    using BeforeBegin = std::function<void(const QString &userId)>;
    /// Puts another store in the place of the store, and from now on tells who begins a session before it begins.
    void wrapStore(QObject *accountList, const WrapStore &wrap, const BeforeBegin &beforeBegin);
    /// Returns the list that has done so last, while it is there.
    QObject *accountList() const;
    const std::shared_ptr<Clock> &clock() const;
    /// Leaves the session, which is signedOut(Switched), for another store, in which nothing was looked for yet. Returns what is
    /// left, silent from now on, if something would be lost with it.
    std::unique_ptr<Outliving> leaveFor(std::unique_ptr<TokenStore> store);
    /// The same, for what was left before. It goes on, and answers as restore() does, when there is a future for that.
    std::unique_ptr<Outliving> leaveFor(std::unique_ptr<Outliving> left, QFuture<Result<bool>> *restored);
    /// Returns whether something would be lost with what was left.
    static bool isNeeded(const Outliving &left);
    std::unique_ptr<Outliving> exchange(std::unique_ptr<Private> next);
    std::unique_ptr<Private> d;
};

} // namespace Descope
