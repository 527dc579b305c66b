// SPDX-License-Identifier: MIT
#include "flow/errornotice.h"

#include "flow/noticebuttons.h"
#include "flow/usertext.h"
#include "text/minutesandseconds.h"
#include "text/printable.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>

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
        lines << ErrorNotice::tr("Trace ID: %1").arg(printable(error.traceId));
    if (!error.description.isEmpty())
        lines << ErrorNotice::tr("Message: %1").arg(printable(error.description.left(500)));
    lines << ErrorNotice::tr("Server: %1").arg(context.host);
    if (context.time.isValid())
        lines << ErrorNotice::tr("Time: %1").arg(context.time.toUTC().toString(Qt::ISODate));
    return lines.join(u'\n');
}

/// Returns the sentence that does not depend on where it happened.
QString usual(Error error)
{
    error.outcomeUnknown = false; // which is told by the step
    return userText(error);
}

QString wrongCredentials(const Error &error, const ErrorContext &context)
{
    QString text = usual(error);
    if (context.step == LoginStep::Replace)
        text = ErrorNotice::tr("The current password is wrong. Check it and try again.");
    else if (context.loginIdKind != LoginIdKind::Email)
        text = ErrorNotice::tr("Wrong sign-in details. Check them and try again.");
    if (context.attempts >= 3)
        text = joinedSentences(text, ErrorNotice::tr("After several wrong attempts, the account may be locked for a while."));
    return text;
}

QString userExists(const Error &error, const ErrorContext &context)
{
    const bool isTold = error.code == "E062107"_L1; // a project may mask it
    return isTold && context.loginIdKind != LoginIdKind::Email ? ErrorNotice::tr("That account already exists.") : usual(error);
}

QString noSecureConnection(const Error &error, const ErrorContext &context)
{
    //: %1 is the name of a server
    const QString text =
        ErrorNotice::tr("We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.")
            .arg(context.host);
    return error.outcomeUnknown ? text : joinedSentences(text, ErrorNotice::tr("Your password wasn’t sent."));
}

/// Returns what may have been done all the same, as a sentence; it is empty when nothing was.
QString outcome(const Error &error, LoginStep step)
{
    if (!isInDoubt(error))
        return {};
    switch (step) {
    case LoginStep::SignUp:
        return ErrorNotice::tr("Your account may have been created; try signing in.");
    case LoginStep::ConfirmLink:
        return ErrorNotice::tr("The link may already be used. If it doesn’t work, request a new one.");
    case LoginStep::NewPassword:
    case LoginStep::Change:
    case LoginStep::Replace:
        return ErrorNotice::tr("Your password may have been changed already. To find out, sign in with the new one.");
    case LoginStep::SecondFactor:
    case LoginStep::StepUp:
    case LoginStep::SetUpTotp:
    case LoginStep::ConfirmAddress:
        return ErrorNotice::tr("The code may already be used. If it doesn’t work, use a new one.");
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
    case LoginStep::SecondFactor:
    case LoginStep::StepUp:
    case LoginStep::SetUpTotp:
    case LoginStep::ConfirmAddress:
        return {Action::TryAgain};
    default:
        return {Action::TryNewPassword, Action::TryAgain};
    }
}

/// Returns whether a tenant that the program names may be what was refused. No code tells that from a password or an address
/// (E0110 and a number); a sign-up, and what makes an account by the way, are refused by it.
bool isTenantInDoubt(const ErrorContext &context)
{
    return context.hasTenant && (context.step == LoginStep::SignUp || context.step == LoginStep::SignIn);
}

QString addressRefused(const Error &error, const ErrorContext &context)
{
    if (!isTenantInDoubt(context))
        return usual(error);
    return ErrorNotice::tr(
        "The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for "
        "your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.");
}

QString passwordRefused(const Error &error, const ErrorContext &context)
{
    QString text = usual(error);
    if (isTenantInDoubt(context))
        text =
            ErrorNotice::tr("Your account couldn’t be created. The server may not accept this password, or this app may not be "
                            "set up correctly for your organization. Try another password; if that doesn’t help, contact whoever "
                            "provides the app.");
    else if (context.loginIdKind != LoginIdKind::Email)
        text = ErrorNotice::tr(
            "The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.");
    if (context.step == LoginStep::SignUp) // a project that masks its errors says the same to a user who exists
        text = joinedSentences(text, ErrorNotice::tr("If you already have an account, sign in or reset your password."));
    return text;
}

/// Returns whether a locked keyring holds the sign-in that the person waits for; else it is the present one that could not be
/// saved.
bool isBeforeSignIn(LoginStep step)
{
    return step == LoginStep::Restoring || step == LoginStep::SignIn || step == LoginStep::Accounts;
}

QString sentence(const Error &error, const ErrorContext &context)
{
    switch (error.kind) {
    case Kind::InvalidCredentials:
        return wrongCredentials(error, context);
    case Kind::UserExists:
        return userExists(error, context);
    case Kind::PasswordRefused:
        return passwordRefused(error, context);
    case Kind::AddressRefused:
        return addressRefused(error, context);
    case Kind::RateLimited:
        return ErrorNotice::tr("Too many attempts.");
    case Kind::Tls:
        return noSecureConnection(error, context);
    case Kind::ClientCertificate:
        //: %1 is the name of a server
        return ErrorNotice::tr("%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.")
            .arg(context.host);
    case Kind::LinkPending: // nobody waits for it here
        return usual(localError(Kind::Server));
    case Kind::InvalidArgument: // forms were checked before
        return usual(localError(Kind::Configuration));
    case Kind::NotSignedIn: // somebody was
        return usual(localError(Kind::SessionEnded));
    case Kind::StorageLocked:
        return isBeforeSignIn(context.step)
                   ? ErrorNotice::tr("Your saved session is locked. Unlock your keyring to continue.")
                   : ErrorNotice::tr("You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.");
    case Kind::StorageUnavailable:
        return ErrorNotice::tr(
            "You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.");
    default:
        return usual(error);
    }
}

QList<Action> usualActions(const Error &error, const ErrorContext &context)
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
        if (context.step == LoginStep::Accounts) // where the others are, and the way to another one
            return {Action::UnlockAndRetry};
        if (isBeforeSignIn(context.step))
            return {Action::UnlockAndRetry, Action::SignInInstead};
        return {Action::SaveAgain};
    case Kind::StorageNotSetUp:
        return {Action::SaveAgain};
    case Kind::StorageUnavailable:
        return {Action::HowToFix};
    case Kind::BrowserDenied:
    case Kind::BrowserCancelled:
    case Kind::BrowserMismatch:
    case Kind::BrowserExpired:
        return {Action::OpenBrowser};
    default:
        return {};
    }
}

QList<Action> actions(const Error &error, const ErrorContext &context)
{
    QList<Action> all = usualActions(error, context);
    if (context.step == LoginStep::Browser) // what is tried again there is no form
        std::replace(all.begin(), all.end(), Action::TryAgain, Action::OpenBrowser);
    else if (context.isSending)
        std::replace(all.begin(), all.end(), Action::TryAgain, Action::SendAgain);
    return all;
}

Notice::Severity severity(Kind kind)
{
    switch (kind) {
    case Kind::PasswordExpired:
    case Kind::SessionEnded:
    case Kind::TokenExpired:
    case Kind::StepUpRequired:
        return Notice::Severity::Info;
    case Kind::StorageLocked:
    case Kind::StorageNotSetUp:
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

/// Returns whether support could want to know more: what people mistyped, or were late or early with, they can mend themselves.
bool isReported(Kind kind, const ErrorContext &context)
{
    switch (kind) {
    case Kind::InvalidCredentials:
    case Kind::UserExists:
    case Kind::PasswordExpired: // a step of its own, not a failure
    case Kind::RateLimited:
    case Kind::LinkExpired:
    case Kind::CodeWrong:
    case Kind::CodeEnded:
    case Kind::SessionEnded:
    case Kind::TokenExpired:
    case Kind::NotSignedIn:
    case Kind::StorageLocked:
    case Kind::StorageNotSetUp:
    case Kind::BrowserDenied:
    case Kind::BrowserCancelled:
    case Kind::BrowserExpired:
    case Kind::SsoUnknown:
    case Kind::DevicePending:
    case Kind::DeviceExpired:
    case Kind::StepUpRequired:
    case Kind::OtherUser:
        return false;
    case Kind::AddressRefused:
        return isTenantInDoubt(context);
    default:
        return true;
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
    case Kind::AddressRefused:
        return Field::LoginId;
    case Kind::LinkExpired:
        return step == LoginStep::CheckMail ? Field::Link : Field::Button; // nothing else leads on from elsewhere
    case Kind::CodeWrong:
    case Kind::CodeEnded:
        return Field::Code;
    case Kind::StorageLocked: // elsewhere the person is at something else
    case Kind::StorageNotSetUp:
        return isBeforeSignIn(step) || step == LoginStep::Account ? Field::Button : Field::NoField;
    default:
        return Field::NoField;
    }
}

} // namespace

bool isInDoubt(const Error &error)
{
    if (!error.outcomeUnknown)
        return false;
    switch (error.kind) {
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

Notice errorNotice(const Error &error, const ErrorContext &context)
{
    const QString text = joinedSentences(sentence(error, context), outcome(error, context.step));
    return {severity(error.kind), text, noticeButtons(actions(error, context), error.kind),
        isReported(error.kind, context) ? details(error, context) : QString(), field(error, context.step)};
}

Notice keyringHelp()
{
    return {Notice::Severity::Info,
        ErrorNotice::tr("Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE "
                        "Wallet or KeePassXC, then try again."),
        noticeButtons({Action::SaveAgain})};
}

QString rateLimitText(int seconds)
{
    //: %1 is minutes and seconds, such as 0:42
    return ErrorNotice::tr("Too many attempts. You can try again in %1.").arg(minutesAndSeconds(seconds));
}

} // namespace Descope
