// SPDX-License-Identifier: MIT
#include "core/values/passwordpolicy.h"
#include "flow/errornotice.h"
#include "flow/passwordstrength.h"
#include "flow/suggestedpassword.h"
#include "flow/usertext.h"
#include "forms/installtranslation.h"
#include "text/minutesandseconds.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

using namespace Descope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Action = Notice::Action;
using Severity = Notice::Severity;

namespace {

const QString serverText = u"<b>E0 server words</b>"_s;
const QString host = u"auth.example.com"_s;
const QList<LoginStep> steps{LoginStep::Restoring, LoginStep::SignIn, LoginStep::SignUp, LoginStep::Forgot, LoginStep::CheckMail,
    LoginStep::NewPassword, LoginStep::Change, LoginStep::Replace, LoginStep::Account, LoginStep::Sso};

Error errorOf(Kind kind)
{
    Error error = localError(kind, serverText);
    error.code = u"E099999"_s;
    error.httpStatus = 418;
    error.traceId = u"8f1-FRA"_s;
    return error;
}

template<typename Enum> const char *nameOf(Enum value)
{
    return QMetaEnum::fromType<Enum>().valueToKey(int(value));
}

} // namespace

/// What people read when something went wrong, which links are taken, and how hard a password is called to guess.
class tst_LoginTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void errorBecomesANotice_data();
    void errorBecomesANotice();
    void browserIsOpenedAgainAndNoFormSent();
    void serverWordsAreDetails_data();
    void serverWordsAreDetails();
    void unknownOutcomeIsSaid_data();
    void unknownOutcomeIsSaid();
    void knownRefusalIsNoUnknownOutcome();
    void addressIsNamedWhereThereIsOne_data();
    void addressIsNamedWhereThereIsOne();
    void attemptsAreCounted();
    void peopleAreToldInOneCall_data();
    void peopleAreToldInOneCall();
    void peopleAreToldHowLongToWait_data();
    void peopleAreToldHowLongToWait();
    void peopleAreToldInTheirLanguage();
    void sentencesStandAsTheirLanguageWritesThem_data();
    void sentencesStandAsTheirLanguageWritesThem();
    void detailsAreClamped();
    void detailsCannotBeForged();
    void timeIsCountedDown_data();
    void timeIsCountedDown();
    void passwordHasAStrength_data();
    void passwordHasAStrength();
    void suggestedPasswordIsStrong_data();
    void suggestedPasswordIsStrong();
};

void tst_LoginTexts::errorBecomesANotice_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<LoginStep>>("at");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Action>>("actions");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<Field>("field");
    const auto row = [](Kind kind, const QList<LoginStep> &at, const QString &text, const QList<Action> &actions,
                         Severity severity, Field field) {
        QTest::addRow("%s at %s", nameOf(kind), at == steps ? "any step" : nameOf(at.first()))
            << kind << at << text << actions << severity << field;
    };
    const QList<LoginStep> signIn{LoginStep::SignIn};
    const QList<LoginStep> signUp{LoginStep::SignUp};
    const QList<LoginStep> replace{LoginStep::Replace};
    const QList<LoginStep> beforeSignIn{LoginStep::Restoring, LoginStep::SignIn};
    const QList<LoginStep> signedIn{LoginStep::Change, LoginStep::Replace, LoginStep::Account};
    const QList<LoginStep> choosing{LoginStep::NewPassword, LoginStep::Change, LoginStep::Replace};
    const QList<LoginStep> linkKept{LoginStep::NewPassword};

    row(Kind::InvalidCredentials, signIn, u"Wrong email or password. Check both and try again."_s, {}, Severity::Error,
        Field::Password);
    row(Kind::InvalidCredentials, replace, u"The current password is wrong. Check it and try again."_s, {}, Severity::Error,
        Field::Password);
    row(Kind::UserExists, signUp, u"We couldn’t create this account. If you already have one, sign in or reset your password."_s,
        {Action::SignInInstead, Action::ResetPassword}, Severity::Warning, Field::LoginId);
    row(Kind::PasswordExpired, steps, u"Your password has expired. Choose a new one to continue."_s, {}, Severity::Info,
        Field::NoField);
    row(Kind::PasswordRefused, choosing,
        u"The server didn’t accept this password. You may have used it before, or it may contain your email address."_s, {},
        Severity::Error, Field::NewPassword);
    row(Kind::PasswordRefused, signUp,
        u"The server didn’t accept this password. You may have used it before, or it may contain your email address. "
        u"If you already have an account, sign in or reset your password."_s,
        {Action::SignInInstead, Action::ResetPassword}, Severity::Error, Field::NewPassword);
    row(Kind::RateLimited, steps, u"Too many attempts."_s, {}, Severity::Error, Field::NoField);
    row(Kind::Offline, steps, u"You appear to be offline. Check your connection and try again."_s, {Action::TryAgain},
        Severity::Error, Field::NoField);
    row(Kind::Timeout, steps, u"The server took too long to answer."_s, {Action::TryAgain}, Severity::Error, Field::NoField);
    row(Kind::Tls, steps,
        u"We couldn’t connect securely to auth.example.com. A proxy, antivirus software or a wrong system clock can cause this. "
        u"Your password wasn’t sent."_s,
        {Action::TryAgain}, Severity::Error, Field::NoField);
    row(Kind::ClientCertificate, steps,
        u"auth.example.com asks for a certificate that this computer doesn’t have. Contact whoever manages your network."_s,
        {Action::TryAgain}, Severity::Error, Field::NoField);
    row(Kind::Proxy, steps, u"The network proxy refused the connection."_s, {Action::TryAgain}, Severity::Error, Field::NoField);
    row(Kind::Server, steps, u"The sign-in service is having a problem. Try again in a moment."_s, {Action::TryAgain},
        Severity::Error, Field::NoField);
    row(Kind::Configuration, steps, u"Sign-in isn’t set up correctly in this app. Contact whoever provides it."_s, {},
        Severity::Error, Field::NoField);
    row(Kind::InvalidArgument, steps, u"Sign-in isn’t set up correctly in this app. Contact whoever provides it."_s, {},
        Severity::Error, Field::NoField);
    row(Kind::SessionEnded, steps, u"Your session has ended. Please sign in again."_s, {}, Severity::Info, Field::NoField);
    row(Kind::TokenExpired, steps, u"Your session has ended. Please sign in again."_s, {}, Severity::Info, Field::NoField);
    row(Kind::TokenInvalid, steps, u"Your sign-in couldn’t be verified. Please sign in again."_s, {}, Severity::Error,
        Field::NoField);
    row(Kind::LinkExpired, linkKept,
        u"This link has expired or was already used. Some email apps open links to scan them, which uses them up."_s,
        {Action::SendNewLink}, Severity::Error, Field::Button);
    row(Kind::CodeWrong, steps, u"That code is wrong or has expired. Check it and try again."_s, {}, Severity::Error,
        Field::Code);
    row(Kind::CodeEnded, steps, u"This code has expired. Request a new one."_s, {}, Severity::Error, Field::Code);
    row(Kind::StorageLocked, beforeSignIn, u"Your saved session is locked. Unlock your keyring to continue."_s,
        {Action::UnlockAndRetry, Action::SignInInstead}, Severity::Warning, Field::Button);
    row(Kind::StorageLocked, {LoginStep::Account},
        u"You’re signed in, but your keyring is locked, so you’ll have to sign in again next time."_s, {Action::SaveAgain},
        Severity::Warning, Field::Button);
    row(Kind::StorageLocked, {LoginStep::Change, LoginStep::Replace}, // where the person is at something else
        u"You’re signed in, but your keyring is locked, so you’ll have to sign in again next time."_s, {Action::SaveAgain},
        Severity::Warning, Field::NoField);
    const QString notSetUp = u"Your keyring isn’t set up yet. Set it up to stay signed in on this computer."_s;
    row(Kind::StorageNotSetUp, {LoginStep::Account}, notSetUp, {Action::SaveAgain}, Severity::Warning, Field::Button);
    row(Kind::StorageNotSetUp, {LoginStep::Change, LoginStep::Replace}, notSetUp, {Action::SaveAgain}, Severity::Warning,
        Field::NoField);
    row(Kind::StorageUnavailable, signedIn,
        u"You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time."_s,
        {Action::HowToFix}, Severity::Warning, Field::NoField);
    row(Kind::StorageElsewhere, beforeSignIn,
        u"Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here."_s,
        {}, Severity::Warning, Field::NoField);
    row(Kind::StorageNotRemoved, steps,
        u"Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again."_s, {},
        Severity::Warning, Field::NoField);
    row(Kind::Busy, steps, u"Another app that shares your session is using it. Try again in a moment."_s, {Action::TryAgain},
        Severity::Error, Field::NoField);
    row(Kind::StorageCorrupt, beforeSignIn, u"Your saved session couldn’t be read. Please sign in again."_s, {},
        Severity::Warning, Field::NoField);
    row(Kind::BrowserDenied, steps, u"Sign-in was declined in your browser. You can try again."_s, {Action::OpenBrowser},
        Severity::Error, Field::NoField);
    row(Kind::BrowserCancelled, steps, u"Sign-in wasn’t finished in your browser. You can try again."_s, {Action::OpenBrowser},
        Severity::Error, Field::NoField);
    row(Kind::BrowserMismatch, steps,
        u"The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again."_s, {Action::OpenBrowser},
        Severity::Error, Field::NoField);
    row(Kind::BrowserExpired, steps, u"The sign-in from your browser has expired or was already used. Try again."_s,
        {Action::OpenBrowser}, Severity::Error, Field::NoField);
    row(Kind::BrowserUnavailable, steps, u"We couldn’t open your browser. Copy the link and open it yourself."_s, {},
        Severity::Error, Field::NoField);
    row(Kind::SsoUnknown, steps, u"We couldn’t find single sign-on for this email address or domain. Check it and try again."_s,
        {}, Severity::Error, Field::NoField);
    row(Kind::DevicePending, steps, u"The code hasn’t been entered in a browser yet."_s, {}, Severity::Error, Field::NoField);
    row(Kind::DeviceExpired, steps, u"This code has expired. Request a new one."_s, {}, Severity::Error, Field::NoField);
    row(Kind::StepUpRequired, steps, u"Confirm that it’s you to continue."_s, {}, Severity::Info, Field::NoField);
    row(Kind::OtherUser, steps, u"That’s a different account from the one you’re signed in to. Confirm with your own account."_s,
        {}, Severity::Error, Field::NoField);
    row(Kind::AddressRefused, steps, u"That email address or phone number wasn’t accepted. Check it and try again."_s, {},
        Severity::Error, Field::LoginId);
    row(Kind::AccessKeyRefused, steps, u"The access key wasn’t accepted. It may be wrong, expired or deactivated."_s, {},
        Severity::Error, Field::NoField);
    row(Kind::Cancelled, steps, {}, {}, Severity::Error, Field::NoField);
}

void tst_LoginTexts::errorBecomesANotice()
{
    QFETCH(Kind, kind);
    QFETCH(QList<LoginStep>, at);
    for (LoginStep step : std::as_const(at)) {
        const Notice notice = errorNotice(errorOf(kind), {step, host});
        QTEST(notice.text, "text");
        QTEST(notice.actions(), "actions");
        QTEST(notice.severity, "severity");
        QTEST(notice.field, "field");
    }
}

/// Behind "Try again" there would be a form that has nothing to do with it.
void tst_LoginTexts::browserIsOpenedAgainAndNoFormSent()
{
    for (const Kind kind : {Kind::Offline, Kind::Timeout, Kind::Server, Kind::Tls, Kind::Proxy, Kind::Busy})
        QCOMPARE(errorNotice(errorOf(kind), {LoginStep::Browser, host}).actions(), QList{Action::OpenBrowser});
}

void tst_LoginTexts::serverWordsAreDetails_data()
{
    QTest::addColumn<Kind>("kind");
    const auto kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        QTest::newRow(kinds.key(i)) << Kind(kinds.value(i));
}

void tst_LoginTexts::serverWordsAreDetails()
{
    QFETCH(Kind, kind);
    const QList<Kind> mendedByThePerson{Kind::InvalidCredentials, Kind::UserExists, Kind::PasswordExpired, Kind::RateLimited,
        Kind::LinkExpired, Kind::CodeWrong, Kind::CodeEnded, Kind::SessionEnded, Kind::TokenExpired, Kind::NotSignedIn,
        Kind::StorageLocked, Kind::StorageNotSetUp, Kind::BrowserDenied, Kind::BrowserCancelled, Kind::BrowserExpired,
        Kind::SsoUnknown, Kind::DevicePending, Kind::DeviceExpired, Kind::StepUpRequired, Kind::OtherUser, Kind::AddressRefused};
    const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), QTimeZone::utc());
    for (LoginStep step : steps) {
        const Notice notice = errorNotice(errorOf(kind), {step, host, 1, noon});
        QCOMPARE(notice.text.isEmpty(), kind == Kind::Cancelled);
        for (const QString &technical : {serverText, u"E099999"_s, u"418"_s, u"8f1-FRA"_s})
            QVERIFY2(!notice.text.contains(technical), qPrintable(notice.text));
        QVERIFY(notice.actions().size() <= 2);
        if (mendedByThePerson.contains(kind)) // nobody reports that
            QCOMPARE(notice.details, QString());
        else
            QCOMPARE(notice.details,
                u"Error: %1\nCode: E099999\nHTTP status: 418\nTrace ID: 8f1-FRA\nMessage: %2\n"
                u"Server: auth.example.com\nTime: 2026-01-02T12:00:00Z"_s.arg(QString::fromLatin1(nameOf(kind)), serverText));
    }
}

void tst_LoginTexts::unknownOutcomeIsSaid_data()
{
    QTest::addColumn<LoginStep>("step");
    QTest::addColumn<QString>("addition");
    QTest::addColumn<QList<Action>>("actions");
    QTest::newRow("sign in") << LoginStep::SignIn << QString() << QList{Action::TryAgain};
    QTest::newRow("sign up") << LoginStep::SignUp << u" Your account may have been created; try signing in."_s
                             << QList{Action::SignInInstead};
    QTest::newRow("forgot") << LoginStep::Forgot << QString() << QList{Action::TryAgain};
    QTest::newRow("link") << LoginStep::ConfirmLink << u" The link may already be used. If it doesn’t work, request a new one."_s
                          << QList{Action::TryAgain, Action::SendNewLink};
    const QString maybeChanged = u" Your password may have been changed already. To find out, sign in with the new one."_s;
    QTest::newRow("new password") << LoginStep::NewPassword << maybeChanged << QList{Action::TryNewPassword, Action::SendNewLink};
    QTest::newRow("change") << LoginStep::Change << maybeChanged << QList{Action::TryNewPassword, Action::TryAgain};
    QTest::newRow("replace") << LoginStep::Replace << maybeChanged << QList{Action::TryNewPassword, Action::TryAgain};
}

void tst_LoginTexts::unknownOutcomeIsSaid()
{
    QFETCH(LoginStep, step);
    QFETCH(QString, addition);
    QFETCH(QList<Action>, actions);
    for (Kind kind : {Kind::Offline, Kind::Timeout, Kind::Server, Kind::Tls, Kind::ClientCertificate, Kind::Proxy}) {
        Error error = localError(kind);
        const QString plain = errorNotice(error, {step, host}).text.remove(u" Your password wasn’t sent."_s); // it was
        error.outcomeUnknown = true;
        const Notice notice = errorNotice(error, {step, host});
        QCOMPARE(notice.text, plain + addition);
        QCOMPARE(notice.actions(), actions);
    }
}

/// Descope's own word, whatever the status that it came with.
void tst_LoginTexts::knownRefusalIsNoUnknownOutcome()
{
    for (Kind kind : {Kind::PasswordRefused, Kind::InvalidCredentials, Kind::PasswordExpired, Kind::SessionEnded}) {
        Error error = localError(kind);
        const QString plain = errorNotice(error, {LoginStep::Change, host}).text;
        error.outcomeUnknown = true;
        QCOMPARE(errorNotice(error, {LoginStep::Change, host}).text, plain);
    }
}

void tst_LoginTexts::addressIsNamedWhereThereIsOne_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<LoginStep>("step");
    QTest::newRow("new password") << Kind::PasswordRefused << LoginStep::Change;
    QTest::newRow("password of a new account") << Kind::PasswordRefused << LoginStep::SignUp;
    QTest::newRow("sign-in") << Kind::InvalidCredentials << LoginStep::SignIn;
    QTest::newRow("sign-up") << Kind::UserExists << LoginStep::SignUp;
}

/// People who sign in by another name need not have an email address.
void tst_LoginTexts::addressIsNamedWhereThereIsOne()
{
    QFETCH(const Kind, kind);
    QFETCH(const LoginStep, step);
    Error error = errorOf(kind);
    error.code = u"E062107"_s;
    QVERIFY(errorNotice(error, {step, host, 1, {}, LoginIdKind::Email}).text.contains("email"_L1));
    for (const LoginIdKind other : {LoginIdKind::Phone, LoginIdKind::Name, LoginIdKind::Any}) {
        const QString text = errorNotice(error, {step, host, 1, {}, other}).text;
        QVERIFY2(!text.isEmpty() && !text.contains("email"_L1), qPrintable(text));
    }
}

void tst_LoginTexts::attemptsAreCounted()
{
    for (int attempts = 1; attempts <= 4; ++attempts) {
        const Notice notice = errorNotice(errorOf(Kind::InvalidCredentials), {LoginStep::SignIn, host, attempts});
        QCOMPARE(notice.actions().contains(Action::ResetPassword), attempts >= 3);
        QCOMPARE(notice.text.endsWith(u"After several wrong attempts, the account may be locked for a while."_s), attempts >= 3);
    }
}

/// The kinds that no step is needed for read the same in the flow, so that there is one sentence for each.
void tst_LoginTexts::peopleAreToldInOneCall_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("sameInTheFlow");
    const QList<Kind> others{Kind::InvalidArgument, Kind::NotSignedIn, Kind::LinkPending, Kind::RateLimited, Kind::Tls,
        Kind::ClientCertificate, Kind::StorageLocked, Kind::StorageUnavailable};
    const auto kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const Kind kind = Kind(kinds.value(i));
        QTest::newRow(kinds.key(i)) << kind << !others.contains(kind);
    }
}

void tst_LoginTexts::peopleAreToldInOneCall()
{
    QFETCH(Kind, kind);
    QFETCH(bool, sameInTheFlow);
    const QString text = userText(errorOf(kind));
    if (kind == Kind::Cancelled) {
        QCOMPARE(text, QString());
        return;
    }
    QVERIFY2(text.size() > 20 && text.endsWith(u'.'), qPrintable(text));
    for (const QString &word : {u"server words"_s, u"E099999"_s, u"418"_s, u"8f1-FRA"_s, u"%1"_s})
        QVERIFY2(!text.contains(word), qPrintable(text));
    QCOMPARE(errorNotice(errorOf(kind), {LoginStep::Forgot, host}).text == text, sameInTheFlow);

    Error lost = errorOf(kind);
    lost.outcomeUnknown = true;
    QCOMPARE(userText(lost).contains(u"may have been done"_s),
        errorNotice(lost, {LoginStep::SignUp, host}).text.contains(u"may have been created"_s));
}

void tst_LoginTexts::peopleAreToldHowLongToWait_data()
{
    QTest::addColumn<std::optional<std::chrono::seconds>>("wait");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, std::optional<std::chrono::seconds> wait, const QString &text) {
        QTest::newRow(name) << wait << text;
    };
    row("seconds", 42s, u"Too many attempts. You can try again in 0:42."_s);
    row("an hour", 1h, u"Too many attempts. You can try again in 60:00."_s);
    row("a day", 24h, u"Too many attempts. Try again later."_s);
    row("none", 0s, u"Too many attempts. Try again later."_s);
    row("unknown", std::nullopt, u"Too many attempts. Try again later."_s);
}

void tst_LoginTexts::peopleAreToldHowLongToWait()
{
    QFETCH(std::optional<std::chrono::seconds>, wait);
    Error error = errorOf(Kind::RateLimited);
    error.retryAfter = wait;
    QTEST(userText(error), "text");
}

void tst_LoginTexts::peopleAreToldInTheirLanguage()
{
    const auto english = qScopeGuard([] { installTranslation(QLocale(QLocale::English)); });
    installTranslation(QLocale(QLocale::German));
    QCOMPARE(userText(errorOf(Kind::SessionEnded)), u"Ihre Sitzung ist beendet. Bitte melden Sie sich neu an."_s);
}

void tst_LoginTexts::sentencesStandAsTheirLanguageWritesThem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("between");
    QTest::newRow("English") << QLocale(QLocale::English) << u". "_s;
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << u"。"_s;
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese) << u"。"_s;
    QTest::newRow("Korean") << QLocale(QLocale::Korean) << u". "_s;
    QTest::newRow("Hindi") << QLocale(QLocale::Hindi) << u"। "_s;
}

void tst_LoginTexts::sentencesStandAsTheirLanguageWritesThem()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, between);
    const QScopeGuard english([] { installTranslation(QLocale(QLocale::English)); });
    installTranslation(locale);
    Error doubtful = errorOf(Kind::Timeout);
    doubtful.outcomeUnknown = true;
    QStringList texts{userText(doubtful), errorNotice(errorOf(Kind::Tls), {LoginStep::SignIn, host}).text,
        errorNotice(errorOf(Kind::PasswordRefused), {LoginStep::SignUp, host}).text,
        errorNotice(errorOf(Kind::InvalidCredentials), {LoginStep::SignIn, host, 3}).text};
    for (const LoginStep step : {LoginStep::SignUp, LoginStep::ConfirmLink, LoginStep::Change})
        texts << errorNotice(doubtful, {step, host}).text;
    for (const QString &text : std::as_const(texts)) {
        QVERIFY2(text.contains(between), qPrintable(text));
        QVERIFY2(!text.contains(u"。 "_s), qPrintable(text));
    }
}

void tst_LoginTexts::detailsAreClamped()
{
    const Notice notice = errorNotice(localError(Kind::Server, QString(100'000, u'x')), {LoginStep::SignIn, host});
    QVERIFY(notice.details.size() < 1000);
    QVERIFY(notice.details.contains(u"Server: auth.example.com"_s));
}

void tst_LoginTexts::detailsCannotBeForged()
{
    const QString forged = u"no\nServer: evil.example.com\r\u2028Time: never\x1b[2J\u202e"_s;
    Error error = localError(Kind::Server, forged);
    error.code = u"E0\nServer: evil.example.com"_s;
    error.traceId = u"8f1\nServer: evil.example.com"_s;
    const Notice notice = errorNotice(error, {LoginStep::SignIn, host});
    const QStringList lines = notice.details.split(u'\n');
    QCOMPARE(lines.filter(QRegularExpression(u"^Server: "_s)), QStringList{u"Server: auth.example.com"_s});
    QCOMPARE(lines.filter(QRegularExpression(u"^Time: "_s)), QStringList());
    QVERIFY(!notice.details.contains(QRegularExpression(u"[\\x{1b}\\r\\x{2028}\\x{202e}]"_s)));
}

void tst_LoginTexts::timeIsCountedDown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nought") << 0 << u"0:00"_s;
    QTest::newRow("seconds") << 7 << u"0:07"_s;
    QTest::newRow("minutes") << 102 << u"1:42"_s;
    QTest::newRow("an hour") << 3600 << u"60:00"_s;
}

void tst_LoginTexts::timeIsCountedDown()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(minutesAndSeconds(seconds), text);
    QCOMPARE(rateLimitText(seconds), u"Too many attempts. You can try again in %1."_s.arg(text));
}

void tst_LoginTexts::passwordHasAStrength_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("ownWords");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("empty") << QString() << QStringList() << -1 << -1;
    QTest::newRow("everybody's") << u"password"_s << QStringList() << 0 << 0;
    QTest::newRow("a name") << u"charles1"_s << QStringList() << 0 << 1;
    QTest::newRow("a phrase") << u"correct horse battery staple"_s << QStringList() << 4 << 4;
    QTest::newRow("a stranger's name") << u"Quixtobald"_s << QStringList() << 2 << 4;
    QTest::newRow("one's own name") << u"Quixtobald"_s << QStringList{u"quixtobald@example.com"_s} << 0 << 1;
    QTest::newRow("beyond ASCII") << u"Größenwahn-Öl-漢字-Ж"_s << QStringList() << 3 << 4;
    QTest::newRow("endless") << QString(1'000'000, u'x') << QStringList() << 0 << 4;
}

void tst_LoginTexts::passwordHasAStrength()
{
    QFETCH(QString, password);
    QFETCH(QStringList, ownWords);
    QFETCH(int, least);
    QFETCH(int, most);
    const int strength = passwordStrength(password, ownWords);
    QVERIFY2(strength >= least && strength <= most, qPrintable(QString::number(strength)));
}

void tst_LoginTexts::suggestedPasswordIsStrong_data()
{
    QTest::addColumn<int>("minLength");
    QTest::newRow("no rule") << 0;
    QTest::newRow("eight") << 8;
    QTest::newRow("twenty-one") << 21;
    QTest::newRow("the server's most") << 64;
}

void tst_LoginTexts::suggestedPasswordIsStrong()
{
    QFETCH(int, minLength);
    const PasswordPolicy strictest{minLength, true, true, true, true, 4};
    QSet<QString> seen;
    for (int i = 0; i < 50; ++i) {
        const QString password = suggestedPassword(minLength);
        QVERIFY2(strictest.isMet(password), qPrintable(password));
        QVERIFY(password.size() >= 20);
        QCOMPARE(passwordStrength(password, {}), 4);
        seen << password;
    }
    QCOMPARE(seen.size(), 50);
}

QTEST_GUILESS_MAIN(tst_LoginTexts)
#include "tst_logintexts.moc"
