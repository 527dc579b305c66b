// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/account.h>
#include <Descope/delivery.h>
#include <Descope/linkconfirmation.h>
#include <Descope/loginsettings.h>
#include <Descope/loginstep.h>
#include <Descope/notice.h>
#include <Descope/passwordcheck.h>
#include <Descope/phonecountry.h>
#include <Descope/sessionmanager.h>
#include <Descope/submithook.h>
#include <QObject>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace Descope {

/// Leads from "not signed in" to "signed in" and back: knows which screen is next, what was typed that the next one needs, and
/// what people are told. It has no widgets: LoginWidget shows it, and another front end or a test can drive it alike.
///
/// Verbs answer with signals, later or at once. One thing is done at a time: while busy, verbs other than cancel() do nothing.
/// Passwords are kept only while a step needs them, and overwritten when it is left.
///
/// All that a front end shows is a property, and all that a person does is a slot, so that QML needs nothing else: see
/// packaging/examples/quick-login.
class DESCOPE_FLOW_EXPORT LoginFlow : public QObject
{
    Q_OBJECT
    /// This is the screen to be shown.
    Q_PROPERTY(Descope::LoginStep step READ step NOTIFY stepChanged)
    /// This is true while a request is under way; verbs other than cancel() do nothing then.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// Says what is under way where that is not what the step is for, such as "Signing out…" at LoginStep::SignIn, in the
    /// language that the program has now. When it is empty, a busy screen says its own words.
    Q_PROPERTY(QString busyText READ busyText NOTIFY busyChanged)
    /// The login id is as typed, and carried over between sign-in, sign-up and forgot.
    Q_PROPERTY(QString loginId READ loginId WRITE setLoginId NOTIFY loginIdChanged)
    /// This is null without a session, and when it was destroyed.
    Q_PROPERTY(Descope::SessionManager *session READ session CONSTANT)
    /// Says what was wanted of this login, with the questions at sign-up.
    Q_PROPERTY(Descope::LoginSettings settings READ settings WRITE setSettings NOTIFY settingsChanged)
    /// The notice that is shown; its signal stands for noticeChanged(), noticeTextChanged() and noticeRetranslated() together.
    Q_PROPERTY(Descope::Notice notice READ notice NOTIFY noticeUpdated)
    /// Says whether the person stays signed in, as they chose last or the settings say.
    Q_PROPERTY(bool staySignedIn READ staySignedIn WRITE setStaySignedIn NOTIFY staySignedInChanged)
    /// Says who signed in last on this computer, and whose login id is therefore filled in at first. It is empty when nobody is
    /// remembered, or that is not known yet.
    Q_PROPERTY(Descope::RememberedPerson rememberedPerson READ rememberedPerson NOTIFY rememberedPersonChanged)
    /// These are the rules for passwords as far as they are known.
    Q_PROPERTY(Descope::PasswordPolicy passwordPolicy READ passwordPolicy NOTIFY policyChanged)
    /// This is false while the rules are being fetched or could not be: the server alone checks then.
    Q_PROPERTY(bool policyKnown READ isPolicyKnown NOTIFY policyChanged)
    /// These are the rules as phrases for people; checkPassword() says which of them a password meets.
    Q_PROPERTY(QStringList passwordRules READ passwordRules NOTIFY policyChanged)
    /// This is true where the current password has to be typed at LoginStep::Replace; else it was just typed at sign-in.
    Q_PROPERTY(bool currentPasswordAsked READ isCurrentPasswordAsked NOTIFY stepChanged)
    /// This is the address that an email went to, or the phone number that a code went to: the one that was typed or, when the
    /// server says that it was another, that one partly hidden. It is empty when nobody knows.
    Q_PROPERTY(QString mailAddress READ mailAddress NOTIFY mailAddressChanged)
    /// This is how the code at LoginStep::EnterCode, or at LoginStep::ConfirmAddress, was sent.
    Q_PROPERTY(Descope::Delivery::Method codeMethod READ codeMethod NOTIFY codeMethodChanged)
    /// These are the ways in which it can be sent, that one among them: see chooseCodeMethod().
    Q_PROPERTY(QList<Descope::Delivery::Method> codeMethods READ codeMethods NOTIFY codeMethodChanged)
    /// This is true where a link that is opened on this computer comes back by itself.
    Q_PROPERTY(bool linksComeBack READ linksComeBack NOTIFY stepChanged)
    /// This is what has to be asked at LoginStep::ConfirmLink.
    Q_PROPERTY(Descope::LinkConfirmation linkConfirmation READ linkConfirmation NOTIFY stepChanged)
    /// This is the number to choose in the email of an enchanted link; it is empty with any other email.
    Q_PROPERTY(QString linkNumber READ linkNumber NOTIFY linkNumberChanged)
    /// This is what the browser is to open at LoginStep::Browser, for "Copy link". It is for a browser of this computer, and for
    /// no log: whoever knows it can answer in the name of the browser.
    Q_PROPERTY(QUrl browserUrl READ browserUrl NOTIFY browserUrlChanged)
    /// Says how it is with the browser at LoginStep::Browser.
    Q_PROPERTY(Descope::BrowserState browserState READ browserState NOTIFY browserStateChanged)
    /// These say by what the person can confirm that it is them at LoginStep::SecondFactor and LoginStep::StepUp, the best
    /// first.
    Q_PROPERTY(QList<Descope::Factor> factors READ factors NOTIFY factorChanged)
    /// This is the one that is asked for now.
    Q_PROPERTY(Descope::Factor factor READ factor NOTIFY factorChanged)
    /// This says whether its code was sent.
    Q_PROPERTY(bool factorCodeSent READ isFactorCodeSent NOTIFY factorChanged)
    /// This is where it went, partly hidden, as far as the server says it.
    Q_PROPERTY(QString factorAddress READ factorAddress NOTIFY factorChanged)
    /// This is what the authenticator app has to know, at LoginStep::SetUpTotp; it is empty until it has come. It is for nobody
    /// but the person: see TotpSeed.
    Q_PROPERTY(Descope::TotpSeed totpSeed READ totpSeed NOTIFY totpSeedChanged)
    /// This is true where the person has an authenticator app already, as far as is known: what is set up then takes its place.
    Q_PROPERTY(bool totpSetUp READ isTotpSetUp NOTIFY totpSetUpChanged)
    /// These are the organizations of the person at LoginStep::Tenant; SessionManager::currentTenant is the present one.
    Q_PROPERTY(QList<Descope::Tenant> tenants READ tenants NOTIFY tenantsChanged)
    /// These are the accounts of the session's AccountList, as that gives them, for LoginStep::Accounts and the account. There
    /// are none without a list, and where LoginFeature::Accounts is not offered.
    Q_PROPERTY(QList<Descope::Account> accounts READ accounts NOTIFY accountsChanged)
    /// Counts down to when an email, or another code, can be sent again; 0 means now.
    Q_PROPERTY(int resendSeconds READ resendSeconds NOTIFY resendTicked)
    /// Counts down to when the server takes another attempt; 0 means now.
    Q_PROPERTY(int rateLimitSeconds READ rateLimitSeconds NOTIFY rateLimitTicked)
    /// These are the latest sign-ins of who is signed in, newest first.
    Q_PROPERTY(QList<Descope::HistoryEntry> history READ history NOTIFY historyChanged)
    /// This is the index in the history of the sign-in with which this session began, or -1: see ownSignIn().
    Q_PROPERTY(int ownSignIn READ ownSignIn NOTIFY historyChanged)
    /// This is false while the last answer, or the lack of one, says that there is no connection.
    Q_PROPERTY(bool online READ isOnline NOTIFY onlineChanged)

public:
    /// Without a session (null), the flow stays at the sign-in screen, whose verbs fail as Error::Kind::Configuration; once it
    /// was destroyed, they fail so on any screen. Without a clock, that of the computer is used.
    explicit LoginFlow(SessionManager *session, QObject *parent = nullptr);
    LoginFlow(
        SessionManager *session, const LoginSettings &settings, const std::shared_ptr<Clock> &clock, QObject *parent = nullptr);
    /// Aborts a request that is under way, and ends a session on the server that only a reset link gave.
    ~LoginFlow() override;

    SessionManager *session() const; ///< null when there is none, or it was destroyed
    LoginStep step() const;
    bool isBusy() const;
    QString busyText() const; ///< it is empty where a busy screen says its own words
    Notice notice() const;

    /// Returns the property, which is carried over between sign-in, sign-up and forgot.
    QString loginId() const;
    bool staySignedIn() const;
    RememberedPerson rememberedPerson() const;
    /// Returns the rules for passwords as far as they are known; see isPolicyKnown().
    PasswordPolicy passwordPolicy() const;
    /// Returns false while the rules are being fetched or could not be: the server alone checks then.
    bool isPolicyKnown() const;
    /// Returns the rules as phrases for people ("At least 8 characters"); there are none while they are not known.
    QStringList passwordRules() const;
    /// Says what a new password is worth while it is typed. The login id, the person's name and `ownWords`, such as what else was
    /// filled in, count as guessed.
    Q_INVOKABLE Descope::PasswordCheck checkPassword(const QString &password, const QStringList &ownWords = {}) const;
    /// Returns the login id that was probably meant by a mistyped email address, such as "ada@gmail.com" by "ada@gmial.com"; it
    /// is empty when nothing seems wrong, or people do not sign in by addresses. Offer it when the field is left; nothing depends
    /// on it.
    Q_INVOKABLE QString likelyLoginId(const QString &typed) const;
    /// Returns a strong password that meets the rules, another one with each call.
    Q_INVOKABLE QString suggestedPassword() const;
    /// Returns whether the current password has to be typed at LoginStep::Replace; if not, it was just typed at sign-in.
    bool isCurrentPasswordAsked() const;
    /// Returns the address that an email went to, or the phone number that a code went to: the one that was typed or, when the
    /// server says that it was another, that one partly hidden. It is empty when nobody knows.
    QString mailAddress() const;
    DeliveryMethod codeMethod() const;
    QList<DeliveryMethod> codeMethods() const;
    LoginSettings settings() const;
    /// Changes them at once: what is offered and typed in advance now, the rest where it is needed next. Nothing that is under
    /// way ends by that, and what was typed stays, unless the login id is another one or its screen is not offered any more.
    void setSettings(const LoginSettings &settings);
    Q_INVOKABLE bool isOffered(Descope::LoginSettings::Feature feature) const;
    /// Returns the latest sign-ins, newest first; they are loaded when the account is entered, and belong to who is there.
    QList<HistoryEntry> history() const;
    /// Returns which of them began this session, as an index in history(); -1 where that cannot be told. Descope does not say it:
    /// it is known by the time, and only when no other sign-in was within the same two seconds.
    int ownSignIn() const;
    /// Returns whether there is a connection: the last call was answered (DescopeService::isReachable()), and the session is not
    /// SessionManager::State::Offline.
    bool isOnline() const;
    /// Returns what support asks for, as lines of text: versions, project, server, session state and the latest error, and no
    /// token, password or personal data but the user's id.
    Q_INVOKABLE QString supportDetails() const;
    /// Returns Descope::userText(error), for QML.
    Q_INVOKABLE static QString userText(const Descope::Error &error);

    /// Returns the countries among which changePhone() can tell a number, in no order; none without libphonenumber.
    Q_INVOKABLE static QList<Descope::PhoneCountry> phoneCountries();

    /// Sets a function that is asked before anything is sent; an empty one takes it away.
    void setBeforeSubmit(SubmitHook hook);
    /// Sets a function that returns a program's own words for an error. It is called with the usual ones, which stay when it
    /// returns an empty text, and is called again when the language changes.
    using ErrorWords = std::function<QString(const Error &error, const QString &usual)>;
    void setErrorWords(ErrorWords words);
    /// Returns whether a link that is opened on this computer comes back by itself.
    bool linksComeBack() const;
    LinkConfirmation linkConfirmation() const;
    /// Returns the number to choose in the email of an enchanted link; it is empty with any other email.
    QString linkNumber() const;
    /// Returns what the browser is to open at LoginStep::Browser; it is empty where nothing is waited for.
    QUrl browserUrl() const;
    BrowserState browserState() const;
    QList<Factor> factors() const;
    Factor factor() const;
    bool isFactorCodeSent() const;
    QString factorAddress() const;
    /// Returns what the authenticator app has to know; it is overwritten when LoginStep::SetUpTotp is left.
    TotpSeed totpSeed() const;
    bool isTotpSetUp() const;
    /// Returns the organizations of the person, by name; the names are empty when they could not be had.
    QList<Tenant> tenants() const;
    QList<Account> accounts() const;
    /// Returns whether cancel() does anything: there is something to abort or to go back to.
    Q_INVOKABLE bool canCancel() const;
    /// Returns the seconds until an email can be sent again, a rate limit included; 0 means now.
    int resendSeconds() const;
    /// Returns the seconds for which the server wants no further attempt; they survive a change of step, and 0 means that there
    /// is no limit.
    int rateLimitSeconds() const;

public Q_SLOTS:
    /// Looks for a saved session, or joins what the session is at. Where none was ever saved, people can sign in meanwhile.
    void start();
    /// Goes to a screen by the person's choice: sign in, sign up, forgot, the accounts of this computer, and with a session
    /// account, change, replace, an authenticator app, another organization, another email address and another phone number.
    /// Nobody can choose the other steps; one of these leads to them.
    void show(Descope::LoginStep step);
    /// Aborts what is under way, else goes back: Back or Cancel was pressed.
    void cancel();
    void setLoginId(const QString &loginId);
    /// Says what the person chooses while they fill in a form. It holds for each way to sign in, a new account too.
    void setStaySignedIn(bool stay);
    /// Empties the login id for somebody else than who is remembered, and offers to forget who is. Nobody is forgotten by that
    /// before another account signs in. At LoginStep::Accounts and at the account, leads to where somebody signs in with another
    /// account; whoever is signed in stays one of accounts(), and cancel() leads back to them.
    void useAnotherAccount();
    /// Goes on with the account that has this user id or login id, by LoginStep::Restoring, as soon as nothing else is under way.
    /// If it can't be had now, LoginStep::Accounts says why; that it is not on this computer is told, too, and nothing changes
    /// then. Called before start(), it is the only one that is restored.
    void useAccount(const QString &userIdOrLoginId);
    /// Signs the account out, also on the server, and removes it from this computer.
    void removeAccount(const QString &userId);

    void signIn(const QString &loginId, const QString &password, bool staySignedIn);
    /// Takes the answers to LoginSettings::signUpFields by their keys.
    void signUp(const QString &loginId, const QString &name, const QString &password, const QMap<QString, QString> &answers = {});
    /// Does the same with an object of QML, whose values are the answers: a text, or true and false.
    void signUpAnswering(const QString &loginId, const QString &name, const QString &password, const QVariantMap &answers);
    void sendReset(const QString &loginId);
    /// Asks for an email with a link that signs the person in.
    void sendLink(const QString &loginId, bool staySignedIn);
    /// Asks for a code that signs the person in: see LoginSettings::codeMethods. A phone number is sent, and from then on is the
    /// login id, as the wire has it: "+15551234567".
    void sendCode(const QString &loginId, bool staySignedIn);
    /// Has a code sent in this one of codeMethods() instead. Nothing changes when that fails.
    void chooseCodeMethod(Descope::Delivery::Method method);
    /// Asks for the email or the code again. With Factor::InBrowser it has the browser opened.
    void resend();
    /// Goes back to where the email or the code was asked for.
    void correctAddress();
    /// Takes a link that the person pasted where it was asked for; where the project leads its links itself, that makes it the
    /// answer. It is spent when the new password is saved, or when they say that it is to sign them in.
    void useLink(const QString &pasted);
    /// Signs in by the project's own pages, a provider of LoginSettings::providers, or the pages of an organization, which is
    /// found by its domain or an address of somebody there. Leads to LoginStep::Browser and has the browser opened
    /// (browserWanted()); for 10 minutes it may come back. Whether the person stays signed in is staySignedIn(). Does nothing
    /// where that is not offered.
    void signInByBrowser();
    void signInByProvider(const QString &id);
    void signInBySso(const QString &domainOrAddress);
    /// Has the browser opened again at LoginStep::Browser: for the same sign-in while it is waited for, else for a new one.
    void openBrowserAgain();
    /// Tells that no browser could be opened. The person can copy the link meanwhile: browserUrl().
    void tellBrowserMissing();
    /// Takes a link that the desktop, a browser or another process handed over; anything at all can come here. Returns false, and
    /// tells it, when it is none of ours. One by which a browser comes back from a sign-in is taken at once; every other one is
    /// taken up as soon as that takes nothing out of the person's hands: at once on a screen where nothing is typed, or where it
    /// is the one that is waited for, else when they press the button that is then offered. A link that was asked for does not
    /// give way to one that was not. Nothing is spent by that.
    bool handleLink(const QByteArray &link);
    bool handleUrl(const QUrl &url) { return handleLink(url.toEncoded()); }
    /// Goes on with the link. loginId is ignored where linkConfirmation() does not leave it open.
    void confirmLink(const QString &loginId);
    /// Sends the code that signs in, or at LoginStep::SecondFactor, StepUp and SetUpTotp the one that is asked for there.
    void enterCode(const QString &code);
    /// Asks the person who is signed in to confirm that it is them: leads to LoginStep::StepUp as soon as nothing else is under
    /// way and, when they have done so or will not, to the account; stepUpEnded() tells which. Connect it with
    /// SessionManager::stepUpWanted(). Who has just done so is not asked.
    void stepUp();
    /// Asks for another one of factors(), and sends its code. Factor::InBrowser leads to LoginStep::Browser, as a sign-in there
    /// does, and back.
    void chooseFactor(Descope::Factor factor);
    /// Asks for the secret of an authenticator app at LoginStep::SetUpTotp, in place of an earlier one: of the app that the
    /// person has (isTotpSetUp()), or of the one that is shown. For who has none yet, the step does so by itself.
    void createTotp();
    /// Has a code sent to another email address, or phone number, of who is signed in, at LoginStep::ChangeEmail and ChangePhone;
    /// it is theirs when they enter the code at LoginStep::ConfirmAddress, and signs in from then on where people sign in by
    /// such: LoginSettings::loginIdKind. One of another account is refused. A phone number is one with the code of its country,
    /// or, where this library was built with libphonenumber, as people dial it in `region` (ISO 3166-1, such as "GB").
    void changeEmail(const QString &address);
    void changePhone(const QString &number, const QString &region = {});
    /// Has the session be for this organization, at LoginStep::Tenant.
    void selectTenant(const QString &id);
    void saveNewPassword(const QString &newPassword, bool signOutOthers);
    /// Goes to LoginStep::Change, which asks for the new password alone, when the person has signed in within the last ten
    /// minutes or has no password yet (User::hasPassword()); else to LoginStep::Replace, which asks for the current one, too.
    void chooseNewPassword();
    void changePassword(const QString &newPassword);
    /// Ignores `current` when it is not asked for.
    void replacePassword(const QString &current, const QString &newPassword);
    void signOut();
    void signOutEverywhere();
    void loadHistory();
    /// Tries the connection again at once, and tells what came of it: for "Try now" beside "offline", and at LoginStep::Account
    /// for Notice::Action::TryAgain. Does nothing when nobody is signed in.
    void reconnect();
    /// Does what a button of a notice offers. TryAgain is for the front end, which submits its form again; so are a program's own
    /// actions. SendAgain, which says the same, is not: what could not be sent was the email or code, not the form.
    void perform(Descope::Notice::Action action);
    /// Says the present notice in the language that the program has now.
    void retranslate();

Q_SIGNALS:
    void stepChanged(Descope::LoginStep step);
    void busyChanged(bool busy);
    void loginIdChanged(const QString &loginId);
    /// Sent by setSettings().
    void settingsChanged();
    void staySignedInChanged(bool stay);
    void rememberedPersonChanged();
    /// Sent when another notice is to be shown, or the same one again; with an empty text there is none any more.
    void noticeChanged(const Descope::Notice &notice);
    /// Sent with each of the three other signals about the notice.
    void noticeUpdated();
    /// Sent when the text of the notice has changed as time goes by, which is not worth announcing.
    void noticeTextChanged(const QString &text);
    /// Sent when the notice is the same in another language, which is not worth announcing.
    void noticeRetranslated(const Descope::Notice &notice);
    /// Sent when a field was left empty or does not fit; nothing was sent to the server. When several are, each of the three
    /// signals is sent for one field, and the first field of the form comes last: a front end that shows one problem alone shows
    /// that one, and one that gives the field the focus leaves it there.
    void fieldInvalid(Descope::Field field, const QString &text);
    /// Sent when an answer at sign-up is missing or refused; nothing was sent to the server.
    void answerInvalid(const QString &key, const QString &text);
    /// Sent when the new password does not meet the rules; nothing was sent to the server.
    void rulesUnmet();
    /// Sent also when the rules are the same in another language.
    void policyChanged();
    /// Sent with each stepChanged() and codeMethodChanged().
    void mailAddressChanged();
    void codeMethodChanged();
    void factorChanged();
    /// Sent when stepUp() is over: the person has confirmed that it is them, or has not.
    void stepUpEnded(bool isSteppedUp);
    void totpSeedChanged();
    void totpSetUpChanged();
    void tenantsChanged();
    void accountsChanged();
    void resendTicked(int seconds);
    void rateLimitTicked(int seconds);
    void linkNumberChanged(const QString &number);
    /// Sent when a browser is to open this, which is for nobody else: see browserUrl(). Call tellBrowserMissing() when it can't.
    void browserWanted(const QUrl &url);
    void browserUrlChanged();
    void browserStateChanged();
    /// Sent when a browser on this computer has brought a link, or has come back from a sign-in, so that the window may come
    /// forward; not by handleLink().
    void browserReturned();
    void historyChanged();
    void historyLoaded(const QList<Descope::HistoryEntry> &history);
    void historyFailed(const QString &text);
    void onlineChanged(bool isOnline);
    /// Tells programs what went wrong; people are told by noticeChanged().
    void failed(const Descope::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Descope
