// SPDX-License-Identifier: MIT
#include "flow/errornotice.h"

#include "flow/noticebuttons.h"
#include "text/minutesandseconds.h"
#include "text/printable.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;
using Action = Notice::Action;

/// This is the translation context of this file.
struct ErrorNotice
{
    Q_DECLARE_TR_FUNCTIONS(Descope::ErrorNotice)
};

QString details(const Error &error, const ErrorContext &context)
{
    QStringList lines;
    lines << ErrorNotice::tr("Error: %1").arg(QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(error.kind))));
    if (!error.code.isEmpty())
        lines << ErrorNotice::tr("Code: %1").arg(printable(error.code.left(100)));
    if (error.httpStatus != 0)
        lines << ErrorNotice::tr("HTTP status: %1").arg(error.httpStatus);
    if (!error.traceId.isEmpty())
        lines << ErrorNotice::tr("Trace id: %1").arg(printable(error.traceId));
    if (!error.description.isEmpty())
        lines << ErrorNotice::tr("Message: %1").arg(printable(error.description.left(500)));
    lines << ErrorNotice::tr("Server: %1").arg(context.host);
    if (context.time.isValid())
        lines << ErrorNotice::tr("Time: %1").arg(context.time.toUTC().toString(Qt::ISODate));
    return lines.join(u'\n');
}

QString wrongCredentials(const ErrorContext &context)
{
    QString text = context.step == LoginStep::Replace ? ErrorNotice::tr("The current password is wrong. Check it and try again.")
                                                      : ErrorNotice::tr("Wrong e-mail or password. Check both and try again.");
    if (context.attempts >= 3)
        text += u' ' + ErrorNotice::tr("After several wrong attempts the account may be locked for a while.");
    return text;
}

QString noSecureConnection(const Error &error, const ErrorContext &context)
{
    //: %1 is the name of a server
    const QString text =
        ErrorNotice::tr("A secure connection to %1 could not be made. A proxy, antivirus or wrong clock can cause this.")
            .arg(context.host);
    return error.outcomeUnknown ? text : text + u' ' + ErrorNotice::tr("Your password was not sent.");
}

/// Returns whether it may be that nobody knows what was done; the other kinds are Descope's own word.
bool isTrouble(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::ClientCertificate:
    case Kind::Proxy:
    case Kind::Server:
    case Kind::Configuration:
        return true;
    default:
        return false;
    }
}

/// Returns what may have been done all the same, as a sentence; it is empty when nothing was.
QString outcome(const Error &error, LoginStep step)
{
    if (!error.outcomeUnknown || !isTrouble(error.kind))
        return {};
    switch (step) {
    case LoginStep::SignUp:
        return ErrorNotice::tr("Your account may have been created; try signing in.");
    case LoginStep::ConfirmLink:
        return ErrorNotice::tr("The link may have been used up by that: if it does not work again, send a new one.");
    case LoginStep::NewPassword:
    case LoginStep::Change:
    case LoginStep::Replace:
        return ErrorNotice::tr("Your password may have been changed already. To find out, sign in with the new one.");
    default:
        return {};
    }
}

/// Returns what a person can do then.
QList<Action> outcomeActions(LoginStep step)
{
    switch (step) {
    case LoginStep::SignUp:
        return {Action::SignInInstead};
    case LoginStep::ConfirmLink:
        return {Action::TryAgain, Action::SendNewLink};
    case LoginStep::NewPassword:
        return {Action::TryNewPassword, Action::SendNewLink};
    default:
        return {Action::TryNewPassword, Action::TryAgain};
    }
}

QString userExists(const Error &error)
{
    return error.code == "E062107"_L1
               ? ErrorNotice::tr("There is already an account with this e-mail.")
               : ErrorNotice::tr("We could not create this account. If you already have one, sign in or reset your password.");
}

QString passwordRefused(const ErrorContext &context)
{
    const QString text =
        ErrorNotice::tr("The server did not accept this password. It may be one you used before or contain your e-mail address.");
    // A project that masks its errors says the same to a user who exists.
    return context.step == LoginStep::SignUp
               ? text + u' ' + ErrorNotice::tr("If you already have an account, sign in or reset your password.")
               : text;
}

/// Returns whether a locked keyring holds the sign-in that the person waits for; else it is the present one that could not be
/// saved.
bool isBeforeSignIn(LoginStep step)
{
    return step == LoginStep::Restoring || step == LoginStep::SignIn;
}

QString sentence(const Error &error, const ErrorContext &context)
{
    switch (error.kind) {
    case Kind::InvalidCredentials:
        return wrongCredentials(context);
    case Kind::UserExists:
        return userExists(error);
    case Kind::PasswordExpired:
        return ErrorNotice::tr("Your password has expired. Choose a new one to continue.");
    case Kind::PasswordRefused:
        return passwordRefused(context);
    case Kind::RateLimited:
        return ErrorNotice::tr("Too many attempts.");
    case Kind::Offline:
        return ErrorNotice::tr("You appear to be offline. Check your connection and try again.");
    case Kind::Timeout:
        return ErrorNotice::tr("The server took too long to answer.");
    case Kind::Tls:
        return noSecureConnection(error, context);
    case Kind::ClientCertificate:
        //: %1 is the name of a server
        return ErrorNotice::tr("%1 asks for a certificate that this computer doesn't have. Contact whoever manages your network.")
            .arg(context.host);
    case Kind::Proxy:
        return ErrorNotice::tr("The network proxy refused the connection.");
    case Kind::Server:
    case Kind::LinkPending:
        return ErrorNotice::tr("The sign-in service has a problem. Try again in a moment.");
    case Kind::Configuration:
    case Kind::InvalidArgument:
        return ErrorNotice::tr("Sign-in isn't set up correctly in this app. Contact whoever provides it.");
    case Kind::SessionEnded:
    case Kind::NotSignedIn:
    case Kind::TokenExpired:
        return ErrorNotice::tr("Your session has ended. Please sign in again.");
    case Kind::TokenInvalid:
        return ErrorNotice::tr("Your sign-in could not be verified. Please sign in again.");
    case Kind::LinkExpired:
        return ErrorNotice::tr(
            "This link has expired or was already used. Some mail programs open links to check them, which uses them up.");
    case Kind::CodeWrong:
        return ErrorNotice::tr("That code is not right, or no longer valid. Check it and try again.");
    case Kind::CodeEnded:
        return ErrorNotice::tr("This code cannot be used any more. Send a new one.");
    case Kind::StorageLocked:
        return isBeforeSignIn(context.step)
                   ? ErrorNotice::tr("Your saved sign-in is locked. Unlock your keyring to continue.")
                   : ErrorNotice::tr(
                         "You are signed in, but your keyring is locked, so you will have to sign in again next time.");
    case Kind::StorageUnavailable:
        return ErrorNotice::tr(
            "You are signed in, but this computer has no usable keyring, so you will have to sign in again next time.");
    case Kind::StorageElsewhere:
        return ErrorNotice::tr(
            "Your sign-in was saved in another keyring than the one in use now. Use that keyring again and restart this app, or "
            "sign in here.");
    case Kind::StorageNotRemoved:
        return ErrorNotice::tr(
            "Your saved sign-in couldn't be deleted and is still on this computer. Unlock your keyring, then sign out "
            "again.");
    case Kind::StorageCorrupt:
        return ErrorNotice::tr("Your saved sign-in could not be read. Please sign in again.");
    case Kind::Busy:
        return ErrorNotice::tr("Another program that shares your sign-in is busy with it. Try again in a moment.");
    case Kind::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

QList<Action> actions(const Error &error, const ErrorContext &context)
{
    if (!outcome(error, context.step).isEmpty())
        return outcomeActions(context.step);
    switch (error.kind) {
    case Kind::InvalidCredentials:
        return context.attempts >= 3 ? QList{Action::ResetPassword} : QList<Action>();
    case Kind::UserExists:
        return {Action::SignInInstead, Action::ResetPassword};
    case Kind::PasswordRefused:
        return context.step == LoginStep::SignUp ? QList{Action::SignInInstead, Action::ResetPassword} : QList<Action>();
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::Server:
    case Kind::Tls:
    case Kind::ClientCertificate:
    case Kind::Proxy:
    case Kind::Busy:
        return {Action::TryAgain};
    case Kind::LinkExpired:
        return {Action::SendNewLink};
    case Kind::StorageLocked:
        if (isBeforeSignIn(context.step))
            return {Action::UnlockAndRetry, Action::SignInInstead};
        return {Action::SaveAgain};
    case Kind::StorageUnavailable:
        return {Action::HowToFix};
    default:
        return {};
    }
}

Notice::Severity severity(Kind kind)
{
    switch (kind) {
    case Kind::PasswordExpired:
    case Kind::SessionEnded:
    case Kind::TokenExpired:
        return Notice::Severity::Info;
    case Kind::StorageLocked:
    case Kind::StorageUnavailable:
    case Kind::StorageElsewhere:
    case Kind::StorageNotRemoved:
    case Kind::StorageCorrupt:
    case Kind::UserExists:
        return Notice::Severity::Warning;
    default:
        return Notice::Severity::Error;
    }
}

Field field(const Error &error, LoginStep step)
{
    switch (error.kind) {
    case Kind::InvalidCredentials:
        return Field::Password;
    case Kind::PasswordRefused:
        return Field::NewPassword;
    case Kind::UserExists:
        return Field::LoginId;
    case Kind::LinkExpired:
        return step == LoginStep::CheckMail ? Field::Link : Field::NoField;
    case Kind::CodeWrong:
    case Kind::CodeEnded:
        return Field::Code;
    default:
        return Field::NoField;
    }
}

} // namespace

Notice errorNotice(const Error &error, const ErrorContext &context)
{
    // An expired password is a step of its own, not a failure to be looked into.
    const bool isFailure = error.kind != Kind::PasswordExpired;
    const QString text = (sentence(error, context) + u' ' + outcome(error, context.step)).trimmed();
    return {severity(error.kind), text, noticeButtons(actions(error, context)), isFailure ? details(error, context) : QString(),
        field(error, context.step)};
}

Notice keyringHelp()
{
    return {Notice::Severity::Info,
        ErrorNotice::tr(
            "Sign-ins are kept in the keyring of your desktop and nowhere else. Install and start one, such as GNOME Keyring, "
            "KDE Wallet or KeePassXC, and then save your sign-in."),
        noticeButtons({Action::SaveAgain})};
}

QString rateLimitText(int seconds)
{
    //: %1 is minutes and seconds, such as 0:42
    return ErrorNotice::tr("Too many attempts. You can try again in %1.").arg(minutesAndSeconds(seconds));
}

} // namespace Descope
